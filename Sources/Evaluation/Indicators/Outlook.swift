package import PlanModel

/// 可达性: the mean yearly change since the base, carried to the target's year; an estimate, never a result.
package struct Outlook: Sendable, Hashable {
  package enum Prospect: Sendable, Hashable {
    /// 预计可完成
    case likely
    /// 有难度
    case difficult
    /// 难以判断: fewer than two observations after the base
    case undecided
  }

  package let prospect: Prospect
  /// The value that the trend would reach in the target's year.
  package let projected: Decimal?
}

/// What compounds is carried on geometrically. 难以判断 with fewer than two observations after the base, or without a
/// base [ours, methods.md 2].
enum OutlookRule {
  /// The outlook; `nil` where no year is left.
  ///
  /// - Parameters:
  ///   - baseYear: Year that the base value belongs to, or that sums are counted from.
  ///   - observed: Years with a used value.
  static func outlook(
    _ subject: AttainmentCase, baseYear: Int, dataYear: Int, observed: [Int]
  ) -> (Outlook, [Derivation.Step])? {
    let yearsLeft = subject.schedule.yearsLeft
    let since = dataYear - baseYear
    guard yearsLeft > 0 else { return nil }
    let enough = observed.count { $0 > baseYear && $0 <= dataYear } >= 2
    guard enough, since > 0, let (value, formula) = projection(subject, since: since, yearsLeft: yearsLeft)
    else { return (Outlook(prospect: .undecided, projected: nil), [.rule(.outlook)]) }
    let isMet = subject.outcome(of: value).isMet ?? false
    return (
      Outlook(prospect: isMet ? .likely : .difficult, projected: value),
      [
        .rule(.outlook),
        .arithmetic(.projected, formula, value: value, unit: .unit(subject.indicator.unit)),
      ]
    )
  }

  private static func projection(
    _ subject: AttainmentCase, since: Int, yearsLeft: Int
  ) -> (Decimal, Formula)? {
    let (actual, direction) = (subject.actual, subject.indicator.direction)
    guard let base = subject.baseline else { return nil }
    guard subject.compounds else {
      return (
        actual + (actual - base) * Decimal(yearsLeft) / Decimal(since),
        .trend(actual, base: base, since: since, yearsLeft: yearsLeft)
      )
    }
    let left = PercentFall.remaining(after: actual, direction)
    guard left > 0, let share = DecimalMath.power(left, since + yearsLeft, over: since) else { return nil }
    return (
      PercentFall.fall(leaving: share, direction),
      .trendOfFall(remaining: left, since: since, yearsLeft: yearsLeft)
    )
  }
}
