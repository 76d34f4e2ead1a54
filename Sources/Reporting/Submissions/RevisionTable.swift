import PlanModel

extension Tables {
  /// 修订情况: `tables/revisions.csv`, from the second submission on.
  static let revisions = Table<Numbered<RevisedValue>>(
    name: "revisions", title: "与上次报送相比的变化", subject: "一个与上次报送不同的数值；第二次报送起才有本表", key: [.number],
    header: .name, empty: .revisions,
    columns: [
      .runningNumber(),
      Column("table", "数据表", .code, .required("数值所在的数据表")) { .text($0.table) },
      Column("item", "对象编号", .code, .required("对象的编号；减排量为污染物")) { .text($0.item.item) },
      Column(.name, "对象", .text, .required("对象的名称"), page: .always) { .text($0.name) },
      Column("quantity", "内容", .text, .required("变化的内容：列名，或“新增”“删除”"), page: .always) {
        .text($0.quantity)
      },
      Column("year", "年份", .year, "数值所属年份", page: .ifAny) { .integer($0.year) },
      Column("old", "原值", .value, "上次报送的值；上次没有时为空", page: .always) { value($0.old) },
      Column("new", "现值", .value, "本次的值；本次没有时为空", page: .always) { value($0.new) },
      Column("old-verdict", "原结论", .text, "上次报送的评价结论，只用于指标", page: .ifAny, after: "verdict-changed") {
        .optional($0.oldVerdict)
      },
      Column("new-verdict", "现结论", .text, "本次的评价结论，只用于指标", page: .ifAny, after: "old-verdict") {
        .optional($0.newVerdict)
      },
      Column("verdict-changed", "结论是否变化", .boolean, .required("评价结论是否变化"), page: .ifAny) {
        .boolean($0.isVerdictChanged)
      },
      Column("reason", "理由", .text, "变化的理由，来自规划目录中的revisions.csv", page: .ifAny) { .optional($0.reason) },
    ])

  private static func value(_ text: String) -> TableCell { text.isEmpty ? .missing : .text(text) }
}

extension TableFile {
  /// `tables/revisions.csv`: every value that differs from the submission before.
  package static func revisions(_ changes: [RevisedValue]) -> TableFile {
    Tables.revisions.filled(Numbered.list(changes)).file
  }
}

extension RevisedValue {
  /// A change as a submission's table gives it.
  package init(published text: (ColumnKey) -> String) {
    func optional(_ key: ColumnKey) -> String? { text(key).isEmpty ? nil : text(key) }
    self.init(
      table: text("table"), item: text("item"), name: text(.name), quantity: text("quantity"),
      year: Int(text("year")), old: text("old"), new: text("new"), oldVerdict: optional("old-verdict"),
      newVerdict: optional("new-verdict"), reason: optional("reason"))
  }
}
