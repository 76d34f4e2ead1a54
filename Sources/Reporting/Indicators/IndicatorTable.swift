import Evaluation
import Foundation
import PlanModel

extension Tables {
  /// 指标完成情况: `tables/indicators.csv` with all indicators; three blocks of the page show parts of it.
  static let indicators = Table<IndicatorItem>(
    name: listed, title: "指标完成情况", subject: "一项指标；分项指标紧跟在上级指标之后", key: [.id], header: .name,
    group: "category", references: [.init("parent", to: listed), .init("source-id", to: sources.name)],
    emptyText: "规划指标表未能取得，本表从略。", columns: head + judgement + background
  ) { RowLook(level: $0.level, marks: $0.indicator.calibreChanged ? "★" : "") }

  /// The plan's own indicators, the quantified goals of its text, and what is still to be done.
  static let listed = "indicators", textGoals = "text-goals", outlook = "outlook", courses = "courses"
  static let verdictBlock = "verdicts", seriesBlock = "series"
  private static let results = [listed, textGoals]

  /// The columns with which the file always begins.
  private static let head: [Column<IndicatorItem>] = [
    Column(.id, "编号", .code, .required("指标编号，本规划内唯一，历次报告不变")) { .text($0.indicator.id) },
    Column(.number, "序号", .text, "规划指标表中的序号", page: .ifAny, in: [listed], after: "category") {
      .optional($0.indicator.number)
    },
    Column("parent", "上级编号", .code, "分项指标所属的指标") { .optional($0.indicator.parent) },
    Column("category", "类别", .text, "规划指标表中的类别", page: .ifAny, in: [listed]) { .optional($0.category) },
    Column(.name, "指标名称", .text, .required("指标名称"), page: .always, compared: .value) {
      .text($0.indicator.name)
    },
    Column(.unit, "单位", .text, "基期值、目标、实际值等的计量单位", page: .ifAny, compared: .value) {
      .optional($0.indicator.unit)
    },
    Column(
      "nature", "性质", .text, "指标性质；规划未注明时为空", codes: Nature.allCases.map(\.rawValue),
      page: .ifAny, in: results, compared: .value
    ) { .optional($0.indicator.nature?.rawValue) },
    Column("base-year", "基期年份", .year, .required("基期值所属年份")) { .integer($0.baseYear) },
    Column(
      "base-value", "基期值", .value, "规划所列基期值；数字，或“完成”等文字",
      page: .ifAny, in: results + [courses],
      pageTitle: { page in
        only(page.rows.filter { $0.indicator.baseValue != nil }.map(\.baseYear)).map { "\($0)年基期值" }
      }, compared: .value(asOf: "base-year"), notedIn: results, footnotes: { IndicatorNotes(item: $0).base }
    ) { value($0.indicator.baseValue, of: $0) },
    Column(
      "target-year", "目标年份", .year, "目标所属年份",
      page: .when { page in only(page.rows.compactMap { $0.assessment.target?.year }) == nil },
      in: results + [outlook]
    ) { .integer($0.assessment.target?.year) },
    Column(
      .target, "目标", .text, "目标，照规划原文", page: .always, in: results + [outlook],
      pageTitle: { page in
        only(page.rows.compactMap { $0.assessment.target?.year }).map { "\($0)年目标" }
      }, compared: .value(asOf: "target-year"), notedIn: results,
      footnotes: { IndicatorNotes(item: $0).target }
    ) { .text($0.assessment.target?.text) },
    Column(
      "data-year", "数据年份", .year, .required("据以评价的年份：数据截止年；目标年份早于数据截止年的，为目标年份"),
      page: .when { page in
        page.block != outlook && page.rows.count > 0 && only(page.rows.map(\.assessment.judgedYear)) == nil
      }
    ) { .integer($0.assessment.judgedYear) },
    Column(
      "value", "实际值", .value, "数据年份的实际值；数字，或“完成”“1/3/20”“Ⅲ类”等文字；没有数据时为空",
      page: .always, pageTitle: { only($0.rows.map(\.assessment.judgedYear)).map { "\($0)年实际值" } },
      compared: .value(asOf: "data-year"), notedIn: results, footnotes: { IndicatorNotes(item: $0).value }
    ) { value($0.assessment.observation?.value, of: $0) },
    Column(.progress, "完成进度", .percent, "完成进度", page: .ifAny, in: results) {
      .number($0.assessment.progress, $0.wording.format.share)
    },
    Column(
      .schedule, "序时进度", .percent, "序时进度",
      // One that all rows share stands in a note.
      page: .when { page in Set(page.rows.compactMap(\.assessment.schedule)).count > 1 }, in: results
    ) { .number($0.assessment.schedule, $0.wording.format.share) },
    Column(.deviation, "偏差", .points, "完成进度与序时进度之差") { .number($0.assessment.deviation, NumberFormat.gap) },
    Column("verdict-code", "结论代码", .code, .required("结论代码，见“结论代码”"), codes: Verdict.allCases.map(\.code)) {
      .text($0.assessment.verdict.code)
    },
    Column(
      "verdict", "评价结论", .outcome, .required("结论代码的中文名称"), codes: Verdict.allCases.map(\.title),
      page: .always, in: results + [courses], after: "published", compared: .verdict(asOf: "data-year")
    ) { .verdict($0.assessment.verdict) },
  ]

  private static let judgement: [Column<IndicatorItem>] = [
    Column(
      "year-target", "年度目标", .text, "规划为数据年份单独设定的目标，照规划原文；没有或目标年份即为数据年份的为空", page: .ifAny,
      in: results, after: .target,
      pageTitle: {
        $0.rows.first { $0.assessment.dataYearTarget != nil }.map { "\($0.assessment.judgedYear)年度目标" }
      },
      compared: .value(asOf: "data-year")
    ) { .optional($0.assessment.dataYearTarget?.text) },
    Column(
      "year-verdict", "年度结论", .text, "年度目标的完成情况；评价结论对照的是目标", codes: Verdict.allCases.map(\.title),
      page: .ifAny,
      in: results, after: "verdict", compared: .value(asOf: "data-year")
    ) { .optional($0.assessment.yearVerdict?.title) },
    Column("earlier-targets", "此前年度目标", .text, "数据年份以前各年单独设定的目标及其结论；以后不再要求") {
      .optional(
        $0.assessment.earlierTargets.isEmpty
          ? nil
          : $0.assessment.earlierTargets.map {
            "\($0.target.year)年\($0.target.text)：\($0.verdict.enumerated)"
          }
          .joined(separator: "；"))
    },
    Column(
      "status", "数据状态", .text, "实际值的数据状态；来源未注明时为空", codes: DataStatus.allCases.map(\.rawValue),
      compared: .value(asOf: "data-year")
    ) { .optional($0.assessment.observation?.status?.rawValue) },
    Column("late-year", "迟于目标年份完成年份", .year, "目标年份当年没有达到或没有填报，以后年份首次达到目标的年份；不改变结论") {
      .integer($0.assessment.lateValue?.year)
    },
    Column("latest-value", "最近可得值", .value, "没有数据年份的实际值时，最近可得的值，仅供参考") {
      value($0.assessment.latest?.value, of: $0)
    },
    Column("latest-year", "最近可得年份", .year, "最近可得值所属年份") { .integer($0.assessment.latest?.year) },
    Column(
      "required-effort", "所需年均努力", .number, "达到目标还需的年均变化量，单位见“努力单位”；水质类别不能分年，为空",
      page: .ifAny, in: [outlook]
    ) { item in
      guard let effort = item.yearlyEffort else { return .missing }
      return .number(effort.amount, printed: item.wording.format.effort(effort, of: item.indicator.kind))
    },
    Column("effort-unit", "努力单位", .text, "所需年均努力的单位", page: .ifAny, in: [outlook]) {
      .optional($0.effortUnit)
    },
    Column("source", "来源", .text, "实际值来源的标题") {
      .optional($0.sources.title($0.assessment.observation?.source))
    },
    Column("explanation", "说明", .text, .required("结论的文字说明")) { .text($0.wording.explanation) },
    Column("published", "已公布结论", .text, "有关部门公布的结论，照原文", page: .ifAny, in: results, after: .lead) {
      .optional($0.assessment.observation?.published)
    },
    Column("agreement", "与已公布结论比较", .text, "本报告结论与已公布结论是否一致") {
      .optional($0.assessment.agreement?.title)
    },
    Column(
      "comparison", "判定方法", .text,
      .required("实际值与限值的比较方法（GB/T 8170—2008）"), codes: ComparisonMethod.allCases.map(\.rawValue),
      compared: .value(after: "direction")
    ) { .text($0.indicator.comparison.rawValue) },
    Column("derivation", "推导", .text, "结论的推导过程，各步骤用“；”分开") {
      .optional(DerivationWording.lines($0.assessment.derivation).joined(separator: "；"))
    },
    Column("schedule-value", "序时应达值", .value, "按序时进度应达到的值") {
      .number($0.assessment.scheduleValue, $0.wording.format.line)
    },
    Column("completion-rate", "完成率", .percent, "实际值占目标的百分比；下降率的完成进度按复合率计算，与此不同") {
      .number($0.assessment.completionRate, $0.wording.format.share)
    },
    Column("excess-rate", "超额率", .percent, "实际值超过目标的百分比") {
      .number($0.assessment.excessRate, NumberFormat.gap)
    },
    Column("margin", "与目标之差", .number, "实际值与目标之差，单位同指标") {
      .number($0.assessment.margin, $0.wording.format.change)
    },
    Column(
      "prospect", "可达性", .text, "预计可完成、有难度或难以判断；本报告的估计",
      page: .ifAny, in: [outlook], after: "projected"
    ) { .optional($0.assessment.outlook?.prospect.title) },
    Column(
      "projected", "趋势外推值", .value, "按基期以来年均变化外推至目标年份的值；本报告的估计",
      page: .ifAny, in: [outlook],
      pageTitle: { page in
        only(page.rows.filter { $0.assessment.outlook?.projected != nil }.map(\.wording.dueYear))
          .map { "外推至\($0)年" }
      }
    ) {
      // Between two classes of water lies nothing that could be reached.
      .number(
        $0.indicator.isWaterClass ? nil : $0.assessment.outlook?.projected, $0.wording.format.computed)
    },
    Column(
      "change-since-base", "较基期变化", .number, "实际值减基期值，单位同指标，水质类别按Ⅰ类为1计；下降率以基期为零；不判断方向的指标为空",
      page: .ifAny, in: [courses], after: "value"
    ) { .number($0.assessment.course?.sinceBase?.amount, $0.wording.format.change) },
    Column(
      "change-since-last-year", "较上年变化", .number, "实际值减上一年的值，单位同指标；没有上一年的值时为空", page: .ifAny,
      in: [courses], after: "change-since-base"
    ) { .number($0.assessment.course?.sinceLastYear?.amount, $0.wording.format.change) },
    Column(
      "course", "近年方向", .text, "与上一年的值相比，没有上一年的值时与前三年中最近一年的值相比；累计量、数量、完成事项和复合指标不判断方向，为空",
      codes: IndicatorCourse.Sense.allCases.map(\.title),
      page: .when { page in page.rows.contains { $0.assessment.course?.recent != nil } },
      in: results + [courses], after: "year-verdict", notedIn: [courses],
      footnotes: { IndicatorNotes(item: $0).course }
    ) { .text($0.assessment.course?.sense.title) },
    Column("course-year", "近年方向对照年份", .year, "判断近年方向时对照的年份") {
      .integer($0.assessment.course?.recent?.year)
    },
    Column("notes", "表注", .text, "数值、目标和基期值的口径、来源等说明，与页面上的表注相同") {
      .optional(IndicatorNotes(item: $0).all)
    },
  ]

  /// What the plan says of the indicator, and where the figures come from.
  private static let background: [Column<IndicatorItem>] = [
    Column(
      "listed", "指标表", .boolean, .required("是：在规划指标表中；否：规划正文的量化目标"), compared: .value(after: "comparison")
    ) { .boolean($0.isListed) },
    Column("place", "出处", .text, "指标在规划中的位置", page: .ifAny, in: [textGoals], after: "category") {
      .optional($0.indicator.place)
    },
    Column(.lead, "责任单位", .text, "规划注明的责任单位", page: .ifAny, in: [textGoals], after: .schedule) {
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

  private static func value(_ value: MeasuredValue?, of item: IndicatorItem) -> TableCell {
    value.map { $0.isAbsent ? .missing : .measured($0, item.wording.format) } ?? .missing
  }

  /// The year, where all rows have the same.
  private static func only(_ years: [Int]) -> Int? { Set(years).count == 1 ? years.first : nil }
}

extension TableCell {
  /// A value as it was entered; classes and words are no numbers.
  static func measured(_ value: MeasuredValue, _ format: IndicatorFormat) -> TableCell {
    guard let number = value.number, !format.isClass else { return .text(format.value(value)) }
    return .number(number, printed: format.value(value))
  }
}

extension IndicatorItem {
  var baseYear: Int { plan.baseYear(of: indicator) }

  /// What each year must bring; a number of classes is none.
  fileprivate var yearlyEffort: RequiredEffort? {
    assessment.requiredEffort.flatMap { $0.measure == .classes ? nil : $0 }
  }

  fileprivate var effortUnit: String? {
    guard let effort = yearlyEffort else { return nil }
    if effort.measure == .compound { return "%" }
    let unit = wording.format.differenceUnit.drop { $0 == " " }
    return unit.isEmpty ? nil : String(unit)
  }
}
