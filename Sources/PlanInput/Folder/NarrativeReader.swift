import Diagnostics
import PlanModel
import Tabular

/// Reads `narrative/<year>.md`: people's text, cut at its level-2 headings.
enum NarrativeReader {
  static let folder = "narrative"
  /// The sections that a report has a place for.
  static let titles = ["主要做法", "存在问题", "对策建议", "经验", "下一阶段思路"]

  static func read(
    _ folder: PlanFolder, evaluations: [PlannedEvaluation]?, into log: inout DiagnosticLog
  ) -> [Int: Narrative] {
    var narratives: [Int: Narrative] = [:]
    guard folder.contains(Self.folder) else { return narratives }
    for entry in folder.entries(of: Self.folder, into: &log) {
      let name = Self.folder + "/" + entry
      let file = folder.displayPath(of: name)
      guard let year = year(of: entry) else {
        log.report(.unknownFile(name: name, suggestion: nil), at: SourceLocation(file))
        continue
      }
      if let evaluations, !evaluations.contains(where: { $0.year == year }) {
        let years = evaluations.map(\.year)
        log.report(
          Problem.narrativeWithoutEvaluation(year: year, years: years), at: SourceLocation(file))
      }
      guard let bytes = folder.bytes(of: name, limit: Limits.narrativeBytes, into: &log),
        let text = TextDecoder.text(bytes, file: file, into: &log)
      else { continue }
      narratives[year] = Narrative(sections: sections(text, file: file, titled: titles, into: &log))
    }
    return narratives
  }

  /// `2023.md` → 2023; anything else gives `nil`.
  static func year(of entry: String) -> Int? {
    guard entry.hasSuffix(".md"), let year = Int(entry.dropLast(3)), Limits.years.contains(year),
      entry == "\(year).md"
    else { return nil }
    return year
  }

  /// - Parameter titles: The only headings that there may be; any if `nil`.
  static func sections(
    _ text: String, file: String, titled titles: [String]?, into log: inout DiagnosticLog
  ) -> [Narrative.Section] {
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
    let headings = headings(of: lines)
    let before = lines[..<(headings.first?.index ?? lines.count)]
    if let index = before.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) {
      log.report(
        Problem.textBeforeHeading(text: String(lines[index].prefix(20))),
        at: SourceLocation(file, line: index + 1))
    }
    var firstLines: [String: Int] = [:]
    var sections: [Narrative.Section] = []
    for (heading, end) in zip(headings, headings.dropFirst().map(\.index) + [lines.count]) {
      let place = SourceLocation(file, line: heading.index + 1)
      check(heading, among: titles, at: place, &firstLines, &log)
      var body = lines[(heading.index + 1)..<end].drop { $0.allSatisfy(\.isWhitespace) }
      while body.last?.allSatisfy(\.isWhitespace) == true { body.removeLast() }
      if body.isEmpty {
        log.report(.emptySection(title: heading.title), at: place)
      } else {
        sections.append(
          Narrative.Section(title: heading.title, markdown: body.joined(separator: "\n") + "\n"))
      }
    }
    return sections
  }

  private typealias Heading = (index: Int, level: Int, title: String)

  private static func check(
    _ heading: Heading, among titles: [String]?, at place: SourceLocation,
    _ firstLines: inout [String: Int], _ log: inout DiagnosticLog
  ) {
    let title = heading.title
    if heading.level == 1 {
      log.report(.headingOfLevelOne(title: title), at: place)
    } else if let titles, !titles.contains(title) {
      let suggestion = Suggestion.nearest(to: title, among: titles)
      log.report(.unknownHeading(title: title, known: titles, suggestion: suggestion), at: place)
    } else if let firstLine = firstLines[title] {
      log.report(.duplicateHeading(title: title, firstLine: firstLine), at: place)
    } else {
      firstLines[title] = heading.index + 1
    }
  }

  /// The headings of levels 1 and 2 outside of fenced code.
  private static func headings(of lines: [String]) -> [Heading] {
    var fence: Substring?
    return lines.enumerated().compactMap { index, line in
      let mark = line.drop { $0 == " " }.prefix(3)
      if ["```", "~~~"].contains(mark) {
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
      }
      guard fence == nil, let (level, title) = heading(line), level <= 2 else { return nil }
      return (index, level, title)
    }
  }

  /// An ATX heading of CommonMark; other kinds of heading stay part of the text.
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
}
