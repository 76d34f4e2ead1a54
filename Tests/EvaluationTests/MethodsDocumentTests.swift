import Foundation
import PlanModel
import Testing

@testable import Evaluation

/// `docs/methods.md` names the declaration of every rule.
@Suite struct MethodsDocumentTests {
  /// Rows of the table of rules: the terms, and the declarations that they lead to.
  private let rows: [(terms: String, names: [String])]

  init() throws {
    sources = try SourceFiles.code().map { $0.lines.joined(separator: "\n") }
    let page = try String(contentsOf: SourceFiles.root.appending(path: "docs/methods.md"), encoding: .utf8)
    rows = page.split(separator: "\n").filter { $0.hasPrefix("|") }.dropFirst(2).map { row in
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return (cells[1], cells[2].split(separator: "`").map(String.init).filter { $0 != ", " })
    }
  }

  private let sources: [String]

  /// Whether some file declares it; a member, beside its type or in an extension of it.
  private func isDeclared(_ name: String) throws -> Bool {
    let parts = name.split(separator: ".").map(String.init)
    let type = try Regex("(struct|enum|extension) \\[?\(parts[0])\\b")
    let member = try parts.dropFirst().last.map { try Regex("(func|var|let|struct|enum) \($0)\\b") }
    return sources.contains { text in
      text.contains(parts[0]) && text.contains(type) && (member.map { text.contains($0) } ?? true)
    }
  }

  @Test func everyDeclarationThatItNamesExists() throws {
    #expect(sources.count > 100)
    #expect(rows.count > 40)
    for row in rows {
      #expect(!row.names.isEmpty, "\(row.terms)")
      for name in row.names { #expect(try isDeclared(name), "\(name)") }
    }
    #expect(try !isDeclared("Schedule.fortnight"))
  }

  /// Every type that is called a rule, a verdict or a selection is in the table.
  @Test func everyRuleIsInTheTable() throws {
    let declaration = #/(?:struct|enum) ([A-Z][A-Za-z]*(?:Rule|Selection))\b/#
    let rules = sources.filter { $0.contains("import PlanModel") }
      .flatMap { text in text.matches(of: declaration).map { String($0.1) } }
      .filter { $0 != "CollectSelection" }
    #expect(rules.count >= 8)
    let named = Set(rows.flatMap(\.names).map { $0.split(separator: ".").first.map(String.init) ?? $0 })
    for rule in rules { #expect(named.contains(rule), "\(rule)") }
  }

  /// The words that somebody who knows the field looks for lead to one declaration each, those of a kind to its rule.
  @Test func termsLeadToTheirDeclaration() {
    var expected = [
      "左右": "AttainmentCase.near", "序时进度": "Schedule", "完成事项": "MilestoneRule", "复合": "CompoundRule",
      "所需年均努力": "RequiredEffortRule", "可达性": "OutlookRule", "加权进度": "ProjectStage.weight",
    ]
    for kind in IndicatorKind.allCases where expected[kind.rawValue] == nil {
      expected[kind.rawValue] = "AttainmentRule.\(kind)"
    }
    for (term, name) in expected {
      #expect(rows.filter { $0.terms == term }.map(\.names) == [[name]], "\(term)")
    }
  }
}
