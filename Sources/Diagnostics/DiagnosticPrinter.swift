/// Puts diagnostics into the lines that staff read in the terminal.
package enum DiagnosticPrinter {
  /// One diagnostic: the place and the summary on the first line, then excerpt, rule, fix and identifier.
  package static func lines(for diagnostic: Diagnostic) -> [String] {
    lines(for: DiagnosticGroup(first: diagnostic), isColoured: false)
  }

  private static func lines(for group: DiagnosticGroup, isColoured: Bool) -> [String] {
    let diagnostic = group.first
    let message = diagnostic.message
    let severity = TerminalLine(diagnostic.severity.name, diagnostic.severity.colour)
    var lines = [
      [severity.text(isColoured: isColoured), diagnostic.location.map(place)].compactMap { $0 }
        .joined(separator: " ") + "：" + TerminalText.clipped(message.summary)
    ]
    if let excerpt = diagnostic.excerpt, excerpt.utf8.count <= Limits.excerptSource {
      let (text, caret) = window(of: excerpt, around: diagnostic.location?.character)
      lines.append("    | " + text)
      if let caret { lines.append("    | " + caret) }
    }
    if group.count > 1 { lines.append("    同类问题还有\(group.count - 1)处：\(group.printedRows)。") }
    lines.append("    规则：" + TerminalText.clipped(message.rule))
    if let fix = message.fix { lines.append("    修改：" + TerminalText.clipped(fix)) }
    lines.append("    编号：" + diagnostic.problem.id)
    return lines
  }

  /// The gravest of them in their order, with a closing line that counts all.
  ///
  /// - Parameter unlisted: What is not even among them.
  package static func text(
    for diagnostics: [Diagnostic], unlisted: UnlistedDiagnostics = UnlistedDiagnostics(),
    isColoured: Bool = false
  ) -> String {
    let groups = DiagnosticGroup.groups(of: diagnostics)
    // An error must not drown in warnings.
    let order = Severity.allCases.flatMap { severity in
      groups.indices.filter { groups[$0].first.severity == severity }
    }
    var lines = order.prefix(Limits.printedMessages).sorted().flatMap {
      Self.lines(for: groups[$0], isColoured: isColoured) + [""]
    }
    var rest = SeverityCounts(order.dropFirst(Limits.printedMessages).map { groups[$0].first })
    rest += unlisted.groups
    if rest.total > 0 { lines += ["其余\(rest.total)条（\(rest.printed)）没有列出；请先改正以上各处。", ""] }
    var all = SeverityCounts(diagnostics)
    all += unlisted.diagnostics
    if all.total > 0 { lines.append("共\(all.printed)。") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `Inputs/a/targets.csv 第3行“目标”列`, `Inputs/a/plan.yaml 第9行“period.end”项`.
  package static func place(_ location: SourceLocation) -> String {
    var text = TerminalText.clipped(location.file)
    if let sheet = location.sheet { text += " 工作表“\(TerminalText.clipped(sheet))”" }
    if let cell = location.cell {
      return text + " \(cell)" + (location.column.map { "（“\(TerminalText.clipped($0))”列）" } ?? "")
    }
    if let row = location.row {
      text += " 第\(row)行"
      if let line = location.line, line != row { text += "（文件第\(line)行）" }
    } else if let line = location.line {
      text += " 第\(line)行"
    }
    // A table has columns; plan.yaml has keys.
    if let column = location.column.map({ TerminalText.clipped($0) }) {
      text += "“\(column)”" + (location.row == nil ? "项" : "列")
    }
    if location.column == nil, location.row == nil, let character = location.character {
      text += "第\(character)字"
    }
    return text
  }

  /// The part of an excerpt that holds the character, and the line with a caret under it.
  private static func window(of excerpt: String, around character: Int?) -> (text: String, caret: String?) {
    let letters = Array(excerpt)
    let length = Limits.excerptLength
    guard let character else { return (TerminalText.clipped(excerpt), nil) }
    let place = min(max(0, character - 1), letters.count)
    let start = letters.count <= length ? 0 : max(0, min(place - length / 2, letters.count - length))
    let end = min(letters.count, start + length)
    func shown(_ range: Range<Int>) -> String { TerminalText.line(String(letters[range])) }
    let head = (start > 0 ? "……" : "") + shown(start..<max(start, min(place, end)))
    let tail = shown(max(start, min(place, end))..<end) + (end < letters.count ? "……" : "")
    return (head + tail, caretBlanks(head) + "^")
  }

  /// A caret stands under its character only if wide characters are matched by wide blanks.
  private static func caretBlanks(_ head: String) -> String {
    String(head.map { TerminalText.isWide($0) ? "\u{3000}" : " " })
  }
}

extension Severity {
  fileprivate var colour: TerminalColour {
    switch self {
    case .error: .red
    case .warning: .yellow
    case .note: .cyan
    }
  }
}
