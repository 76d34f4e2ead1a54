import PlanModel

/// 数据来源: what the other subjects refer to.
struct Sources: ReportSubject {
  let content: ReportContent

  static let tables = [
    SubjectTable(
      Tables.sources, rows: { Subjects($0).citedSources },
      blocks: [TableBlock { $0.page($1.sentences, explainsMissing: false) }])
  ]
}

extension Tables {
  /// 数据来源: `tables/sources.csv`; what draws on a source leads to its row.
  static let sources = Table<Source>(
    name: "sources", title: "数据来源", subject: "一个数据来源", key: [.id], header: .title, empty: .sources,
    columns: [
      Column(.id, "编号", .code, .required("来源编号，本规划内唯一"), page: .always) { .text($0.id) },
      Column(.title, "标题", .text, .required("文件或网页的标题"), page: .always) { .text($0.title) },
      Column("publisher", "发布单位", .text, "发布单位", page: .always) { .text($0.publisher) },
      Column("date", "日期", .date, "日期，YYYY、YYYY-MM或YYYY-MM-DD", page: .always) { .text($0.date?.iso) },
      Column(.url, "网址", .text, "网址", page: .always) { $0.url.map { .link($0) } ?? .missing },
    ]
  ) { RowLook(anchor: SourceReference.anchor($0.id)) }
}
