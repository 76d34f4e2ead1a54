import Foundation
import PlanModel

/// 完成事项: done or not done.
///
/// 完成 is 提前完成, in the final evaluation 完成; otherwise behind if its due year (the target's year) has passed. Before that
/// year 正在推进 is on schedule [methods.md 2]; reported as 未启动 or 未完成 it is behind, since nobody says that it is
/// under way [ours].
struct MilestoneRule {
  let verdict: Verdict
  let reason: VerdictReason

  init(_ state: MilestoneState, pace: Pace, isDueThisYear: Bool, kind: EvaluationKind) {
    if kind == .final {
      (verdict, reason) = state == .completed ? (.completed, .targetMet) : (.notCompleted, .targetMissed)
    } else if state == .completed {
      (verdict, reason) = (.achievedEarly, .targetMet)
    } else if pace.isOver || isDueThisYear {
      (verdict, reason) = (.behind, .overdue)
    } else {
      (verdict, reason) = state == .underway ? (.onSchedule, .underway) : (.behind, .notStarted)
    }
  }
}
