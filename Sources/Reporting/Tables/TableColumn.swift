/// A column of a typed table: what the CSV's header says and what the cells are.
package struct TableColumn: Sendable, Hashable {
  /// What the cells of a column are.
  package enum Kind: String, Sendable, Hashable {
    /// Words.
    case text
    /// An identifier or code.
    case code
    /// A whole number.
    case integer
    /// A decimal number.
    case number
    /// A figure that in some rows is words (完成, `1/3/20`, Ⅲ类).
    case value
    /// A year.
    case year
    /// A date, `2023`, `2023-06` or `2023-06-30`.
    case date
    /// 是 or 否.
    case boolean
  }

  /// English key, unique in its table; stable.
  package let key: String
  /// Chinese title: the CSV's header.
  package let title: String
  /// Unit of all cells, where they have one in common (`%`, `个百分点`, `亿元`, `吨`).
  package let unit: String?
  /// What the cells are.
  package let kind: Kind
  /// Title on the page, where it says more than the CSV's (`2022年实际值`).
  package var pageTitle: String?

  /// A column.
  package init(
    _ key: String, _ title: String, _ kind: Kind = .text, unit: String? = nil, pageTitle: String? = nil
  ) {
    self.key = key
    self.title = title
    self.kind = kind
    self.unit = unit
    self.pageTitle = pageTitle
  }

  /// What stands over the column on the page: title and unit.
  package var heading: String { (pageTitle ?? title) + (unit.map { "（\($0)）" } ?? "") }

  /// Numbers stand to the right, so that their places stand under each other.
  var isRightAligned: Bool { kind == .integer || kind == .number || kind == .value }
}
