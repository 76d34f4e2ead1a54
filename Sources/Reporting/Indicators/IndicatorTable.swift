import Evaluation
import Foundation
import PlanModel

extension Tables {
  /// 指标完成情况: `tables/indicators.csv` with all indicators; three blocks of the page show parts of it.
  static let indicators = Table<IndicatorItem>(
    name: listed, title: "指标完成情况", subject: "一项指标；分项指标紧跟在上级指标之后", key: [.id], header: .name,
    group: "category", references: [.init("parent", to: listed), .init("source-id", to: sources.name)],
    empty: .indicators, columns: head + judgement + background
  ) { item in
    RowLook(
      level: item.level, marks: item.indicator.calibreChanged ? "★" : "", anchor: item.anchor,
      unit: item.wording.format.isClass ? nil : item.wording.format.unit)
  }

  /// The plan's own indicators, the quantified goals of its text, and what is still to be done.
  static let listed = "indicators", textGoals = "text-goals", outlook = "outlook"
  static let verdictBlock = "verdicts", seriesBlock = "series"
  static let results = [listed, textGoals]

  /// The columns with which the file always begins.
  private static let head: [Column<IndicatorItem>] = [
    Column(.id, "编号", .code, .required("指标编号，本规划内唯一，历次报告不变")) { .text($0.indicator.id) },
    Column(.number, "序号", .text, "规划指标表中的序号") { .optional($0.indicator.number) },
    Column("parent", "上级编号", .code, "分项指标所属的指标") { .optional($0.indicator.parent) },
    Column("category", "类别", .text, "规划指标表中的类别", page: .ifAny, in: [listed]) { .optional($0.category) },
    Column(.name, "指标名称", .text, .required("指标名称"), page: .always, compared: .value) {
      .text($0.indicator.name)
    },
    Column(
      .unit, "单位", .text, "基期值、目标、实际值等的计量单位", page: .beneath, in: results + [outlook], compared: .value
    ) { .optional($0.indicator.unit) },
    Column(
      "nature", "性质", .text, "指标性质；规划未注明时为空", codes: Nature.allCases.map(\.rawValue),
      page: .beneath, in: results, after: .name, compared: .value
    ) { .optional($0.indicator.nature?.rawValue) },
    Column("base-year", "基期年份", .year, .required("基期值所属年份")) { .integer($0.baseYear) },
    Column(
      .baseValue, "基期值", .value, "规划所列基期值；数字，或“完成”等文字",
      page: .ifAny, in: results,
      pageTitle: { page in
        page.only { $0.indicator.baseValue == nil ? nil : $0.baseYear }.map { "\($0)年基期值" }
      }, compared: .value(asOf: "base-year"), notedIn: results, footnotes: { IndicatorNotes(item: $0).base }
    ) { $0.cell($0.indicator.baseValue) },
    Column(
      "target-year", "目标年份", .year, "目标所属年份",
      page: .when { page in page.only { $0.assessment.target?.year } == nil },
      in: results + [outlook]
    ) { .integer($0.assessment.target?.year) },
    Column(
      .target, "目标", .text, "目标，照规划原文", page: .always, in: results + [outlook],
      pageTitle: { page in
        page.only { $0.assessment.target?.year }.map { "\($0)年目标" }
      }, compared: .value(asOf: "target-year"), notedIn: results,
      footnotes: { IndicatorNotes(item: $0).target }
    ) { .text($0.assessment.target?.text) },
    Column(
      "data-year", "数据年份", .year, .required("据以评价的年份：数据截止年；目标年份早于数据截止年的，为目标年份"),
      page: .when { page in
        page.block != outlook && !page.rows.isEmpty && page.only { $0.assessment.judgedYear } == nil
      }, after: .baseValue
    ) { .integer($0.assessment.judgedYear) },
    Column(
      .value, "实际值", .value, "数据年份的实际值；数字，或“完成”“1/3/20”“Ⅲ类”等文字；没有数据时为空",
      page: .always, after: "data-year",
      pageTitle: { page in page.only { $0.assessment.judgedYear }.map { "\($0)年实际值" } },
      compared: .value(asOf: "data-year"), notedIn: results, footnotes: { IndicatorNotes(item: $0).value }
    ) { $0.cell($0.assessment.observation?.value) },
    Column(.progress, "完成进度", .percent, "完成进度", page: .ifAny, in: results, after: "course") {
      .number($0.assessment.progress, $0.wording.format.share)
    },
    Column(
      .schedule, "序时进度", .percent, "序时进度",
      // One that all rows share stands in a note.
      page: .when { page in Set(page.rows.compactMap(\.assessment.schedule)).count > 1 }, in: results,
      after: .progress
    ) { .number($0.assessment.schedule, $0.wording.format.share) },
    Column(.deviation, "偏差", .points, "完成进度与序时进度之差") { .number($0.assessment.deviation, NumberFormat.gap) },
    Column("verdict-code", "结论代码", .code, .required("结论代码，见“结论代码”"), codes: Verdict.allCases.map(\.code)) {
      .text($0.assessment.verdict.code)
    },
    Column(
      "verdict", "评价结论", .outcome, .required("结论代码的中文名称"), codes: Verdict.allCases.map(\.title),
      page: .always, in: results, after: .schedule, compared: .verdict(asOf: "data-year")
    ) { .verdict($0.assessment.verdict) },
  ]

  /// What the plan says of the indicator, and where the figures come from.
  private static let background: [Column<IndicatorItem>] = [
    Column(
      "listed", "指标表", .boolean, .required("是：在规划指标表中；否：规划正文的量化目标"), compared: .value(after: "comparison")
    ) { .boolean($0.isListed) },
    Column("place", "出处", .text, "指标在规划中的位置", page: .beneath, in: [textGoals], after: .lead) {
      .optional($0.indicator.place)
    },
    Column(.lead, "责任单位", .text, "规划注明的责任单位", page: .beneath, in: results, after: .unit) {
      .optional($0.indicator.lead)
    },
    Column(
      "kind", "类型", .text, .required("指标类型，决定评价规则"), codes: IndicatorKind.allCases.map(\.rawValue),
      compared: .value(after: "nature")
    ) { .text($0.indicator.kind.rawValue) },
    Column(
      "direction", "方向", .text, .required("指标方向"), codes: Direction.allCases.map(\.rawValue),
      compared: .value(after: "kind")
    ) { .text($0.indicator.direction.rawValue) },
    Column("tolerance", "允许偏差", .number, "保持类目标的允许偏差，单位同指标；没有依据的为空", compared: .value(after: "comparison")) {
      .number($0.indicator.tolerance) { $0.plainText() }
    },
    Column("tolerance-basis", "允许偏差依据", .text, "允许偏差的出处") { .optional($0.indicator.toleranceBasis) },
    Column(
      "judgement", "人工判断", .text, "有关部门对以文字表述的目标的判断", codes: Judgement.allCases.map(\.rawValue),
      compared: .value(asOf: "data-year")
    ) { .optional($0.assessment.observation?.judgement?.rawValue) },
    Column("base-note", "基期说明", .text, "基期值的说明") { .optional($0.indicator.baseNote) },
    Column("calibre-changed", "口径调整", .boolean, .required("规划是否注明口径与上一规划期不同")) {
      .boolean($0.indicator.calibreChanged)
    },
    Column("calibre", "口径说明", .text, "实际值的统计口径") { .optional($0.assessment.observation?.calibre) },
    Column("target-source", "目标来源", .text, "目标来源的标题") {
      .optional($0.sources.title($0.assessment.target.map { target in target.source } ?? $0.plan.source))
    },
    Column("source-id", "来源编号", .code, "实际值来源的编号") { .optional($0.assessment.observation?.source) },
    Column("note", "备注", .text, "其他说明") { .optional($0.assessment.observation?.note) },
  ]
}

extension Page<IndicatorItem> {
  /// The year, where all rows that have one have the same.
  func only(_ year: (IndicatorItem) -> Int?) -> Int? {
    let years = Set(rows.compactMap(year))
    return years.count == 1 ? years.first : nil
  }
}

extension IndicatorItem {
  var baseYear: Int { plan.baseYear(of: indicator) }

  /// A value as it was entered; classes and words are no numbers.
  func cell(_ value: MeasuredValue?) -> TableCell {
    guard let value, !value.isAbsent else { return .missing }
    let printed = wording.format.value(value)
    guard let number = value.number, !wording.format.isClass else { return .text(printed) }
    return .number(number, printed: printed)
  }
}
