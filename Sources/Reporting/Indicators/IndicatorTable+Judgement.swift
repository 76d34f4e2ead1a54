import Evaluation
import Foundation
import PlanModel

extension Tables {
  /// What the report says of the values: targets of single years, effort, outlook, direction, and how it came about.
  static let judgement: [Column<IndicatorItem>] = [
    Column(
      "year-target", "年度目标", .text, "规划为数据年份单独设定的目标，照规划原文；没有或目标年份即为数据年份的为空",
      page: .beneath(isTitled: true), in: results, after: "place",
      pageTitle: {
        $0.rows.first { $0.assessment.dataYearTarget != nil }.map { "\($0.assessment.judgedYear)年度目标" }
      },
      compared: .value(asOf: "data-year")
    ) { .optional($0.assessment.dataYearTarget?.text) },
    Column(
      "year-verdict", "年度结论", .text, "年度目标的完成情况；评价结论对照的是目标", codes: Verdict.allCases.map(\.title),
      page: .beneath(isTitled: true), in: results, after: "year-target", compared: .value(asOf: "data-year")
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
      $0.cell($0.assessment.latest?.value)
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
    Column(
      "published", "已公布结论", .text, "有关部门公布的结论，照原文", page: .beneath(isTitled: true), in: results,
      after: "year-verdict"
    ) {
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
        page.only { $0.assessment.outlook?.projected == nil ? nil : $0.wording.dueYear }
          .map { "外推至\($0)年" }
      }
    ) {
      // Between two classes of water lies nothing that could be reached.
      .number(
        $0.indicator.isWaterClass ? nil : $0.assessment.outlook?.projected, $0.wording.format.computed)
    },
    Column(
      "change-since-base", "较基期变化", .number, "实际值减基期值，单位同指标，水质类别按Ⅰ类为1计；下降率以基期为零；不判断方向的指标为空",
      page: .ifAny, in: results, after: .target, pageTitle: { _ in "较基期" }
    ) { .number($0.assessment.course?.sinceBase?.amount, $0.wording.format.change) },
    Column(
      "change-since-last-year", "较上年变化", .number, "实际值减上一年的值，单位同指标；没有上一年的值时为空", page: .ifAny,
      in: results, after: "change-since-base", pageTitle: { _ in "较上年" }
    ) { .number($0.assessment.course?.sinceLastYear?.amount, $0.wording.format.change) },
    Column(
      "course", "近年方向", .text, "与上一年的值相比，没有上一年的值时与前三年中最近一年的值相比；累计量、数量、完成事项和复合指标不判断方向，为空",
      codes: IndicatorCourse.Sense.allCases.map(\.title),
      page: .when { page in page.rows.contains { $0.assessment.course?.recent != nil } },
      in: results, after: "change-since-last-year", notedIn: results,
      footnotes: { IndicatorNotes(item: $0).course }
    ) { .text($0.assessment.course?.sense.title) },
    Column("course-year", "近年方向对照年份", .year, "判断近年方向时对照的年份") {
      .integer($0.assessment.course?.recent?.year)
    },
    Column("notes", "表注", .text, "数值、目标和基期值的口径、来源等说明，与页面上的表注相同") {
      .optional(IndicatorNotes(item: $0).all)
    },
  ]
}

extension IndicatorItem {
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
