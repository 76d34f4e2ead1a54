import Evaluation
import PlanModel

/// 要点 at the head of every report, and what 一图读懂 says was done and is to do.
struct Brief: ReportSubject {
  let content: ReportContent

  var ownBlocks: [any DocumentBlock] { [Highlights(content)] }

  static let facts: Facts<ReportContent> = [.group("brief", "一图读懂", of: own) { $0 }]

  private static let own: Facts<ReportContent> = [
    .list("done", "做成了什么：至多三条；一条也没有时为其说明", of: line) { three($0.done, or: .nothingDone, $0) },
    .list("toDo", "还要做什么：至多三条；一条也没有时为其说明", of: line) { three($0.toDo, or: .nothingToDo, $0) },
  ]

  private static let line: Facts<String> = [.text("text", "一条", "已达到目标的指标2项：水土保持率、森林覆盖率。") { $0 }]

  private static func three(
    _ candidates: [BriefLine], or nothing: BriefSentence, _ content: ReportContent
  ) -> [String] {
    let isEmpty = content.indicators.isEmpty
    let lines = candidates.isEmpty ? [BriefLine(isEmpty ? .nothingEntered : nothing)] : candidates
    // A sentence that staff left empty makes room for the next.
    return Array(lines.map { content.sentences($0.sentence, $0.values) }.filter { !$0.isEmpty }.prefix(3))
  }
}

/// What 一图读懂 can say; in the order of these cases the first three that there are stand there.
enum BriefSentence: String, SentenceCase {
  case reached = "做成.已达目标"
  case onCourse = "做成.达到序时进度"
  case tasks = "做成.任务"
  case projects = "做成.工程"
  case goals = "做成.正文目标"
  case nothingDone = "做成.没有"
  case binding = "要做.约束性指标"
  case laggards = "要做.其他指标和目标"
  case overdueTasks = "要做.逾期任务"
  case overdueProjects = "要做.逾期工程"
  case missing = "要做.缺数据"
  case awaiting = "要做.目标待下达"
  case nothingToDo = "要做.没有"
  case nothingEntered = "没有录入指标和目标"

  static let file = "brief"
  static let title = "一图读懂"

  var gives: [BriefValue] {
    switch self {
    case .reached, .onCourse, .goals, .binding, .laggards, .missing, .awaiting: [.number, .names]
    case .tasks, .projects: [.total, .states]
    case .overdueTasks, .overdueProjects: [.number]
    case .nothingDone, .nothingToDo, .nothingEntered: []
    }
  }
}

enum BriefValue: String, SentenceValue {
  typealias Subject = [BriefValue: String]

  case number = "项数"
  case names = "名称"
  case total = "总数"
  case states = "各进展"
}

private struct BriefLine {
  let sentence: BriefSentence
  let values: [BriefValue: String]

  init(_ sentence: BriefSentence, _ values: [BriefValue: String] = [:]) {
    self.sentence = sentence
    self.values = values
  }

  /// `nil` where there are none.
  init?(_ sentence: BriefSentence, of items: [IndicatorItem]) {
    guard !items.isEmpty else { return nil }
    self.init(
      sentence,
      [.number: String(items.count), .names: Phrases.several(items.map(\.indicator.name), most: 3)])
  }

  init?(_ sentence: BriefSentence, _ number: Int) {
    guard number > 0 else { return nil }
    self.init(sentence, [.number: String(number)])
  }
}

extension ReportContent {
  private var whole: [IndicatorItem] { indicators.filter { $0.level == 0 } }

  fileprivate var done: [BriefLine] {
    let judged = Headline(self).judged.items
    func items(_ standing: Standing) -> [IndicatorItem] {
      let found = judged.filter { $0.assessment.verdict.standing == standing }
      // What was reached before what is held, what got worse last; so those are named that are done.
      func rank(_ item: IndicatorItem) -> Int {
        (item.assessment.isWorsening ? 2 : 0) + (item.assessment.verdict.sort == .maintained ? 1 : 0)
      }
      return (0...3).flatMap { place in found.filter { rank($0) == place } }
    }
    let (tasks, projects) = (evaluation.taskProgress.total, evaluation.projectInvestment.total)
    let taskStates: [TaskState] = [.completed, .onSchedule]
    let stages: [ProjectStage] = [.completed, .commissioning]
    let taskWords = taskStates.compactMap { state in
      tasks.states[state].flatMap { $0 > 0 ? "\(state.rawValue)\($0)项" : nil }
    }
    let projectWords = stages.compactMap { stage in
      projects.stages[stage].flatMap { $0 > 0 ? "\(stage.rawValue)\($0)个" : nil }
    }
    let goals = judgesListed ? textGoals.items : []
    return [
      BriefLine(.reached, of: items(.reached)), BriefLine(.onCourse, of: items(.onCourse)),
      taskWords.isEmpty
        ? nil : BriefLine(.tasks, [.total: String(tasks.count), .states: Phrases.enumeration(taskWords)]),
      projectWords.isEmpty
        ? nil
        : BriefLine(.projects, [.total: String(projects.count), .states: Phrases.enumeration(projectWords)]),
      BriefLine(.goals, of: goals.filter(\.assessment.verdict.isMet)),
    ].compactMap { $0 }
  }

  fileprivate var toDo: [BriefLine] {
    let lagging = LaggardsInCommon.worstFirst(lagging)
    return [
      BriefLine(.binding, of: lagging.filter { $0.indicator.nature == .binding }),
      BriefLine(.laggards, of: lagging.filter { $0.indicator.nature != .binding }),
      BriefLine(.overdueTasks, evaluation.taskProgress.total.overdue),
      BriefLine(.overdueProjects, evaluation.projectInvestment.total.overdue),
      BriefLine(.missing, of: whole.filter(\.assessment.verdict.lacksData)),
      BriefLine(.awaiting, of: whole.filter { $0.assessment.verdict.lack == .target }),
    ].compactMap { $0 }
  }
}
