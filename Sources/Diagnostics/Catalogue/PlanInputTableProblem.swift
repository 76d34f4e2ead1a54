/// What can be wrong with an input table as a whole: its columns.
package enum TableProblem: Problem {
  /// A title that the table does not know.
  case unknownColumn(title: String, known: [String], suggestion: String?)
  /// A known title with a unit in brackets after it.
  case unitInTitle(title: String, bare: String)
  /// A column that every such table needs.
  case missingColumn(title: String, key: String, meaning: String)
  /// The Chinese title and the English key of the same column.
  case sameColumnTwice(title: String, other: String)

  /// The title that was most likely meant.
  package var meantTitle: String? {
    switch self {
    case .unknownColumn(_, _, let suggestion): suggestion
    case .unitInTitle(_, let bare): bare
    case .missingColumn, .sameColumnTwice: nil
    }
  }

  /// Stable identifier.
  package var id: String {
    switch self {
    case .unknownColumn: "table.unknown-column"
    case .unitInTitle: "table.unit-in-title"
    case .missingColumn: "table.missing-column"
    case .sameColumnTwice: "table.same-column-twice"
    }
  }

  /// The wording.
  package var message: Message {
    switch self {
    case .unknownColumn(let title, let known, let suggestion):
      Message(
        "没有名为“\(title)”的列。", rule: "这张表的列名有：\(known.joined(separator: "、"))。",
        fix: suggestion.map { "是否想写“\($0)”？" } ?? "改为上列列名之一，或删去这一列。")
    case .unitInTitle(let title, let bare):
      Message("没有名为“\(title)”的列。", rule: "列名中不写单位，单位写在单位列。", fix: "把列名改为“\(bare)”。")
    case .missingColumn(let title, let key, let meaning):
      Message(
        "缺少“\(title)”列。", rule: "“\(title)”（\(key)）是必需的列：\(meaning)。", fix: "补上列名为“\(title)”的一列。")
    case .sameColumnTwice(let title, let other):
      Message("“\(other)”和“\(title)”是同一列。", rule: "每一列只能出现一次，中文列名和英文列名任用一种。", fix: "删去其中一列。")
    }
  }
}
