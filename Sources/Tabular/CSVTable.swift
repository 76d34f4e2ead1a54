package import Diagnostics

/// A table as read from a CSV file or a sheet: titles and rows with their places.
package struct CSVTable: Sendable, Hashable {
  /// The titles, in file order.
  package var header: [String]
  /// The rows that hold something; each has as many fields as the header.
  package var rows: [CSVRow]

  package init(header: [String], rows: [CSVRow]) {
    self.header = header
    self.rows = rows
  }
}

extension CSVTable {
  /// What is wrong with the titles, and in which row that is seen.
  package static func titleFaults(_ header: CSVRow, _ rows: [CSVRow]) -> [(problem: Problem, row: CSVRow)] {
    var columns: [String: Int] = [:]
    var faults: [(problem: Problem, row: CSVRow)] = []
    for (index, title) in header.fields.enumerated() {
      if title.unicodeScalars.allSatisfy(isHidden) {
        // A column without title and content is what a spreadsheet leaves of a deleted one.
        guard let row = rows.first(where: { !$0.isRagged && !$0.fields[index].isEmpty }) else { continue }
        faults.append((.untitledColumn(number: index + 1, cell: row.fields[index]), row))
      } else if let first = columns[title] {
        faults.append((.duplicateTitle(title: title, first: first + 1, second: index + 1), header))
      } else {
        columns[title] = index
      }
    }
    return faults
  }

  /// A title of blanks and characters without width is none.
  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
  }

  /// What a cell holds that nobody can have typed: control characters, the mark of a lost character.
  package static func problem(ofCharactersIn text: String) -> Problem? {
    var lost = false
    for scalar in text.unicodeScalars {
      if (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value) {
        return .controlCharacter(scalar)
      }
      if scalar.value == 0xFFFD { lost = true }
    }
    return lost ? .lostCharacter(cell: text) : nil
  }
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

  package init(row: Int, line: Int, fields: [String], isRagged: Bool) {
    self.row = row
    self.line = line
    self.fields = fields
    self.isRagged = isRagged
  }
}
