package import Foundation
package import PlanModel

/// 主要任务进展 of a plan.
package struct TaskProgressResult: Sendable {
  /// Every task with its state, in file order.
  package var tasks: [TaskAssessment]
  /// All of them, each once.
  package var total: TaskRollUp
  /// By 章节, in file order.
  package var bySection: [TaskRollUp]
  /// By the chapter that stands before the first “ / ” of 章节, in file order.
  package var byChapter: [TaskRollUp]
  /// By 牵头单位, most tasks first, then in file order; a task counts for each of its leads.
  package var byDepartment: [TaskRollUp]
}

/// One task's state in the data year.
package struct TaskAssessment: Sendable, Hashable, Identifiable {
  /// The task.
  package var task: PlanTask
  /// The latest record up to the data year; `nil` means 未填报.
  package var record: TaskProgressRecord?
  /// Late: its due year has passed without 已完成, and somebody reported on it.
  package var isLate: Bool
  /// Its due year has passed and nobody reported: whether it is late is not known.
  package var isDueUnreported: Bool

  /// A task's state.
  package init(task: PlanTask, record: TaskProgressRecord?, isLate: Bool, isDueUnreported: Bool) {
    self.task = task
    self.record = record
    self.isLate = isLate
    self.isDueUnreported = isDueUnreported
  }

  /// The task's identifier.
  package var id: PlanTask.ID { task.id }
}

/// Counts over a set of tasks.
package struct TaskRollUp: Sendable, Hashable {
  /// Section or department; `nil` where the tasks give none.
  package var label: String?
  /// Tasks in the set.
  package var count: Int
  /// By state.
  package var states: [TaskState: Int]
  /// 未填报.
  package var unreported: Int
  /// Late ones.
  package var late: Int
  /// For a department: tasks that it supports besides those it leads.
  package var supported: Int
  /// For a department: 已完成 and 达到序时进度 of all it leads, percent, unrounded; `nil` where nothing was reported.
  package var score: Decimal?

  /// A set's counts.
  package init(label: String?, count: Int) {
    self.label = label
    self.count = count
    states = [:]
    unreported = count
    late = 0
    supported = 0
  }
}
