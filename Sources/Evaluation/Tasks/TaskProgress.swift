package import PlanModel

/// 主要任务进展 of a plan. 保障措施 stand in the list and count apart (`safeguards`), in no sum.
package struct TaskProgressResult: Sendable {
  /// Every row with its state, in file order, 保障措施 included.
  package let list: [TaskAssessment]
  /// The plan's tasks, in file order.
  package let tasks: [TaskAssessment]
  /// 保障措施.
  package let safeguards: TaskRollUp
  /// By 措施类别, in the order of the kinds, without 保障措施.
  package let byKind: [TaskRollUp]
  /// All tasks, each once.
  package let total: TaskRollUp
  /// By 章节, in file order.
  package let bySection: [TaskRollUp]
  /// By the chapter of the 章节, what stands before its first “ / ”, in file order.
  package let byChapter: [TaskRollUp]
  /// By department, those that lead most first, then those that support most, then in file order; a task counts for
  /// each of its leads. Tasks without one stand together at the end.
  package let byDepartment: [TaskRollUp]
}

/// One task's state in the data year.
package struct TaskAssessment: Sendable, Hashable, Identifiable {
  package let task: PlanTask
  /// What holds for the data year: its own record, or an earlier 已完成, which lasts; `nil` means 未填报.
  package let record: TaskProgressRecord?
  /// The latest record of an earlier year, where nothing holds for the data year: shown with its year, counted nowhere.
  package let earlier: TaskProgressRecord?
  /// Late: its due year has passed without 已完成, as reported for the data year.
  package let isLate: Bool
  /// Its due year has passed, no 已完成 is known and nobody reported for the data year.
  package let isDueUnreported: Bool

  /// Holds the data year's report against the due year [methods.md 5, 8].
  init(_ task: PlanTask, records: [TaskProgressRecord], dataYear: Int) {
    self.task = task
    let known = KnownRecord(of: records, dataYear: dataYear) { $0.state.isDone }
    (record, earlier) = (known.record, known.earlier)
    let isDue = task.due.map { $0 <= dataYear } ?? false
    isLate = isDue && record.map { !$0.state.isDone } ?? false
    isDueUnreported = isDue && record == nil
  }

  package var id: PlanTask.ID { task.id }

  /// The latest record up to the data year.
  package var latest: TaskProgressRecord? { record ?? earlier }

  /// Late, or due and unreported: what a report names.
  package var isOverdue: Bool { isLate || isDueUnreported }

  /// Reported as 未达到序时进度.
  package var isBehind: Bool {
    switch record?.state {
    case .behind: true
    case .completed, .onSchedule, .underway, .notStarted, nil: false
    }
  }
}

/// Counts over a set of tasks.
package struct TaskRollUp: Sendable, Hashable {
  /// Section, chapter or department; `nil` where the tasks give none.
  package var label: String?
  package let count: Int
  package let states: [TaskState: Int]
  /// 未填报.
  package let unreported: Int
  package let late: Int
  /// 到期未填报.
  package let dueUnreported: Int
  /// For a department: tasks that it supports besides those it leads.
  package fileprivate(set) var supported = 0
  /// For a department: 已完成 and 达到序时进度 of all it leads, percent, unrounded; `nil` where nothing was reported.
  package fileprivate(set) var score: Decimal?

  /// 逾期 and 到期未填报.
  package var overdue: Int { late + dueUnreported }

  fileprivate init(_ tasks: [TaskAssessment], label: String? = nil) {
    self.label = label
    count = tasks.count
    states = tasks.compactMap { $0.record?.state }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    unreported = tasks.count { $0.record == nil }
    late = tasks.count(where: \.isLate)
    dueUnreported = tasks.count(where: \.isDueUnreported)
  }
}

/// 主要任务进展: states by section and by lead department (methods.md, 5).
enum TaskProgress {
  /// Every task's state in the data year and the counts.
  static func evaluate(_ plan: Plan, _ context: EvaluationContext) -> TaskProgressResult {
    let records = Dictionary(grouping: plan.taskProgress, by: \.task)
    let list = plan.tasks.map {
      TaskAssessment($0, records: records[$0.id] ?? [], dataYear: context.dataYear)
    }
    let tasks = list.filter(\.task.counts)
    func rollUps(by label: (PlanTask) -> String?) -> [TaskRollUp] {
      tasks.grouped { label($0.task) }.map { TaskRollUp($0.members, label: $0.key) }
    }
    return TaskProgressResult(
      list: list, tasks: tasks, safeguards: TaskRollUp(list.filter { !$0.task.counts }),
      byKind: MeasureKind.allCases.compactMap { kind in
        let own = tasks.filter { $0.task.kind == kind }
        return own.isEmpty ? nil : TaskRollUp(own, label: kind.rawValue)
      },
      total: TaskRollUp(tasks), bySection: rollUps(by: \.section),
      byChapter: rollUps { $0.section.flatMap { $0.split(separator: " / ").first.map(String.init) } },
      byDepartment: departments(tasks))
  }

  private static func departments(_ tasks: [TaskAssessment]) -> [TaskRollUp] {
    let names = tasks.flatMap(\.task.leads) + tasks.flatMap(\.task.supports)
    let sums = names.uniqued().map { name -> TaskRollUp in
      let own = tasks.filter { $0.task.leads.contains(name) }
      var sum = TaskRollUp(own, label: name)
      sum.supported = tasks.count { $0.task.supports.contains(name) && !$0.task.leads.contains(name) }
      if sum.unreported < sum.count {
        sum.score = Decimal(own.count { $0.record?.state.isGood ?? false }) * 100 / Decimal(sum.count)
      }
      return sum
    }
    let ordered = sums.enumerated().sorted {
      ($1.element.count, $1.element.supported, $0.offset) < (
        $0.element.count, $0.element.supported, $1.offset
      )
    }
    let unassigned = tasks.filter(\.task.leads.isEmpty)
    return ordered.map(\.element) + (unassigned.isEmpty ? [] : [TaskRollUp(unassigned)])
  }
}

extension TaskState {
  fileprivate var isDone: Bool {
    switch self {
    case .completed: true
    case .onSchedule, .underway, .behind, .notStarted: false
    }
  }

  /// What counts for a department: done or on schedule.
  fileprivate var isGood: Bool {
    switch self {
    case .completed, .onSchedule: true
    case .underway, .behind, .notStarted: false
    }
  }
}
