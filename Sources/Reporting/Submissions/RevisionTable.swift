import PlanModel

/// 修订情况: `tables/revisions.csv`, from the second submission on.
package enum RevisionTable {
  /// Every value that differs from the submission before.
  package static func table(_ changes: [RevisedValue]) -> ReportTable {
    ReportTable(
      name: "revisions", title: "与上次报送相比的变化", columns: definitions.map(\.column),
      rows: changes.enumerated().map { index, change in
        ReportTable.Row(
          id: change.item, cells: definitions.cells(of: Item(number: index + 1, change: change)))
      },
      rowHeader: "name", emptyText: "与上次报送相比，数值没有变化。")
  }

  /// What the page shows.
  static func page(_ table: ReportTable) -> ReportTable {
    table.showing(
      TableView(
        name: "revisions", title: table.title,
        columns: [
          .always("name"), .always("quantity"), .ifAny("year"), .always("old"), .always("new"),
          .ifAny("verdict-changed"), .ifAny("old-verdict"), .ifAny("new-verdict"), .ifAny("reason"),
        ],
        emptyText: table.emptyText))
  }

  /// All columns in their order.
  static var columns: [TableColumn] { definitions.map(\.column) }

  /// `tables/revisions.csv`.
  package static let schema = TableSchema(
    name: "revisions", title: "与上次报送相比的变化", subject: "一个与上次报送不同的数值；第二次报送起才有本表", columns: columns,
    key: ["number"],
    notes: [
      "number": .required("本表内的序号"),
      "table": .required("数值所在的数据表"),
      "item": .required("对象的编号；减排量为污染物"),
      "name": .required("对象的名称"),
      "quantity": .required("变化的内容：列名，或“新增”“删除”"),
      "year": .optional("数值所属年份"),
      "old": .optional("上次报送的值；上次没有时为空"),
      "new": .optional("本次的值；本次没有时为空"),
      "old-verdict": .optional("上次报送的评价结论，只用于指标"),
      "new-verdict": .optional("本次的评价结论，只用于指标"),
      "verdict-changed": .required("评价结论是否变化"),
      "reason": .optional("变化的理由，来自规划目录中的revisions.csv"),
    ])

  private struct Item {
    let number: Int
    let change: RevisedValue
  }

  private static let definitions: [ColumnDefinition<Item>] = [
    .init("number", "序号", .integer) { .integer($0.number) },
    .init("table", "数据表", .code) { .text($0.change.table) },
    .init("item", "对象编号", .code) { .text($0.change.item) },
    .init("name", "对象") { .text($0.change.name) },
    .init("quantity", "内容") { .text($0.change.quantity) },
    .init("year", "年份", .year) { .year($0.change.year) },
    .init("old", "原值", .value) { value($0.change.old) },
    .init("new", "现值", .value) { value($0.change.new) },
    .init("old-verdict", "原结论") { .optional($0.change.oldVerdict) },
    .init("new-verdict", "现结论") { .optional($0.change.newVerdict) },
    .init("verdict-changed", "结论是否变化", .boolean) { .boolean($0.change.isVerdictChanged) },
    .init("reason", "理由") { .optional($0.change.reason) },
  ]

  private static func value(_ text: String) -> TableCell { text.isEmpty ? .missing : .text(text) }
}
