import Diagnostics
import Tabular

struct Identifiers {
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
      let field = rows.field(column, of: record)
      guard let id = field.text else { continue }
      if let firstRow = self.rows[id] {
        log.report(.duplicateIdentifier(id: id, firstRow: firstRow), at: field.location)
        continue
      }
      if !Self.isUsable(id) { log.report(.badIdentifier(id: id), at: field.location) }
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
        $0 == "-" || $0 == "_" || $0 == "." || $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
  }
}
