import Diagnostics
import PlanModel
import Tabular

/// Reads `background.md`: what the plan itself says of where it starts, under headings that name the place.
enum BackgroundReader {
  static let file = "background.md"

  static func read(_ folder: PlanFolder, into log: inout DiagnosticLog) -> [Quotation] {
    let path = folder.displayPath(of: file)
    guard let text = folder.text(of: file, limit: Limits.narrativeBytes, into: &log) else { return [] }
    let headed = HeadedText(text)
    for (index, line) in headed.lines.enumerated() {
      guard let mark = mark(of: line) else { continue }
      log.report(
        .markupInQuotation(mark: mark, text: String(line.prefix(20))),
        at: SourceLocation(path, line: index + 1))
    }
    return quotations(headed, file: path, into: &log)
  }

  private static func quotations(
    _ text: HeadedText, file: String, into log: inout DiagnosticLog
  ) -> [Quotation] {
    let (lines, headings) = (text.lines, text.headings.filter { $0.level <= 2 })
    NarrativeReader.checkBeginning(lines[..<(headings.first?.index ?? lines.count)], file: file, into: &log)
    var titles = SectionTitles(file: file)
    return zip(headings, headings.dropFirst().map(\.index) + [lines.count]).compactMap { heading, end in
      titles.check(heading, into: &log)
      let paragraphs = lines[(heading.index + 1)..<end].split { $0.allSatisfy(\.isWhitespace) }
      if paragraphs.isEmpty {
        log.report(.emptySection(title: heading.title), at: SourceLocation(file, line: heading.index + 1))
        return nil
      }
      return Quotation(
        place: heading.title, paragraphs: paragraphs.map { $0.map { CellText.clean($0).text }.joined() })
    }
  }

  /// A mark of Markdown that would be printed as it stands: quotations are plain text, and headings below the
  /// second level have no place in them.
  private static func mark(of line: String) -> String? {
    if line.hasPrefix("# ") || line.hasPrefix("## ") { return nil }
    return ["#", ">", "```", "~~~"].first(where: line.hasPrefix)
  }
}
