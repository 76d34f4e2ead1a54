enum JSONText {
  static func escape(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: nil
    }
  }
}

extension TextBuffer {
  /// A string of JSON (RFC 8259) with its quotation marks; invisible characters are shown, see `VisibleText`, line ends
  /// and blanks stay.
  package mutating func append(json text: String) {
    append("\"" as Unicode.Scalar)
    append(text, unless: [.invisible, .json]) { buffer in
      buffer.append(text) { JSONText.escape($0) ?? VisibleText.code(ofInvisible: $0) }
    }
    append("\"" as Unicode.Scalar)
  }
}
