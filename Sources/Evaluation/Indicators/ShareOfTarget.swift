import Foundation
import PlanModel

/// a/T against t: the arithmetic that 累计值 and 数量 have in common.
enum ShareOfTarget {
  /// The line from 0 to T; `nil` for T = 0, where there is nothing to cover.
  static func line(_ subject: AttainmentCase, rule: Rule) -> ScheduleLine? {
    guard let target = subject.point, target != 0 else { return nil }
    let (actual, pace) = (subject.actual, subject.pace)
    // What a cap has used up is no progress: a share would read as an achievement.
    let progress = subject.isCap ? nil : actual * 100 / target
    let scheduleValue = target * Decimal(pace.passed) / Decimal(pace.years)
    let (done, due) = (actual * Decimal(pace.years), target * Decimal(pace.passed))
    var steps: [Derivation.Step] = [.rule(rule)]
    if let progress {
      steps.append(
        .arithmetic(
          result: .progress, formula: "a/T × 100", substituted: "\(actual.operand)/\(target.operand) × 100",
          value: progress, unit: .percent))
    }
    return ScheduleLine(
      rule: rule, progress: progress, schedule: pace.percent, scheduleValue: scheduleValue,
      isReached: target > 0 && !subject.isCap ? done >= due : done <= due, steps: steps,
      paceSteps: [
        pace.step,
        .arithmetic(
          result: .scheduleValue, formula: "T × t",
          substituted: "\(target.operand) × \(pace.passed)/\(pace.years)", value: scheduleValue,
          unit: .unit(subject.indicator.unit)),
      ])
  }
}
