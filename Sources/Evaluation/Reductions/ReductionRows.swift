package import PlanModel

/// What one row of `reductions.csv` adds, in tonnes.
extension Reduction {
  /// 估算,非核算认定值: an amount from activity data, where a row gives no other; never part of a verdict.
  var estimate: (form: ReductionForm, operands: [Decimal], amount: Decimal)? {
    guard amount == nil, let form = ReductionForm(of: parameters) else { return nil }
    let operands = form.parameters.compactMap { name in parameters.first { $0.name == name }?.value }
    guard operands.count == form.parameters.count, let first = operands.first else { return nil }
    let factor = Decimal(1, exponent: form.exponent)
    let rest = operands.count == 2 ? operands[1] : operands[1] - operands[2]
    return (form, operands, first * rest * factor)
  }

  /// Recognised rows and their net sum, as steps that can be added up on paper.
  static func steps(to rows: [Reduction]) -> [Derivation.Step] {
    guard !rows.isEmpty else { return [] }
    let inputs = rows.map {
      Derivation.Step.input(
        .reduction, text: ($0.amount ?? 0).plainText(), unit: $0.unit.rawValue, $0.origin)
    }
    let amounts = rows.map(\.net)
    return [.rule(.reduction)] + inputs + [
      .arithmetic(.reductionSum, .netReduction(amounts), value: amounts.reduce(0, +), unit: .tonnes)
    ]
  }
}

extension ReductionForm {
  /// Power of ten that turns the product into tonnes.
  package var exponent: Int {
    switch self {
    case .sewagePlant, .upgrade, .reclaimedWater: -6
    case .stackRetrofit: -9
    case .solventSubstitution: 0
    }
  }
}
