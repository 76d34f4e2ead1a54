package enum CSVCell: Sendable, Hashable {
  /// Words: guarded against being taken for a formula.
  case text(String)
  /// A number in plain digits, written as it is.
  case number(String)
  case empty
}

/// Writes tables: UTF-8 with byte-order mark, CRLF, quotation marks by RFC 4180.
package enum CSVWriter {
  /// The whole file as text; it begins with the byte-order mark.
  package static func text(header: [String], rows: [[CSVCell]]) -> String {
    "\u{FEFF}" + body(header: header, rows: rows)
  }

  /// The whole file in UTF-8 with byte-order mark: what Excel and WPS open without asking.
  package static func bytes(header: [String], rows: [[CSVCell]]) -> [UInt8] {
    Array(text(header: header, rows: rows).utf8)
  }

  /// The whole file in GB 18030 (without mark), for recipients whose systems need it; `nil` if the system's
  /// C library lacks the conversion.
  package static func gb18030Bytes(header: [String], rows: [[CSVCell]]) -> [UInt8]? {
    GB18030.encode(body(header: header, rows: rows))
  }

  private static func body(header: [String], rows: [[CSVCell]]) -> String {
    ([header.map(CSVCell.text)] + rows)
      .map { $0.map(field).joined(separator: ",") + "\r\n" }
      .joined()
  }

  private static func field(_ cell: CSVCell) -> String {
    switch cell {
    case .text(let text): quoted(CSVGuard.apply(to: text))
    case .number(let number): quoted(number)
    case .empty: ""
    }
  }

  private static func isSyntax(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
    default: false
    }
  }

  private static func quoted(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let hasBlankEnd = [scalars.first, scalars.last].contains { $0?.properties.isWhitespace ?? false }
    guard hasBlankEnd || text.utf8.contains(where: isSyntax) else { return text }
    // By scalars: to a grapheme a quotation mark with a combining mark is another letter.
    var doubled = String.UnicodeScalarView()
    for scalar in scalars {
      doubled.append(scalar)
      if scalar == "\"" { doubled.append(scalar) }
    }
    return "\"" + String(doubled) + "\""
  }
}
