import Foundation
import Reporting

/// Which columns of a table are compared between submissions, and how a change in them is named.
struct ComparedTable {
  /// Name of the table.
  let name: String
  /// Columns that tell the rows apart.
  let key: [String]
  /// Column of the item's identifier.
  let item: String
  /// Column of the item's name; `nil` where the key says it.
  let itemName: String?
  /// Columns that are compared, each with the column of the year that its values are of.
  let columns: [(title: String, year: String?)]
  /// Column of the verdict, where the table has one.
  var verdict: String?

  /// All compared tables, in the order in which changes are listed.
  static let all = [
    ComparedTable(
      name: "indicators", key: ["编号"], item: "编号", itemName: "指标名称",
      columns: [
        ("指标名称", nil), ("单位", nil), ("性质", nil), ("类型", nil), ("方向", nil), ("判定方法", nil), ("指标表", nil),
        ("基期值", "基期年份"), ("目标", "目标年份"), ("实际值", "数据年份"), ("数据状态", "数据年份"),
      ],
      verdict: "评价结论"),
    ComparedTable(
      name: "emission-reductions", key: ["污染物", "汇总方式", "项目"], item: "污染物", itemName: nil,
      columns: ["申报", "初核", "核定", "扣减", "估算减排量", "下达目标"].map { ($0, nil) }),
    ComparedTable(
      name: "projects", key: ["编号"], item: "编号", itemName: "项目名称",
      columns: [
        ("项目名称", nil), ("领域", nil), ("起始年", nil), ("完成年", nil), ("总投资", nil), ("规划期投资", nil), ("责任单位", nil),
        ("储备项目", nil), ("阶段", "进展年份"), ("累计完成投资", "进展年份"),
      ]),
    ComparedTable(
      name: "tasks", key: ["编号"], item: "编号", itemName: "工作任务",
      columns: [("工作任务", nil), ("牵头单位", nil), ("配合单位", nil), ("完成年份", nil), ("进展", "进展年份")]),
  ]

  /// The changes of a row that stands in both.
  func changes(from old: PublishedTable.Row, to new: PublishedTable.Row) -> [RevisedValue] {
    var changes = columns.filter { old[$0.title] != new[$0.title] }.map { column in
      change(
        of: new, quantity: place(of: new) + column.title,
        year: column.year.flatMap { year(new[$0]) ?? year(old[$0]) },
        old: old[column.title], new: new[column.title], verdicts: (old: old, new: new))
    }
    // A verdict that changed although no value did: by a rule, a date, a part of the indicator.
    if let verdict, changes.isEmpty, old[verdict] != new[verdict] {
      changes.append(
        change(
          of: new, quantity: verdict, year: year(new["数据年份"]), old: old[verdict], new: new[verdict],
          verdicts: (old: old, new: new)))
    }
    return changes
  }

  /// The change that a row stands only in one of them.
  func appearance(of row: PublishedTable.Row, isNew: Bool) -> RevisedValue {
    let text = itemName.map { row[$0] } ?? key.map { row[$0] }.joined(separator: "，")
    return change(
      of: row, quantity: isNew ? RevisedValue.addition : RevisedValue.removal, year: nil,
      old: isNew ? "" : text, new: isNew ? text : "",
      verdicts: (old: isNew ? nil : row, new: isNew ? row : nil))
  }

  private func change(
    of row: PublishedTable.Row, quantity: String, year: Int?, old: String, new: String,
    verdicts: (old: PublishedTable.Row?, new: PublishedTable.Row?)
  ) -> RevisedValue {
    RevisedValue(
      table: name, item: row[item], name: itemName.map { row[$0] } ?? row[item], quantity: quantity,
      year: year,
      old: old, new: new, oldVerdict: verdict.flatMap { verdicts.old?[$0] },
      newVerdict: verdict.flatMap { verdicts.new?[$0] })
  }

  /// Which of the sums of an item it is: `区域“南部”的`.
  private func place(of row: PublishedTable.Row) -> String {
    guard itemName == nil else { return "" }
    return row["汇总方式"] == row["项目"] ? "合计的" : "\(row["汇总方式"])“\(row["项目"])”的"
  }

  private func year(_ text: String) -> Int? { Int(text) }
}
