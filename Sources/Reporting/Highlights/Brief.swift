import Evaluation
import PlanModel

/// 要点 at the head of every report, and of 一图读懂 whether its two lists have anything.
struct Brief: ReportSubject {
  let content: ReportContent

  var ownBlocks: [any DocumentBlock] { [Highlights(content)] }

  static let facts: Facts<ReportContent> = [.group("brief", "一图读懂", of: own) { $0 }]

  private static let own: Facts<ReportContent> = [
    .flag("nothingDone", "是否没有已达到目标的指标，也没有填报的任务和工程进展") { !$0.hasDone },
    .flag("nothingToDo", "是否没有滞后的指标、逾期的任务和工程，也没有待补的数据和目标") { !$0.hasToDo },
  ]
}

extension ReportContent {
  private var verdicts: [Verdict] { indicators.filter { $0.level == 0 }.map(\.assessment.verdict) }

  fileprivate var hasDone: Bool {
    verdicts.contains { $0.sort == .achieved } || evaluation.taskProgress.total.isReported
      || evaluation.projectInvestment.total.unreported < evaluation.projectInvestment.total.count
  }

  fileprivate var hasToDo: Bool {
    verdicts.contains { $0.isLaggard || $0.lack != nil } || evaluation.taskProgress.total.overdue > 0
      || evaluation.projectInvestment.total.overdue > 0
  }
}
