enum MarkdownText {
  /// Where CommonMark, or GitHub's extensions (tables, strikethrough, autolinks), would find something in a text to
  /// interpret, so that it reads the same in a paragraph, a heading and a cell of a pipe table.
  ///
  /// An e-mail address stays as it is: nothing keeps GitHub from linking it, and the link goes where the text says.
  static func isMarkup(_ text: [Unicode.Scalar], at position: Int) -> Bool {
    switch text[position] {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "#", "~": true
    case "!": position == text.count - 1
    // `http://`, `www.`: the colon or the dot that GitHub's autolinks look for.
    case ":": text[(position + 1)...].starts(with: ["/", "/"])
    case ".": position >= 3 && text[(position - 3)..<position].allSatisfy { $0 == "w" || $0 == "W" }
    default: false
    }
  }

  /// Whether a character may be markup wherever it stands, or brings the dot behind it into question.
  static func mayBeMarkup(_ scalar: Unicode.Scalar) -> Bool {
    scalar == ":" || scalar == "w" || scalar == "W" || scalar != "!" && isMarkup([scalar], at: 0)
  }

  /// Where a value that opens a line could be taken for a list item, a rule or the underline of a heading.
  static func blockMarkPosition(_ text: [Unicode.Scalar]) -> Int? {
    guard let first = text.first else { return nil }
    func endsOrBlank(_ position: Int) -> Bool { position >= text.count || text[position] == " " }
    if first == "-" || first == "+" || first == "=" {
      return endsOrBlank(1) || text.allSatisfy { $0 == first || $0 == " " } ? 0 : nil
    }
    let digits = text.prefix { ("0"..."9").contains($0) }.count
    guard (1...9).contains(digits), digits < text.count, endsOrBlank(digits + 1) else { return nil }
    return text[digits] == "." || text[digits] == ")" ? digits : nil
  }
}

extension TextBuffer {
  /// Plain text in Markdown; invisible characters are shown, see `VisibleText`.
  package mutating func append(markdown text: String) {
    append(text, unless: [.blank, .invisible, .markdown]) { buffer in
      let visible = Array(VisibleText.of(text).unicodeScalars)
      let blockMark = MarkdownText.blockMarkPosition(visible)
      for (position, scalar) in visible.enumerated() {
        if position == blockMark || MarkdownText.isMarkup(visible, at: position) {
          buffer.append("\\" as Unicode.Scalar)
        }
        buffer.append(scalar)
      }
    }
  }

  /// A link whose text is plain text, or the text alone (with the address behind it) where the address is not a web
  /// address.
  package mutating func append(markdown text: String, linkedTo address: String) {
    let visible = VisibleText.of(address)
    guard WebAddress.isSafe(visible) else {
      return append(markdown: visible.isEmpty ? text : "\(text)（\(visible)）")
    }
    self += "[\(markdown: text)](<"
    for scalar in visible.unicodeScalars {
      switch scalar {
      case " ": self += "%20"
      case "<": self += "%3C"
      case ">": self += "%3E"
      case "|": self += "%7C"
      case "\\": self += "%5C"
      default: append(scalar)
      }
    }
    self += ">)"
  }
}

/// Addresses that a page may link to.
package enum WebAddress {
  package static func isSafe(_ address: String) -> Bool {
    let lowered = address.lowercased()
    return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://")) && !lowered.hasSuffix("://")
  }
}
