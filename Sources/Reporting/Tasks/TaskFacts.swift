import Evaluation
import PlanModel

/// 主要任务进展 as templates see it.
enum TaskFacts {
  static let all: Facts<TaskProgressResult> = [
    .flag("any", "规划是否列出主要任务") { $0.total.count > 0 },
    .count("total", "主要任务数") { $0.total.count },
    .count("sectionCount", "章节数") { $0.bySection.compactMap(\.label).count },
    .flag("hasDepartments", "是否注明牵头单位") { !$0.departments.isEmpty },
    .count("assignedCount", "注明牵头单位的任务数") { $0.tasks.count { !$0.task.leads.isEmpty } },
    .flag("allAssigned", "是否各项任务都注明牵头单位") { $0.tasks.allSatisfy { !$0.task.leads.isEmpty } },
    .flag("manyDepartments", "牵头单位是否超过五个") { $0.departments.count > 5 },
    .flag("fewDepartments", "牵头单位是否少到可以在正文中列表") { $0.byDepartment.isShort },
    .count("departmentCount", "牵头单位数") { $0.departments.count },
    .text("leadingDepartments", "牵头任务最多的前五个单位及任务数") { result in
      Phrases.enumeration(result.departments.prefix(5).map { "\($0.name)（\($0.count)项）" })
    },
    .flag("hasProgress", "是否有人填报进展") { $0.total.isReported },
    .count("unreported", "未填报进展的任务数") { $0.total.unreported },
    .text("states", "各进展的任务数，如“已完成3项、未填报2项”；没有填报时为空") { states($0.total) },
    .flag("hasLate", "是否有逾期未完成的任务") { $0.tasks.contains(where: \.isLate) },
    .list("late", "逾期未完成的任务", of: task) { $0.tasks.filter(\.isLate) },
    .count("lateCount", "逾期未完成的任务数") { $0.tasks.count(where: \.isLate) },
    .list("behind", "未达到序时进度的任务", of: task) { $0.tasks.filter(\.isBehind) },
    .flag("hasDueUnreported", "是否有已到期而未填报的任务") { $0.tasks.contains(where: \.isDueUnreported) },
    .count("dueUnreportedCount", "已到期而未填报、无法判断是否逾期的任务数") { $0.tasks.count(where: \.isDueUnreported) },
    .list("dueUnreported", "已到期而未填报的任务", of: task) { $0.tasks.filter(\.isDueUnreported) },
  ]

  private static let task: Facts<TaskAssessment> = [
    .text("task", "工作任务", "完成城镇污水处理厂清洁排放改造") { Phrases.clause($0.task.task) },
    .text("leads", "牵头单位；没有时为空", "市住房城乡建设局") { Phrases.enumeration($0.task.leads) },
    .text("due", "完成年份；没有时为空", "2024") { $0.task.due.map(String.init) },
    .text("detail", "进展说明；没有时为空") { $0.record?.detail.map(Phrases.clause) },
  ]

  private static func states(_ total: TaskRollUp) -> String {
    guard total.isReported else { return "" }
    let states = TaskState.allCases.compactMap { state in
      total.states[state].flatMap { $0 > 0 ? "\(state.rawValue)\($0)项" : nil }
    }
    return Phrases.enumeration(states + (total.unreported > 0 ? ["未填报\(total.unreported)项"] : []))
  }
}

extension TaskProgressResult {
  /// Departments that lead, most tasks first.
  fileprivate var departments: [(name: String, count: Int)] {
    byDepartment.compactMap { sum in sum.label.map { ($0, sum.count) } }
  }
}

extension TaskRollUp {
  fileprivate var isReported: Bool { unreported < count }
}
