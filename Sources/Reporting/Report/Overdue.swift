import PlanModel

/// Something that is due and was not reported as finished.
struct Overdue: Sendable {
  let due: Int
  let name: String
  /// 责任单位 or 牵头单位; empty where the plan names none.
  let departments: String
  /// `2023年未填报，2022年为在建`, with what was said of it.
  let standing: String

  /// `nil` for what is due in no year.
  ///
  /// - Parameter detail: What was said of it (进展说明).
  init?(due: Int?, name: String, departments: String, standing: String, detail: String?) {
    guard let due else { return nil }
    self.due = due
    self.name = name
    self.departments = departments
    self.standing = standing + (detail.map { "：" + Phrases.clause($0) } ?? "")
  }
}

extension Table<Overdue> {
  /// On the page alone, by year: the lists have 是否逾期 of every item.
  static func overdue(
    _ name: String, title: String, item: String, departments: String, empty: EmptyTable
  ) -> Table<Overdue> {
    Table(
      name: name, title: title, header: .name, group: "due", empty: empty,
      columns: [
        Column("due", "应完成年份", .year) { .integer($0.due) },
        Column(.name, item, .text) { .text($0.name) },
        Column("departments", departments, .text) { .text($0.departments.isEmpty ? nil : $0.departments) },
        Column("standing", "填报的进展", .text) { .text($0.standing) },
      ])
  }

  func page(_ items: [Overdue], _ caption: CaptionSentence, _ content: ReportContent) -> ReportTable {
    let ordered = Set(items.map(\.due)).sorted().flatMap { year in items.filter { $0.due == year } }
    return filled(ordered).page(
      content.sentences, title: content.caption(caption), explainsMissing: false)
  }
}
