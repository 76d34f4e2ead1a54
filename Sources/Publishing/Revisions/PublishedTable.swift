import Diagnostics
import Foundation
import Reporting
import Tabular

/// A published table as it is read back: cells by the keys of its columns, the guard against formulas undone.
struct PublishedTable: Sendable {
  struct Row: Sendable {
    /// As a spreadsheet counts it.
    let number: Int
    let schema: TableSchema
    /// In the order of the schema.
    fileprivate let cells: [String]

    /// Text of a cell; the table must have such a column.
    subscript(key: ColumnKey) -> String { cells[schema.index(of: key)] }

    func texts(_ keys: [ColumnKey]) -> [String] { keys.map { self[$0] } }
  }

  let schema: TableSchema
  /// Titles in file order.
  let header: [String]
  let rows: [Row]

  /// Reads a file; what is wrong with it goes into the log.
  ///
  /// An earlier version of the program may not have written every column; what the file lacks reads as empty, so
  /// whoever cannot do without a column asks `has` first.
  init?(_ data: Data, file: String, schema: TableSchema, into log: inout DiagnosticLog) {
    guard let table = CSVReader.read([UInt8](data), file: file, into: &log) else { return nil }
    let header = table.header
    self.schema = schema
    self.header = header
    let places = schema.columns.map { column in (column, header.firstIndex(of: column.title)) }
    rows = table.rows.map { row in
      let cells = places.map { column, place -> String in
        guard let place else { return "" }
        let text = row.fields[place]
        return column.isNumeric ? text : CSVGuard.undo(text)
      }
      return Row(number: row.row, schema: schema, cells: cells)
    }
  }

  func has(_ keys: [ColumnKey]) -> Bool { schema.titles(of: keys).allSatisfy(header.contains) }
}
