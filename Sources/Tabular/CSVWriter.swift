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
    if isRowOpen { text.append("," as Unicode.Scalar) }
    isRowOpen = true
    text.append(cell)
  }

  package mutating func endRow() {
    text.append(verbatim: "\r\n")
    isRowOpen = false
  }

  /// The whole file, or what was written since a part was taken.
  package var utf8: TextBuffer { text }

  /// What was written so far, to be handed on: a long file need not be whole in memory.
  package mutating func takePart() -> TextBuffer {
    defer { text = TextBuffer() }
    return text
  }

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

extension TextBuffer {
  fileprivate mutating func append(_ cell: CSVCell) {
    switch cell {
    case .text(let words): append(csv: CSVGuard.apply(to: words))
    case .number(let number): append(csv: number)
    case .empty: break
    }
  }
}
