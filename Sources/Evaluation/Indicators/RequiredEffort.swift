package import PlanModel

/// 所需年均努力: what each of the years that are left must bring so that the target is still met.
package struct RequiredEffort: Sendable, Hashable {
  package enum Measure: Sendable, Hashable {
    /// A change in the indicator's unit each year: (T - a)/n.
    case linear
    /// A fall in percent each year, compounded: 1 - ((1 - T)/(1 - a))^(1/n).
    case compound
    /// Water-quality classes that are lacking, in all: a class cannot be divided among years.
    case classes
  }

  package let measure: Measure
  package let years: Int
  /// Unrounded: each year in the indicator's unit or in percent; of classes how many are lacking in all.
  package let amount: Decimal
}

/// Levels, sums and counts (T - a)/n a year, in their unit and signed; what compounds, 1 - ((1 - T)/(1 - a))^(1/n)
/// [methods.md 2; pub: 6.6 % of 17 % after two years → 3.9 % a year; +2.8 % towards -10 % → 4.3 %].
enum RequiredEffortRule {
  /// The effort; `nil` where the target is met, no year is left, or a cap leaves room instead of asking; where the
  /// value equals a limit that excludes it, no number is lacking either.
  static func effort(_ subject: AttainmentCase, end: TargetOutcome) -> (RequiredEffort, Derivation.Step)? {
    let years = subject.schedule.yearsLeft
    guard end.isMet == false, years > 0, !subject.isCap, let target = subject.point else { return nil }
    if subject.indicator.isWaterClass { return classes(subject, target: target, years: years) }
    guard let margin = end.margin, margin < 0 else { return nil }
    return subject.compounds
      ? compound(subject, target: target, years: years) : linear(subject, target: target, years: years)
  }

  /// One class more where the limit is not included: 优于Ⅲ类 asks for the class beyond the one that it names [ours].
  private static func classes(
    _ subject: AttainmentCase, target: Decimal, years: Int
  ) -> (RequiredEffort, Derivation.Step) {
    let isStrict = subject.goal.meaning.limits.contains(where: \.relation.isStrict)
    let lacking = (subject.actual - target).magnitude + (isStrict ? 1 : 0)
    return (
      RequiredEffort(measure: .classes, years: years, amount: lacking),
      .arithmetic(
        .lackingClasses, .lackingClasses(subject.actual, target: target, isStrict: isStrict), value: lacking,
        unit: .classes)
    )
  }

  private static func linear(
    _ subject: AttainmentCase, target: Decimal, years: Int
  ) -> (RequiredEffort, Derivation.Step) {
    let amount = (target - subject.actual) / Decimal(years)
    return (
      RequiredEffort(measure: .linear, years: years, amount: amount),
      .arithmetic(
        .requiredEffort, .yearlyChange(subject.actual, target: target, years: years), value: amount,
        unit: .unit(subject.indicator.unit))
    )
  }

  private static func compound(
    _ subject: AttainmentCase, target: Decimal, years: Int
  ) -> (RequiredEffort, Derivation.Step)? {
    let left = PercentFall.remaining(after: subject.actual, subject.indicator.direction)
    let aim = PercentFall.remaining(after: target, subject.indicator.direction)
    guard left > 0, aim > 0, let root = DecimalMath.power(aim / left, 1, over: years) else { return nil }
    let amount = (1 - root) * 100
    return (
      RequiredEffort(measure: .compound, years: years, amount: amount),
      .arithmetic(
        .requiredEffort, .yearlyFall(remaining: left, aim: aim, years: years), value: amount, unit: .percent)
    )
  }
}
