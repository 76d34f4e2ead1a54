import Diagnostics
import PlanModel
import Tabular
import Workbooks

/// Where a table stands: in a CSV file of its own, or on a sheet of a workbook.
struct TablePlace: Sendable {
  /// As messages name it.
  let path: String
  /// Below the plan's folder.
  let file: String
  /// `nil` for a CSV file.
  let sheet: String?
  /// The row of the titles.
  var headerRow = 1

  /// - Parameters:
  ///   - position: Of the cell in its row, from 0.
  ///   - title: What stands above it.
  func location(row: Int, line: Int? = nil, position: Int? = nil, title: String? = nil) -> SourceLocation {
    guard let sheet else {
      return SourceLocation(path, row: row, column: title, line: line == row ? nil : line)
    }
    let cell = position.map { CellReference(row: row, column: $0 + 1).description }
    return SourceLocation(path, row: row, column: title, sheet: sheet, cell: cell)
  }

  func location(_ row: CSVRow, position: Int? = nil, title: String? = nil) -> SourceLocation {
    location(row: row.row, line: row.line, position: position, title: title)
  }

  func origin(row: Int) -> Origin { Origin(file: file, sheet: sheet, row: row) }

  /// `targets.csv`, `plan.xlsx的工作表“目标”`.
  var name: String { sheet.map { "\(file)的工作表“\($0)”" } ?? file }

  /// Whether an error stands in it.
  func holds(_ diagnostic: Diagnostic) -> Bool {
    diagnostic.severity == .error && diagnostic.location?.file == path && diagnostic.location?.sheet == sheet
  }
}
