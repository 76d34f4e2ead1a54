/// A cell's place on its sheet, as a spreadsheet shows it: `C12` is column 3, row 12.
package struct CellReference: Sendable, Hashable {
  /// From 1.
  package let row: Int
  /// From 1, which is A.
  package let column: Int

  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// Reads `C12`; `nil` for anything else and for places that no sheet has.
  package init?(_ text: String) { self.init(utf8: text.utf8) }

  init?(utf8 text: some Collection<UInt8>) {
    var (row, column) = (0, 0)
    for byte in text {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && (row > 0 || byte > UInt8(ascii: "0")):
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
      guard row <= Self.lastRow, column <= Self.lastColumn else { return nil }
    }
    guard row > 0 else { return nil }
    self.init(row: row, column: column)
  }

  /// The size of every sheet (ECMA-376 part 1, 18.3.1.73 and 18.3.1.13).
  static let lastRow = 1_048_576
  static let lastColumn = 16_384

  /// `A`, `Z`, `AA`.
  package static func letters(ofColumn column: Int) -> String {
    var letters = ""
    var rest = column
    while rest > 0 {
      letters.insert(
        Character(Unicode.Scalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))), at: letters.startIndex)
      rest = (rest - 1) / 26
    }
    return letters
  }
}

extension CellReference: CustomStringConvertible {
  package var description: String { Self.letters(ofColumn: column) + String(row) }
}

extension CellReference: Comparable {
  /// Row by row, as one reads.
  package static func < (left: CellReference, right: CellReference) -> Bool {
    (left.row, left.column) < (right.row, right.column)
  }
}

/// A rectangle of cells.
package struct CellArea: Sendable, Hashable {
  /// Top left.
  package let first: CellReference
  /// Bottom right.
  package let last: CellReference

  package init(_ first: CellReference, _ last: CellReference) {
    self.first = first
    self.last = last
  }

  package init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    first = CellReference(row: rows.lowerBound, column: columns.lowerBound)
    last = CellReference(row: rows.upperBound, column: columns.upperBound)
  }

  /// Reads `A1:C3` and `A1`.
  init?(_ text: String) {
    let corners = text.split(separator: ":", omittingEmptySubsequences: false).map {
      CellReference(String($0))
    }
    guard let first = corners.first.flatMap(\.self), let last = corners.last.flatMap(\.self),
      corners.count <= 2,
      first.row <= last.row, first.column <= last.column
    else { return nil }
    self.init(first, last)
  }

  package var rows: ClosedRange<Int> { first.row...last.row }
  package var columns: ClosedRange<Int> { first.column...last.column }
}
