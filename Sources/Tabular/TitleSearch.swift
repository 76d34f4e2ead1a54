extension CSVTable {
  /// How many rows stand above the titles: the name of the table, its unit, a date. `nil` where the first row has a title, or
  /// none of the next rows are titles.
  package static func rowsAboveTitles(_ rows: [[String]], known titles: Set<String>) -> Int? {
    guard !titles.isEmpty, let first = rows.first, count(first, of: titles) == 0 else { return nil }
    return rows.firstIndex { count($0, of: titles) > 1 }
  }

  /// How many cells are titles.
  static func count(_ row: [String], of titles: Set<String>) -> Int {
    row.count { titles.contains(String($0.unicodeScalars.filter { !$0.properties.isWhitespace })) }
  }
}
