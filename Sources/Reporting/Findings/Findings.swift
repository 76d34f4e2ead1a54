import Evaluation
import PlanModel

/// 数据核查情况.
struct Findings: ReportSubject {
  let content: ReportContent

  static let tables = [
    SubjectTable(schema: Tables.findings.schema, isLast: true, made: SubjectTables.findings)
  ]

  static let facts: Facts<ReportContent> = [
    .group("findings", "数据核查情况", of: own) { $0.evaluation.findings }
  ]
  private static let own: Facts<[Finding]> = [
    .flag("any", "是否有核查发现") { !$0.isEmpty },
    .count("total", "核查发现数") { $0.count },
    .flag("anyReview", "是否有提请核实的发现") { $0.contains { $0.severity == .review } },
    .count("reviewCount", "提请核实的发现数") { $0.count { $0.severity == .review } },
  ]

  var citations: [Citation] { content.plan.discrepancies.map { Citation(source: $0.source) } }
}

extension Tables {
  /// 核查发现: `tables/findings.csv`.
  static let findings = Table<Numbered<FindingWording>>(
    name: "findings", title: "数据核查情况", subject: "一项核查发现", key: [.number], header: "subject",
    emptyText: "数据核查未发现需要说明的事项。",
    columns: [
      .runningNumber(page: .always),
      Column("check", "检查代码", .code, .required("检查项目的代码，不随版本改变")) { .text($0.finding.check) },
      Column("gravity", "性质", .text, .required("提请核实或说明"), page: .always, after: "sentence") {
        .text($0.severity)
      },
      Column("subject-kind", "对象类型", .text, .required("发现所涉对象的类型")) { .text($0.subjectKind) },
      Column("subject-id", "对象编号", .code, "对象的编号") { .optional($0.subjectID) },
      Column("subject", "对象", .text, .required("对象的名称"), page: .always) { .text($0.subject) },
      Column("title", "事项", .text, .required("事项"), page: .always) { .text($0.title) },
      Column("sentence", "内容", .text, .required("内容"), page: .always) { .text($0.sentence) },
      Column("file", "文件", .text, "涉及的输入文件") { .optional($0.finding.origin?.file) },
      Column("row", "行", .integer, "该文件的行号，标题行为第1行") {
        $0.finding.origin.map { .integer($0.row) } ?? .blank
      },
    ])
}

extension SubjectTables {
  static func findings(_ content: ReportContent) -> SubjectTables {
    Tables.findings.filled(Numbered.list(content.evaluation.findings.map(FindingWording.init))).tables
  }
}
