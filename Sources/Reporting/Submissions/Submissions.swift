/// 报送: what a report that is sent to a higher-level bureau says of itself.
struct Submissions: ReportSubject {
  let content: ReportContent

  static let tables = [
    SubjectTable(
      schema: RevisionTable.schema, occasion: .laterSubmission,
      file: { $0.release.flatMap { $0.isRevised ? RevisionTable.table($0.changes) : nil } }
    ) { table, _ in [RevisionTable.page(table)] }
  ]

  var facts: [FactGroup.Entry] {
    [.group("release", "报送上级的情况", ReleaseFacts.group(content.release, content.evaluation))]
  }
}
