import Foundation
import PlanModel

/// 左右: no standard gives it a number; published, 19.1 against “20%左右” counted as completed.
///
/// Met within 5 % of the target's size on the worse side (20 → 19.0), set per plan, always explained in the
/// row [ours; methods.md 1]. On the better side there is no end.
enum AboutRule {
  /// The worst value that is still near enough.
  static func bound(of target: Decimal, direction: Direction, tolerance: Decimal) -> Decimal {
    let margin = target.magnitude * tolerance
    return direction == .higherIsBetter ? target - margin : target + margin
  }

  /// The arithmetic of the bound.
  static func step(
    target: Decimal, bound: Decimal, indicator: Indicator, tolerance: Decimal
  ) -> Derivation.Step {
    let sign = indicator.direction == .higherIsBetter ? "-" : "+"
    return .arithmetic(
      result: .aboutBound, formula: "T \(sign) |T| × 允许偏差",
      substituted: "\(target.operand) \(sign) \(target.magnitude.operand) × \(tolerance.operand)",
      value: bound, unit: .unit(indicator.unit))
  }
}
