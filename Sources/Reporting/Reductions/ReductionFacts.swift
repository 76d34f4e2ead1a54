import Evaluation
import PlanModel

/// 减排完成情况 as templates see it.
enum ReductionFacts {
  static let all: Facts<ReportContent> = [
    .flag("any", "是否有重点工程减排量数据") { !$0.evaluation.emissionReduction.pollutants.isEmpty },
    .list("pollutants", "各污染物的重点工程减排量", of: pollutant) { content in
      content.evaluation.emissionReduction.pollutants.map {
        PollutantWording(reduction: $0, dataYear: content.context.dataYear)
      }
    },
    .text("publishedLater", "报告日期以后才公布、没有采用的减排量；没有时为空") { PublishedLaterWording.reductions($0) },
    .flag("hasIndicators", "是否有与污染物减排有关的规划指标") { !$0.pollutantIndicators.isEmpty },
    .list("indicators", "与污染物减排有关的规划指标（含分项）", of: IndicatorFacts.all) {
      $0.pollutantIndicators
    },
  ]

  private static let pollutant: Facts<PollutantWording> = [
    .text("pollutant", "污染物", "COD") { $0.reduction.pollutant },
    .text(
      "sentence", "减排情况的完整说明", "截至2022年，COD重点工程减排量核定1200吨，扣减50吨，净减排量1150吨，完成下达目标（3000吨）的38.3%。"
    ) { $0.sentence },
  ]
}

private struct PollutantWording {
  let reduction: PollutantReduction
  let dataYear: Int

  var sentence: String {
    let total = reduction.total
    var clauses: [String] = []
    if reduction.recognisedThrough != nil {
      let deducted = total.deducted == 0 ? "" : "，扣减\(tonnes(total.deducted))"
      clauses.append("核定\(tonnes(total.recognised))\(deducted)，净减排量\(tonnes(total.net))")
    } else {
      clauses.append("尚无核定数")
    }
    if let target = reduction.target, let completion = reduction.completion {
      clauses.append("完成下达目标（\(tonnes(target))）的\(NumberFormat.percent(completion))")
    }
    clauses += reduction.missingYears(through: dataYear).map { ["\($0)没有核定数"] } ?? []
    if total.firstChecked != 0 { clauses.append("另有初核\(tonnes(total.firstChecked))") }
    if total.claimed != 0 { clauses.append("另有申报\(tonnes(total.claimed))") }
    if total.unrecognisedDeduction != 0 {
      clauses.append("另有尚未核定的扣减\(tonnes(total.unrecognisedDeduction))，未计入")
    }
    if total.estimated != 0 { clauses.append("另估算\(tonnes(total.estimated))（估算，非核算认定值）") }
    if total.estimatedDeduction != 0 {
      clauses.append("另估算扣减\(tonnes(total.estimatedDeduction))（估算，非核算认定值），未抵减估算减排量")
    }
    return "截至\(reduction.recognisedThrough ?? dataYear)年，\(reduction.pollutant)重点工程减排量"
      + clauses.joined(separator: "，") + "。"
  }

  private func tonnes(_ amount: Decimal) -> String { NumberFormat.tonnes(amount) + "吨" }
}

extension PollutantReduction {
  /// `2022—2023年`: the years behind the last recognised row up to the data year, where there are any.
  func missingYears(through dataYear: Int) -> String? {
    guard let last = recognisedThrough, last < dataYear else { return nil }
    return Period(start: last + 1, end: dataYear).printed
  }
}

extension ReportContent {
  /// Indicators that are tied to a pollutant, wherever they stand.
  fileprivate var pollutantIndicators: [IndicatorItem] {
    indicators.filter { $0.indicator.pollutant != nil }
  }
}
