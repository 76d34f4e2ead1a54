import Foundation
import PlanModel

/// The way to a pollutant's sum, row by row.
enum ReductionDerivation {
  /// Recognised rows and their sum, completion, then the estimates.
  static func derivation(
    _ rows: [Reduction], total: PollutantReduction.Sum, target: Decimal?, completion: Decimal?
  ) -> Derivation {
    let ordered = rows.sorted { ($0.year, $0.origin.row) < ($1.year, $1.origin.row) }
    var steps = ReductionAmount.derivation(
      of: ordered.filter { $0.status == .recognised && $0.amount != nil })
    if let target, let completion {
      steps.append(
        .arithmetic(
          result: .completionRate, formula: "Σ净核定减排量/T × 100",
          substituted: "\(total.net.operand)/\(target.operand) × 100", value: completion, unit: .percent))
    }
    for row in ordered where row.amount == nil {
      guard let estimate = ReductionEstimate.evaluate(row.parameters) else { continue }
      steps += [
        .rule(.reductionEstimate),
        .input(
          name: .parameters,
          text: row.parameters.map { "\($0.name)=\($0.value.plainText())" }.joined(separator: "; "),
          unit: nil,
          origin: row.origin, source: row.source),
        .arithmetic(
          result: .reductionEstimate, formula: estimate.form.formula, substituted: estimate.substituted,
          value: estimate.amount, unit: .unit("吨")),
      ]
    }
    return Derivation(steps: steps)
  }
}
