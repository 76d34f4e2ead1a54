internal import Diagnostics

/// A template file as text, with the places that messages name.
struct TemplateSource: Sendable {
  /// Path as messages print it.
  let file: String
  /// The text with LF line ends and without a byte order mark.
  let text: String
  /// Its lines, without line ends.
  let lines: [String]

  init(file: String, text: String) {
    self.file = file
    var normalized = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    if normalized.unicodeScalars.first == "\u{FEFF}" { normalized.unicodeScalars.removeFirst() }
    self.text = normalized
    lines = normalized.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  /// Reports a problem at a place of this file, with the line.
  func report(
    _ problem: Problem, line: Int, character: Int? = nil, into log: inout DiagnosticLog
  ) {
    let excerpt = lines.indices.contains(line - 1) ? lines[line - 1] : nil
    log.report(
      problem, at: SourceLocation(file, line: line, character: character), excerpt: excerpt)
  }

  /// Reports a problem at a tag.
  func report(_ problem: Problem, at tag: TemplateTag, into log: inout DiagnosticLog) {
    report(problem, line: tag.line, character: tag.character, into: &log)
  }
}
