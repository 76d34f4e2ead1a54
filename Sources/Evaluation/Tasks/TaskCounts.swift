import Foundation
import PlanModel

/// Counts over sets of tasks [methods.md 5].
enum TaskCounts {
  /// Counts of one set, each task once.
  static func rollUp(_ tasks: [TaskAssessment], label: String?) -> TaskRollUp {
    var result = TaskRollUp(label: label, count: tasks.count)
    result.states = tasks.reduce(into: [:]) { counts, task in
      if let state = task.record?.state { counts[state, default: 0] += 1 }
    }
    result.unreported = tasks.count { $0.record == nil }
    result.late = tasks.count(where: \.isLate)
    return result
  }

  /// The departments' score table: a task with several lead departments counts for each of them. Most tasks first,
  /// then in file order; tasks without a lead department stand together at the end.
  static func byDepartment(_ tasks: [TaskAssessment]) -> [TaskRollUp] {
    let names = tasks.flatMap(\.task.leads).uniqued()
    let led = names.map { name -> TaskRollUp in
      var result = rollUp(tasks.filter { $0.task.leads.contains(name) }, label: name)
      result.supported = tasks.count { $0.task.supports.contains(name) && !$0.task.leads.contains(name) }
      result.score = score(result)
      return result
    }
    let ordered = led.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
      .map(\.element)
    let unassigned = tasks.filter(\.task.leads.isEmpty)
    return unassigned.isEmpty ? ordered : ordered + [rollUp(unassigned, label: nil)]
  }

  /// 已完成 and 达到序时进度 of all that a department leads, in percent; nothing where nobody reported.
  private static func score(_ counts: TaskRollUp) -> Decimal? {
    guard counts.unreported < counts.count else { return nil }
    let good = (counts.states[.completed] ?? 0) + (counts.states[.onSchedule] ?? 0)
    return Decimal(good) * 100 / Decimal(counts.count)
  }
}
