import Foundation
import PlanModel

/// The amount of one row of `reductions.csv`, in tonnes.
enum ReductionAmount {
  /// What the row adds: its amount, taken away for a deduction (等量替代、减量替代 tied to new projects).
  static func net(_ reduction: Reduction) -> Decimal {
    reduction.isDeduction ? -gross(reduction) : gross(reduction)
  }

  /// The amount without regard to its sense; a deduction may be entered with or without a minus.
  static func gross(_ reduction: Reduction) -> Decimal {
    let tonnes = (reduction.amount ?? 0) * reduction.unit.inTonnes
    return reduction.isDeduction ? tonnes.magnitude : tonnes
  }

  /// Rows and their net sum, as steps that can be added up on paper.
  static func derivation(of rows: [Reduction]) -> [Derivation.Step] {
    guard !rows.isEmpty else { return [] }
    let inputs = rows.map { row -> Derivation.Step in
      .input(
        name: .reduction, text: (row.amount ?? 0).plainText(), unit: row.unit.rawValue, origin: row.origin,
        source: row.source)
    }
    let sum = rows.reduce(Decimal(0)) { $0 + net($1) }
    return [.rule(.reduction)] + inputs + [
      .arithmetic(
        result: .reductionSum, formula: "Σ 核定减排量 - Σ 扣减量",
        substituted: rows.map { net($0).operand }.joined(separator: " + "), value: sum, unit: .unit("吨"))
    ]
  }
}
