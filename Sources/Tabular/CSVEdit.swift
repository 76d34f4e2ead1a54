/// Changes single cells of a CSV file and adds rows at its end; every other byte stays as it was, and so do encoding,
/// line ends and quotation marks.
package struct CSVEdit {
  private let bytes: [UInt8]
  /// The cells of each row, by their bytes, quotation marks included; a row as `CSVReader` counts it.
  private let rows: [[Range<Int>]]
  private let lineEnd: [UInt8]
  private let isGB18030: Bool
  private var changes: [(place: Range<Int>, text: [UInt8])] = []
  private var added: [[UInt8]] = []

  /// - Parameter bytes: A file that `CSVReader` has read without an error.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isGB18030 = TextDecoder.firstInvalidUTF8(bytes) != nil
    // In GB 18030, too, no byte of a longer character is a comma, a quotation mark or the end of a line.
    var rows: [[Range<Int>]] = []
    var row: [Range<Int>] = []
    var isQuoted = false
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var end: [UInt8] = []
    var index = start
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ",") where !isQuoted:
        row.append(start..<index)
        start = index + 1
      case UInt8(ascii: "\n") where !isQuoted, UInt8(ascii: "\r") where !isQuoted:
        let isPair =
          bytes[index] == UInt8(ascii: "\r") && bytes.dropFirst(index + 1).first == UInt8(ascii: "\n")
        row.append(start..<index)
        rows.append(row)
        row = []
        if end.isEmpty { end = isPair ? [0x0D, 0x0A] : [bytes[index]] }
        if isPair { index += 1 }
        start = index + 1
      default: break
      }
      index += 1
    }
    if start < bytes.count || !row.isEmpty {
      row.append(start..<bytes.count)
      rows.append(row)
    }
    self.rows = rows
    lineEnd = end.isEmpty ? [0x0D, 0x0A] : end
  }

  /// The number that the next added row will have.
  package var nextRow: Int { rows.count + added.count + 1 }

  /// - Parameters:
  ///   - row: From 1, the row of titles.
  ///   - column: From 0.
  package mutating func set(row: Int, column: Int, to text: String) {
    changes.append((rows[row - 1][column], encoded(text)))
  }

  package mutating func add(_ cells: [String]) {
    added.append(Array(cells.map(encoded).joined(separator: [UInt8(ascii: ",")])))
  }

  /// The file with all changes.
  package var result: [UInt8] {
    var result: [UInt8] = []
    var position = 0
    for change in changes.sorted(by: { $0.place.lowerBound < $1.place.lowerBound }) {
      result += bytes[position..<change.place.lowerBound] + change.text
      position = change.place.upperBound
    }
    result += bytes[position...]
    guard !added.isEmpty else { return result }
    if let last = result.last, last != 0x0A, last != 0x0D { result += lineEnd }
    for row in added { result += row + lineEnd }
    return result
  }

  private func encoded(_ text: String) -> [UInt8] {
    let mustQuote = text.utf8.contains { ",\"\n\r".utf8.contains($0) }
    let cell = Array((mustQuote ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text).utf8)
    return isGB18030 ? GB18030.encode(cell) ?? cell : cell
  }
}
