enum HTMLText {
  /// The text for element content and quoted attributes; invisible characters are shown, see `VisibleText`.
  static func escaped(_ text: String) -> String {
    let visible = VisibleText.of(text)
    guard visible.utf8.contains(where: { entity(Unicode.Scalar($0)) != nil }) else { return visible }
    return visible.unicodeScalars.map { entity($0) ?? String($0) }.joined()
  }

  private static func entity(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: nil
    }
  }
}

enum MarkdownText {
  /// The text, so that neither CommonMark nor GitHub's extensions (tables, strikethrough, autolinks) find
  /// anything in it to interpret; it reads the same in a paragraph, a heading and a cell of a pipe table.
  ///
  /// An e-mail address stays as it is: nothing keeps GitHub from linking it, and the link goes where the text
  /// says. Invisible characters are shown, see `VisibleText`.
  static func escaped(_ text: String) -> String {
    let visible = Array(VisibleText.of(text).unicodeScalars)
    let blockMark = blockMarkPosition(visible)
    var result = String.UnicodeScalarView()
    for (position, scalar) in visible.enumerated() {
      let isLast = position == visible.count - 1
      if position == blockMark || isMarkup(scalar) || (isLast && scalar == "!")
        || opensAutolink(visible, position)
      {
        result.append("\\")
      }
      result.append(scalar)
    }
    return String(result)
  }

  /// A link whose text is plain text, or the text alone (with the address behind it) where the address is
  /// not a web address.
  static func link(_ text: String, to address: String) -> String {
    let visible = VisibleText.of(address)
    guard WebAddress.isSafe(visible) else {
      return escaped(visible.isEmpty ? text : "\(text)（\(visible)）")
    }
    let destination = visible.unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case " ": result += "%20"
      case "<": result += "%3C"
      case ">": result += "%3E"
      case "|": result += "%7C"
      case "\\": result += "%5C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return "[\(escaped(text))](<\(destination)>)"
  }

  private static func isMarkup(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "&", "#", "~": true
    default: false
    }
  }

  /// `http://`, `www.`: the colon or the dot that GitHub's autolinks look for.
  private static func opensAutolink(_ text: [Unicode.Scalar], _ position: Int) -> Bool {
    switch text[position] {
    case ":": return text[(position + 1)...].starts(with: ["/", "/"])
    case ".":
      guard position >= 3 else { return false }
      return text[(position - 3)..<position].allSatisfy { $0 == "w" || $0 == "W" }
    default: return false
    }
  }

  /// Where a value that opens a line could be taken for a list item, a rule or the underline of a heading.
  private static func blockMarkPosition(_ text: [Unicode.Scalar]) -> Int? {
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

/// Addresses that a page may link to.
enum WebAddress {
  static func isSafe(_ address: String) -> Bool {
    let lowered = address.lowercased()
    return (lowered.hasPrefix("https://") || lowered.hasPrefix("http://")) && !lowered.hasSuffix("://")
  }
}
