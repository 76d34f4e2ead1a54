import Diagnostics

/// The identifiers of a table, with the row of each.
struct Identifiers {
  /// Name of the table's file.
  let file: String
  /// Whether every row of the table could be read: only then is a reference to none of them an error.
  let isComplete: Bool

  private var rows: [String: Int] = [:]
  private var inFileOrder: [String] = []

  /// Takes the identifiers of a table and reports duplicates and characters that cannot stand in one.
  init<Columns: TableColumns>(
    _ table: InputTable<Columns>, _ column: Columns, into log: inout DiagnosticLog
  ) {
    file = Columns.file
    isComplete = table.isComplete
    for row in table.rows {
      guard let id = row.text(column) else { continue }
      if let first = rows[id] {
        row.report(.duplicateIdentifier(id: id, firstRow: first), column, &log)
        continue
      }
      if !Self.isUsable(id) { row.report(.badIdentifier(id: id), column, &log) }
      rows[id] = row.number
      inFileOrder.append(id)
    }
  }

  func contains(_ id: String) -> Bool { rows[id] != nil }

  func row(of id: String) -> Int? { rows[id] }

  func nearest(to id: String) -> String? { Suggestion.nearest(to: id, among: inFileOrder) }

  /// Identifiers become file names, anchors and addresses.
  private static func isUsable(_ id: String) -> Bool {
    id.unicodeScalars.count <= 80
      && id.unicodeScalars.allSatisfy {
        $0 == "-" || $0 == "_" || $0 == "." || $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
  }
}
