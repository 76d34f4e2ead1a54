extension CMarkNode {
  /// The text of the node and of what is below it, without markup; a line break counts as a blank.
  var plainText: String {
    descendants.map { node in
      switch node.kind {
      case .text, .code: node.literal
      case .htmlInline: node.isComment ? "" : node.literal
      case .softBreak, .lineBreak: " "
      default: ""
      }
    }.joined()
  }

  /// Nothing of the text may run, be fetched or vanish: raw HTML becomes text, an image becomes a link to
  /// it, a link that is neither a web address nor a place in this document becomes text with its address.
  /// HTML comments are left out: libcmark's own CommonMark writer uses them between two lists.
  ///
  /// - Parameter pictures: Paths of images that stay, each in a paragraph of its own.
  func makeHarmless(keeping pictures: Set<String>) {
    // From the end, so that what is below a node is dealt with before the node is replaced.
    for node in descendants.reversed() {
      switch node.kind {
      case .htmlBlock:
        if node.isComment { node.remove() } else { node.replace(byText: node.htmlAsText, asBlock: true) }
      case .htmlInline:
        if node.isComment { node.remove() } else { node.replace(byText: node.literal, asBlock: false) }
      case .image:
        if let (_, path) = node.parent?.picture(among: pictures) {
          node.setURL(path)
        } else if node.isInsideLink || !LinkSafety.isSafe(node.url) {
          node.replaceByChildren(andText: LinkSafety.asText(node.url))
        } else {
          node.replaceImageByLink(text: node.plainText)
        }
      case .link where !LinkSafety.isSafe(node.url):
        node.replaceByChildren(andText: LinkSafety.asText(node.url))
      default: break
      }
    }
  }

  /// First lines of the blocks in which raw HTML (other than comments) stands, each once.
  var linesWithRawHTML: [Int] {
    var lines: [Int] = []
    var block = 1
    for node in descendants {
      switch node.kind {
      case .document, .heading, .paragraph, .item, .list, .blockQuote: block = node.lines.lowerBound
      case .htmlBlock where !node.isComment: lines.append(node.lines.lowerBound)
      case .htmlInline where !node.isComment && lines.last != block: lines.append(block)
      default: break
      }
    }
    return lines
  }

  private var isComment: Bool {
    let text = literal.trimmingBlanks
    return text.hasPrefix("<!--") && text.hasSuffix("-->")
  }

  private var htmlAsText: String {
    literal.split(separator: "\n").map { String($0).trimmingBlanks }.joined(separator: " ")
  }

  private var isInsideLink: Bool {
    var ancestor = parent
    while let node = ancestor {
      if node.kind == .link || node.kind == .image { return true }
      ancestor = node.parent
    }
    return false
  }

  /// A line end inside a paragraph is a blank in HTML; between Chinese characters that blank would show, so
  /// the lines are joined there.
  func joinWideLines() {
    for node in descendants where node.kind == .softBreak {
      let before = node.previous?.leaf(\.lastChild).literal.last
      let after = node.next?.leaf(\.firstChild).literal.first
      if [before, after].contains(where: { $0.map(\.isWide) ?? false }) { node.remove() }
    }
  }

  private func leaf(_ step: (CMarkNode) -> CMarkNode?) -> CMarkNode {
    var node = self
    while let below = step(node) { node = below }
    return node
  }
}

/// Which addresses a published page may link to.
enum LinkSafety {
  static func isSafe(_ url: String) -> Bool {
    let lowered = url.lowercased()
    if ["https://", "http://", "mailto:", "#"].contains(where: { lowered.hasPrefix($0) }) { return true }
    // A relative address has no scheme: no colon before the first slash, question mark or number sign.
    let head = lowered.prefix { !"/?#".contains($0) }
    return !head.contains(":") && !lowered.hasPrefix("//")
  }

  static func asText(_ url: String) -> String { url.isEmpty ? "" : "（\(url)）" }
}

extension Character {
  /// Chinese characters, their punctuation and full-width forms: written without blanks between them.
  var isWide: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    switch scalar.value {
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0x20000...0x3FFFF: return true
    case 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0x2460...0x24FF: return true
    default: return false
    }
  }
}
