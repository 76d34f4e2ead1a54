import Evaluation
import PlanModel

/// 数据核查情况.
struct Findings: ReportSubject {
  let content: ReportContent

  static let tables = [SubjectTable(Tables.findings.schema, isLast: true, made: SubjectTables.findings)]

  var facts: [FactGroup.Entry] {
    let findings = content.evaluation.findings
    let review = findings.filter { $0.severity == .review }
    let group = FactGroup([
      .flag("any", "是否有核查发现", !findings.isEmpty),
      .count("total", "核查发现数", findings.count),
      .flag("anyReview", "是否有提请核实的发现", !review.isEmpty),
      .count("reviewCount", "提请核实的发现数", review.count),
    ])
    return [.group("findings", "数据核查情况", group)]
  }

  var citations: [Citation] { content.plan.discrepancies.map { Citation($0.source) } }
}
