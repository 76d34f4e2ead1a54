import Diagnostics
import Foundation
import Reporting
import Tabular

/// A published table as it is read back: cells by their titles, the guard against formulas undone.
struct PublishedTable: Sendable {
  /// One row.
  struct Row: Sendable {
    /// Row as a spreadsheet counts it.
    let number: Int
    fileprivate let cells: [String: String]

    /// Text of a cell, empty where there is none.
    subscript(title: String) -> String { cells[title] ?? "" }
  }

  /// Titles in file order.
  let header: [String]
  let rows: [Row]

  /// Reads a file; what is wrong with it goes into the log.
  ///
  /// - Parameter schema: Its number columns are never guarded.
  init?(_ data: Data, file: String, schema: TableSchema?, into log: inout DiagnosticLog) {
    guard let table = CSVReader.read([UInt8](data), file: file, into: &log) else { return nil }
    let header = table.header
    let numbers = Set((schema?.columns ?? []).filter(\.column.isNumeric).map(\.column.title))
    self.header = header
    rows = table.rows.map { row in
      let cells = zip(header, row.fields).map { title, field in
        (title, numbers.contains(title) ? field : CSVGuard.undo(field))
      }
      return Row(number: row.row, cells: Dictionary(cells) { first, _ in first })
    }
  }

  /// Rows by the values of some columns; of two alike the first.
  func rows(by key: [String]) -> [(key: [String], row: Row)] {
    var seen: Set<[String]> = []
    return rows.compactMap { row in
      let values = key.map { row[$0] }
      return seen.insert(values).inserted ? (values, row) : nil
    }
  }
}

extension TableColumn {
  /// Whether its cells are written as plain numbers.
  var isNumeric: Bool { kind == .number || kind == .integer || kind == .year }
}
