/// What code calls a column: unique in its table, stable, and its name in `csv-metadata.json`.
package struct ColumnKey: Sendable, Hashable, ExpressibleByStringLiteral {
  /// In English, words joined by hyphens.
  package let text: String

  package init(stringLiteral text: String) { self.text = text }

  init(_ text: String) { self.text = text }
}

/// The columns that code in another file than their table's own names; a table declares its other keys itself.
extension ColumnKey {
  package static let id: Self = "id"
  package static let name: Self = "name"
  package static let title: Self = "title"
  package static let url: Self = "url"
  static let unit: Self = "unit"
  static let target: Self = "target"
  static let baseValue: Self = "base-value"
  static let value: Self = "value"
  static let progress: Self = "progress"
  static let schedule: Self = "schedule"
  static let deviation: Self = "deviation"
  static let lead: Self = "lead"

  // What a list of projects and the list of its changes are both read back by.
  static let number: Self = "number"
  static let domain: Self = "domain"
  static let owner: Self = "owner"
  static let totalInvestment: Self = "total-investment"
  static let periodInvestment: Self = "period-investment"
  static let cumulativeInvestment: Self = "cumulative-investment"
  package static let standing: Self = "standing"

  /// 汇总方式: what the rows of a table of sums are sums by; 合计 in the row that all of them come to.
  package static let dimension: Self = "dimension"
  static let label: Self = "label"
}
