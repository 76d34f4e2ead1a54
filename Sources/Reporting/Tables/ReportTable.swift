import Tabular

/// A typed table that prints itself as pipe table, HTML table and CSV from one value.
public struct ReportTable: DocumentBlock {
  /// One row.
  public struct Row: Sendable, Hashable {
    /// Identifier of the item that the row is about; empty for sums.
    public var id: String
    /// Cells in the order of the columns.
    public var cells: [TableCell]
    /// 0 for an item, 1 for a part of the item above.
    public var level: Int
    /// Marks of footnotes behind the row's name (`★`).
    public var marks: String
    /// Whether the row is a sum of the others.
    public var isTotal: Bool

    /// A row.
    public init(
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
  public let name: String
  /// Title, printed over the table.
  public let title: String
  /// Columns in their order.
  public let columns: [TableColumn]
  /// Rows in their order.
  public let rows: [Row]
  /// Key of the column that names the row.
  public let rowHeader: String
  /// Key of the column whose equal neighbours are one cell on the page (类别), where there is one.
  public let group: String?
  /// Notes under the table, one paragraph each.
  public let notes: [String]
  /// Where the values come from; a last note leads to them.
  public var sources: [SourceReference] = []
  /// The sentence that stands on the page instead of a table without rows.
  public let emptyText: String

  /// A table.
  public init(
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
  public var kind: DocumentBlockKind { .table }

  /// The CSV file: UTF-8 with BOM, CRLF, one header row with the Chinese titles.
  public var csv: String {
    CSVWriter.text(header: columns.map(\.title), rows: rows.map { row in row.cells.map(\.csv) })
  }

  /// The CSV file in an encoding; `nil` if the system's C library lacks the conversion.
  public func csv(in encoding: TableEncoding) -> [UInt8]? {
    switch encoding {
    case .utf8: Array(csv.utf8)
    case .gb18030:
      CSVWriter.gb18030Bytes(
        header: columns.map(\.title), rows: rows.map { row in row.cells.map(\.csv) })
    }
  }
}
