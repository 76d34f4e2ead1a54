import Foundation
import PlanModel

/// 水平值: a state at a time (shares, concentrations, stock totals).
///
/// Progress (a - b)/(T - b) against t; on schedule when a is at least as good as b + (T - b)·t
/// [methods.md 2; pub: reproduces every verdict of the 13th plan's mid-term evaluation that has a number].
/// A linear share, never a growth rate: zero targets and baselines are ordinary (劣Ⅴ类断面比例 0). Past the near end of a
/// range nothing more is to be gained, and a share would read as an achievement: there is none [ours].
enum LevelRule {
  /// The straight line from b to T; `nil` without a baseline or where there is nothing to cover.
  static func line(_ subject: AttainmentCase) -> ScheduleLine? {
    guard let base = subject.baseline, let target = subject.point, target != base else { return nil }
    let (actual, pace) = (subject.actual, subject.pace)
    let way = target - base
    let covered = actual - base
    var progress: Decimal? = covered * 100 / way
    if case .range = subject.meaning, let share = progress, share > 100 { progress = nil }
    let scheduleValue = base + way * Decimal(pace.passed) / Decimal(pace.years)
    // Whole years on both sides: a share like 2/3 has no exact decimal.
    let (done, due) = (covered * Decimal(pace.years), way * Decimal(pace.passed))
    return ScheduleLine(
      rule: .level, progress: progress, schedule: pace.percent, scheduleValue: scheduleValue,
      isReached: way > 0 ? done >= due : done <= due,
      steps: [.rule(.level)]
        + [
          progress.map {
            .arithmetic(
              result: .progress, formula: "(a - b)/(T - b) × 100",
              substituted:
                "(\(actual.operand) - \(base.operand))/(\(target.operand) - \(base.operand)) × 100",
              value: $0, unit: .percent)
          }
        ].compactMap { $0 },
      paceSteps: [
        pace.step,
        .arithmetic(
          result: .scheduleValue, formula: "b + (T - b) × t",
          substituted:
            "\(base.operand) + (\(target.operand) - \(base.operand)) × \(pace.passed)/\(pace.years)",
          value: scheduleValue, unit: .unit(subject.indicator.unit)),
      ])
  }
}
