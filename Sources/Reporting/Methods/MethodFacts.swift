import Evaluation
import Foundation
import PlanModel

/// Method notes as templates see them: only the rules that this report used.
enum MethodFacts {
  static func group(_ content: ReportContent, rules: [Rule]) -> FactGroup {
    let rounded = content.indicators.filter { $0.indicator.comparison == .roundedValue }
    return FactGroup([
      .flag("hasRules", "本报告是否用到评价规则", !rules.isEmpty),
      .list(
        "rules", "本报告用到的评价规则",
        rules.map {
          RuleFacts(
            RuleWording($0), kind: content.context.kind,
            tolerance: $0 == .about ? content.plan.aboutTolerance : nil)
        }),
      .text(
        "roundedNames", "按修约值比较法判定的指标名称；没有时为空", Phrases.enumeration(rounded.map(\.indicator.name))),
    ])
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
