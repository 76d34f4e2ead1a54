enum JSONText {
  static func isSyntax(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || scalar == "\"" || scalar == "\\"
  }
}

extension TextBuffer {
  /// A string of JSON (RFC 8259) with its quotation marks; invisible characters are shown, see `VisibleText`, line ends
  /// and blanks stay.
  package mutating func append(json text: String) {
    append("\"" as Unicode.Scalar)
    append(text, unless: [.invisible, .json]) { buffer in
      for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": buffer += "\\\""
        case "\\": buffer += "\\\\"
        case "\n": buffer += "\\n"
        case "\r": buffer += "\\r"
        case "\t": buffer += "\\t"
        default: buffer.append(verbatim: VisibleText.shown(scalar))
        }
      }
    }
    append("\"" as Unicode.Scalar)
  }
}
