/// Where in the staff's files something stands.
///
/// Rows and lines are counted as Excel, WPS and editors show them: from 1, the header row included.
package struct SourceLocation: Sendable, Hashable {
  /// Path as the user knows it, with `/`, relative to the project root (`Inputs/huzhou-145/targets.csv`).
  package var file: String
  /// Row of a table as a spreadsheet counts it (the header is row 1).
  package var row: Int?
  /// Title of the table's column, as the file writes it, or the key path of a YAML value.
  package var column: String?
  /// Line of a text file; for a table it is given only where it differs from the row.
  package var line: Int?
  /// Character position in the line, from 1.
  package var character: Int?
  /// Sheet of a workbook.
  package var sheet: String?
  /// Cell of the sheet, as a spreadsheet names it: `C12`.
  package var cell: String?

  /// A place in a file; leave out what is not known.
  package init(
    _ file: String, row: Int? = nil, column: String? = nil, line: Int? = nil, character: Int? = nil,
    sheet: String? = nil, cell: String? = nil
  ) {
    self.file = file
    self.row = row
    self.column = column
    self.line = line
    self.character = character
    self.sheet = sheet
    self.cell = cell
  }
}

extension SourceLocation: Comparable {
  /// File, then row or line, then position, then column title: the order in which messages are printed.
  package static func < (left: SourceLocation, right: SourceLocation) -> Bool {
    left.sortKey < right.sortKey
  }

  private var sortKey: SortKey {
    SortKey(
      file: file, sheet: sheet ?? "", row: row ?? line ?? 0, character: character ?? 0, column: column ?? "",
      cell: cell ?? "")
  }

  private struct SortKey: Comparable {
    let file: String
    let sheet: String
    let row: Int
    let character: Int
    let column: String
    let cell: String

    static func < (left: SortKey, right: SortKey) -> Bool {
      (left.file, left.sheet, left.row, left.character, left.column, left.cell)
        < (right.file, right.sheet, right.row, right.character, right.column, right.cell)
    }
  }
}
