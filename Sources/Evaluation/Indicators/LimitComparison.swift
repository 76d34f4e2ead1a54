import Foundation
import PlanModel

/// Judging against a limit [std GB/T 8170-2008, 4.3].
///
/// 全数值比较法 (the default when nothing is said) takes the value as it is; 修约值比较法 rounds it to the places of the
/// printed limit first. 以上, 以下, 以内 include the number; 超过, 低于, 高于, `<`, `>` do not [std Civil Code, art. 1259].
enum LimitComparison {
  /// Compares a value with a limit.
  ///
  /// - Returns: Whether the limit holds, whether the value is strictly better than its number in the
  ///   indicator's direction, and the steps.
  static func compare(
    _ value: Decimal, _ relation: Limit.Relation, _ number: Decimal, places: Int, indicator: Indicator
  ) -> (holds: Bool, isBetter: Bool, steps: [Derivation.Step]) {
    var steps: [Derivation.Step] = []
    var compared = value
    if indicator.comparison == .roundedValue {
      compared = value.rounded(places: places)
      steps.append(
        .arithmetic(
          result: .roundedValue, formula: "a 修约至\(places)位小数", substituted: value.plainText(),
          value: compared, unit: .unit(indicator.unit)))
    }
    let holds =
      switch relation {
      case .atLeast: compared >= number
      case .atMost: compared <= number
      case .greaterThan: compared > number
      case .lessThan: compared < number
      case .byDirection: indicator.direction.isAtLeastAsGood(compared, as: number)
      }
    steps.append(
      .comparison(
        left: compared, relation: relation, right: number, method: indicator.comparison, holds: holds))
    let isBetter = compared != number && indicator.direction.isAtLeastAsGood(compared, as: number)
    return (holds, isBetter, steps)
  }
}
