import Foundation
import PlanModel

/// 减排完成情况: 重点工程减排量 by pollutant, measure type, region and year (methods.md, 3).
///
/// R(year) = Σ recognised measures - deductions; the amount of the period is the sum of its years; completion is that
/// sum over the assigned target. 申报, 初核 and 核定 are kept apart and only 核定 counts; estimates stand beside them
/// and enter nothing. Percentage falls of total emission are indicators and never come here.
enum EmissionReduction {
  /// Sums all rows from the plan's first year to the data year.
  static func evaluate(_ plan: Plan, _ context: EvaluationContext) -> EmissionReductionResult {
    let rows = plan.reductions.filter { $0.year >= plan.period.start && $0.year <= context.dataYear }
    return EmissionReductionResult(
      pollutants: rows.map(\.pollutant).uniqued().map { pollutant in
        result(pollutant, rows.filter { $0.pollutant == pollutant }, plan, context)
      })
  }

  private static func result(
    _ pollutant: String, _ rows: [Reduction], _ plan: Plan, _ context: EvaluationContext
  ) -> PollutantReduction {
    let indicator = plan.indicators.first {
      $0.pollutant == pollutant && PollutantUnit.tonnes(of: $0) != nil
    }
    let total = ReductionSums.sum(rows, label: nil)
    let target = indicator.flatMap { targetInTonnes($0, plan, context) }
    let hasRecognised = rows.contains { $0.status == .recognised && $0.amount != nil }
    let completion = target.flatMap { hasRecognised && $0 != 0 ? total.net * 100 / $0 : nil }
    return PollutantReduction(
      pollutant: pollutant, indicator: indicator?.id, total: total,
      byYear: grouped(rows, by: \.year, order: Array(Set(rows.map(\.year))).sorted()) { String($0) },
      byMeasure: grouped(rows, by: \.measure, order: rows.map(\.measure).uniqued()) { $0 },
      byRegion: grouped(rows, by: \.region, order: rows.map(\.region).uniqued()) { $0 },
      target: target, completion: completion,
      derivation: ReductionDerivation.derivation(rows, total: total, target: target, completion: completion))
  }

  private static func grouped<Key: Hashable>(
    _ rows: [Reduction], by key: (Reduction) -> Key, order: [Key], label: (Key) -> String?
  ) -> [PollutantReduction.Sum] {
    let groups = Dictionary(grouping: rows, by: key)
    return order.map { ReductionSums.sum(groups[$0] ?? [], label: label($0)) }
  }

  /// The assigned number in tonnes; `nil` while none has been entered.
  private static func targetInTonnes(
    _ indicator: Indicator, _ plan: Plan, _ context: EvaluationContext
  ) -> Decimal? {
    let targets = plan.targets.filter { $0.indicator == indicator.id }
    guard let unit = PollutantUnit.tonnes(of: indicator),
      case .limit(let limit)? = TargetSelection(of: targets, plan: plan, context: context).end?.meaning
    else { return nil }
    return limit.value * unit
  }
}
