import Foundation
import PlanModel

/// 所需年均努力: what each of the n years that are left must bring so that the target is still met.
///
/// Levels, sums and counts (T - a)/n a year, in their unit and signed; percentage falls of totals and intensities
/// compound, 1 - ((1 - T)/(1 - a))^(1/n) [methods.md 2; pub: 6.6 % of 17 % after two years → 3.9 % a year;
/// +2.8 % towards -10 % → 4.3 %]. Nothing is rounded here. A water-quality class cannot be divided among years: the effort
/// is the number of classes that are lacking, one more where the limit is not included [ours].
enum RequiredEffortRule {
  /// The effort; `nil` where the target is met, no year is left, or a cap leaves room instead of asking.
  static func effort(_ subject: AttainmentCase, end: TargetOutcome) -> (RequiredEffort, Derivation.Step)? {
    let years = subject.pace.yearsLeft
    guard end.isMet == false, years > 0, !subject.isCap, let target = subject.aim else { return nil }
    if subject.indicator.isWaterClass { return classes(subject, target: target, years: years) }
    return PercentFallKind.applies(to: subject)
      ? compound(subject, target: target, years: years) : linear(subject, target: target, years: years)
  }

  private static func classes(
    _ subject: AttainmentCase, target: Decimal, years: Int
  ) -> (RequiredEffort, Derivation.Step) {
    var isStrict = false
    // 优于Ⅲ类 asks for the class beyond the one that it names.
    if case .limit(let limit) = subject.meaning { isStrict = limit.relation == .lessThan }
    let lacking = (subject.actual - target).magnitude + (isStrict ? 1 : 0)
    return (
      RequiredEffort(measure: .classes, years: years, amount: lacking),
      .arithmetic(
        result: .lackingClasses, formula: isStrict ? "|a - T| + 1" : "|a - T|",
        substituted: "|\(subject.actual.operand) - \(target.operand)|" + (isStrict ? " + 1" : ""),
        value: lacking, unit: .unit("个类别"))
    )
  }

  private static func linear(
    _ subject: AttainmentCase, target: Decimal, years: Int
  ) -> (RequiredEffort, Derivation.Step) {
    let amount = (target - subject.actual) / Decimal(years)
    return (
      RequiredEffort(measure: .linear, years: years, amount: amount),
      .arithmetic(
        result: .requiredEffort, formula: "(T - a)/n",
        substituted: "(\(target.operand) - \(subject.actual.operand))/\(years)", value: amount,
        unit: .unit(subject.indicator.unit))
    )
  }

  private static func compound(
    _ subject: AttainmentCase, target: Decimal, years: Int
  ) -> (RequiredEffort, Derivation.Step)? {
    let remaining = PercentFall.remaining(after: subject.actual, subject.indicator.direction)
    let aim = PercentFall.remaining(after: target, subject.indicator.direction)
    guard remaining > 0, aim > 0, let root = DecimalMath.power(aim / remaining, 1, over: years)
    else { return nil }
    let amount = (1 - root) * 100
    return (
      RequiredEffort(measure: .compound, years: years, amount: amount),
      .arithmetic(
        result: .requiredEffort, formula: "1 - ((1 - T)/(1 - a))^(1/n)",
        substituted: "(1 - (\(aim.operand)/\(remaining.operand))^(1/\(years))) × 100", value: amount,
        unit: .percent)
    )
  }
}
