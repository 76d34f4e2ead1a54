import PlanModel

/// 完成事项: done or not done.
enum MilestoneRule {
  /// 完成 is 提前完成, in the final evaluation 完成; otherwise behind if its due year (the target's year) has passed.
  /// Before that year 正在推进 is on schedule [methods.md 2]; reported as 未启动 or 未完成 it is behind, since nobody says
  /// that it is under way [ours].
  static func conclusion(
    _ state: MilestoneState, _ schedule: Schedule, isDueThisYear: Bool, kind: EvaluationKind
  ) -> Conclusion {
    let isDue = schedule.isOver || isDueThisYear
    return switch state {
    case .completed: (kind.isFinal ? .completed : .achievedEarly, .targetMet)
    case _ where kind.isFinal: (.notCompleted, .targetMissed)
    case _ where isDue: (.behind, .overdue)
    case .underway: (.onSchedule, .underway)
    case .notStarted, .notCompleted: (.behind, .notStarted)
    }
  }
}
