import Tabular
package import PlanModel

/// One typed cell; every output prints it from this value.
package enum TableCell: Sendable, Hashable {
  case text(String)
  /// A number with the digits that are printed everywhere.
  case number(Decimal, printed: String)
  /// 结论, printed in words.
  case verdict(Verdict)
  case link(String)
  /// A value that is not there: `—` on the page, an empty cell in the CSV.
  case missing
  /// Nothing is to be expected here.
  case blank

  static func text(_ text: String?) -> TableCell { text.map { .text($0) } ?? .missing }
  static func integer(_ number: Int) -> TableCell { .number(Decimal(number), printed: String(number)) }
  static func integer(_ number: Int?) -> TableCell { number.map { .integer($0) } ?? .missing }
  static func boolean(_ flag: Bool) -> TableCell { .text(flag ? TableColumn.Kind.yes : TableColumn.Kind.no) }
  static func number(_ number: Decimal?, _ format: (Decimal) -> String) -> TableCell {
    number.map { .number($0, printed: format($0)) } ?? .missing
  }

  static func rate(_ percent: Decimal?) -> TableCell { number(percent, NumberFormat.rate) }
  /// An amount in 亿元, or a missing value.
  static func money(_ amount: Decimal?) -> TableCell { number(amount, NumberFormat.money) }
  static func tonnes(_ amount: Decimal?) -> TableCell { number(amount, NumberFormat.tonnes) }
  static func optional(_ text: String?) -> TableCell { text.map { .text($0) } ?? .blank }

  /// What stands on the page.
  package var printed: String {
    switch self {
    case .text(let text), .number(_, let text), .link(let text): text
    case .verdict(let verdict): verdict.title
    case .missing: "—"
    case .blank: ""
    }
  }

  /// Whether the cell says nothing.
  var isEmpty: Bool {
    switch self {
    case .missing, .blank: true
    case .text(let text): text.isEmpty
    case .number, .verdict, .link: false
    }
  }

  var csv: CSVCell {
    switch self {
    case .text(let text), .link(let text): text.isEmpty ? .empty : .text(text)
    case .number(_, let printed): .number(printed)
    case .verdict(let verdict): .text(verdict.title)
    case .missing, .blank: .empty
    }
  }
}
