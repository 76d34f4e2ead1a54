import ArgumentParser
import Diagnostics
import Tabular
import Writing

/// How `check` gives its messages.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people: on standard error, the first ones with the offending line, the others counted.
  case text
  /// For programs, on standard output and complete.
  case json, csv

  func document(of diagnostics: [Diagnostic]) -> TextBuffer {
    let groups = DiagnosticGroup.groups(of: diagnostics)
    return switch self {
    case .text: TextBuffer(verbatim: DiagnosticPrinter.text(for: diagnostics))
    case .json: Self.json(groups, of: diagnostics)
    case .csv: Self.csv(groups)
    }
  }

  private static func json(_ groups: [DiagnosticGroup], of diagnostics: [Diagnostic]) -> TextBuffer {
    func count(_ severity: Severity) -> JSON { .number(diagnostics.count { $0.severity == severity }) }
    let document: JSON = [
      "errors": count(.error), "warnings": count(.warning), "notes": count(.note),
      "messages": .list(groups.map(message)),
    ]
    return document.utf8
  }

  private static func message(_ group: DiagnosticGroup) -> JSON {
    let (diagnostic, place) = (group.first, group.first.location)
    func text(_ text: String?) -> JSON? { text.map { .string($0) } }
    func number(_ number: Int?) -> JSON? { number.map { .number($0) } }
    return [
      "severity": .string(diagnostic.severity.code), "id": .string(diagnostic.problem.id),
      "file": text(place?.file), "sheet": text(place?.sheet), "cell": text(place?.cell),
      "row": number(place?.row), "column": text(place?.column), "line": number(place?.line),
      "character": number(place?.character), "count": .number(group.count),
      "others": .list(group.otherRows.map { .number($0) }), "summary": .string(diagnostic.message.summary),
      "rule": .string(diagnostic.message.rule), "fix": text(diagnostic.message.fix),
      "excerpt": text(diagnostic.excerpt),
    ]
  }

  private static let titles = [
    "级别", "编号", "文件", "行", "列", "文件行", "字", "处数", "其余各行", "问题", "规则", "修改", "原文", "工作表", "单元格",
  ]

  private static func csv(_ groups: [DiagnosticGroup]) -> TextBuffer {
    func number(_ number: Int?) -> CSVCell { number.map { .number(String($0)) } ?? .empty }
    func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }
    return CSVWriter(
      header: titles,
      rows: groups.map { group in
        let (diagnostic, place) = (group.first, group.first.location)
        return [
          .text(diagnostic.severity.name), .text(diagnostic.problem.id), text(place?.file),
          number(place?.row),
          text(place?.column), number(place?.line), number(place?.character), number(group.count),
          text(group.count == 1 ? nil : group.printedRows), .text(diagnostic.message.summary),
          .text(diagnostic.message.rule), text(diagnostic.message.fix), text(diagnostic.excerpt),
          text(place?.sheet), text(place?.cell),
        ]
      }
    ).utf8
  }
}
