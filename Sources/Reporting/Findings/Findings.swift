import Evaluation
import PlanModel

/// 数据核查情况.
struct Findings: ReportSubject {
  let content: ReportContent

  static let tables = [SubjectTable(Tables.findings.schema, isLast: true, made: SubjectTables.findings)]

  static let facts: Facts<ReportContent> = [
    .group("findings", "数据核查情况", of: own) { $0.evaluation.findings }
  ]
  private static let own: Facts<[Finding]> = [
    .flag("any", "是否有核查发现") { !$0.isEmpty },
    .count("total", "核查发现数") { $0.count },
    .flag("anyReview", "是否有提请核实的发现") { $0.contains { $0.severity == .review } },
    .count("reviewCount", "提请核实的发现数") { $0.count { $0.severity == .review } },
  ]

  var citations: [Citation] { content.plan.discrepancies.map { Citation($0.source) } }
}
