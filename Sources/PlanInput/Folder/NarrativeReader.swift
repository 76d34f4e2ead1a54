import Diagnostics
import PlanModel
import Tabular

/// Reads `narrative/<year>.md`: people's text.
enum NarrativeReader {
  static let folder = "narrative"

  /// Reads all of them; the tables must have been read.
  static func read(evaluations: [PlannedEvaluation]?, _ reading: inout InputReading) -> [Int: Narrative] {
    var narratives: [Int: Narrative] = [:]
    let folder = reading.folder
    guard folder.contains(Self.folder) else { return narratives }
    let entries = folder.entries(of: Self.folder, into: &reading.log)
    for entry in entries {
      let name = Self.folder + "/" + entry
      let file = folder.displayPath(of: name)
      guard let year = year(of: entry) else {
        if entry == NarrativeSkeleton.blankName, isBlank(name, reading) { continue }
        reading.log.report(problem(of: entry, besides: entries, evaluations), at: SourceLocation(file))
        continue
      }
      if let evaluations, !evaluations.contains(where: { $0.year == year }) {
        let years = evaluations.map(\.year)
        reading.log.report(
          Problem.narrativeWithoutEvaluation(year: year, years: years), at: SourceLocation(file))
      }
      guard let text = folder.text(of: name, limit: Limits.narrativeBytes, into: &reading.log) else {
        continue
      }
      narratives[year] = NarrativeParser.parse(text, file: file, &reading)
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

  /// Whether nobody has written anything into the text that a new plan begins with.
  private static func isBlank(_ name: String, _ reading: InputReading) -> Bool {
    var reading = reading
    guard let text = reading.folder.text(of: name, limit: Limits.narrativeBytes, into: &reading.log) else {
      return false
    }
    let narrative = NarrativeParser.parse(text, file: name, &reading)
    return narrative.sections.isEmpty && narrative.accounts.isEmpty
  }

  /// What to say of a file whose name is no year's: text that somebody wrote must not be lost unnoticed.
  private static func problem(
    of entry: String, besides entries: [String], _ evaluations: [PlannedEvaluation]?
  ) -> Problem {
    let years = evaluations?.map(\.year) ?? []
    let digits = entry.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
    let year = digits.first(where: Limits.years.contains) ?? years.first { !entries.contains("\($0).md") }
    let isThere = year.map { entries.contains("\($0).md") } ?? false
    guard let ending = entry.split(separator: ".").last?.lowercased(), entry.contains("."),
      let format = Problem.TextFormat(rawValue: ending)
    else { return .unknownFile(name: folder + "/" + entry, suggestion: nil) }
    return .narrativeInOtherFile(name: entry, format: format, year: year, isThere: isThere)
  }

  /// Text before the first heading belongs to no section.
  static func checkBeginning(_ lines: ArraySlice<String>, file: String, into log: inout DiagnosticLog) {
    guard let index = lines.firstIndex(where: { !$0.allSatisfy(\.isWhitespace) }) else { return }
    log.report(
      Problem.textBeforeHeading(text: String(lines[index].prefix(20))),
      at: SourceLocation(file, line: index + 1))
  }
}

/// The headings of sections that were seen: none is the report's title, and each stands once.
struct SectionTitles {
  let file: String
  private var firstLines: [String: Int] = [:]

  init(file: String) { self.file = file }

  /// Whether a heading may head a section; what is wrong with it is reported.
  @discardableResult
  mutating func check(_ heading: HeadedText.Heading, into log: inout DiagnosticLog) -> Bool {
    let (title, line) = (heading.title, heading.index + 1)
    let place = SourceLocation(file, line: line)
    if heading.level == 1 {
      log.report(.headingOfLevelOne(title: title), at: place)
    } else if let firstLine = firstLines[title] {
      log.report(.duplicateHeading(title: title, firstLine: firstLine), at: place)
    } else {
      firstLines[title] = line
      return true
    }
    return false
  }
}
