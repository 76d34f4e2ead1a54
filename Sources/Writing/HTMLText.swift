enum HTMLText {
  static func entity(_ scalar: Unicode.Scalar) -> String? {
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

extension TextBuffer {
  /// Text for element content and quoted attributes of HTML, SVG and XML; invisible characters are shown, see
  /// `VisibleText`.
  package mutating func append(html text: String) {
    append(text, unless: [.blank, .invisible, .html]) { buffer in
      buffer.append(VisibleText.of(text), replacing: HTMLText.entity)
    }
  }
}
