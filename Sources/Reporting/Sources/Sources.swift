/// 数据来源: what the other subjects refer to.
struct Sources: ReportSubject {
  let content: ReportContent

  static let tables = [SubjectTable(Tables.sources.schema, made: SubjectTables.sources)]

  var facts: [FactGroup.Entry] {
    let sources = Subjects(content).citedSources
    let group = FactGroup([
      .flag("any", "是否有数据来源", !sources.isEmpty), .count("total", "数据来源数", sources.count),
    ])
    return [.group("sources", "数据来源", group)]
  }
}
