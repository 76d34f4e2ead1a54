import Foundation
import PlanModel

/// 主要任务进展: states by section and by lead department (methods.md, 5).
enum TaskProgress {
  /// Every task's state in the data year and the counts.
  static func evaluate(_ plan: Plan, _ context: EvaluationContext) -> TaskProgressResult {
    let records = Dictionary(grouping: plan.taskProgress, by: \.task)
    let tasks = plan.tasks.map { assess($0, records[$0.id] ?? [], context.dataYear) }
    let sections = Dictionary(grouping: tasks, by: \.task.section)
    return TaskProgressResult(
      tasks: tasks, total: TaskCounts.rollUp(tasks, label: nil),
      bySection: tasks.map(\.task.section).uniqued().map {
        TaskCounts.rollUp(sections[$0] ?? [], label: $0)
      },
      byDepartment: TaskCounts.byDepartment(tasks))
  }

  /// A task past its due year without 已完成 is late; where nobody reported, that is not known [methods.md 5].
  private static func assess(
    _ task: PlanTask, _ records: [TaskProgressRecord], _ dataYear: Int
  ) -> TaskAssessment {
    let record = records.filter { $0.year <= dataYear }
      .max { ($0.year, $0.origin.row) < ($1.year, $1.origin.row) }
    let isDue = task.due.map { $0 <= dataYear } ?? false
    return TaskAssessment(
      task: task, record: record, isLate: isDue && record != nil && record?.state != .completed,
      isDueUnreported: isDue && record == nil)
  }
}
