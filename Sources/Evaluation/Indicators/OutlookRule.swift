import Foundation
import PlanModel

/// 可达性: the mean yearly change since the base, carried to the target's year [ours, methods.md 2].
///
/// Percentage falls are carried on geometrically, as they compound. 难以判断 with fewer than two observations after
/// the base, or without a base. An estimate of the report, never a result.
enum OutlookRule {
  /// The outlook; `nil` where no year is left.
  ///
  /// - Parameters:
  ///   - baseYear: Year that the base value belongs to, or that sums are counted from.
  ///   - observed: Years with a used value.
  static func outlook(
    _ subject: AttainmentCase, baseYear: Int, dataYear: Int, observed: [Int]
  ) -> (Outlook, [Derivation.Step])? {
    let left = subject.pace.yearsLeft
    let since = dataYear - baseYear
    guard left > 0 else { return nil }
    let enough = observed.filter { $0 > baseYear && $0 <= dataYear }.count >= 2
    guard enough, since > 0, let base = subject.baseline,
      let projected = projection(subject, base: base, since: since, left: left)
    else { return (Outlook(prospect: .undecided, projected: nil), [.rule(.outlook)]) }
    let isMet = subject.outcome(of: projected.value).isMet ?? false
    return (
      Outlook(prospect: isMet ? .likely : .difficult, projected: projected.value),
      [.rule(.outlook), projected.step]
    )
  }

  private static func projection(
    _ subject: AttainmentCase, base: Decimal, since: Int, left: Int
  ) -> (value: Decimal, step: Derivation.Step)? {
    let unit = Derivation.FigureUnit.unit(subject.indicator.unit)
    let actual = subject.actual
    if PercentFallKind.applies(to: subject) {
      let remaining = PercentFall.remaining(after: actual, subject.indicator.direction)
      guard remaining > 0, let share = DecimalMath.power(remaining, since + left, over: since)
      else { return nil }
      let value = PercentFall.fall(leaving: share, subject.indicator.direction)
      return (
        value,
        .arithmetic(
          result: .projected, formula: "1 - (1 - a)^((m + n)/m)",
          substituted: "(1 - \(remaining.operand)^(\(since + left)/\(since))) × 100", value: value, unit: unit
        )
      )
    }
    let value = actual + (actual - base) * Decimal(left) / Decimal(since)
    return (
      value,
      .arithmetic(
        result: .projected, formula: "a + (a - b)/m × n",
        substituted: "\(actual.operand) + (\(actual.operand) - \(base.operand))/\(since) × \(left)",
        value: value, unit: unit)
    )
  }
}
