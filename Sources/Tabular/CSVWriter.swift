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

  package init(header: [String]) {
    for title in header { add(.text(title)) }
    endRow()
  }

  package mutating func add(_ cell: CSVCell) {
    if isRowOpen { text += "," }
    isRowOpen = true
    text.append(cell)
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
  private var text = TextBuffer()
  private var ends: [Int] = []

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

  /// The lines of the file, once it is known what stands before the cells.
  package func lines(behind first: [CSVCell]) -> TextBuffer {
    var start = TextBuffer()
    for (index, cell) in first.enumerated() {
      if index > 0 { start += "," }
      start.append(cell)
    }
    var lines = TextBuffer()
    lines.reserve(text.count + ends.count * (start.count + 2))
    for (index, end) in ends.enumerated() {
      lines += start
      lines.append(text.bytes[(index == 0 ? 0 : ends[index - 1])..<end])
      lines += "\r\n"
    }
    return lines
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
