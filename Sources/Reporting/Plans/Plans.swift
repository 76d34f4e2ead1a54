import Evaluation
import PlanModel

/// The plan itself, and the report on it.
struct Plans: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [
    .group("report", "本次报告", of: PlanFacts.report) { $0 },
    .group("plan", "规划", of: PlanFacts.plan) { $0.plan },
  ]

  var citations: [Citation] { [Citation(source: content.plan.source)] }
}
