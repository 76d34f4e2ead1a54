/// A column as it is declared: all that is said of it without the rows.
package struct TableColumn: Sendable, Hashable {
  package let key: ColumnKey
  /// Chinese title: the CSV's header, and the page's unless the column has another there.
  package let title: String
  package let kind: Kind
  /// What the cells say, in Chinese.
  package let meaning: String
  /// Whether every row has a value.
  package let isRequired: Bool
  /// The only values that occur, where they are a closed list.
  package let codes: [String]
  package let comparison: Comparison?
  package let summing: Summing?

  /// What the cells are.
  package enum Kind: Sendable, Hashable {
    /// A code is an identifier too; an outcome says where the row stands: 结论, 进展, 阶段.
    case text, code, outcome
    case integer
    /// With the unit that all cells have in common.
    case decimal(Measure?)
    /// A figure that in some rows is words (完成, `1/3/20`, Ⅲ类).
    case value
    case year
    /// `2023`, `2023-06` or `2023-06-30`.
    case date
    case boolean

    static let number = decimal(nil), percent = decimal(.percent), points = decimal(.points)
    static let money = decimal(.money), tonnes = decimal(.tonnes)
    /// What a boolean is written as.
    package static let yes = "是", no = "否"
  }

  package enum Measure: String, Sendable {
    case percent = "%"
    case points = "个百分点"
    case money = "亿元"
    case tonnes = "吨"

    /// Most decimal places that are printed.
    package var places: Int {
      switch self {
      case .percent, .points: NumberFormat.ratePlaces
      case .money: NumberFormat.moneyPlaces
      case .tonnes: NumberFormat.tonnesPlaces
      }
    }
  }

  /// How the values are compared between two submissions.
  package struct Comparison: Sendable, Hashable {
    /// Whether it is the verdict, which is told with every change of the row.
    package var isVerdict = false
    /// The column of the year that the values are of.
    package var year: ColumnKey?
    /// The column behind which its changes are listed, where that is not its place in the file.
    var after: ColumnKey?

    static let value = Comparison()

    static func value(asOf year: ColumnKey? = nil, after: ColumnKey? = nil) -> Comparison {
      Comparison(year: year, after: after)
    }

    static func verdict(asOf year: ColumnKey) -> Comparison { Comparison(isVerdict: true, year: year) }
  }

  /// What the values add up to: in a table of sums, those of each 汇总方式 come to the row 合计, and that to the
  /// list of the items, where one is published.
  package enum Summing: Sendable, Hashable {
    /// Comes to the number of the list's rows.
    case count(of: String? = nil)
    /// Comes to the sum of the list's column with the same key, as far as printed places tell.
    case amount(of: String? = nil)
    /// Together with the other parts makes another column of the row.
    case part(of: ColumnKey)
  }

  package var measure: Measure? {
    if case .decimal(let measure) = kind { measure } else { nil }
  }

  package var unit: String? { measure?.rawValue }

  /// Whether the cells are plain numbers, which are not guarded against formulas.
  package var isNumeric: Bool {
    switch kind {
    case .integer, .decimal, .year: true
    case .text, .code, .outcome, .value, .date, .boolean: false
    }
  }

  /// Figures stand to the right, so that their places stand under each other; years are names.
  var isRightAligned: Bool { (isNumeric && kind != .year) || kind == .value }
}

/// What the cells of a column say; `required` if every row has a value.
struct Meaning: ExpressibleByStringInterpolation {
  let text: String
  var isRequired = false

  init(stringLiteral text: String) { self.text = text }

  static func required(_ text: String) -> Meaning {
    var meaning = Meaning(stringLiteral: text)
    meaning.isRequired = true
    return meaning
  }
}
