package import Writing

package enum CSVCell: Sendable, Hashable {
  /// Words: guarded against being taken for a formula.
  case text(String)
  /// A number in plain digits, written as it is.
  case number(String)
  case empty
}

/// Writes a table cell by cell: UTF-8 with byte-order mark (what Excel and WPS open without asking), CRLF, quotation
/// marks by RFC 4180.
package struct CSVWriter {
  private var text: TextBuffer = "\u{FEFF}"
  private var isRowOpen = false

  /// - Parameter bytes: About how long the rows will be, where that is known.
  package init(header: [String], reserving bytes: Int = 0) {
    text.reserve(bytes)
    for title in header { add(.text(title)) }
    endRow()
  }

  package mutating func add(_ cell: CSVCell) {
    if isRowOpen { text += "," }
    isRowOpen = true
    text.append(cell)
  }

  /// Rows that were written before it was known what stands before them.
  package mutating func add(_ rows: CSVRows, behind first: [CSVCell]) {
    for index in rows.ends.indices {
      for cell in first { add(cell) }
      text.append(rows[index])
      endRow()
    }
  }

  package mutating func endRow() {
    text += "\r\n"
    isRowOpen = false
  }

  /// The whole file.
  package var utf8: TextBuffer { text }

  /// The whole file in GB 18030 (without mark), for recipients whose systems need it; `nil` if the system's C library
  /// lacks the conversion.
  package var gb18030: TextBuffer? {
    GB18030.encode(Array(text.bytes.dropFirst("\u{FEFF}".utf8.count))).map { TextBuffer($0) }
  }
}

extension CSVWriter {
  package init(header: [String], rows: [[CSVCell]]) {
    self.init(header: header)
    for row in rows {
      for cell in row { add(cell) }
      endRow()
    }
  }
}

/// The last cells of rows, as they stand in a file: a fraction of what the values take.
package struct CSVRows: Sendable {
  fileprivate var text = TextBuffer()
  fileprivate var ends: [Int] = []

  /// Bytes that they take, about, with what will stand before them.
  package var length: Int { text.count + 128 * ends.count }

  package init(_ rows: [[CSVCell]]) {
    for row in rows {
      for cell in row {
        text += ","
        text.append(cell)
      }
      ends.append(text.count)
    }
    // Kept to the end of a run: without room to grow.
    text = TextBuffer(text.bytes[...])
  }

  fileprivate subscript(row: Int) -> ArraySlice<UInt8> {
    text.bytes[(row == 0 ? 0 : ends[row - 1])..<ends[row]]
  }
}

extension TextBuffer {
  fileprivate mutating func append(_ cell: CSVCell) {
    switch cell {
    case .text(let words): append(csv: CSVGuard.apply(to: words))
    case .number(let number): append(csv: number)
    case .empty: break
    }
  }
}
