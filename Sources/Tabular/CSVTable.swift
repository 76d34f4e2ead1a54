/// A CSV file as read: titles and rows with their places.
package struct CSVTable: Sendable, Hashable {
  /// The titles, in file order.
  package var header: [String]
  /// The rows that hold something; each has as many fields as the header.
  package var rows: [CSVRow]
}

package struct CSVRow: Sendable, Hashable {
  /// Row as a spreadsheet counts it; the header is row 1.
  package var row: Int
  /// Line of the file on which the row begins.
  package var line: Int
  package var fields: [String]
  /// Whether the file gave the row more or fewer cells than the header: an error stands in the log, cells
  /// may be in the wrong column and are not to be interpreted.
  package var isRagged: Bool
}
