package import Writing

/// A heading that stands at the top level of a document (not inside a quotation or a list).
package struct MarkdownHeading: Sendable, Hashable {
  /// 1 to 6.
  package let level: Int
  package let text: String
  /// Lines of the source, from 1.
  package let lines: ClosedRange<Int>
}

/// A fenced code block whose info string is one of the words asked for.
package struct MarkdownDirective: Sendable, Hashable {
  /// The info string: `table`, `figure`.
  package let kind: String
  /// What stands between the fences, without blanks around it.
  package let name: String
  /// Lines of the source, fences included, from 1.
  package let lines: ClosedRange<Int>
  /// Whether it stands at the top level of the document; only such a one can be replaced.
  package let isTopLevel: Bool
}

/// Markdown that was read, once: its headings, the fenced blocks that name something, and the HTML of everything
/// else. Parsing never fails, any text is Markdown.
package struct MarkdownDocument: Sendable {
  /// A block at the top level as HTML, without raw HTML: tags that stand in the text are shown as text.
  package struct Block: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      /// By its position among the headings, or the directives.
      case heading(Int), directive(Int)
      /// A paragraph that is one image, by its path.
      case picture(String, title: String)
      case other
    }

    package let kind: Kind
    package let html: TextBuffer
  }

  package let source: TextBuffer
  package let headings: [MarkdownHeading]
  package let directives: [MarkdownDirective]
  /// In the order of the text.
  package let blocks: [Block]
  /// Images of files beside the text that cannot be shown where they stand, with the first lines of their blocks.
  package let strayPictures: [(address: String, line: Int)]
  /// First lines of the blocks in which raw HTML (other than comments) stands, each once.
  package let linesWithRawHTML: [Int]
  /// Whether a run of asterisks or underscores stays visible, escaped ones included.
  package let showsEmphasisRuns: Bool

  /// Parses CommonMark (without extensions).
  ///
  /// - Parameters:
  ///   - source: The text; line ends may be LF or CRLF.
  ///   - directiveKinds: Info strings that make a fenced block a directive.
  ///   - pictures: Paths of the images that may be shown; others become links.
  package init(
    parsing source: TextBuffer, directiveKinds: Set<String> = [], pictures: Set<String> = []
  ) {
    self.source = source
    let lines = SourceLines(source)
    (headings, directives, linesWithRawHTML, showsEmphasisRuns, strayPictures, blocks) =
      CMarkNode.withDocument(parsing: source) { root in
        let descendants = root.descendants
        let headings = MarkdownHeading.all(below: root, in: lines)
        let directives = descendants.compactMap { $0.directive(of: directiveKinds) }
        let raw = root.linesWithRawHTML
        let showsRuns = descendants.contains { $0.kind == .text && $0.hasEmphasisRun }
        let stray = root.strayPictures(among: pictures)
        root.makeHarmless(keeping: pictures)
        root.joinWideLines()
        return (headings, directives, raw, showsRuns, stray, Self.blocks(of: root, directives, pictures))
      }
  }

  private static func blocks(
    of root: CMarkNode, _ directives: [MarkdownDirective], _ pictures: Set<String>
  ) -> [Block] {
    var headings = 0
    return root.children.map { node in
      let html = node.html()
      if node.kind == .heading {
        headings += 1
        return Block(kind: .heading(headings - 1), html: html)
      }
      if let (image, path) = node.picture(among: pictures) {
        return Block(kind: .picture(path, title: image.plainText), html: html)
      }
      let directive = directives.firstIndex { $0.isTopLevel && $0.lines.lowerBound == node.lines.lowerBound }
      return Block(kind: directive.map { .directive($0) } ?? .other, html: html)
    }
  }
}

extension MarkdownHeading {
  /// The headings of a text, where nothing else of it is asked for.
  package static func all(in source: TextBuffer) -> [MarkdownHeading] {
    CMarkNode.withDocument(parsing: source) { all(below: $0, in: SourceLines(source)) }
  }

  fileprivate static func all(below root: CMarkNode, in lines: SourceLines) -> [MarkdownHeading] {
    root.children.filter { $0.kind == .heading }.map {
      MarkdownHeading(
        level: $0.headingLevel, text: $0.plainText,
        lines: headingLines(from: $0.lines.lowerBound, in: lines))
    }
  }

  /// libcmark gives a heading that is underlined one line too many where no blank line follows it.
  private static func headingLines(from first: Int, in lines: SourceLines) -> ClosedRange<Int> {
    func content(_ line: Int) -> ArraySlice<UInt8> {
      lines[line].drop { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }
    guard (1...lines.count).contains(first), content(first).first != UInt8(ascii: "#") else {
      return first...first
    }
    let underline = (first + 1..<max(first, lines.count) + 1).first { line in
      let marks = String(decoding: content(line), as: UTF8.self).trimmingBlanks
      return !marks.isEmpty && (marks.allSatisfy { $0 == "=" } || marks.allSatisfy { $0 == "-" })
    }
    return first...(underline ?? first)
  }
}

extension CMarkNode {
  fileprivate func directive(of kinds: Set<String>) -> MarkdownDirective? {
    guard kind == .codeBlock, kinds.contains(fenceInfo) else { return nil }
    return MarkdownDirective(
      kind: fenceInfo, name: literal.trimmingBlanks, lines: lines,
      isTopLevel: parent.map { $0.kind == .document } ?? false)
  }
}

extension String {
  var trimmingBlanks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}
