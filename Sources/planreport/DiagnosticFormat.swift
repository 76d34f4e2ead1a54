import ArgumentParser
import Diagnostics
import Foundation
import Tabular

/// How `check` gives its messages.
enum DiagnosticFormat: String, ExpressibleByArgument, CaseIterable {
  /// For people: on standard error, the first ones with the offending line, the others counted.
  case text
  /// For programs, on standard output and complete.
  case json, csv

  func document(of diagnostics: [Diagnostic]) throws -> String {
    let groups = DiagnosticGroup.groups(of: diagnostics)
    return switch self {
    case .text: DiagnosticPrinter.text(for: diagnostics)
    case .json: try Self.json(groups, of: diagnostics)
    case .csv: Self.csv(groups)
    }
  }

  private struct Document: Encodable {
    let errors: Int
    let warnings: Int
    let notes: Int
    let messages: [Message]
  }

  private struct Message: Encodable {
    let severity: String
    let id: String
    let file: String?
    let row: Int?
    let column: String?
    let line: Int?
    let character: Int?
    let count: Int
    /// The rows, or lines, of the others.
    let others: [Int]
    let summary: String
    let rule: String
    let fix: String?
    let excerpt: String?

    init(_ group: DiagnosticGroup) {
      let (diagnostic, place) = (group.first, group.first.location)
      severity = diagnostic.severity.code
      id = diagnostic.problem.id
      (file, row, column) = (place?.file, place?.row, place?.column)
      (line, character) = (place?.line, place?.character)
      (count, others) = (group.count, group.others)
      (summary, rule, fix) = (diagnostic.message.summary, diagnostic.message.rule, diagnostic.message.fix)
      excerpt = diagnostic.excerpt
    }
  }

  private static func json(_ groups: [DiagnosticGroup], of diagnostics: [Diagnostic]) throws -> String {
    func count(_ severity: Severity) -> Int { diagnostics.count { $0.severity == severity } }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = Document(
      errors: count(.error), warnings: count(.warning), notes: count(.note),
      messages: groups.map(Message.init))
    return String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
  }

  private static let titles = ["级别", "编号", "文件", "行", "列", "文件行", "字", "处数", "其余各行", "问题", "规则", "修改", "原文"]

  private static func csv(_ groups: [DiagnosticGroup]) -> String {
    func number(_ number: Int?) -> CSVCell { number.map { .number(String($0)) } ?? .empty }
    func text(_ text: String?) -> CSVCell { text.map { .text($0) } ?? .empty }
    return CSVWriter.text(
      header: titles,
      rows: groups.map { group in
        let (diagnostic, place) = (group.first, group.first.location)
        return [
          .text(diagnostic.severity.name), .text(diagnostic.problem.id), text(place?.file),
          number(place?.row),
          text(place?.column), number(place?.line), number(place?.character), number(group.count),
          text(group.others.isEmpty ? nil : group.otherRows), .text(diagnostic.message.summary),
          .text(diagnostic.message.rule), text(diagnostic.message.fix), text(diagnostic.excerpt),
        ]
      })
  }
}
