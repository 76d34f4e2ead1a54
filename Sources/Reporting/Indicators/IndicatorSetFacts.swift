import Evaluation
import PlanModel

/// A set of indicators (all, binding, expected, text goals) as templates see it; its counts add up to its total.
struct IndicatorSetFacts {
  private let assessments: [IndicatorAssessment]
  /// The facts of each, in the same order: several lists show the same indicator.
  private let facts: [IndicatorItemFacts]

  init(items: [IndicatorItem]) {
    assessments = items.map(\.assessment)
    facts = items.map { IndicatorItemFacts($0) }
  }

  /// The facts of the set.
  var group: FactGroup {
    let judged = assessments.filter { $0.verdict.isJudged }
    return FactGroup(
      [
        .flag("any", "是否有指标", !assessments.isEmpty),
        .count("total", "指标数", assessments.count),
        .count("judged", "已作出评价的指标数", judged.count),
        .flag("anyJudged", "是否有已作出评价的指标", !judged.isEmpty),
        .flag("allJudged", "是否全部指标都已作出评价", judged.count == assessments.count),
        .count("observed", "取得数据年份数据的指标数", assessments.count(where: \.hasData)),
        .text(
          "summary", "各结论的项数，相加等于指标数，如“提前完成1项、数据缺失2项”", VerdictCounts(assessments.map(\.verdict)).printed),
        .list("counts", "各结论的项数，只列不为零的", counts),
        .text("untargeted", "只列数值、未设目标的项数；没有时为空", untargeted > 0 ? String(untargeted) : nil),
      ] + Self.selections.flatMap { selected($0.name, $0.meaning, $0.includes) } + [
        .list("published", "与已公布结论不同的指标", published),
        .flag("hasPublished", "是否有与已公布结论不同的指标", !published.isEmpty),
        .list("references", "数据缺失而有以往数值的指标", items { $0.verdict.sort == .missing && $0.latest != nil }),
        .flag(
          "hasReferences", "是否有数据缺失而有以往数值的指标",
          assessments.contains { $0.verdict.sort == .missing && $0.latest != nil }),
        .flag(
          "missingAreFew", "数据缺失的指标是否不超过\(Self.few)项",
          assessments.count { $0.verdict.sort == .missing } <= Self.few
        ),
        .flag(
          "suppliersUnknown", "数据缺失的指标是否都没有注明责任单位",
          !suppliers.isEmpty && suppliers.allSatisfy { $0.lead.isEmpty }),
        .list("missingGroups", "数据缺失的指标，按规划章节归并", missingGroups),
        .list("suppliers", "缺数据的指标，按责任单位归并", suppliers),
      ])
  }

  /// Up to so many names are read in a sentence; more go where they can be looked up.
  private static let few = 12

  private static let selections: [(name: String, meaning: String, includes: @Sendable (Verdict) -> Bool)] = [
    ("laggards", "滞后或未完成的指标", { $0.isLaggard }),
    ("evaluated", "已作出评价的指标", { $0.isJudged }),
    ("aside", "口径调整或不参与评价、只列数值的指标", { [.notComparable, .notEvaluated].contains($0.sort) }),
    ("achieved", "提前完成、超额完成和完成的指标", { $0.sort == .achieved }),
    ("onSchedule", "达到序时进度的指标", { $0.sort == .onSchedule }),
    ("missing", "数据缺失的指标", { $0.sort == .missing }),
    ("awaiting", "目标待下达的指标", { $0.sort == .awaiting }),
    ("notComparable", "口径调整、不作评价的指标", { $0.sort == .notComparable }),
    ("notEvaluated", "不参与评价的指标", { $0.sort == .notEvaluated }),
  ]

  private var untargeted: Int { assessments.count { if case .noTarget = $0.reason { true } else { false } } }

  private var counts: [VerdictCountFacts] {
    VerdictCounts(assessments.map(\.verdict)).verdicts.map {
      VerdictCountFacts(verdict: $0.verdict.enumerated, code: $0.verdict.code, count: $0.count)
    }
  }

  private func selected(
    _ name: String, _ meaning: String, _ includes: @escaping @Sendable (Verdict) -> Bool
  ) -> [FactGroup.Entry] {
    let items = self.items { includes($0.verdict) }
    return [
      .list(name, meaning, items),
      .count(name + "Count", meaning + "的项数", items.count),
      .text(name + "Names", meaning + "的名称，以顿号（名称中有顿号时以分号）连接；没有时为空", Phrases.enumeration(items.map(\.named))),
    ]
  }

  private var published: [IndicatorItemFacts] {
    facts.filter { !$0.published.isEmpty }
  }

  private func items(where includes: (IndicatorAssessment) -> Bool) -> [IndicatorItemFacts] {
    zip(assessments, facts).filter { includes($0.0) }.map(\.1)
  }

  /// What is missing, by the chapter of the plan that sets it, in order of first appearance.
  private var missingGroups: [PlaceFacts] {
    let missing = assessments.filter { $0.verdict.sort == .missing }
    return missing.map { PlanChapter.of($0.indicator.place) }.uniqued().map { chapter in
      let names = missing.filter { PlanChapter.of($0.indicator.place) == chapter }.map(\.indicator.name)
      return PlaceFacts(place: chapter, names: Phrases.enumeration(names), count: names.count)
    }
  }

  /// Who is to supply what is missing, in order of first appearance.
  private var suppliers: [SupplierFacts] {
    let missing = assessments.filter { $0.verdict.sort == .missing }
    return missing.map { $0.indicator.lead ?? "" }.uniqued().map { lead in
      let names = missing.filter { ($0.indicator.lead ?? "") == lead }.map(\.indicator.name)
      return SupplierFacts(lead: lead, names: Phrases.enumeration(names), count: names.count)
    }
  }
}

/// A verdict and how often it was given.
struct VerdictCountFacts: FactListItem {
  var verdict = Verdict.onSchedule.title
  var code = Verdict.onSchedule.code
  var count = 3

  static var example: VerdictCountFacts { VerdictCountFacts() }

  var entries: [FactGroup.Entry] {
    [
      .text("verdict", "结论", verdict), .text("code", "结论代码", code), .count("count", "项数", count),
    ]
  }
}

/// Indicators of one chapter of the plan.
struct PlaceFacts: FactListItem {
  var place = "三、（三）"
  var names = "新增建成美丽河湖、秸秆综合利用率"
  var count = 2

  static var example: PlaceFacts { PlaceFacts() }

  var entries: [FactGroup.Entry] {
    [
      .text("place", "规划章节；没有注明时为空", place),
      .text("names", "指标名称，以顿号（名称中有顿号时以分号）连接", names),
      .count("count", "项数", count),
    ]
  }
}

/// Who is to supply missing data.
struct SupplierFacts: FactListItem {
  var lead = "市生态环境局"
  var names = "细颗粒物（PM2.5）浓度、森林覆盖率"
  var count = 2

  static var example: SupplierFacts { SupplierFacts() }

  var entries: [FactGroup.Entry] {
    [
      .text("lead", "责任单位；规划未注明时为空", lead),
      .text("names", "缺数据的指标名称，以顿号连接", names),
      .count("count", "项数", count),
    ]
  }
}
