import Evaluation
import PlanModel

/// A set of indicators (all, binding, expected, text goals) as templates see it; its counts add up to its total.
enum IndicatorSetFacts {
  static let all = Facts<IndicatorSet>(
    joining: [
      counts,
      selected("laggards", "滞后或未完成的指标") { $0.isLaggard },
      titles, worsening,
      selected("evaluated", "已作出评价的指标") { $0.isJudged },
      selected("achieved", "提前完成、超额完成和完成的指标") { $0.sort == .achieved },
      selected("maintained", "须逐年保持并保持达标的指标") { $0.sort == .maintained },
      selected("onSchedule", "达到序时进度的指标") { $0.sort == .onSchedule },
      selected("missing", "数据缺失和到期未报的指标") { $0.lacksData },
      selected("awaiting", "目标待下达的指标") { $0.sort == .awaiting },
      selected("notComparable", "口径调整、不作评价的指标") { $0.sort == .notComparable },
      selected("notEvaluated", "不参与评价的指标") { $0.sort == .notEvaluated },
      remarks,
    ])

  private static let counts: Facts<IndicatorSet> = [
    .flag("any", "是否有指标") { !$0.items.isEmpty },
    .count("total", "指标数") { $0.items.count },
    .flag("allJudged", "是否全部指标都已作出评价") { $0.judged == $0.items.count },
    .text("summary", "各结论的项数，相加等于指标数，如“提前完成1项、数据缺失2项”") { $0.counts.printed },
    .list("counts", "各结论的项数，只列不为零的", of: verdictCount) { $0.counts.verdicts },
  ]

  /// The indicators with certain verdicts.
  private static func selected(
    _ name: String, _ meaning: String, _ includes: @escaping @Sendable (Verdict) -> Bool
  ) -> Facts<IndicatorSet> {
    some(name, meaning) { $0.items.filter { includes($0.verdict) } }
  }

  /// Some of the indicators: as a list, their number and their names.
  private static func some(
    _ name: String, _ meaning: String,
    called title: @escaping @Sendable (IndicatorItem) -> String = { $0.named },
    _ items: @escaping @Sendable (IndicatorSet) -> [IndicatorItem]
  ) -> Facts<IndicatorSet> {
    [
      .list(name, meaning, of: IndicatorFacts.all, items),
      .count(name + "Count", meaning + "的项数") { items($0).count },
      .text(name + "Names", meaning + "的名称，以顿号（名称中有顿号时以分号）连接；没有时为空") {
        Phrases.enumeration(items($0).map(title))
      },
    ]
  }

  /// What the named ones are called by all of the verdicts that occur among them.
  private static let titles: Facts<IndicatorSet> = [
    .text("laggardsTitle", "滞后或未完成的指标的结论：未达到序时进度、未完成，或两者；没有时为空", "未达到序时进度") {
      $0.titles { $0.isLaggard }
    }
  ]

  /// What goes the wrong way although its verdict does not say so; laggards say it in their own sentences.
  private static let worsening = Facts<IndicatorSet>(
    joining: [
      some("worsening", "没有滞后、但较基期或近年变差的指标") { $0.worsening },
      some("tending", "保持达标而有超标趋势的指标", called: { $0.indicator.name }) { $0.tending },
    ])

  private static let remarks: Facts<IndicatorSet> = [
    .list("published", "与已公布结论不同的指标", of: IndicatorFacts.all) { $0.published },
    .flag("hasPublished", "是否有与已公布结论不同的指标") { !$0.published.isEmpty },
    .flag("anySeries", "是否有数值不止一年的指标") { $0.items.contains(where: \.hasSeries) },
  ]

  private static let verdictCount: Facts<VerdictCounts.Count> = [
    .text("verdict", "结论", Verdict.onSchedule.title) { $0.verdict.enumerated },
    .text("code", "结论代码", Verdict.onSchedule.code) { $0.verdict.code },
    .count("count", "项数", "3") { $0.count },
  ]
}

struct IndicatorSet {
  /// Names of indicators that share a chapter or a department.
  struct Part {
    let label: String
    let names: [String]
  }

  let items: [IndicatorItem]

  var judged: Int { counts.judged }

  var counts: VerdictCounts { VerdictCounts(items.map(\.verdict)) }

  var missing: [IndicatorItem] { items.filter(\.verdict.lacksData) }

  func titles(where isNamed: (Verdict) -> Bool) -> String {
    counts.verdicts.map(\.verdict).filter(isNamed).map(\.enumerated).joined(separator: "和")
  }

  var published: [IndicatorItem] { items.filter { $0.wording.publishedDifference != nil } }

  var worsening: [IndicatorItem] { items.filter { !$0.verdict.isLaggard && $0.assessment.isWorsening } }

  var tending: [IndicatorItem] { items.filter(\.assessment.tendsPastLimitSomewhere) }

  /// What is missing, by a label, in order of first appearance.
  func missing(by label: (Indicator) -> String) -> [Part] {
    let labelled = missing.map { (label: label($0.indicator), name: $0.asked) }
    return labelled.map(\.label).uniqued().map { label in
      Part(label: label, names: labelled.filter { $0.label == label }.map(\.name))
    }
  }
}

extension IndicatorItem {
  fileprivate var verdict: Verdict { assessment.verdict }
}

extension ReportContent {
  /// The indicators of the plan's table whose nature is right.
  func listed(_ includes: (Nature?) -> Bool = { _ in true }) -> IndicatorSet {
    IndicatorSet(items: indicators.filter { $0.level == 0 && $0.isListed && includes($0.indicator.nature) })
  }

  /// The indicators and goals, parts apart, that lag.
  var lagging: [IndicatorItem] { indicators.filter(\.isLaggard) }

  var textGoals: IndicatorSet { IndicatorSet(items: indicators.filter { $0.level == 0 && !$0.isListed }) }
}

enum IndicatorFacts {
  static let all = Facts<IndicatorItem>(joining: [own, NarrativeFacts.account { $0.account }])

  private static let own: Facts<IndicatorItem> = [
    .text("id", "指标编号", "pm25") { $0.indicator.id },
    .text("name", "指标名称", "细颗粒物（PM2.5）浓度") { $0.indicator.name },
    .text("nature", "性质：约束性或预期性；规划未注明时为空", "约束性") { $0.indicator.nature?.rawValue },
    .text("named", "指标名称，后面括注性质和有问题的分项", "细颗粒物（PM2.5）浓度（约束性）") { $0.named },
    .text("lead", "责任单位；规划未注明时为空", "市生态环境局") { $0.indicator.lead },
    .text("leadNote", "《规划》所列责任单位的一句", "责任单位：市生态环境局。") {
      let isKnown = !($0.indicator.lead ?? "").isEmpty
      return $0.wording.sentences(isKnown ? IndicatorSentence.lead : .leadUnknown, $0.wording)
    },
    .text("target", "目标，带单位；为规划期末的目标，或规划写明的较早年份的目标，不是年度目标", "25 µg/m³以下") { $0.wording.target },
    .text("actual", "数据年份实际值，带单位；没有时为空", "29 µg/m³") { $0.wording.actual },
    .text("verdict", "评价结论", Verdict.onSchedule.title) { $0.assessment.verdict.title },
    .text(
      "sentence", "结论的完整说明",
      "2022年为29 µg/m³，优于序时应达值（31.6 µg/m³）2.6 µg/m³。完成进度63.6%，快于序时进度（40.0%）23.6个百分点。"
    ) { $0.wording.explanation },
    .text(
      "course", "变化方向的说明；不判断方向或没有可比数值时为空", "较2020年（26 µg/m³）上升3 µg/m³，近年方向为变差。"
    ) { $0.wording.courseWithCautions },
    .text("tendency", "保持达标而按近年变化将超过限值的说明；没有时为空", "按基期以来年均变化外推，2025年约为5.37%，不符合目标（不高于5%），有超标趋势。") {
      $0.wording.tendency
    },
    .text("effort", "所需年均努力；不需要或无法计算时为空", "今后3年年均需下降1.4 µg/m³。") { $0.wording.effort },
    .text("outlook", "形势判断；没有时为空", "按基期以来年均变化外推，2025年约为18.5 µg/m³，预计可完成目标。") { $0.wording.outlook },
    .text("published", "与已公布结论的不同之处；没有时为空", "已公布结论为“完成”，本报告按评价规则判定为“超额完成”。") {
      $0.wording.publishedDifference
    },
  ]
}
