import Evaluation
import PlanModel

extension IndicatorAssessment {
  /// Whether something is still to be done and something can be said about it.
  var hasOpenOutlook: Bool { verdict.sort != .achieved && (requiredEffort != nil || outlook != nil) }
}

/// 形势与可达性 as templates see it: estimates of the report, never results.
enum OutlookFacts {
  static func group(_ content: ReportContent) -> FactGroup {
    let all = content.indicators.filter { $0.level == 0 }
    let estimated = all.filter { $0.assessment.outlook != nil && $0.assessment.hasOpenOutlook }
    let efforts = all.filter { !$0.wording.effort.isEmpty }
    func named(_ name: String, _ meaning: String, _ prospect: Outlook.Prospect) -> [FactGroup.Entry] {
      let chosen = estimated.filter { $0.assessment.outlook?.prospect == prospect }
      return [
        .count(name + "Count", meaning + "的指标数", chosen.count),
        .text(name + "Names", meaning + "的指标名称；没有时为空", Phrases.enumeration(chosen.map(\.indicator.name))),
        .list(name, meaning + "的指标", chosen.map { IndicatorItemFacts($0) }),
      ]
    }
    return FactGroup(
      [
        .flag("any", "是否有形势判断或所需努力", !estimated.isEmpty || !efforts.isEmpty),
        .list("efforts", "剩余年份需要努力的指标", efforts.map { IndicatorItemFacts($0) }),
      ] + named("likely", "预计可完成", .likely) + named("difficult", "实现目标有难度", .difficult)
        + named("undecided", "难以判断", .undecided))
  }
}
