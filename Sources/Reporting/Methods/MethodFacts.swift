import Evaluation
import Foundation
import PlanModel

/// Method notes as templates see them: only the rules that this report used.
enum MethodFacts {
  static func group(_ evaluation: PlanEvaluation) -> FactGroup {
    let all = flattened(evaluation.indicators.listed + evaluation.indicators.textGoals)
    let rounded = all.filter { $0.indicator.comparison == .roundedValue }
    let used = rules(evaluation)
    return FactGroup([
      .flag("hasRules", "本报告是否用到评价规则", !used.isEmpty),
      .list(
        "rules", "本报告用到的评价规则",
        used.map {
          RuleFacts(
            RuleWording($0), kind: evaluation.context.kind,
            tolerance: $0 == .about ? evaluation.plan.aboutTolerance : nil)
        }),
      .text(
        "roundedNames", "按修约值比较法判定的指标名称；没有时为空", Phrases.enumeration(rounded.map(\.indicator.name))),
    ])
  }

  private static func flattened(_ assessments: [IndicatorAssessment]) -> [IndicatorAssessment] {
    assessments.flatMap { [$0] + flattened($0.parts) }
  }

  /// The rules that a derivation names or a result implies, in the order of the list of rules.
  static func rules(_ evaluation: PlanEvaluation) -> [Rule] {
    let all = flattened(evaluation.indicators.listed + evaluation.indicators.textGoals)
    let derivations =
      all.map(\.derivation) + evaluation.emissionReduction.pollutants.map(\.derivation)
    var used: Set<Rule> = []
    for step in derivations.flatMap(\.steps) {
      switch step {
      case .rule(let rule): used.insert(rule)
      case .arithmetic(.schedule, _, _, _): used.insert(.schedule)
      case .arithmetic, .input, .reading, .comparison, .part, .verdict: break
      }
    }
    for assessment in all {
      if let rule = assessment.verdict.impliedRule { used.insert(rule) }
      if assessment.requiredEffort != nil { used.insert(.requiredEffort) }
      if assessment.outlook != nil { used.insert(.outlook) }
    }
    if evaluation.projectInvestment.total.count > 0 { used.insert(.investment) }
    if evaluation.taskProgress.total.count > 0 { used.insert(.task) }
    return Rule.allCases.filter(used.contains)
  }
}

extension Verdict {
  /// The rule that a verdict stands for by itself.
  fileprivate var impliedRule: Rule? {
    switch self {
    case .achievedEarly: .achievedEarly
    case .exceeded, .completed, .notCompleted: .final
    case .awaitingTarget: .assignedTarget
    case .noData: .noData
    case .notComparable: .calibre
    case .notEvaluated: .excluded
    case .onSchedule, .behind: nil
    }
  }
}

/// One rule.
struct RuleFacts: FactListItem {
  var name = "累计值"
  var text = "完成进度＝规划期累计实际值÷目标值；不低于序时进度即为达到序时进度。"
  var source = "已公布评估报告的通行做法"

  static var example: RuleFacts { RuleFacts() }

  var entries: [FactGroup.Entry] {
    [.text("name", "规则名称", name), .text("text", "规则内容", text), .text("source", "规则来源", source)]
  }
}

extension RuleFacts {
  init(_ wording: RuleWording, kind: EvaluationKind, tolerance: Decimal?) {
    name = wording.name
    text = wording.text(in: kind)
    if let tolerance { text += "本规划取\((tolerance * 100).plainText())%。" }
    source = wording.source
  }
}
