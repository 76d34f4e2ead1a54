import PlanModel

/// 数据来源: `tables/sources.csv`.
enum SourceTable {
  static func table(_ sources: [Source]) -> ReportTable {
    ReportTable(
      name: "sources", title: "数据来源", columns: definitions.map(\.column),
      rows: sources.map { ReportTable.Row(id: $0.id, cells: definitions.cells(of: $0)) },
      rowHeader: "title", emptyText: "没有登记数据来源。")
  }

  /// All columns in their order.
  static var columns: [TableColumn] { definitions.map(\.column) }

  private static let definitions: [ColumnDefinition<Source>] = [
    .init("id", "编号", .code) { .text($0.id) },
    .init("title", "标题") { .text($0.title) },
    .init("publisher", "发布单位") { .text($0.publisher) },
    .init("date", "日期", .date) { .text($0.date?.iso) },
    .init("url", "网址") { $0.url.map { .link($0) } ?? .missing },
  ]
}
