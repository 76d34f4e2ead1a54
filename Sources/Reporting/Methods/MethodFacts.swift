import Evaluation
import Foundation
import PlanModel

/// Method notes as templates see them: only the rules that this report used.
enum MethodFacts {
  static let all: Facts<UsedMethods> = [
    .flag("hasRules", "本报告是否用到评价规则") { !$0.rules.isEmpty },
    .list("rules", "本报告用到的评价规则", of: rule) { methods in
      methods.rules.map { ($0, RuleWording($0), methods.evaluation) }
    },
    .text("roundedNames", "按修约值比较法判定的指标名称；没有时为空") { methods in
      let rounded = methods.evaluation.allAssessments.filter { $0.indicator.comparison == .roundedValue }
      return Phrases.enumeration(rounded.map(\.indicator.name))
    },
  ]

  private static let rule: Facts<(rule: Rule, wording: RuleWording, evaluation: PlanEvaluation)> = [
    .text("name", "规则名称", "累计值") { $0.wording.name },
    .text("text", "规则内容", "完成进度＝规划期累计实际值÷目标值；不低于序时进度即为达到序时进度。") { used in
      let text = used.wording.text(in: used.evaluation.context.kind)
      guard case .about = used.rule else { return text }
      return text + "本规划取\((used.evaluation.plan.aboutTolerance * 100).plainText())%。"
    },
    .text("source", "规则来源", "已公布评估报告的通行做法") { $0.wording.source },
  ]
}

/// The rules that a report's derivations name or its results imply, in the order of the list of rules.
struct UsedMethods {
  let evaluation: PlanEvaluation
  let rules: [Rule]

  init(_ evaluation: PlanEvaluation) {
    self.evaluation = evaluation
    let all = evaluation.allAssessments
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
    rules = Rule.allCases.filter(used.contains)
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
