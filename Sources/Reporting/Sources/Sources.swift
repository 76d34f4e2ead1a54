import PlanModel

/// 数据来源: what the other subjects refer to.
struct Sources: ReportSubject {
  let content: ReportContent

  static let tables = [SubjectTable(Tables.sources.schema, made: SubjectTables.sources)]

  static let facts: Facts<ReportContent> = [
    .group("sources", "数据来源", of: own) { Subjects($0).citedSources }
  ]
  private static let own: Facts<[Source]> = [
    .flag("any", "是否有数据来源") { !$0.isEmpty },
    .count("total", "数据来源数") { $0.count },
  ]
}
