internal import CommonMark
internal import Diagnostics

/// Markdown by lines, for changes that leave every other line as it is.
struct DocumentSource {
  private let lines: [String]

  init(_ markdown: String) {
    let text = markdown.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// The text with every top-level heading numbered, and the anchors of these headings; a title (level 1) has
  /// no number and no anchor.
  func numberingHeadings(
    place: (String) -> SourceLocation?, into log: inout DiagnosticLog
  ) -> (markdown: String, anchors: [String?]) {
    var numbering = HeadingNumbering()
    var anchors: [String?] = []
    var replacements: [(ClosedRange<Int>, String)] = []
    var previous = 1
    var hasTitle = false
    let text = lines.joined(separator: "\n")
    for heading in MarkdownDocument(parsing: text).headings {
      let line = lines[heading.lines.lowerBound - 1]
      func report(_ problem: Problem) { log.report(problem, at: place(line), excerpt: line) }
      let content = HeadingNumbering.withoutHandWrittenNumber(inlineSource(of: heading))
      let marks = String(repeating: "#", count: heading.level) + " "
      if content.isEmpty { report(.emptyHeading) }
      if heading.level == 1 {
        if hasTitle { report(.secondTitle(heading.text)) }
        hasTitle = true
        anchors.append(nil)
        replacements.append((heading.lines, marks + inlineSource(of: heading)))
      } else {
        if heading.level > previous + 1 {
          report(.skippedLevel(heading.text, level: heading.level, after: previous))
        }
        let (number, anchor) = numbering.next(heading.level)
        anchors.append(anchor)
        replacements.append((heading.lines, marks + number + content))
      }
      previous = heading.level
    }
    return (replacing(replacements), anchors)
  }

  /// The text with ranges of lines (from 1) replaced; the ranges ascend and do not overlap.
  func replacing(_ replacements: [(lines: ClosedRange<Int>, text: String)]) -> String {
    var result: [String] = []
    var next = 1
    for (range, text) in replacements where range.lowerBound >= next && range.upperBound <= lines.count {
      result += lines[(next - 1)..<(range.lowerBound - 1)]
      result.append(text)
      next = range.upperBound + 1
    }
    result += lines[(next - 1)...]
    return result.joined(separator: "\n")
  }

  /// The Markdown of a heading's text: without the marks of an ATX heading, on one line for an underlined
  /// one.
  private func inlineSource(of heading: MarkdownHeading) -> String {
    let source = lines[(heading.lines.lowerBound - 1)...(heading.lines.upperBound - 1)]
    let parts = source.map { $0.trimmed }
    guard parts.count == 1, var text = parts.first else {
      return parts.dropLast().joined(separator: " ")
    }
    text = String(text.drop { $0 == "#" }).trimmed
    let withoutMarks = String(text.reversed().drop { $0 == "#" }.reversed())
    // Closing marks count as such only behind a blank.
    if withoutMarks.isEmpty { return "" }
    if withoutMarks.count < text.count, let last = withoutMarks.last, last == " " || last == "\t" {
      return withoutMarks.trimmed
    }
    return text
  }
}

extension String {
  fileprivate var trimmed: String {
    let start = self.drop { $0 == " " || $0 == "\t" }
    return String(start.reversed().drop { $0 == " " || $0 == "\t" }.reversed())
  }
}
