/// A CSV file as read: titles and rows with their places.
public struct CSVTable: Sendable, Hashable {
  /// The titles, in file order.
  public var header: [CSVField]
  /// The rows that hold something; each has as many fields as the header.
  public var rows: [CSVRow]
}

/// A row of a table.
public struct CSVRow: Sendable, Hashable {
  /// Row as a spreadsheet counts it; the header is row 1.
  public var row: Int
  /// Line of the file on which the row begins.
  public var line: Int
  /// The cells, as many as the header has.
  public var fields: [CSVField]
  /// Whether the file gave the row more or fewer cells than the header: an error stands in the log, cells
  /// may be in the wrong column and are not to be interpreted.
  public var isRagged: Bool
}

/// A cell.
public struct CSVField: Sendable, Hashable {
  /// The text, quotation marks removed.
  public var text: String
  /// Line of the file on which the cell begins.
  public var line: Int
  /// Character of that line at which the cell begins, from 1.
  public var character: Int
}
