import Evaluation
import Foundation
import PlanModel

/// 指标完成情况: `tables/indicators.csv` with all indicators, and what the page shows of it.
enum IndicatorTable {
  static func table(_ items: [IndicatorItem]) -> ReportTable {
    let definitions = head + judgement + background
    return ReportTable(
      name: "indicators", title: "指标完成情况", columns: definitions.map(\.column),
      rows: items.map { item in
        ReportTable.Row(
          id: item.indicator.id, cells: definitions.cells(of: item), level: item.level,
          marks: item.indicator.calibreChanged ? "★" : "")
      },
      rowHeader: "name", group: "category", emptyText: "没有指标。")
  }

  /// All columns in their order.
  static var columns: [TableColumn] { (head + judgement + background).map(\.column) }

  /// The columns with which the table always begins.
  private static let head: [ColumnDefinition<IndicatorItem>] = [
    .init("id", "编号", .code) { .text($0.indicator.id) },
    .init("number", "序号") { .optional($0.indicator.number) },
    .init("parent", "上级编号", .code) { .optional($0.indicator.parent) },
    .init("category", "类别") { .optional($0.category) },
    .init("name", "指标名称") { .text($0.indicator.name) },
    .init("unit", "单位") { .optional($0.indicator.unit) },
    .init("nature", "性质") { .optional($0.indicator.nature?.rawValue) },
    .init("base-year", "基期年份", .year) { .integer($0.indicator.baseYear ?? $0.plan.baseYear) },
    .init("base-value", "基期值", .value) { value($0.indicator.baseValue, of: $0) },
    .init("target-year", "目标年份", .year) { .year($0.assessment.target?.year) },
    .init("target", "目标") { .text($0.assessment.target?.text) },
    .init("data-year", "数据年份", .year) { .integer($0.wording.context.dataYear) },
    .init("value", "实际值", .value) { value($0.assessment.observation?.value, of: $0) },
    .init("progress", "完成进度", .number, unit: "%") { .number($0.assessment.progress, NumberFormat.rate) },
    .init("schedule", "序时进度", .number, unit: "%") { .number($0.assessment.schedule, NumberFormat.rate) },
    .init("deviation", "偏差", .number, unit: "个百分点") {
      .number($0.assessment.deviation, NumberFormat.rate)
    },
    .init("verdict-code", "结论代码", .code) { .text($0.assessment.verdict.code) },
    .init("verdict", "评价结论") { .verdict($0.assessment.verdict) },
  ]

  /// Status, latest value, effort and how the verdict came about.
  private static let judgement: [ColumnDefinition<IndicatorItem>] = [
    .init("status", "数据状态") { .optional($0.assessment.observation?.status?.rawValue) },
    .init("latest-value", "最近可得值", .value) { value($0.assessment.latest?.value, of: $0) },
    .init("latest-year", "最近可得年份", .year) { .year($0.assessment.latest?.year) },
    .init("required-effort", "所需年均努力", .number) { item in
      .number(yearlyEffort(item)?.amount) { _ in
        yearlyEffort(item).map { item.wording.format.effort($0, of: item.indicator.kind) } ?? ""
      }
    },
    .init("effort-unit", "努力单位") { .optional(effortUnit($0)) },
    .init("source", "来源") { .optional($0.sources.title($0.assessment.observation?.source)) },
    .init("explanation", "说明") { .text($0.wording.explanation) },
    .init("published", "已公布结论") { .optional($0.assessment.observation?.published) },
    .init("agreement", "与已公布结论比较") { .optional($0.assessment.agreement?.title) },
    .init("comparison", "判定方法") { .text($0.indicator.comparison.rawValue) },
    .init("derivation", "推导") {
      .optional(DerivationWording.lines($0.assessment.derivation).joined(separator: "；"))
    },
    .init("schedule-value", "序时应达值", .value) { item in
      .number(item.assessment.scheduleValue, item.wording.format.computed)
    },
    .init("completion-rate", "完成率", .number, unit: "%") {
      .number($0.assessment.completionRate, NumberFormat.rate)
    },
    .init("excess-rate", "超额率", .number, unit: "%") {
      .number($0.assessment.excessRate, NumberFormat.rate)
    },
    .init("margin", "与目标之差", .number) { item in
      .number(item.assessment.margin, item.wording.format.computed)
    },
    .init("prospect", "可达性") { .optional($0.assessment.outlook?.prospect.title) },
    .init("projected", "趋势外推值", .value) { item in
      // Between two classes of water lies nothing that could be reached.
      .number(
        item.indicator.isWaterClass ? nil : item.assessment.outlook?.projected,
        item.wording.format.computed)
    },
  ]

  /// What the plan says of the indicator.
  private static let background: [ColumnDefinition<IndicatorItem>] = [
    .init("listed", "指标表", .boolean) { .boolean($0.isListed) },
    .init("place", "出处") { .optional($0.indicator.place) },
    .init("lead", "责任单位") { .optional($0.indicator.lead) },
    .init("kind", "类型") { .text($0.indicator.kind.rawValue) },
    .init("direction", "方向") { .text($0.indicator.direction.rawValue) },
    .init("base-note", "基期说明") { .optional($0.indicator.baseNote) },
    .init("calibre-changed", "口径调整", .boolean) { .boolean($0.indicator.calibreChanged) },
    .init("calibre", "口径说明") { .optional($0.assessment.observation?.calibre) },
    .init("target-source", "目标来源") {
      .optional($0.sources.title($0.assessment.target.map { target in target.source } ?? $0.plan.source))
    },
    .init("source-id", "来源编号", .code) { .optional($0.assessment.observation?.source) },
    .init("note", "备注") { .optional($0.assessment.observation?.note) },
  ]

  private static func value(_ value: MeasuredValue?, of item: IndicatorItem) -> TableCell {
    guard let value else { return .missing }
    let printed = item.wording.format.value(value)
    guard let number = value.number, !item.wording.format.isClass else { return .text(printed) }
    return .number(number, printed: printed)
  }

  /// What each year must bring; a number of classes is none.
  private static func yearlyEffort(_ item: IndicatorItem) -> RequiredEffort? {
    item.assessment.requiredEffort.flatMap { $0.measure == .classes ? nil : $0 }
  }

  private static func effortUnit(_ item: IndicatorItem) -> String? {
    guard let effort = yearlyEffort(item) else { return nil }
    if effort.measure == .compound { return "%" }
    let unit = item.wording.format.differenceUnit.drop { $0 == " " }
    return unit.isEmpty ? nil : String(unit)
  }
}
