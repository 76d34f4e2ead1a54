import Diagnostics
import PlanModel
import Tabular

/// Reads `background.md`: what the plan itself says of where it starts, under headings that name the place.
enum BackgroundReader {
  static let file = "background.md"

  static func read(_ folder: PlanFolder, into log: inout DiagnosticLog) -> [Quotation] {
    let path = folder.displayPath(of: file)
    guard let bytes = folder.bytes(of: file, limit: Limits.narrativeBytes, into: &log),
      let text = TextDecoder.text(bytes, file: path, into: &log)
    else { return [] }
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .enumerated()
    {
      guard let mark = mark(of: line) else { continue }
      log.report(
        .markupInQuotation(mark: mark, text: String(line.prefix(20))),
        at: SourceLocation(path, line: index + 1))
    }
    return NarrativeReader.sections(text, file: path, titled: nil, into: &log).map { section in
      let lines = section.markdown.split(separator: "\n", omittingEmptySubsequences: false)
      let paragraphs = lines.split { $0.allSatisfy(\.isWhitespace) }
      return Quotation(
        place: section.title,
        paragraphs: paragraphs.map { $0.map { CellText.clean(String($0)).text }.joined() })
    }
  }

  /// A mark of Markdown that would be printed as it stands: quotations are plain text, and headings below the
  /// second level have no place in them.
  private static func mark(of line: Substring) -> String? {
    if line.hasPrefix("# ") || line.hasPrefix("## ") { return nil }
    return ["#", ">", "```", "~~~"].first(where: line.hasPrefix)
  }
}
