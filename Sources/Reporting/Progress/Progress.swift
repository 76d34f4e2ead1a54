import Evaluation
import PlanModel

/// 进展与成效 by theme of the plan.
struct Progress: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [.group("progress", "进展与成效", of: own) { $0 }]

  private static let own: Facts<ReportContent> = [
    .list("themes", "有指标达标的主题（指标类别），依规划的顺序", of: theme) { themes($0) },
    .list("tasksBehind", "未达到序时进度的任务", of: taskBehind) { content in
      content.tasks(where: \.isBehind).map { content.sentences(TaskAccountSentence.behind($0), $0) }
    },
    .list("works", "有人填报进展说明的任务章节，依规划的顺序", of: work) { works($0) },
  ]

  private static let theme: Facts<String> = [.text("text", "该主题达标指标的数值和较基期变化", "") { $0 }]

  private static let taskBehind: Facts<String> = [.text("text", "任务、牵头单位、进展和说明", "") { $0 }]

  private static let work: Facts<(section: String, text: String)> = [
    .text("section", "任务章节；没有时为空", "深入打好污染防治攻坚战") { $0.section },
    .text("text", "各项任务的进展说明", "完成城镇污水处理厂清洁排放改造：已完成12座。") { $0.text },
  ]

  /// What is not behind and did not get worse, each with its value against the base; the others stand among the problems.
  private static func themes(_ content: ReportContent) -> [String] {
    let (sentences, year) = (content.sentences, content.context.dataYear)
    let judged = Headline(content).met.filter { !$0.assessment.isWorsening }
    return judged.map(\.category).uniqued().map { theme in
      let items = judged.filter { $0.category == theme }.map { item in
        sentences(ProgressSentence.of(item.wording), .indicator(item.wording))
      }
      return sentences(
        theme == nil ? ProgressSentence.themeless : .theme,
        .theme(name: theme ?? "", dataYear: year, items: items.joined(separator: "；")))
    }
  }

  /// The departments' own accounts (进展说明), of tasks that are neither behind nor overdue.
  private static func works(_ content: ReportContent) -> [(section: String, text: String)] {
    let told = content.tasks { task in
      guard let record = task.record, record.detail != nil, !task.isOverdue else { return false }
      return switch record.state {
      case .completed, .onSchedule, .underway: true
      case .behind, .notStarted: false
      }
    }
    return told.map { $0.task.section ?? "" }.uniqued().map { section in
      let accounts = told.filter { ($0.task.section ?? "") == section }.map { task in
        content.sentences(TaskAccountSentence.account, task)
      }
      return (section, accounts.joined())
    }
  }
}

/// One task in its department's own words.
enum TaskAccountSentence: String, SentenceCase {
  case account = "进展说明"
  case behind = "滞后"
  case behindTold = "滞后.有说明"
  case behindUnassigned = "滞后.无牵头单位"
  case behindUnassignedTold = "滞后.无牵头单位.有说明"

  /// Of a task that is behind, whether or not anybody said why.
  static func behind(_ task: Reported<TaskAssessment>) -> Self {
    let isTold = task.item.record?.detail != nil
    if task.task.leads.isEmpty { return isTold ? .behindUnassignedTold : .behindUnassigned }
    return isTold ? .behindTold : .behind
  }

  static let file = "task-accounts"
  static let title = "一项任务的进展说明"

  var gives: [TaskAccountValue] {
    switch self {
    case .account, .behindTold: [.name, .leads, .state, .detail]
    case .behind: [.name, .leads, .state]
    case .behindUnassigned: [.name, .state]
    case .behindUnassignedTold: [.name, .state, .detail]
    }
  }
}

enum TaskAccountValue: String, SentenceValue {
  case name = "任务"
  case leads = "牵头单位"
  case state = "进展"
  case detail = "进展说明"

  func text(of subject: Reported<TaskAssessment>) -> String {
    switch self {
    case .name: TaskName.short(subject.task)
    case .leads: Phrases.enumeration(subject.task.leads)
    case .state: subject.item.record?.state.rawValue ?? ""
    case .detail: subject.item.record?.detail.map(Phrases.clause) ?? ""
    }
  }
}
