import Writing

/// The lines of a Markdown text and its ATX headings outside of fenced code; other kinds of heading stay text.
struct HeadedText {
  struct Heading {
    /// Of its line, from 0.
    let index: Int
    let level: Int
    let title: String
  }

  let lines: [String]
  let headings: [Heading]

  init(_ text: String) {
    lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    var fence: Substring?
    headings = lines.enumerated().compactMap { index, line in
      let mark = line.drop { $0 == " " }.prefix(3)
      if ["```", "~~~"].contains(mark) {
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
      }
      guard fence == nil, let (level, title) = Self.heading(line) else { return nil }
      return Heading(index: index, level: level, title: title)
    }
  }

  private static func heading(_ line: String) -> (level: Int, title: String)? {
    let indent = line.prefix { $0 == " " }.count
    let marks = line.dropFirst(indent).prefix { $0 == "#" }
    let rest = line.dropFirst(indent + marks.count)
    guard indent < 4, (1...6).contains(marks.count), rest.first.map({ $0 == " " || $0 == "\t" }) ?? true
    else { return nil }
    var title = CellText.clean(String(rest)).text
    let closing = title.reversed().prefix { $0 == "#" }.count
    if closing > 0, title.dropLast(closing).last.map({ $0 == " " }) ?? true {
      title = CellText.clean(String(title.dropLast(closing))).text
    }
    return (marks.count, title)
  }

  /// The text with blanks in the place of `<!-- … -->`, which is never printed; the lines stay where they are.
  static func withoutComments(_ text: String) -> String {
    var rest = text[...]
    var kept = ""
    while let start = rest.firstRange(utf8: "<!--"),
      let end = rest[start.upperBound...].firstRange(utf8: "-->")
    {
      kept += rest[..<start.lowerBound]
      kept += rest[start.lowerBound..<end.upperBound].filter(\.isNewline)
      rest = rest[end.upperBound...]
    }
    return kept + rest
  }
}
