/// 报送: what a report that is sent to a higher-level bureau says of itself.
struct Submissions: ReportSubject {
  let content: ReportContent

  static let tables = [
    SubjectTable(Tables.revisions.schema, occasion: .laterSubmission, made: SubjectTables.revisions)
  ]

  var facts: [FactGroup.Entry] {
    [.group("release", "报送上级的情况", ReleaseFacts.group(content.release, content.evaluation))]
  }
}
