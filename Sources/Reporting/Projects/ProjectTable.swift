import Evaluation
import PlanModel

/// 重点工程清单: `tables/projects.csv`.
enum ProjectTable {
  static func table(_ result: ProjectInvestmentResult, sources: SourceNames) -> ReportTable {
    let definitions = definitions(sources)
    return ReportTable(
      name: "projects", title: "重点工程清单", columns: definitions.map(\.column),
      rows: result.projects.map { ReportTable.Row(id: $0.id, cells: definitions.cells(of: $0)) },
      rowHeader: "name", group: "domain", emptyText: "规划没有列出重点工程清单。")
  }

  /// What the page shows.
  static func page(_ table: ReportTable, dataYear: Int) -> ReportTable {
    table.showing(
      TableView(
        name: "projects", title: "重点工程清单",
        columns: [
          .ifAny("domain"), .ifAny("number"), .always("name"), .ifAny("start"), .ifAny("end"),
          .ifAny("total-investment"), .ifAny("period-investment"), .ifAny("owner"),
          .always("stage", "\(dataYear)年阶段"), .ifAny("cumulative-investment"),
        ],
        group: "domain", emptyText: "规划没有列出重点工程清单。"))
  }

  /// All columns in their order.
  static var columns: [TableColumn] { definitions(.none).map(\.column) }

  private static func definitions(_ sources: SourceNames) -> [ColumnDefinition<ProjectAssessment>] {
    [
      .init("id", "编号", .code) { .text($0.id) },
      .init("number", "序号") { .optional($0.project.number) },
      .init("domain", "领域") { .optional($0.project.domain) },
      .init("name", "项目名称") { .text($0.project.name) },
      .init("content", "建设内容") { .optional($0.project.content) },
      .init("start", "起始年", .year) { .year($0.project.start) },
      .init("end", "完成年", .year) { .year($0.project.end) },
      .init("total-investment", "总投资", .number, unit: "亿元") {
        .number($0.totalInvestment, NumberFormat.money)
      },
      .init("period-investment", "规划期投资", .number, unit: "亿元") {
        .number($0.periodInvestment, NumberFormat.money)
      },
      .init("owner", "责任单位") { .optional($0.project.owner) },
      .init("reserve", "储备项目", .boolean) { .boolean($0.project.reserve) },
      .init("stage", "阶段") { .text($0.record?.stage.rawValue ?? "未填报") },
      .init("record-year", "进展年份", .year) { .year($0.record?.year) },
      .init("cumulative-investment", "累计完成投资", .number, unit: "亿元") {
        .number($0.cumulativeInvestment, NumberFormat.money)
      },
      .init("late", "是否逾期", .boolean) { $0.record == nil ? .missing : .boolean($0.isLate) },
      .init("detail", "进展说明") { .optional($0.record?.detail) },
      .init("source", "来源") { .optional(sources.title($0.project.source ?? sources.plan)) },
      .init("progress-source", "进展来源") { .optional(sources.title($0.record?.source)) },
      .init("place", "出处") { .optional($0.project.place) },
      .init("note", "备注") { .optional($0.project.note) },
    ]
  }
}
