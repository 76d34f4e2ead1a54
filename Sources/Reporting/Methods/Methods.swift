import Evaluation
import Foundation
import PlanModel

/// 方法说明: the rules that the other subjects used.
struct Methods: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [
    .group("methods", "方法说明", of: MethodFacts.all) { ($0, Subjects($0).rules) }
  ]
}

extension Derivation {
  /// The rules that the steps name, and the schedule's where they compute one.
  var rules: Set<Rule> {
    steps.reduce(into: []) { rules, step in
      if case .rule(let rule) = step { rules.insert(rule) }
      if case .arithmetic(.schedule, _, _, _) = step { rules.insert(.schedule) }
    }
  }
}

/// Method notes as templates see them: only the rules that this report used.
enum MethodFacts {
  static let all: Facts<(content: ReportContent, rules: [Rule])> = [
    .flag("hasRules", "本报告是否用到评价规则") { !$0.rules.isEmpty },
    .list("rules", "本报告用到的评价规则", of: rule) { methods in
      methods.rules.map { ($0, RuleWording($0), methods.content) }
    },
    .text("comparison", "数值修约和与限值比较的方法") { methods in
      methods.content.sentences(
        rounded(methods.content).isEmpty ? MethodSentence.comparison : .comparisonOfRounded, methods.content)
    },
  ]

  static func rounded(_ content: ReportContent) -> String {
    let rounded = content.indicators.filter { $0.indicator.comparison == .roundedValue }
    return Phrases.enumeration(rounded.map(\.indicator.name))
  }

  private static let rule: Facts<(rule: Rule, wording: RuleWording, content: ReportContent)> = [
    .text("name", "规则名称", "累计值") { $0.wording.name },
    .text("text", "规则内容", "完成进度＝规划期累计实际值÷目标值；不低于序时进度即为达到序时进度。") { used in
      let text = used.wording.text(in: used.content.context)
      guard case .about = used.rule else { return text }
      return text + "本规划取\((used.content.plan.aboutTolerance * 100).plainText())%。"
    },
    .text("source", "规则来源", "已公布评估报告的通行做法") { $0.wording.source },
  ]
}
