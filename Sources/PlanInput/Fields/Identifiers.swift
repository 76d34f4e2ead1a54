import Diagnostics
import Tabular

/// The identifiers of a table; one object, which every reference asks.
final class Identifiers {
  /// Whether every row of the table could be read: only then is a reference to none of them an error.
  let isComplete: Bool
  /// Where the rows that could be read stand in the plan's list.
  var positions: [String: Int] = [:]

  private var rows: [String: Int] = [:]
  private var inFileOrder: [String] = []

  /// Takes the identifiers of a table and reports duplicates and characters that cannot stand in one.
  init(_ table: any PlanTable, _ rows: InputRows, into log: inout DiagnosticLog) {
    isComplete = rows.isComplete
    guard let column = table.identifier else { return }
    for record in rows.records {
      guard let id = rows.text(column, of: record) else { continue }
      if let firstRow = self.rows[id] {
        log.report(
          .duplicateIdentifier(id: id, firstRow: firstRow), at: rows.field(column, of: record).location)
        continue
      }
      if !Self.isUsable(id) {
        log.report(.badIdentifier(id: id), at: rows.field(column, of: record).location)
      }
      self.rows[id] = record.row
      inFileOrder.append(id)
    }
  }

  func contains(_ id: String) -> Bool { rows[id] != nil }

  func nearest(to id: String) -> String? { Suggestion.nearest(to: id, among: inFileOrder) }

  /// Identifiers become file names, anchors and addresses.
  private static func isUsable(_ id: String) -> Bool {
    id.unicodeScalars.count <= Limits.identifierLength
      && id.unicodeScalars.allSatisfy {
        switch $0 {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
        default: $0.properties.isAlphabetic || $0.properties.numericType != nil
        }
      }
  }
}
