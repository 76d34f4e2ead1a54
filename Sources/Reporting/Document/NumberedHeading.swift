internal import CommonMark
internal import Diagnostics
internal import Writing

/// A top-level heading of a document with its number, as the Markdown file, the page and the contents have it.
struct NumberedHeading {
  let markdown: TextBuffer
  private let heading: MarkdownHeading
  /// `nil` for a title (level 1), which the page prints in its head.
  private let place: (number: String, anchor: String)?

  /// All headings of a document, numbered in its order.
  static func all(
    of document: MarkdownDocument, _ place: (String) -> SourceLocation?, into log: inout DiagnosticLog
  ) -> [NumberedHeading] {
    var numbering = HeadingNumbering()
    let lines = SourceLines(document.source)
    var previous = 1
    var hasTitle = false
    return document.headings.map { heading in
      let line = lines.text(heading.lines.lowerBound)
      func report(_ problem: Problem) { log.report(problem, at: place(line), excerpt: line) }
      let source = inlineSource(of: heading, in: lines)
      if HeadingNumbering.withoutHandWrittenNumber(source).isEmpty { report(.emptyHeading) }
      defer { previous = heading.level }
      if heading.level == 1 {
        if hasTitle { report(.secondTitle(heading.text)) }
        hasTitle = true
        return NumberedHeading(heading, source, nil)
      }
      if heading.level > previous + 1 {
        report(.skippedLevel(heading.text, level: heading.level, after: previous))
      }
      return NumberedHeading(heading, source, numbering.next(heading.level))
    }
  }

  private init(_ heading: MarkdownHeading, _ source: String, _ place: (number: String, anchor: String)?) {
    self.heading = heading
    self.place = place
    let content = place.map { $0.number + HeadingNumbering.withoutHandWrittenNumber(source) } ?? source
    markdown = "\(verbatim: String(repeating: "#", count: heading.level)) \(verbatim: content)"
  }

  var isChapter: Bool { heading.level == 2 }

  /// 附表, 附件, 附录.
  var opensAnnex: Bool { title.hasPrefix("附") }

  /// Its text without a number.
  var title: String { HeadingNumbering.withoutHandWrittenNumber(heading.text) }

  /// - Parameter plain: The heading as libcmark prints it: `<h2>…</h2>` and a line end.
  func html(_ plain: TextBuffer) -> TextBuffer {
    guard let place else { return TextBuffer() }
    let content = String(decoding: plain.bytes.dropFirst(4).dropLast(6), as: UTF8.self)
    return
      "<h\(heading.level) id=\"\(verbatim: place.anchor)\">\(verbatim: place.number)\(verbatim: HeadingNumbering.withoutHandWrittenNumber(content))\(PageAnchor.link(place.anchor))</h\(heading.level)>\n"
  }

  var tocEntry: TOCEntry? {
    guard let place, heading.level <= 3 else { return nil }
    let text = place.number + HeadingNumbering.withoutHandWrittenNumber(heading.text)
    return TOCEntry(level: heading.level, text: text, anchor: place.anchor)
  }

  /// The Markdown of a heading's text: without the marks of an ATX heading, on one line for an underlined one.
  private static func inlineSource(of heading: MarkdownHeading, in lines: SourceLines) -> String {
    let parts = heading.lines.map { lines.text($0).trimmed }
    guard parts.count == 1, var text = parts.first else {
      return parts.dropLast().joined(separator: " ")
    }
    text = String(text.drop { $0 == "#" }).trimmed
    guard let last = text.lastIndex(where: { $0 != "#" }) else { return "" }
    // Closing marks count as such only behind a blank.
    return text.last == "#" && (text[last] == " " || text[last] == "\t")
      ? String(text[..<last]).trimmed : text
  }
}

extension String {
  fileprivate var trimmed: String {
    func isBlank(_ character: Character) -> Bool { character == " " || character == "\t" }
    return lastIndex { !isBlank($0) }.map { String(self[...$0].drop(while: isBlank)) } ?? ""
  }
}
