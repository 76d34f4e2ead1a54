import Foundation
import PlanModel

/// 强度下降率: fall of energy or CO2 per unit of GDP in percent, which compounds over the years.
///
/// Progress ln(1 - a)/ln(1 - T) against t [methods.md 2; pub: Tianjin's 20.07 % of 20 % was printed as 100.39 %;
/// a/T would give 100.35]. The line asks for 1 - (1 - T)^t. No logarithm exists for a or T of 100 % and more:
/// there is no line then, and the target itself decides.
enum IntensityReductionRule {
  /// The geometric line from 0 to T.
  static func line(_ subject: AttainmentCase) -> ScheduleLine? {
    guard let target = subject.point else { return nil }
    let pace = subject.pace
    let remaining = PercentFall.remaining(after: subject.actual, subject.indicator.direction)
    let aim = PercentFall.remaining(after: target, subject.indicator.direction)
    guard remaining > 0, aim > 0, aim != 1, let done = DecimalMath.ln(remaining),
      let whole = DecimalMath.ln(aim), let asked = DecimalMath.power(aim, pace.passed, over: pace.years)
    else { return nil }
    let progress = done * 100 / whole
    let scheduleValue = PercentFall.fall(leaving: asked, subject.indicator.direction)
    // (1 - a)^years ≤ (1 - T)^passed: the same comparison without logarithms, exact.
    let (left, right) = (
      DecimalMath.power(remaining, pace.years.magnitude), DecimalMath.power(aim, pace.passed.magnitude)
    )
    return ScheduleLine(
      rule: .intensityReduction, progress: progress, schedule: pace.percent, scheduleValue: scheduleValue,
      isReached: aim < 1 ? left <= right : left >= right,
      steps: [
        .rule(.intensityReduction),
        .arithmetic(
          result: .progress, formula: "ln(1 - a)/ln(1 - T) × 100",
          substituted: "ln(\(remaining.operand))/ln(\(aim.operand)) × 100", value: progress, unit: .percent),
      ],
      paceSteps: [
        pace.step,
        .arithmetic(
          result: .scheduleValue, formula: "1 - (1 - T)^t",
          substituted: "(1 - \(aim.operand)^(\(pace.passed)/\(pace.years))) × 100", value: scheduleValue,
          unit: .unit(subject.indicator.unit)),
      ])
  }
}
