/// A workbook as read: its sheets in the order of their tabs.
package struct Workbook: Sendable, Hashable {
  package let sheets: [WorkbookSheet]
}

/// A sheet with the rows that hold something.
package struct WorkbookSheet: Sendable, Hashable {
  package let name: String
  package let isHidden: Bool
  /// From top to bottom; a row in which nothing is to be seen is left out.
  package let rows: [WorkbookRow]
  package let hiddenColumns: [ClosedRange<Int>]
  package let mergedAreas: [CellArea]

  package func isHidden(column: Int) -> Bool { hiddenColumns.contains { $0.contains(column) } }
}

/// A row with the cells that hold something or are merged with such a cell.
package struct WorkbookRow: Sendable, Hashable {
  /// From 1, as the spreadsheet counts it.
  package let number: Int
  package let isHidden: Bool
  /// From left to right.
  package let cells: [WorkbookCell]

  /// The cell of a column (from 1), `nil` where it is empty.
  package subscript(column: Int) -> WorkbookCell? { cells.first { $0.reference.column == column } }
}

/// A cell.
package struct WorkbookCell: Sendable, Hashable {
  package let reference: CellReference
  package let value: WorkbookValue
  /// What the sheet shows, as far as it follows from the value and its format; for formats that are not known
  /// here, the value itself.
  package let shown: String
  package let origin: Origin
  /// The cell whose value is shown here too, because the two are merged; the cell itself is empty then.
  package let mergedWith: CellReference?

  package enum Origin: Sendable, Hashable {
    case entered
    case formula
    /// A formula that takes something from another workbook.
    case externalFormula
  }
}

/// What a cell holds.
package enum WorkbookValue: Sendable, Hashable {
  case empty
  case text(String)
  /// The decimal number in plain digits, without the remainders of binary arithmetic: `85.1`, `-0.0012`.
  case number(String)
  /// A number that is shown with a percent sign, as the digits before it: `85.1` for a stored 0.851.
  case percent(String)
  case date(WorkbookDate)
  /// A time of the day or a length of time without a date, which is what `1:10` becomes; `shown` says it.
  case time
  case boolean(Bool)
  /// `#REF!`, `#N/A` …
  case error(String)
  /// A formula whose result the file does not hold, because the program that wrote it did not calculate.
  case notCalculated
}
