/// 报送: what a report that is sent to a higher-level bureau says of itself.
struct Submissions: ReportSubject {
  let content: ReportContent

  static let tables = [
    SubjectTable(Tables.revisions.schema, occasion: .laterSubmission, made: SubjectTables.revisions)
  ]

  static let facts: Facts<ReportContent> = [.group("release", "报送上级的情况", of: ReleaseFacts.all) { $0 }]
}
