import Evaluation
import PlanModel

/// What people wrote for the report.
struct Narratives: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [
    .group("narrative", "人工撰写的文字", of: NarrativeFacts.all) { $0.narrative }
  ]

  var ownBlocks: [any DocumentBlock] { content.narrative.tables }
}
