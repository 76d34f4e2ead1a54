enum CSVText {
  static func isSyntax(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ",", "\"", "\r", "\n": true
    default: false
    }
  }

  /// Whether a reader that trims its fields would lose something.
  static func hasBlankEnd(_ text: String) -> Bool {
    let ends = text.unicodeScalars
    return ends.first.map(VisibleText.isWhitespace) ?? false
      || ends.last.map(VisibleText.isWhitespace) ?? false
  }
}

extension TextBuffer {
  /// A field of a CSV (RFC 4180), in quotation marks where it needs them; invisible characters are shown, see
  /// `VisibleText`, line ends and blanks stay.
  package mutating func append(csv text: String) {
    if CSVText.hasBlankEnd(text) { return append(quoted: text) }
    append(text, unless: [.invisible, .csv]) { buffer in
      if text.unicodeScalars.contains(where: CSVText.isSyntax) {
        buffer.append(quoted: text)
      } else {
        buffer.append(doublingQuotesOf: text)
      }
    }
  }

  private mutating func append(quoted text: String) {
    append("\"" as Unicode.Scalar)
    append(doublingQuotesOf: text)
    append("\"" as Unicode.Scalar)
  }

  private mutating func append(doublingQuotesOf text: String) {
    append(text) { scalar in
      switch scalar {
      case "\"": "\"\""
      case "\t", "\n", "\r": nil
      default: VisibleText.code(ofInvisible: scalar)
      }
    }
  }
}
