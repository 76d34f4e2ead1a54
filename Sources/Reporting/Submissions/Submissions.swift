/// 报送: what a report that is sent to a higher-level bureau says of itself.
struct Submissions: ReportSubject {
  let content: ReportContent

  static let tables = [
    SubjectTable(schema: RevisionTable.schema, occasion: .laterSubmission) { content in
      guard let release = content.release, release.isRevised else { return nil }
      let table = RevisionTable.table(release.changes)
      return (table, [RevisionTable.page(table)])
    }
  ]

  var facts: [FactGroup.Entry] {
    [.group("release", "报送上级的情况", ReleaseFacts.group(content.release, content.evaluation))]
  }
}
