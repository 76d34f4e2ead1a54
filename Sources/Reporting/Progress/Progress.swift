import Evaluation
import PlanModel

/// 进展与成效 by theme of the plan.
struct Progress: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [.group("progress", "进展与成效", of: own) { $0 }]

  private static let own: Facts<ReportContent> = [
    .list("themes", "各主题（指标类别）的结论和达标的指标，依规划的顺序；没有达标的指标时为空", of: theme) { themes($0) },
    .list("tasksBehind", "未达到序时进度的任务", of: taskBehind) { content in
      content.tasks(where: \.isBehind).map { content.sentences(TaskAccountSentence.behind($0), $0) }
    },
    .list("works", "有人填报进展说明的任务章节，依规划的顺序", of: work) { works($0) },
  ]

  private static let theme: Facts<String> = [.text("text", "该主题的结论，达标指标的数值和较基期变化", "") { $0 }]

  private static let taskBehind: Facts<String> = [.text("text", "任务、牵头单位、进展和说明", "") { $0 }]

  private static let work: Facts<(section: String, text: String)> = [
    .text("section", "任务章节；没有时为空", "深入打好污染防治攻坚战") { $0.section },
    .text("text", "各项任务的进展说明", "完成城镇污水处理厂清洁排放改造：已完成12座。") { $0.text },
  ]

  /// A verdict on each theme, and behind it what is not behind and did not get worse, each with its value against the
  /// base; the others stand among the problems. Nothing where no theme has anything to tell.
  private static func themes(_ content: ReportContent) -> [String] {
    let judged = Headline(content).judged.items
    let themes = judged.map(\.category).uniqued()
    let groups = themes.map { theme in
      JudgedGroup(
        name: theme ?? (themes.count > 1 ? "其他" : ""), items: judged.filter { $0.category == theme })
    }
    guard groups.contains(where: { [.allMet, .someMet].contains($0.sentence) }) else { return [] }
    let unjudged = groups.filter { $0.sentence == .unjudged }
    let rest = JudgedGroup(
      name: Phrases.enumeration(unjudged.map(\.name)), items: unjudged.flatMap(\.items))
    return (groups.filter { $0.sentence != .unjudged } + (rest.items.isEmpty ? [] : [rest])).map { group in
      verdict(on: group, content) + reached(in: group, content)
    }
  }

  private static func verdict(on group: JudgedGroup, _ content: ReportContent) -> String {
    let sentence: ProgressSentence =
      switch group.sentence {
      // Of a plan without themes the verdict on all stands in 总体评价.
      case _ where group.name.isEmpty: .themeless
      case .allMet: .themeAllMet
      case .someMet: .themeSomeMet
      case .noneMet: .themeNoneMet
      case .unjudged: .themeUnjudged
      }
    return content.sentences(
      sentence,
      [
        .theme: group.name, .subject: content.judgesListed ? "指标" : "目标",
        .dataYear: String(content.context.dataYear), .total: String(group.items.count),
        .numbers: group.numbers,
      ])
  }

  private static func reached(in group: JudgedGroup, _ content: ReportContent) -> String {
    let met = group.items.filter(\.assessment.verdict.isMet)
    let told = met.filter { !$0.assessment.isWorsening }
    let verdicts = VerdictCounts(told.map(\.assessment.verdict)).verdicts.map(\.verdict)
    let reached = verdicts.map { verdict in
      let items = told.filter { $0.assessment.verdict == verdict }.map { item in
        content.sentences(ProgressSentence.of(item.wording), ProgressSentence.values(of: item.wording))
      }
      return content.sentences(
        ProgressSentence.sameVerdict,
        [
          .verdict: verdict.enumerated, .number: String(items.count),
          .items: items.joined(separator: "；"),
        ])
    }
    let worse = met.count - told.count
    return reached.joined()
      + (worse == 0 ? "" : content.sentences(ProgressSentence.worsening, [.number: String(worse)]))
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
