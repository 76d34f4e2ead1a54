import Evaluation
import PlanModel

/// 要点 at the head of every report, and of 一图读懂 whether its two lists have anything.
struct Brief: ReportSubject {
  let content: ReportContent

  var ownBlocks: [any DocumentBlock] { [Highlights(content)] }

  static let facts: Facts<ReportContent> = [.group("brief", "一图读懂", of: own) { $0 }]

  private static let own: Facts<ReportContent> = [
    .flag("nothingDone", "是否没有达标的指标和正文量化目标，也没有填报的任务和工程进展") { !$0.hasDone },
    .flag("nothingToDo", "是否没有滞后的指标、逾期的任务和工程，也没有待补的数据和目标") { !$0.hasToDo },
    .text("goalsMet", "达标的正文量化目标的项数；没有时为空") {
      printed(Tally($0.evaluation.indicators.textGoalCounts).met)
    },
    .text("behindTitle", "滞后的指标和正文量化目标怎么称呼：滞后、未完成，或两者；没有时为空", "滞后") {
      Tally.behindTitle($0.judged.map(Tally.init))
    },
    .text("behind", "滞后的指标和正文量化目标的项数；没有时为空") { printed($0.count(where: \.isLaggard)) },
    .text("missing", "缺数据的指标和正文量化目标的项数；没有时为空") { printed($0.count(where: \.lacksData)) },
    .text("awaiting", "目标待下达的指标和正文量化目标的项数；没有时为空") { printed($0.count { $0.lack == .target }) },
  ]

  private static func printed(_ count: Int) -> String? { count > 0 ? String(count) : nil }
}

extension ReportContent {
  /// The indicators of the table, and the goals of the text.
  fileprivate var judged: [VerdictCounts] {
    [evaluation.indicators.counts, evaluation.indicators.textGoalCounts]
  }

  fileprivate func count(where isCounted: (Verdict) -> Bool) -> Int {
    judged.flatMap(\.verdicts).filter { isCounted($0.verdict) }.reduce(0) { $0 + $1.count }
  }

  fileprivate var hasDone: Bool {
    judged.contains { Tally($0).met > 0 } || evaluation.taskProgress.total.isReported
      || evaluation.projectInvestment.total.unreported < evaluation.projectInvestment.total.count
  }

  fileprivate var hasToDo: Bool {
    count { $0.isLaggard || $0.lack != nil } > 0 || evaluation.taskProgress.total.overdue > 0
      || evaluation.projectInvestment.total.overdue > 0
  }
}
