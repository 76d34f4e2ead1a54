import Evaluation
import PlanModel

/// 核查发现: `tables/findings.csv`.
enum FindingTable {
  static func table(_ findings: [Finding]) -> ReportTable {
    let items = findings.enumerated().map { Item(number: $0.offset + 1, wording: FindingWording($0.element)) }
    return ReportTable(
      name: "findings", title: "数据核查情况", columns: definitions.map(\.column),
      rows: items.map { ReportTable.Row(id: String($0.number), cells: definitions.cells(of: $0)) },
      rowHeader: "subject", emptyText: "数据核查未发现需要说明的事项。")
  }

  /// What the page shows.
  static func page(_ table: ReportTable) -> ReportTable {
    table.showing(
      TableView(
        name: "findings", title: "数据核查情况",
        columns: [
          .always("number"), .always("subject"), .always("title"), .always("sentence"), .always("gravity"),
        ],
        rowHeader: "subject", emptyText: "数据核查未发现需要说明的事项。"))
  }

  private struct Item {
    let number: Int
    let wording: FindingWording
    var finding: Finding { wording.finding }
  }

  /// All columns in their order.
  static var columns: [TableColumn] { definitions.map(\.column) }

  private static let definitions: [ColumnDefinition<Item>] = [
    .init("number", "序号", .integer) { .integer($0.number) },
    .init("check", "检查代码", .code) { .text($0.finding.check) },
    .init("gravity", "性质") { .text($0.wording.severity) },
    .init("subject-kind", "对象类型") { .text($0.wording.subjectKind) },
    .init("subject-id", "对象编号", .code) { .optional($0.wording.subjectID) },
    .init("subject", "对象") { .text($0.wording.subject) },
    .init("title", "事项") { .text($0.wording.title) },
    .init("sentence", "内容") { .text($0.wording.sentence) },
    .init("file", "文件") { .optional($0.finding.origin?.file) },
    .init("row", "行", .integer) { $0.finding.origin.map { .integer($0.row) } ?? .blank },
  ]
}
