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

/// The last cells of rows, as they stand in a file.
package struct CSVRows: Sendable {
  private let text: @Sendable () throws -> [UInt8]
  private let ends: [Int]

  /// - Parameter keep: Puts the text where it does not fill memory, and returns what gives it back.
  package init(_ rows: [[CSVCell]], keep: ([UInt8]) -> @Sendable () throws -> [UInt8]) {
    var text = TextBuffer()
    var ends: [Int] = []
    for row in rows {
      for cell in row {
        text.append("," as Unicode.Scalar)
        text.append(cell)
      }
      ends.append(text.count)
    }
    self.ends = ends
    self.text = keep(text.bytes)
  }

  /// The lines of the file, once it is known what stands before the cells.
  package func lines(behind first: [CSVCell]) throws -> TextBuffer {
    let text = try text()
    var start = TextBuffer()
    for (index, cell) in first.enumerated() {
      if index > 0 { start += "," }
      start.append(cell)
    }
    var lines = TextBuffer()
    lines.reserve(text.count + ends.count * (start.count + 2))
    for (index, end) in ends.enumerated() {
      lines += start
      lines.append(text[(index == 0 ? 0 : ends[index - 1])..<end])
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
