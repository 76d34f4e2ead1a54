/// 报送: what a report that is sent to a higher-level bureau says of itself.
struct Submissions: ReportSubject {
  let content: ReportContent

  static let published = [PublishedSchema(schema: RevisionTable.schema, occasion: .laterSubmission)]

  var tables: SubjectTables {
    guard let release = content.release, release.isRevised else { return SubjectTables() }
    let table = RevisionTable.table(release.changes)
    return SubjectTables(files: [table], blocks: [RevisionTable.page(table)])
  }

  var facts: [FactGroup.Entry] {
    [.group("release", "报送上级的情况", ReleaseFacts.group(content.release, content.evaluation))]
  }
}
