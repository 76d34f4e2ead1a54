import Foundation
import PlanModel

/// The line that a kind's rule draws from the base to the target, and where the value stands to it.
struct ScheduleLine {
  /// The rule that drew it.
  let rule: Rule
  /// 完成进度 in percent; `nil` where the kind has none.
  let progress: Decimal?
  /// 序时进度 t in percent.
  let schedule: Decimal
  /// The value that the line asks for in the data year.
  let scheduleValue: Decimal?
  /// Whether the value is at or past the line, compared without rounding.
  let isReached: Bool
  /// The arithmetic of the progress.
  let steps: [Derivation.Step]
  /// The arithmetic of the pace: t and the value that it asks for. A final evaluation has none of it.
  let paceSteps: [Derivation.Step]

  /// progress - schedule, from unrounded values [methods.md 1].
  var deviation: Decimal? { progress.map { $0 - schedule } }

  /// A negative progress is printed and said (不降反升, 不升反降), never clamped [methods.md 2].
  var isMovingAway: Bool { progress.map { $0 < 0 } ?? false }

  /// The arithmetic of the deviation.
  var deviationStep: Derivation.Step? {
    guard let progress, let deviation else { return nil }
    return .arithmetic(
      result: .deviation, formula: "完成进度 - 序时进度",
      substituted: "\(progress.operand) - \(schedule.operand)", value: deviation, unit: .percentagePoints)
  }
}
