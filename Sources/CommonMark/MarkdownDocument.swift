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

/// Markdown that was read: its headings and the fenced blocks that name something. Parsing never fails, any
/// text is Markdown.
package struct MarkdownDocument: Sendable {
  package let source: String
  package let headings: [MarkdownHeading]
  package let directives: [MarkdownDirective]
  /// First lines of the blocks in which raw HTML (other than comments) stands, each once.
  package let linesWithRawHTML: [Int]
  private let directiveKinds: Set<String>

  /// Parses CommonMark (without extensions).
  ///
  /// - Parameters:
  ///   - source: The text; line ends may be LF or CRLF.
  ///   - directiveKinds: Info strings that make a fenced block a directive.
  package init(parsing source: String, directiveKinds: Set<String> = []) {
    self.source = source
    self.directiveKinds = directiveKinds
    let lines = source.split(omittingEmptySubsequences: false) {
      $0 == "\n" || $0 == "\r\n" || $0 == "\r"
    }
    (headings, directives, linesWithRawHTML) = CMarkNode.withDocument(parsing: source) { root in
      (
        root.children.filter { $0.kind == .heading }.map {
          MarkdownHeading(
            level: $0.headingLevel, text: $0.plainText,
            lines: Self.headingLines(from: $0.lines.lowerBound, in: lines))
        },
        root.descendants.compactMap { $0.directive(of: directiveKinds) },
        root.linesWithRawHTML
      )
    }
  }

  /// libcmark gives a heading that is underlined one line too many where no blank line follows it.
  private static func headingLines(from first: Int, in lines: [Substring]) -> ClosedRange<Int> {
    func content(_ line: Int) -> Substring { lines[line - 1].drop { $0 == " " || $0 == "\t" } }
    guard lines.indices.contains(first - 1), content(first).first != "#" else { return first...first }
    let underline = (first..<lines.count).first { index in
      let marks = String(content(index + 1)).trimmingBlanks
      return !marks.isEmpty && (marks.allSatisfy { $0 == "=" } || marks.allSatisfy { $0 == "-" })
    }
    return first...(underline.map { $0 + 1 } ?? first)
  }

  /// The document as HTML, without raw HTML: tags that stand in the text are shown as text.
  ///
  /// - Parameters:
  ///   - directives: HTML for each of `directives`, by position; one without an entry stays a code block.
  ///   - anchors: `id` for each of `headings`, by position; an empty one gives none, `nil` leaves the
  ///     heading out.
  package func html(replacing directives: [String?] = [], anchors: [String?] = []) -> String {
    CMarkNode.withDocument(parsing: source) { root in
      root.makeHarmless()
      root.joinWideLines()
      let found = root.descendants.filter { $0.directive(of: directiveKinds) != nil }
      for (block, html) in zip(found, directives) {
        if let html { block.replace(byHTMLBlock: html) }
      }
      let headings = root.children.filter { $0.kind == .heading }
      for (heading, anchor) in zip(headings, anchors) {
        if let anchor { heading.setAnchor(anchor) } else { heading.remove() }
      }
      return root.html()
    }
  }
}

extension CMarkNode {
  fileprivate func directive(of kinds: Set<String>) -> MarkdownDirective? {
    guard kind == .codeBlock, kinds.contains(fenceInfo) else { return nil }
    return MarkdownDirective(
      kind: fenceInfo, name: literal.trimmingBlanks, lines: lines,
      isTopLevel: parent.map { $0.kind == .document } ?? false)
  }

  /// Replaces a heading by the same one with an `id`; libcmark itself prints none.
  fileprivate func setAnchor(_ anchor: String) {
    guard !anchor.isEmpty else { return }
    let plain = html().trimmingBlanks
    let opening = "<h\(headingLevel)"
    guard plain.hasPrefix(opening) else { return }
    replace(byHTMLBlock: opening + " id=\"\(anchor)\"" + plain.dropFirst(opening.count))
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
