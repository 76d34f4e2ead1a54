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

  /// Where a value that opens a line could be taken for a list item, a rule or the underline of a heading; before that
  /// place every character is one byte.
  static func blockMarkPosition(_ utf8: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let first = utf8.first else { return nil }
    let blank = UInt8(ascii: " ")
    func endsOrBlank(_ position: Int) -> Bool { position >= utf8.count || utf8[position] == blank }
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") || first == UInt8(ascii: "=") {
      return endsOrBlank(1) || utf8.allSatisfy { $0 == first || $0 == blank } ? 0 : nil
    }
    let digits = utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }.count
    guard (1...9).contains(digits), digits < utf8.count, endsOrBlank(digits + 1) else { return nil }
    return utf8[digits] == UInt8(ascii: ".") || utf8[digits] == UInt8(ascii: ")") ? digits : nil
  }

  /// For the address of a link.
  static func percentCode(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case " ": "%20"
    case "<": "%3C"
    case ">": "%3E"
    case "|": "%7C"
    case "\\": "%5C"
    default: nil
    }
  }
}

extension TextBuffer {
  /// Plain text in Markdown; invisible characters are shown, see `VisibleText`.
  package mutating func append(markdown text: String) {
    append(text, unless: [.blank, .invisible, .markdown]) { buffer in
      var visible = VisibleText.of(text)
      let blockMark = visible.withUTF8(MarkdownText.blockMarkPosition)
      let scalars = Array(visible.unicodeScalars)
      for (position, scalar) in scalars.enumerated() {
        if position == blockMark || MarkdownText.isMarkup(scalars, at: position) {
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
    append(visible, replacing: MarkdownText.percentCode)
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
