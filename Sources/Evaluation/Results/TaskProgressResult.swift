public import Foundation
public import PlanModel

/// 主要任务进展 of a plan.
public struct TaskProgressResult: Sendable {
  /// Every task with its state, in file order.
  public var tasks: [TaskAssessment]
  /// All of them, each once.
  public var total: TaskRollUp
  /// By 章节, in file order.
  public var bySection: [TaskRollUp]
  /// By 牵头单位, most tasks first, then in file order; a task counts for each of its leads.
  public var byDepartment: [TaskRollUp]

  /// A plan's tasks and their counts.
  public init(
    tasks: [TaskAssessment], total: TaskRollUp, bySection: [TaskRollUp], byDepartment: [TaskRollUp]
  ) {
    self.tasks = tasks
    self.total = total
    self.bySection = bySection
    self.byDepartment = byDepartment
  }
}

/// One task's state in the data year.
public struct TaskAssessment: Sendable, Hashable, Identifiable {
  /// The task.
  public var task: PlanTask
  /// The latest record up to the data year; `nil` means 未填报.
  public var record: TaskProgressRecord?
  /// Late: its due year has passed without 已完成, and somebody reported on it.
  public var isLate: Bool
  /// Its due year has passed and nobody reported: whether it is late is not known.
  public var isDueUnreported: Bool

  /// A task's state.
  public init(task: PlanTask, record: TaskProgressRecord?, isLate: Bool, isDueUnreported: Bool) {
    self.task = task
    self.record = record
    self.isLate = isLate
    self.isDueUnreported = isDueUnreported
  }

  /// The task's identifier.
  public var id: PlanTask.ID { task.id }
}

/// Counts over a set of tasks.
public struct TaskRollUp: Sendable, Hashable {
  /// Section or department; `nil` where the tasks give none.
  public var label: String?
  /// Tasks in the set.
  public var count: Int
  /// By state.
  public var states: [TaskState: Int]
  /// 未填报.
  public var unreported: Int
  /// Late ones.
  public var late: Int
  /// For a department: tasks that it supports besides those it leads.
  public var supported: Int
  /// For a department: 已完成 and 达到序时进度 of all it leads, percent, unrounded; `nil` where nothing was reported.
  public var score: Decimal?

  /// A set's counts.
  public init(label: String?, count: Int) {
    self.label = label
    self.count = count
    states = [:]
    unreported = count
    late = 0
    supported = 0
  }
}
