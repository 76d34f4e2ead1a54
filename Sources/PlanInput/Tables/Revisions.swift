import PlanModel

extension InputTables {
  /// Items are not looked up: what was dropped from the plan's tables is a change that needs a reason too.
  static let revisions = InputTable<RevisionReason>(
    "revisions.csv", of: "修订理由", list: \.revisionReasons,
    blank: { RevisionReason(item: "", reason: "", origin: $0) },
    columns: [
      .required("item", "对象编号", "变化的指标、任务或项目的编号；减排量写污染物", \.item, .text),
      .optional("report-year", "报告年份", "哪一年的报告；不写则各年都适用", \.reportYear, .year),
      .optional("revision", "报送次数", "第几次报送，如2；不写则各次都适用", \.revision, .integer(2...999)),
      .optional("year", "年份", "变化的数值所属年份；不写则各年都适用", \.year, .year),
      .required("reason", "理由", "数值为什么与上次报送不同", \.reason, .text),
      .unread("note", "备注", "其他需要说明的"),
    ])
}
