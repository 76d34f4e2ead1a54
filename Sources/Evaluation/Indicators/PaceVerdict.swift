import Foundation
import PlanModel

/// The verdict at mid-term and in an annual report: 提前完成, 达到序时进度 or 未达到序时进度.
///
/// The order of its questions is the rule [methods.md 2]:
/// 1. The end target met is 提前完成, whatever the pace. (A cap over the period is met only at its end [ours].)
/// 2. A target that the plan sets for the data year itself replaces the straight line.
/// 3. A target to be held and not met is behind.
/// 4. Without a baseline nothing can be said: 数据缺失, not a guess.
/// 5. In the target's own year the target decides, before it the line.
///
/// An annual report on the plan's last year uses these words too; 完成 and 未完成 belong to the final evaluation.
struct PaceVerdict {
  let verdict: Verdict
  let reason: VerdictReason

  init(
    _ subject: AttainmentCase, end: TargetOutcome, line: ScheduleLine?, isHeld: Bool, year: TargetOutcome?
  ) {
    if end.isMet == true, !subject.isCap || subject.pace.isOver {
      (verdict, reason) = (.achievedEarly, isHeld ? .held : .targetMet)
    } else if let year {
      switch year.isMet {
      case true?: (verdict, reason) = (.onSchedule, .yearTargetMet)
      case false?: (verdict, reason) = (.behind, .yearTargetMissed)
      case nil: (verdict, reason) = (.noData, .noBaseline)
      }
    } else if end.isMet == nil || (subject.indicator.kind == .level && subject.baseline == nil) {
      (verdict, reason) = (.noData, .noBaseline)
    } else if isHeld {
      (verdict, reason) = (.behind, .notHeld)
    } else if let line, !subject.pace.isOver, !end.isBeyondRange {
      (verdict, reason) = line.isReached ? (.onSchedule, .onLine) : (.behind, .shortOfLine)
    } else {
      (verdict, reason) = (.behind, .targetMissed)
    }
  }
}
