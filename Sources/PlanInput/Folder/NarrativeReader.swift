import Diagnostics
import PlanModel
import Tabular

/// Reads `narrative/<year>.md`: people's text, cut at its level-2 headings.
enum NarrativeReader {
  /// The sections that a report has a place for.
  static let titles = ["主要做法", "存在问题", "对策建议", "经验", "下一阶段思路"]

  /// All texts of a plan, by year.
  static func read(
    _ folder: PlanFolder, evaluations: [PlannedEvaluation]?, into log: inout DiagnosticLog
  ) -> [Int: Narrative] {
    var narratives: [Int: Narrative] = [:]
    guard folder.contains("narrative") else { return narratives }
    for entry in folder.entries(of: "narrative") {
      let name = "narrative/" + entry
      let file = folder.displayPath(of: name)
      guard entry.hasSuffix(".md"), let year = Int(entry.dropLast(3)), yearRange.contains(year) else {
        log.report(FolderProblem.unknownFile(name: name, suggestion: nil), at: SourceLocation(file))
        continue
      }
      if let evaluations, !evaluations.contains(where: { $0.year == year }) {
        let years = evaluations.map(\.year)
        log.report(
          FolderProblem.narrativeWithoutEvaluation(year: year, years: years), at: SourceLocation(file))
      }
      guard case .bytes(let bytes) = folder.bytes(of: name, into: &log),
        let text = TextDecoder.text(bytes, file: file, into: &log)
      else { continue }
      narratives[year] = sections(text, file: file, into: &log)
    }
    return narratives
  }

  /// Cuts a text into its sections.
  static func sections(_ text: String, file: String, into log: inout DiagnosticLog) -> Narrative {
    var cutter = Cutter(file: file)
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      cutter.take(String(line))
    }
    cutter.finishSection()
    log.merge(cutter.log.diagnostics)
    return Narrative(sections: cutter.sections)
  }

  private struct Cutter {
    let file: String
    private(set) var log = DiagnosticLog()
    private(set) var sections: [Narrative.Section] = []
    private var line = 0
    private var title: (text: String, line: Int)?
    private var body: [String] = []
    private var fence: Character?
    private var firstLines: [String: Int] = [:]
    private var reportedTextBefore = false

    init(file: String) { self.file = file }

    mutating func take(_ text: String) {
      line += 1
      if let mark = Self.fenceMark(text) {
        if fence == nil { fence = mark } else if fence == mark { fence = nil }
      }
      if fence == nil, let heading = Self.heading(text), heading.level <= 2 {
        begin(heading)
      } else if title == nil, !reportedTextBefore, text.contains(where: { !$0.isWhitespace }) {
        reportedTextBefore = true
        log.report(
          FolderProblem.textBeforeHeading(text: String(text.prefix(20))), at: SourceLocation(file, line: line)
        )
      } else {
        body.append(text)
      }
    }

    private mutating func begin(_ heading: (level: Int, title: String)) {
      finishSection()
      title = (heading.title, line)
      let place = SourceLocation(file, line: line)
      if heading.level == 1 {
        log.report(FolderProblem.headingOfLevelOne(title: heading.title), at: place)
      } else if !titles.contains(heading.title) {
        let suggestion = Suggestion.nearest(to: heading.title, among: titles)
        log.report(
          FolderProblem.unknownHeading(title: heading.title, known: titles, suggestion: suggestion), at: place
        )
      } else if let firstLine = firstLines[heading.title] {
        log.report(FolderProblem.duplicateHeading(title: heading.title, firstLine: firstLine), at: place)
      } else {
        firstLines[heading.title] = line
      }
    }

    mutating func finishSection() {
      defer { body = [] }
      guard let title else { return }
      while body.last?.allSatisfy(\.isWhitespace) == true { body.removeLast() }
      let text = body.drop { $0.allSatisfy(\.isWhitespace) }
      if text.isEmpty {
        log.report(FolderProblem.emptySection(title: title.text), at: SourceLocation(file, line: title.line))
      } else {
        let markdown = text.joined(separator: "\n") + "\n"
        sections.append(Narrative.Section(title: title.text, markdown: markdown))
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

    private static func fenceMark(_ line: String) -> Character? {
      let text = line.drop { $0 == " " }
      return text.hasPrefix("```") ? "`" : text.hasPrefix("~~~") ? "~" : nil
    }
  }
}
