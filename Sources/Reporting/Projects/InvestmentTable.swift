import Evaluation
import Foundation
import PlanModel

/// 工程投资汇总: `tables/project-investment.csv`, sums by domain, owner, start year and size.
enum InvestmentTable {
  /// One sum.
  struct Item: Sendable {
    let dimension: String
    let rollUp: ProjectRollUp
    let isTotal: Bool
    var label: String { isTotal ? "合计" : rollUp.label ?? "未注明" }
  }

  static func table(_ result: ProjectInvestmentResult) -> ReportTable {
    ReportTable(
      name: "project-investment", title: "重点工程投资汇总", columns: definitions.map(\.column),
      rows: items(result).map {
        ReportTable.Row(id: $0.dimension, cells: definitions.cells(of: $0), isTotal: $0.isTotal)
      },
      rowHeader: "label", emptyText: "规划没有列出重点工程清单。")
  }

  /// Sums by domain with the total.
  static func page(_ table: ReportTable, _ total: ProjectRollUp) -> ReportTable {
    let hasMoney = total.totalInvestment != nil || total.periodInvestment != nil
    let hasTerminated = (total.stages[.terminated] ?? 0) > 0
    return table.showing(
      TableView(
        name: "project-investment", title: hasMoney ? "各领域重点工程与投资" : "各领域重点工程",
        columns: [
          .always("label", "领域"), .always("count"), .ifAny("total-investment"), .ifAny("period-investment"),
          .ifAny("cumulative-investment"), .ifAny("total-rate"), .ifAny("period-rate"),
          .ifAny("started-rate"), .ifAny("completed-rate"), .ifAny("weighted-progress"),
        ],
        rowHeader: "label", notes: hasTerminated ? ["各项比率的分子和分母都不含已终止的项目。"] : [], emptyText: "规划没有列出重点工程清单。"),
      where: { $0.id == "领域" || $0.id == "合计" })
  }

  private static func items(_ result: ProjectInvestmentResult) -> [Item] {
    guard result.total.count > 0 else { return [] }
    func items(_ dimension: String, _ sums: [ProjectRollUp]) -> [Item] {
      sums.map { Item(dimension: dimension, rollUp: $0, isTotal: false) }
    }
    return items("领域", result.byDomain) + items("责任单位", result.byOwner) + items("起始年", result.byStartYear)
      + items("总投资规模", result.bySize)
      + [Item(dimension: "合计", rollUp: result.total, isTotal: true)]
  }

  /// All columns in their order.
  static var columns: [TableColumn] { definitions.map(\.column) }

  private static let definitions: [ColumnDefinition<Item>] = [
    .init("dimension", "汇总方式") { .text($0.dimension) },
    .init("label", "项目") { .text($0.label) },
    .init("count", "项目数", .integer) { .integer($0.rollUp.count) },
    .init("reserve", "其中储备项目", .integer) { .integer($0.rollUp.reserveCount) },
    .init("total-investment", "总投资", .number, unit: "亿元") {
      .number($0.rollUp.totalInvestment, NumberFormat.money)
    },
    .init("period-investment", "规划期投资", .number, unit: "亿元") {
      .number($0.rollUp.periodInvestment, NumberFormat.money)
    },
    .init("cumulative-investment", "累计完成投资", .number, unit: "亿元") {
      .number($0.rollUp.cumulativeInvestment, NumberFormat.money)
    },
    .init("total-rate", "投资完成率（占总投资）", .number, unit: "%") {
      .number($0.rollUp.totalInvestmentRate, NumberFormat.rate)
    },
    .init("period-rate", "投资完成率（占规划期投资）", .number, unit: "%") {
      .number($0.rollUp.periodInvestmentRate, NumberFormat.rate)
    },
    .init("not-started", "未启动", .integer) { stage(.notStarted, of: $0) },
    .init("preparation", "前期", .integer) { stage(.preparation, of: $0) },
    .init("construction", "在建", .integer) { stage(.construction, of: $0) },
    .init("commissioning", "调试", .integer) { stage(.commissioning, of: $0) },
    .init("completed", "完成", .integer) { stage(.completed, of: $0) },
    .init("terminated", "终止", .integer) { stage(.terminated, of: $0) },
    .init("unreported", "未填报", .integer) { .integer($0.rollUp.unreported) },
    .init("started-rate", "开工率", .number, unit: "%") { .number($0.rollUp.startedRate, NumberFormat.rate) },
    .init("completed-rate", "完工率", .number, unit: "%") {
      .number($0.rollUp.completedRate, NumberFormat.rate)
    },
    .init("weighted-progress", "加权进度", .number, unit: "%") {
      .number($0.rollUp.weightedProgress, NumberFormat.rate)
    },
    .init("late", "逾期", .integer) { .integer($0.rollUp.late) },
    .init("on-time-rate", "按期率", .number, unit: "%") { .number($0.rollUp.onTimeRate, NumberFormat.rate) },
    .init("terminated-total-investment", "已终止项目总投资", .number, unit: "亿元") {
      .number($0.rollUp.terminatedTotalInvestment, NumberFormat.money)
    },
    .init("terminated-period-investment", "已终止项目规划期投资", .number, unit: "亿元") {
      .number($0.rollUp.terminatedPeriodInvestment, NumberFormat.money)
    },
    .init("terminated-cumulative-investment", "已终止项目累计完成投资", .number, unit: "亿元") {
      .number($0.rollUp.terminatedCumulativeInvestment, NumberFormat.money)
    },
  ]

  private static func stage(_ stage: ProjectStage, of item: Item) -> TableCell {
    .integer(item.rollUp.stages[stage] ?? 0)
  }
}
