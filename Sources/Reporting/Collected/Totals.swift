import PlanModel

/// Amounts that are added up, one for each key.
struct Amounts<Key: CaseIterable & Equatable & Sendable>: Sendable where Key.AllCases == [Key] {
  /// `nil` where nobody gave one.
  private var numbers: [Decimal?]

  init(_ number: (Key) -> Decimal?) { numbers = Key.allCases.map(number) }

  /// As they were put aside.
  init(_ cells: some Sequence<TableCell>) {
    numbers = cells.map { if case .number(let number, _) = $0 { number } else { nil } }
  }

  var cells: [TableCell] { numbers.map { .number($0) { _ in "" } } }

  subscript(key: Key) -> Decimal? { Key.allCases.firstIndex(of: key).flatMap { numbers[$0] } }

  static func += (left: inout Amounts, right: Amounts) {
    for (index, number) in right.numbers.enumerated() {
      if let number { left.numbers[index] = (left.numbers[index] ?? 0) + number }
    }
  }
}

/// What a row of a table of sums is: amounts of a section, such as a pollutant, which come to the section's total.
struct SectionSum<Key: CaseIterable & Equatable & Sendable>: Sendable where Key.AllCases == [Key] {
  let section: String
  var amounts: Amounts<Key>

  subscript(key: Key) -> Decimal? { amounts[key] }
}

/// Adds up by section, dimension and label. Sections and labels stand in order of first appearance, dimensions as they
/// are given, each section's total behind them.
struct Totals<Key: CaseIterable & Equatable & Sendable>: Sendable where Key.AllCases == [Key] {
  typealias Row = Summed<SectionSum<Key>>

  private struct Place: Hashable {
    let section: String
    let dimension: String
    let label: String
  }

  private let dimensions: [String]
  private var sections: [String] = []
  private var known: Set<String> = []
  /// By section and dimension.
  private var sums: [[String]: [Row]] = [:]
  private var places: [Place: Int] = [:]

  init(by dimensions: [String]) { self.dimensions = dimensions + [Sums.total] }

  var rows: [Row] { sections.flatMap(rows) }

  func rows(of section: String) -> [Row] { dimensions.flatMap { sums[[section, $0], default: []] } }

  /// - Parameter labels: Of each dimension in which it counts.
  mutating func add(
    _ amounts: Amounts<Key>, to section: String = "", by labels: KeyValuePairs<String, String?>
  ) {
    for (dimension, label) in labels {
      let row = Row(by: dimension, label, SectionSum(section: section, amounts: amounts))
      let place = Place(section: section, dimension: dimension, label: row.label)
      if let index = places[place] {
        sums[[section, dimension]]?[index].item.amounts += amounts
      } else {
        if known.insert(section).inserted { sections.append(section) }
        places[place] = sums[[section, dimension], default: []].count
        sums[[section, dimension], default: []].append(row)
      }
    }
  }
}
