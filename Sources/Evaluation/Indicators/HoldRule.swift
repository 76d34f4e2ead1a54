import Foundation
import PlanModel

/// Targets to be held: 保持稳定, 不降低; a target equal to the base, or already met at the base.
///
/// There is no way to cover, so no progress and no schedule; the target itself must be met every year
/// [methods.md 2; pub: 耕地保有量 against its floor]. Forest cover 48.15 → 48.15 with 47.55 is behind.
enum HoldRule {
  /// Whether the target is one to be held.
  static func applies(to subject: AttainmentCase) -> Bool {
    if subject.meaning == .hold { return true }
    guard let base = subject.baseline, let point = subject.point, !subject.isCap else { return false }
    return point == base || subject.outcome(of: base).isMet == true
  }

  /// Whether the value moved to the wrong side: worse than the base, and the target lost by it.
  static func isMovingAway(_ subject: AttainmentCase, isMet: Bool) -> Bool {
    guard !isMet, let base = subject.baseline else { return false }
    return !subject.indicator.direction.isAtLeastAsGood(subject.actual, as: base)
  }
}
