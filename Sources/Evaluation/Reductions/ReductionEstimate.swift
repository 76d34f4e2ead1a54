import Foundation
import PlanModel

/// 估算,非核算认定值: an amount from activity data by the generic forms of methods.md 3 (mg/L, m³, t).
///
/// Estimated only where a row gives parameters and no amount; never part of a verdict.
enum ReductionEstimate {
  /// The estimate in tonnes; `nil` where no form fits.
  static func amount(from parameters: [Reduction.Parameter]) -> Decimal? { evaluate(parameters)?.amount }

  /// The estimate with its arithmetic.
  static func evaluate(
    _ parameters: [Reduction.Parameter]
  ) -> (form: ReductionForm, amount: Decimal, substituted: String)? {
    guard let form = ReductionForm(of: parameters) else { return nil }
    let values = form.parameters.compactMap { name in parameters.first { $0.name == name }?.value }
    return form.evaluate(values).map { (form, $0.amount, $0.substituted) }
  }
}

extension ReductionForm {
  /// As printed in derivations.
  var formula: String {
    switch self {
    case .sewagePlant: "Q × (Cin - Cout) × 10⁻⁶"
    case .upgrade: "Q × (Cout0 - Cout1) × 10⁻⁶"
    case .reclaimedWater: "Qreuse × Cout × 10⁻⁶"
    case .stackRetrofit: "V × (C0 - C1) × 10⁻⁹"
    case .solventSubstitution: "M × (c0 - c1)"
    }
  }

  /// Power of ten that turns the product into tonnes.
  private var exponent: Int {
    switch self {
    case .sewagePlant, .upgrade, .reclaimedWater: -6
    case .stackRetrofit: -9
    case .solventSubstitution: 0
    }
  }

  /// The amount in tonnes and the formula with its numbers; `values` in the order of `parameters`.
  fileprivate func evaluate(_ values: [Decimal]) -> (amount: Decimal, substituted: String)? {
    guard values.count == parameters.count, let first = values.first else { return nil }
    let factor = Decimal(sign: .plus, exponent: exponent, significand: 1)
    let scale = exponent == 0 ? "" : " × \(factor.plainText())"
    if values.count == 2 {
      return (first * values[1] * factor, "\(first.operand) × \(values[1].operand)\(scale)")
    }
    return (
      first * (values[1] - values[2]) * factor,
      "\(first.operand) × (\(values[1].operand) - \(values[2].operand))\(scale)"
    )
  }
}
