/// Puts diagnostics into the lines that staff read in the terminal.
package enum DiagnosticPrinter {
  /// One diagnostic: the place and the summary on the first line, then excerpt, rule, fix and identifier.
  package static func lines(for diagnostic: Diagnostic) -> [String] {
    var lines = [
      [diagnostic.severity.name, diagnostic.location.map(place)].compactMap { $0 }.joined(separator: " ")
        + "：" + diagnostic.message.summary
    ]
    if let excerpt = diagnostic.excerpt {
      lines.append("    | " + excerpt)
      if let character = diagnostic.location?.character {
        lines.append("    | " + padding(before: character, in: excerpt) + "^")
      }
    }
    lines.append("    规则：" + diagnostic.message.rule)
    if let fix = diagnostic.message.fix { lines.append("    修改：" + fix) }
    lines.append("    编号：" + diagnostic.problem.id)
    return lines
  }

  /// All of them with a closing line that counts.
  package static func text(for diagnostics: [Diagnostic]) -> String {
    var lines = diagnostics.flatMap { Self.lines(for: $0) + [""] }
    let counts = Severity.allCases
      .map { severity in (severity.name, diagnostics.count { $0.severity == severity }) }
      .filter { $0.1 > 0 }
      .map { "\($0.0)\($0.1)处" }
    if !counts.isEmpty { lines.append("共" + counts.joined(separator: "、") + "。") }
    return lines.map { $0 + "\n" }.joined()
  }

  /// `Inputs/a/targets.csv 第3行“目标”列`, `Inputs/a/plan.yaml 第9行“period.end”项`.
  package static func place(_ location: SourceLocation) -> String {
    var text = location.file
    if let row = location.row {
      text += " 第\(row)行"
      if let line = location.line, line != row { text += "（文件第\(line)行）" }
    } else if let line = location.line {
      text += " 第\(line)行"
    }
    // A table has columns; plan.yaml has keys.
    if let column = location.column { text += "“\(column)”" + (location.row == nil ? "项" : "列") }
    if location.column == nil, location.row == nil, let character = location.character {
      text += "第\(character)字"
    }
    return text
  }

  /// A caret stands under its character only if wide characters are matched by wide blanks.
  private static func padding(before character: Int, in excerpt: String) -> String {
    String(
      excerpt.prefix(max(0, character - 1)).map { letter -> Character in
        guard let scalar = letter.unicodeScalars.first else { return " " }
        return scalar.value >= 0x1100 ? "\u{3000}" : " "
      })
  }
}
