import Tabular

/// A typed table that prints itself as pipe table, HTML table and CSV from one value.
package struct ReportTable: DocumentBlock {
  /// One row.
  package struct Row: Sendable, Hashable {
    /// Identifier of the item that the row is about; empty for sums.
    package var id: String
    /// Cells in the order of the columns.
    package var cells: [TableCell]
    /// 0 for an item, 1 for a part of the item above.
    package var level: Int
    /// Marks of footnotes behind the row's name (`★`).
    package var marks: String
    /// Whether the row is a sum of the others.
    package var isTotal: Bool

    /// A row.
    package init(
      id: String, cells: [TableCell], level: Int = 0, marks: String = "", isTotal: Bool = false
    ) {
      self.id = id
      self.cells = cells
      self.level = level
      self.marks = marks
      self.isTotal = isTotal
    }
  }

  /// Name of the CSV file and of the fenced block.
  package let name: String
  /// Title, printed over the table.
  package let title: String
  /// Columns in their order.
  package let columns: [TableColumn]
  /// Rows in their order.
  package let rows: [Row]
  /// Key of the column that names the row.
  package let rowHeader: String
  /// Key of the column whose equal neighbours are one cell on the page (类别), where there is one.
  package let group: String?
  /// Notes under the table, one paragraph each.
  package let notes: [String]
  /// Where the values come from; a last note leads to them.
  package var sources: [SourceReference] = []
  /// The sentence that stands on the page instead of a table without rows.
  package let emptyText: String

  /// A table.
  package init(
    name: String, title: String, columns: [TableColumn], rows: [Row], rowHeader: String,
    group: String? = nil, notes: [String] = [], emptyText: String
  ) {
    self.name = name
    self.title = title
    self.columns = columns
    self.rows = rows
    self.rowHeader = rowHeader
    self.group = group
    self.notes = notes
    self.emptyText = emptyText
  }

  /// The table with what it draws on.
  func citing(_ sources: [SourceReference]) -> ReportTable {
    var table = self
    table.sources = sources
    return table
  }

  /// Tables are numbered as tables.
  package var kind: DocumentBlockKind { .table }

  /// The CSV file: UTF-8 with BOM, CRLF, one header row with the Chinese titles.
  package var csv: String {
    CSVWriter.text(header: columns.map(\.title), rows: rows.map { row in row.cells.map(\.csv) })
  }

  /// The CSV file in an encoding; `nil` if the system's C library lacks the conversion.
  package func csv(in encoding: TableEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8: Array(csv.utf8)
    case .gb18030:
      CSVWriter.gb18030Bytes(
        header: columns.map(\.title), rows: rows.map { row in row.cells.map(\.csv) })
    }
  }
}
