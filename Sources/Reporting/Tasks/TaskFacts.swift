import Evaluation
import PlanModel

/// 主要任务进展 as templates see it.
enum TaskFacts {
  static func group(_ result: TaskProgressResult) -> FactGroup {
    let total = result.total
    let late = result.tasks.filter(\.isLate)
    let unknown = result.tasks.filter(\.isDueUnreported)
    let departments = result.byDepartment.compactMap(\.label)
    return FactGroup([
      .flag("any", "规划是否列出主要任务", total.count > 0),
      .count("total", "主要任务数", total.count),
      .count("sectionCount", "章节数", result.bySection.compactMap(\.label).count),
      .flag("hasDepartments", "是否注明牵头单位", !departments.isEmpty),
      .count("assignedCount", "注明牵头单位的任务数", result.tasks.count { !$0.task.leads.isEmpty }),
      .flag("allAssigned", "是否各项任务都注明牵头单位", result.tasks.allSatisfy { !$0.task.leads.isEmpty }),
      .flag("manyDepartments", "牵头单位是否超过五个", departments.count > 5),
      .flag("fewDepartments", "牵头单位是否少到可以在正文中列表", result.byDepartment.isShort),
      .count("departmentCount", "牵头单位数", departments.count),
      .text(
        "leadingDepartments", "牵头任务最多的前五个单位及任务数",
        Phrases.enumeration(
          result.byDepartment.filter { $0.label != nil }.prefix(5).map { "\($0.label ?? "")（\($0.count)项）" })),
      .flag("hasProgress", "是否有人填报进展", total.unreported < total.count),
      .count("unreported", "未填报进展的任务数", total.unreported),
      .text("states", "各进展的任务数，如“已完成3项、未填报2项”；没有填报时为空", states(total)),
      .flag("hasLate", "是否有逾期未完成的任务", !late.isEmpty),
      .list("late", "逾期未完成的任务", late.map(TaskItemFacts.init)),
      .count("lateCount", "逾期未完成的任务数", late.count),
      .list(
        "behind", "未达到序时进度的任务", result.tasks.filter(\.isBehind).map(TaskItemFacts.init)),
      .flag("hasDueUnreported", "是否有已到期而未填报的任务", !unknown.isEmpty),
      .count("dueUnreportedCount", "已到期而未填报、无法判断是否逾期的任务数", unknown.count),
      .list("dueUnreported", "已到期而未填报的任务", unknown.map(TaskItemFacts.init)),
    ])
  }

  private static func states(_ total: TaskRollUp) -> String {
    guard total.unreported < total.count else { return "" }
    let states = TaskState.allCases.compactMap { state in
      total.states[state].flatMap { $0 > 0 ? "\(state.rawValue)\($0)项" : nil }
    }
    return Phrases.enumeration(states + (total.unreported > 0 ? ["未填报\(total.unreported)项"] : []))
  }
}

/// One task.
struct TaskItemFacts: FactListItem {
  var task = "完成城镇污水处理厂清洁排放改造"
  var leads = "市住房城乡建设局"
  var due = "2024"
  var detail = ""

  static var example: TaskItemFacts { TaskItemFacts() }

  var entries: [FactGroup.Entry] {
    [
      .text("task", "工作任务", task),
      .text("leads", "牵头单位；没有时为空", leads),
      .text("due", "完成年份；没有时为空", due),
      .text("detail", "进展说明；没有时为空", detail),
    ]
  }
}

extension TaskItemFacts {
  init(_ assessment: TaskAssessment) {
    task = Phrases.clause(assessment.task.task)
    leads = Phrases.enumeration(assessment.task.leads)
    due = assessment.task.due.map(String.init) ?? ""
    detail = assessment.record?.detail.map(Phrases.clause) ?? ""
  }
}
