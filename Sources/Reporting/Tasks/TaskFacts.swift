import Evaluation
import PlanModel

/// 主要任务进展 as templates see it.
enum TaskFacts {
  static let all: Facts<ReportContent> = [
    .flag("any", "是否录有主要任务") { $0.progress.total.count > 0 },
    .count("total", "主要任务数，不含保障措施") { $0.progress.total.count },
    .flag("hasProgress", "数据年份是否有人填报进展") { $0.progress.total.isReported },
    .count("unreported", "数据年份未填报进展的任务数") { $0.progress.total.unreported },
    .text("states", "数据年份各进展的任务数，如“已完成3项、未填报2项”；没有填报时为空") { states($0.progress.total) },
    .flag("hasOverdue", "是否有完成年份已过而没有完成的任务，含没有填报的") { $0.progress.total.overdue > 0 },
    .count("overdueCount", "完成年份已过而没有完成的任务数") { $0.progress.total.overdue },
    .text("standing", "任务进展和牵头单位一段；没有录入任务时为其说明") {
      $0.sentences(TaskSentence.standing($0), $0)
    },
    .text("due", "是否有应完成而没有完成的任务的一句；没有录入任务时为空") { $0.said(of: $0.dueTasks) },
    .list("overdue", "完成年份已过而没有完成的任务", of: task) { $0.tasks { $0.isOverdue } },
    .list("laggards", "未达到序时进度，或完成年份已过而没有完成的任务", of: task) {
      $0.laggingTasks
    },
    .list("accounted", "写有原因等文字的滞后任务；草稿中为全部滞后任务", of: task) { content in
      content.laggingTasks.filter { task in
        content.edition == .draft || content.narrative.account(of: .task(task.item.task.id)).isExplained
      }
    },
  ]

  private static let task = Facts<Reported<TaskAssessment>>(
    joining: [ownOfTask, NarrativeFacts.account { $0.narrative.account(of: .task($0.item.task.id)) }])

  private static let ownOfTask: Facts<Reported<TaskAssessment>> = [
    .text("task", "工作任务", "完成城镇污水处理厂清洁排放改造") { Phrases.clause($0.task.task) },
    .text("name", "工作内容，没有时为工作任务的开头", "城镇污水处理厂清洁排放改造") { TaskName.short($0.task) },
    .text("leads", "牵头单位；没有时为空", "市住房城乡建设局") { Phrases.enumeration($0.task.leads) },
    .text("due", "完成年份；没有时为空", "2024") { $0.task.due.map(String.init) },
    .text("place", "在规划中的位置；没有时为空", "附件1第1项") { $0.task.place },
    .text("standing", "数据年份的进展；没有填报时写明最近填报的进展", "2023年未填报，2022年为正在推进") { $0.standing },
    .text("detail", "进展说明；没有时为空") { $0.latest?.detail.map(Phrases.clause) },
  ]

  static func kinds(_ kinds: [TaskRollUp]) -> String {
    let apart = kinds.filter { $0.label != MeasureKind.task.rawValue }
    return Phrases.enumeration(apart.map { "\($0.label ?? "")\($0.count)项" })
  }

  static func leading(_ progress: TaskProgressResult) -> String {
    Phrases.enumeration(progress.leading.prefix(5).map { "\($0.label ?? "")（\($0.count)项）" })
  }

  static func states(_ total: TaskRollUp) -> String {
    guard total.isReported else { return "" }
    let states = TaskState.allCases.compactMap { state in
      total.states[state].flatMap { $0 > 0 ? "\(state.rawValue)\($0)项" : nil }
    }
    return Phrases.enumeration(states + (total.unreported > 0 ? ["未填报\(total.unreported)项"] : []))
  }
}

extension ReportContent {
  fileprivate var progress: TaskProgressResult { evaluation.taskProgress }

  func tasks(where isShown: (TaskAssessment) -> Bool) -> [Reported<TaskAssessment>] {
    progress.tasks.filter(isShown).map(reported)
  }
}

extension TaskProgressResult {
  /// Departments that lead, most tasks first.
  var leading: [TaskRollUp] { byDepartment.filter { $0.label != nil && $0.count > 0 } }
}

extension Reported<TaskAssessment> {
  /// `2023年正在推进`, `2023年未填报，2022年为正在推进`, `2023年未填报`
  var standing: String {
    if let record = item.record { return "\(record.year)年\(record.state.rawValue)" }
    return "\(dataYear)年未填报" + (item.earlier.map { "，\($0.year)年为\($0.state.rawValue)" } ?? "")
  }
}

/// What a task is called where its whole text, often a paragraph, would be too long.
enum TaskName {
  private static let longest = 40

  static func short(_ task: PlanTask) -> String {
    let text = Phrases.clause(task.work ?? task.task)
    return text.count > longest ? String(text.prefix(longest)) + "……" : text
  }
}

extension TaskRollUp {
  var isReported: Bool { unreported < count }
}
