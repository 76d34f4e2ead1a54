internal import CommonMark
internal import Writing

/// Sets people's CommonMark into rendered Markdown.
enum NarrativeSplice {
  /// Stands for a narrative in rendered text. Control characters cannot come from values: `VisibleText` shows them.
  static func mark(_ position: Int) -> String { "\u{1}\(position)\u{2}" }

  /// Replaces the marks by the texts, each with its headings below the section that it
  /// stands in. A mark that has its line to itself gets blank lines around it.
  ///
  /// - Parameters:
  ///   - narratives: The texts, by the number in their marks.
  ///   - pictures: Paths of the images that may be shown.
  static func apply(
    _ narratives: [String], to markdown: TextBuffer, keeping pictures: Set<String>
  ) -> TextBuffer {
    guard !narratives.isEmpty else { return markdown }
    let headings = MarkdownHeading.all(in: markdown)
    let lines = SourceLines(markdown)
    let marked = (1...lines.count).filter { lines[$0].contains(1) }
    return lines.replacing(
      marked.map { number in
        let level = headings.last { $0.lines.upperBound <= number }?.level ?? 1
        var text = lines.text(number)
        for (position, narrative) in narratives.enumerated() {
          let mark = mark(position)
          guard text.contains(utf8: mark) else { continue }
          let normalized = MarkdownFragment.normalized(
            VisibleText.keepingLines(narrative), below: level, keeping: pictures
          ).text
          let isAlone = text.filter { !$0.isWhitespace } == mark
          // A text of several paragraphs, or one that begins a list or table, goes under the line it stands in.
          let isLong = beginsBlock(normalized) || normalized.contains(utf8: "\n\n")
          text =
            isAlone
            ? "\n" + normalized + "\n"
            : text.replacing(utf8: mark, with: isLong ? "\n\n" + normalized + "\n" : normalized)
        }
        return (number...number, TextBuffer(verbatim: text))
      })
  }

  /// Whether it begins with the mark of a list, a heading, a quotation or code.
  private static func beginsBlock(_ markdown: String) -> Bool {
    let bytes = markdown.utf8
    if let first = bytes.first, "-#>`".utf8.contains(first) { return true }
    let rest = bytes.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return rest.startIndex > bytes.startIndex
      && (rest.starts(with: ". ".utf8) || rest.starts(with: ") ".utf8))
  }

  /// Blank lines of sections that were not entered: one of several stays, none at the beginning, none at the
  /// end.
  static func withoutSpareBlankLines(_ markdown: TextBuffer) -> TextBuffer {
    var kept = TextBuffer()
    kept.reserve(markdown.count)
    var isBlankDue = false
    for line in markdown.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      if line.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
        isBlankDue = !kept.isEmpty
        continue
      }
      if isBlankDue { kept += "\n" }
      isBlankDue = false
      kept.append(line)
      kept += "\n"
    }
    return kept.isEmpty ? "\n" : kept
  }
}
