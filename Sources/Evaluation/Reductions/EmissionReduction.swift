package import PlanModel

/// 减排完成情况 of a plan. Percentage falls of total emission are indicators and stand in
/// `IndicatorAttainmentResult`; this is 重点工程减排量 in tonnes, never mixed with them.
package struct EmissionReductionResult: Sendable {
  /// By pollutant, in order of first appearance.
  package let pollutants: [PollutantReduction]
}

/// One pollutant's reductions; all amounts in tonnes.
package struct PollutantReduction: Sendable, Hashable {
  package struct Sum: Sendable, Hashable {
    /// Measure type, region or year; `nil` where the rows give none.
    package let label: String?
    /// 申报; a row whose status nobody states counts here: it is somebody's number and nobody's recognition [ours]
    package private(set) var claimed: Decimal = 0
    /// 初核
    package private(set) var firstChecked: Decimal = 0
    /// 核定, before deductions
    package private(set) var recognised: Decimal = 0
    /// 扣减 among the recognised
    package private(set) var deducted: Decimal = 0
    /// 扣减 that nobody has recognised: listed, taken off nothing
    package private(set) var unrecognisedDeduction: Decimal = 0
    /// 估算,非核算认定值
    package private(set) var estimated: Decimal = 0
    /// 扣减 that is only estimated: beside the estimates, taken off nothing
    package private(set) var estimatedDeduction: Decimal = 0

    init(_ rows: [Reduction], label: String? = nil) {
      self.label = label
      for row in rows {
        guard row.amount != nil else {
          let estimate = row.estimate?.amount ?? 0
          if row.isDeduction { estimatedDeduction += estimate } else { estimated += estimate }
          continue
        }
        switch row.status {
        case .recognised where row.isDeduction: deducted += row.gross
        case .recognised: recognised += row.gross
        case .firstChecked where row.isDeduction, .claimed where row.isDeduction, nil where row.isDeduction:
          unrecognisedDeduction += row.gross
        case .firstChecked: firstChecked += row.gross
        case .claimed, nil: claimed += row.gross
        }
      }
    }

    /// What counts: recognised less deducted.
    package var net: Decimal { recognised - deducted }
  }

  /// 污染物.
  package let pollutant: String
  /// The indicator tied to it, where there is one.
  package let indicator: Indicator.ID?
  /// All years up to the data year.
  package let total: Sum
  /// The last year with 核定 rows: until when the recognised sum runs; `nil` where nothing was recognised.
  package let recognisedThrough: Int?
  package let byYear: [Sum]
  /// By measure type, in order of first appearance.
  package let byMeasure: [Sum]
  /// By region, in order of first appearance.
  package let byRegion: [Sum]
  package let target: Decimal?
  /// Net recognised amount of the target in percent, unrounded.
  package let completion: Decimal?
  package let derivation: Derivation
}

/// 减排完成情况: 重点工程减排量 by pollutant, measure type, region and year (methods.md, 3).
///
/// R(year) = Σ recognised measures - deductions; the amount of the period is the sum of its years; completion is that
/// sum over the assigned target. 申报, 初核 and 核定 are kept apart and only 核定 counts; estimates stand beside them
/// and enter nothing.
enum EmissionReduction {
  static func evaluate(_ plan: Plan, _ context: EvaluationContext) -> EmissionReductionResult {
    let rows = plan.reductions.filter { $0.year >= plan.period.start && $0.year <= context.dataYear }
    return EmissionReductionResult(
      pollutants: rows.grouped(by: \.pollutant).map { result($0.key, $0.members, plan, context) })
  }

  private static func result(
    _ pollutant: String, _ rows: [Reduction], _ plan: Plan, _ context: EvaluationContext
  ) -> PollutantReduction {
    let indicator = plan.indicators.first { $0.pollutant == pollutant && $0.tonnesPerUnit != nil }
    let total = PollutantReduction.Sum(rows)
    let target = indicator.flatMap { targetInTonnes($0, plan, context) }
    let recognisedThrough = rows.filter(\.isRecognised).map(\.year).max()
    let completion = target.flatMap { recognisedThrough != nil && $0 != 0 ? total.net * 100 / $0 : nil }
    func sums(by label: (Reduction) -> String?) -> [PollutantReduction.Sum] {
      rows.grouped(by: label).map { .init($0.members, label: $0.key) }
    }
    return PollutantReduction(
      pollutant: pollutant, indicator: indicator?.id, total: total, recognisedThrough: recognisedThrough,
      byYear: rows.grouped(by: \.year).sorted { $0.key < $1.key }
        .map { .init($0.members, label: String($0.key)) },
      byMeasure: sums(by: \.measure), byRegion: sums(by: \.region), target: target, completion: completion,
      derivation: derivation(rows, total: total, target: target, completion: completion))
  }

  /// The assigned number in tonnes; `nil` while none has been entered.
  private static func targetInTonnes(
    _ indicator: Indicator, _ plan: Plan, _ context: EvaluationContext
  ) -> Decimal? {
    let targets = plan.targets.filter { $0.indicator == indicator.id }
    guard let unit = indicator.tonnesPerUnit,
      case .limit(let limit)? = TargetSelection(of: targets, plan: plan, context: context).end?.meaning
    else { return nil }
    return limit.value * unit
  }

  private static func derivation(
    _ rows: [Reduction], total: PollutantReduction.Sum, target: Decimal?, completion: Decimal?
  ) -> Derivation {
    let ordered = rows.sorted { ($0.year, $0.origin.row) < ($1.year, $1.origin.row) }
    var steps = Reduction.steps(to: ordered.filter(\.isRecognised))
    if let target, let completion {
      steps.append(
        .arithmetic(
          .completionRate, .reductionShare(total.net, target: target), value: completion, unit: .percent))
    }
    for row in ordered {
      guard let estimate = row.estimate else { continue }
      let text = row.parameters.map { "\($0.name)=\($0.value.plainText())" }.joined(separator: "; ")
      steps += [
        .rule(.reductionEstimate), .input(.parameters, text: text, unit: nil, row.origin),
        .arithmetic(
          .reductionEstimate, .estimate(estimate.form, estimate.operands), value: estimate.amount,
          unit: .tonnes),
      ]
    }
    return Derivation(steps: steps)
  }
}
