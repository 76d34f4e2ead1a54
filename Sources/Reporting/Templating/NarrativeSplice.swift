internal import CommonMark

/// Sets people's CommonMark into rendered Markdown.
enum NarrativeSplice {
  /// Stands for a narrative in rendered text. Control characters cannot come from values: `VisibleText` shows them.
  static func mark(_ position: Int) -> String { "\u{1}\(position)\u{2}" }

  /// Replaces the marks by the texts, each with its headings below the section that it
  /// stands in. A mark that has its line to itself gets blank lines around it.
  ///
  /// - Parameter narratives: The texts, by the number in their marks.
  static func apply(_ narratives: [String], to markdown: String) -> String {
    guard !narratives.isEmpty else { return markdown }
    let headings = MarkdownDocument(parsing: markdown).headings
    var lines: [String] = []
    for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.unicodeScalars.contains("\u{1}") else {
        lines.append(String(line))
        continue
      }
      let level = headings.last { $0.lines.upperBound <= index + 1 }?.level ?? 1
      var text = String(line)
      for (position, narrative) in narratives.enumerated() {
        let mark = mark(position)
        guard text.contains(mark) else { continue }
        let normalized = MarkdownFragment.normalized(VisibleText.keepingLines(narrative), below: level)
        let isAlone = text.filter { !$0.isWhitespace } == mark
        text = isAlone ? "\n" + normalized + "\n" : text.replacing(mark, with: normalized)
      }
      lines.append(text)
    }
    return lines.joined(separator: "\n")
  }

  /// Blank lines of sections that were not entered: one of several stays, none at the beginning, none at the
  /// end.
  static func withoutSpareBlankLines(_ markdown: String) -> String {
    var lines: [Substring] = []
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let isBlank = line.allSatisfy { $0 == " " || $0 == "\t" }
      if !isBlank {
        lines.append(line)
      } else if let last = lines.last, !last.isEmpty {
        lines.append("")
      }
    }
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}
