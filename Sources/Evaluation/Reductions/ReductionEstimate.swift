import Foundation
import PlanModel

/// 估算,非核算认定值: an amount from activity data by the generic forms of methods.md 3 (mg/L, m³, t).
///
/// Estimated only where a row gives parameters and no amount; never part of a verdict.
enum ReductionEstimate {
  /// The generic forms; which one applies follows from the names of the parameters.
  enum Form: CaseIterable {
    /// Sewage plant: Q·(Cin - Cout)·10⁻⁶; m³, mg/L
    case sewagePlant
    /// Upgrade of a sewage plant: Q·(Cout0 - Cout1)·10⁻⁶
    case upgrade
    /// Reclaimed water: Qreuse·Cout·10⁻⁶
    case reclaimedWater
    /// Retrofit of a stack: V·(C0 - C1)·10⁻⁹; Nm³, mg/Nm³
    case stackRetrofit
    /// Solvent substitution: M·(c0 - c1); t, shares of 1
    case solventSubstitution

    /// The names a row must give, no more and no fewer.
    var parameters: [String] {
      switch self {
      case .sewagePlant: ["Q", "Cin", "Cout"]
      case .upgrade: ["Q", "Cout0", "Cout1"]
      case .reclaimedWater: ["Qreuse", "Cout"]
      case .stackRetrofit: ["V", "C0", "C1"]
      case .solventSubstitution: ["M", "c0", "c1"]
      }
    }

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
    func evaluate(_ values: [Decimal]) -> (amount: Decimal, substituted: String)? {
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

  /// The form that the parameters belong to.
  static func form(of parameters: [Reduction.Parameter]) -> Form? {
    let names = Set(parameters.map(\.name))
    guard names.count == parameters.count else { return nil }
    return Form.allCases.first { Set($0.parameters) == names }
  }

  /// The estimate in tonnes; `nil` where no form fits.
  static func amount(from parameters: [Reduction.Parameter]) -> Decimal? { evaluate(parameters)?.amount }

  /// The estimate with its arithmetic.
  static func evaluate(
    _ parameters: [Reduction.Parameter]
  ) -> (form: Form, amount: Decimal, substituted: String)? {
    guard let form = form(of: parameters) else { return nil }
    let values = form.parameters.compactMap { name in parameters.first { $0.name == name }?.value }
    return form.evaluate(values).map { (form, $0.amount, $0.substituted) }
  }
}
