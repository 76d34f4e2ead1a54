import Evaluation
import Foundation
import PlanModel

/// 减排完成情况 as templates see it.
enum ReductionFacts {
  static func group(_ content: ReportContent) -> FactGroup {
    let pollutants = content.evaluation.emissionReduction.pollutants
    // Wherever they stand, also inside another.
    let tied = content.indicators.filter { $0.indicator.pollutant != nil }.map { IndicatorItemFacts($0) }
    return FactGroup([
      .flag("any", "是否有重点工程减排量数据", !pollutants.isEmpty),
      .list("pollutants", "各污染物的重点工程减排量", pollutants.map { PollutantFacts($0, content.context) }),
      .flag("hasIndicators", "是否有与污染物减排有关的规划指标", !tied.isEmpty),
      .list("indicators", "与污染物减排有关的规划指标（含分项）", tied),
    ])
  }
}

/// One pollutant's sum.
struct PollutantFacts: FactListItem {
  var pollutant = "COD"
  var sentence = "截至2022年，COD重点工程减排量核定1200吨，扣减50吨，净减排量1150吨，完成下达目标（3000吨）的38.3%。"

  static var example: PollutantFacts { PollutantFacts() }

  var entries: [FactGroup.Entry] {
    [.text("pollutant", "污染物", pollutant), .text("sentence", "减排情况的完整说明", sentence)]
  }
}

extension PollutantFacts {
  init(_ reduction: PollutantReduction, _ context: EvaluationContext) {
    pollutant = reduction.pollutant
    let total = reduction.total
    var clauses: [String] = []
    if total.recognised != 0 || total.deducted != 0 {
      let deducted = total.deducted == 0 ? "" : "，扣减\(Self.tonnes(total.deducted))"
      clauses.append("核定\(Self.tonnes(total.recognised))\(deducted)，净减排量\(Self.tonnes(total.net))")
    } else {
      clauses.append("尚无核定数")
    }
    if let target = reduction.target, let completion = reduction.completion {
      clauses.append("完成下达目标（\(Self.tonnes(target))）的\(NumberFormat.percent(completion))")
    }
    if total.firstChecked != 0 { clauses.append("另有初核\(Self.tonnes(total.firstChecked))") }
    if total.claimed != 0 { clauses.append("另有申报\(Self.tonnes(total.claimed))") }
    if total.estimated != 0 { clauses.append("另估算\(Self.tonnes(total.estimated))（估算，非核算认定值）") }
    sentence =
      "截至\(context.dataYear)年，\(reduction.pollutant)重点工程减排量" + clauses.joined(separator: "，") + "。"
  }

  private static func tonnes(_ amount: Decimal) -> String { NumberFormat.tonnes(amount) + "吨" }
}
