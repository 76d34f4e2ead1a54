import Evaluation
import PlanModel

/// 数据待补: what is wanted from whom, where too little is known to judge a plan by.
struct Wanted: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [.group("wanted", "数据待补的报告", of: own) { $0 }]

  private static let own: Facts<ReportContent> = [
    .flag("isSparse", "能够评价的指标是否不足十分之一") { $0.isSparse },
    .flag("isListed", "能够评价的指标不足十分之一，且列有需要补充的数据") { $0.isSparse && !$0.wanted.isEmpty },
    .text("note", "数据待补的说明；数据足够时为空") {
      $0.isSparse ? $0.sentences($0.wanted.isEmpty ? WantedSentence.sparse : .sparseWithList, $0) : ""
    },
    .text("goalsNote", "指标表以外、缺数据或待下达目标的正文量化目标；没有或数据足够时为空") {
      $0.isSparse && !$0.wanted.isEmpty && goals($0) > 0 ? $0.sentences(WantedSentence.goals, $0) : ""
    },
  ]

  static func counts(_ content: ReportContent) -> String {
    let set = content.judgedSet
    return "\(set.total)项\(content.judgesListed ? "指标" : "正文量化目标")："
      + set.verdicts.map { $0.verdict.counted($0.count) }.joined(separator: "，")
  }

  static func goals(_ content: ReportContent) -> Int {
    content.judgesListed ? content.evaluation.indicators.textGoals.count { $0.verdict.lack != nil } : 0
  }
}

extension Tables {
  /// On the page alone: `indicators.csv` has all of it.
  static let wanted = Table<IndicatorItem>(
    name: "wanted", title: "需要补充的数据", header: .name, group: "from", empty: .wanted,
    columns: [
      Column("from", "提供单位", .text) { .text($0.supplier ?? "《规划》未注明") },
      Column(.name, "指标名称", .text) { .text($0.fullName) },
      Column("what", "需要补充", .text) { .text($0.lacking) },
      Column(.target, "目标", .text) { .optional($0.wording.target) },
      Column("latest", "最近已知的数值", .text) { .text($0.latestKnown) },
    ])
}

extension Tables {
  static func wanted(_ content: ReportContent) -> ReportTable {
    wanted.filled(content.wanted).page(content.sentences, notes: content.note(.wanted))
  }
}

extension ReportContent {
  /// Whether the plan is judged by its indicator table; otherwise by the goals of its text.
  var judgesListed: Bool { !evaluation.indicators.listed.isEmpty }

  /// What the plan is judged by: its indicator table, or the goals of its text where it has none.
  var judgedSet: VerdictCounts {
    judgesListed ? evaluation.indicators.counts : evaluation.indicators.textGoalCounts
  }

  /// Too little to judge: less than a tenth of the indicators have a verdict on their value.
  var isSparse: Bool { judgedSet.isSparse }

  /// The indicators of that set that lack a value or a target, parts in the place of their wholes, in groups of those
  /// who are to give them.
  var wanted: [IndicatorItem] {
    let lacking = indicators.filter {
      $0.isListed == judgesListed && $0.assessment.parts.isEmpty && $0.assessment.verdict.lack != nil
    }
    return lacking.map(\.supplier).uniqued().flatMap { supplier in lacking.filter { $0.supplier == supplier }
    }
  }
}

extension VerdictCounts {
  var judged: Int { verdicts.reduce(0) { $0 + ($1.verdict.isJudged ? $1.count : 0) } }

  var isSparse: Bool { total > 0 && judged * 10 < total }
}

extension IndicatorItem {
  fileprivate var lacking: String {
    switch assessment.verdict.lack {
    case .value: "\(assessment.judgedYear)年实际值"
    case .target: "下达目标" + (assessment.observation == nil ? "和实际值" : "")
    case nil: ""
    }
  }

  var latestKnown: String? {
    if let latest = assessment.observation ?? assessment.latest {
      return "\(wording.format.withUnit(wording.format.value(latest.value)))（\(latest.year)年）"
    }
    return indicator.baseValue.map {
      "\(wording.format.withUnit(wording.format.value($0)))（\(baseYear)年基期值）"
    }
  }
}
