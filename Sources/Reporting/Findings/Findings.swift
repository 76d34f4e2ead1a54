import Evaluation
import PlanModel

/// 数据核查情况.
struct Findings: ReportSubject {
  let content: ReportContent

  static let tables = [SubjectTable.findings]

  static let facts: Facts<ReportContent> = [
    .group("findings", "数据核查情况", of: own) { $0 }
  ]
  private static let own: Facts<ReportContent> = [
    .text("summary", "核查发现了多少事项") { $0.sentences(MethodSentence.found($0), $0) },
    .text("readings", "对规划原文的理解有多少处；没有时为空") { content in
      content.evaluation.findings.contains { $0.severity == .reading }
        ? content.sentences(MethodSentence.readings, content) : ""
    },
    .flag("any", "是否有核查发现，不含对原文的理解") { $0.evaluation.findings.contains { $0.severity != .reading } },
    .flag("anyReading", "是否有对规划原文的理解") { $0.evaluation.findings.contains { $0.severity == .reading } },
  ]

  var citations: [Citation] {
    (content.plan.discrepancies.map(\.source) + content.plan.interpretations.map(\.source)).map {
      Citation(source: $0)
    }
  }
}

extension Tables {
  /// 核查发现: `tables/findings.csv`.
  static let findings = Table<Numbered<FindingWording>>(
    name: findingsBlock, title: "数据核查情况", subject: "一项核查发现，或对规划原文的一处理解", key: [.number], header: "subject",
    empty: .findings,
    columns: [
      .runningNumber(page: .always),
      Column("check", "检查代码", .code, .required("检查项目的代码，不随版本改变")) { .text($0.finding.check) },
      Column(
        "gravity", "性质", .text, .required("提请核实、说明或理解（对规划原文的理解，没有不符）"), page: .always, in: [findingsBlock],
        after: "sentence"
      ) {
        .text($0.severity)
      },
      Column("subject-kind", "对象类型", .text, .required("发现所涉对象的类型")) { .text($0.subjectKind) },
      Column("subject-id", "对象编号", .code, "对象的编号") { .optional($0.subjectID) },
      Column("subject", "对象", .text, .required("对象的名称"), page: .always) { .text($0.subject) },
      Column("title", "事项", .text, .required("事项"), page: .always, in: [findingsBlock]) { .text($0.title) },
      Column("sentence", "内容", .text, .required("内容"), page: .always) { .text($0.sentence) },
      Column("file", "文件", .text, "涉及的输入文件") { .optional($0.finding.origin?.table) },
      Column("row", "行", .integer, "该文件的行号，标题行为第1行") {
        $0.finding.origin.map { .integer($0.row) } ?? .blank
      },
    ])

  fileprivate static let findingsBlock = "findings"
  fileprivate static let readingsBlock = "interpretations"
}

extension SubjectTable {
  /// What was found and, behind it, how the plan was read: one file, two blocks.
  fileprivate static let findings = SubjectTable(
    Tables.findings, isLast: true,
    rows: { content in
      let all = content.evaluation.findings
      let ordered = all.filter { $0.severity != .reading } + all.filter { $0.severity == .reading }
      return Numbered.list(ordered.map { FindingWording($0, content.sentences) })
    },
    blocks: [
      TableBlock { table, content in
        table.page(content.sentences, where: { $0.finding.severity != .reading })
      },
      TableBlock(Tables.readingsBlock) { table, content in
        table.page(
          content.sentences, title: "对规划原文的理解", where: { $0.finding.severity == .reading },
          empty: .interpretations)
      },
    ])
}
