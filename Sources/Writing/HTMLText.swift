package enum HTMLText {
  static func entity(_ scalar: Unicode.Scalar) -> StaticString? {
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
      for scalar in VisibleText.of(text).unicodeScalars {
        if let entity = HTMLText.entity(scalar) {
          buffer.append(verbatim: "\(entity)")
        } else {
          buffer.append(scalar)
        }
      }
    }
  }
}
