import Evaluation
import PlanModel

/// 主要任务: what was reported, and who leads.
enum TaskSentence: String, SentenceCase {
  case declaredNone = "没有清单"
  case notEntered = "清单未录入"
  case progress = "进展"
  case noProgress = "进展.无填报"
  case assigned = "单位.均注明"
  case assignedPartly = "单位.部分注明"
  case supporting = "单位.只配合"
  case mostTasks = "单位.任务较多"
  case publishedLater = "报告日期以后公布"

  static let file = "tasks"
  static let title = "主要任务进展"

  var gives: [TaskValue] {
    switch self {
    case .declaredNone, .notEntered: []
    case .progress: [.dataYear, .total, .states]
    case .noProgress: [.dataYear]
    case .assigned: [.leadTitle, .departments]
    case .assignedPartly: [.leadTitle, .departments, .assigned]
    case .supporting: [.supporting]
    case .mostTasks: [.mostTasks]
    case .publishedLater: [.publishedLater]
    }
  }

  /// Why a report says nothing of tasks, or how far they are and who leads them.
  static func standing(_ content: ReportContent) -> [Self] {
    let progress = content.evaluation.taskProgress
    guard progress.total.count > 0 else {
      return [content.plan.declared.tasks == 0 ? .declaredNone : .notEntered]
    }
    let isAssigned = progress.tasks.allSatisfy { !$0.task.leads.isEmpty }
    let departments: [Self] =
      progress.leading.isEmpty
      ? []
      : [isAssigned ? .assigned : .assignedPartly]
        + (progress.byDepartment.contains { $0.count == 0 } ? [.supporting] : [])
        + (progress.leading.count > 5 ? [.mostTasks] : [])
    return [progress.total.isReported ? .progress : .noProgress] + departments
      + (PublishedLaterWording.tasks(content).isEmpty ? [] : [.publishedLater])
  }
}

enum TaskValue: String, SentenceValue {
  case dataYear = "数据年份"
  case total = "总数"
  case states = "各进展项数"
  case leadTitle = "单位称呼"
  case departments = "单位数"
  case assigned = "注明项数"
  case supporting = "只配合单位数"
  case mostTasks = "任务较多单位"
  case publishedLater = "未采用"

  func text(of content: ReportContent) -> String {
    let progress = content.evaluation.taskProgress
    return switch self {
    case .dataYear: String(content.context.dataYear)
    case .total: String(progress.total.count)
    case .states: TaskFacts.states(progress.total)
    case .leadTitle: content.plan.leadTitle.rawValue
    case .departments: String(progress.leading.count)
    case .assigned: String(progress.tasks.count { !$0.task.leads.isEmpty })
    case .supporting: String(progress.byDepartment.count { $0.count == 0 })
    case .mostTasks: TaskFacts.leading(progress)
    case .publishedLater: PublishedLaterWording.tasks(content)
    }
  }
}
