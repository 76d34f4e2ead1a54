import Evaluation
import Foundation
import PlanModel
import TestSupport
import Testing
import Writing

@testable import Reporting

/// Whole outputs of the made-up plan.
@Suite("Golden files")
struct GoldenTests {
  private static let golden = Golden("yunxi-145")

  @Test func `the report in all its files is what it was`() throws {
    var names: [String] = []
    for year in [2022, 2023, 2025] {
      let report = try FixturePlan.report(year)
      let content = try FixturePlan.content(year)
      let facts = lines(Subjects.facts.names, Subjects(content).facts, content.context.kind, path: "")
      var files = [
        "facts.txt": facts.joined(separator: "\n") + "\n", "report.md": report.markdown,
      ]
      for table in report.tables {
        files["tables/\(table.name).csv"] = table.csv
      }
      for figure in report.figures { files["figures/\(figure.name).svg"] = figure.svg }
      for (name, text) in files {
        names.append("\(year)/\(name)")
        #expect(try Self.golden.difference(of: text, "\(year)/\(name)") == nil)
      }
    }
    #expect(try Self.golden.unclaimed(by: names) == [])
  }

  @Test func `two runs give the same bytes`() throws {
    let (first, second) = (try FixturePlan.report(2023), try FixturePlan.report(2023))
    #expect(first.pageHTML == second.pageHTML)
    #expect(first.tables.map(\.csv) == second.tables.map(\.csv))
  }

  private func lines(
    _ names: [FactName], _ values: FactValues, _ kind: EvaluationKind, path: String
  ) -> [String] {
    names.enumerated().filter { $1.isKnown(in: kind) }.flatMap { position, entry -> [String] in
      let name = path + entry.name
      switch values[position] {
      case .text(let text): return ["\(name) = \(text)"]
      case .html(let html): return ["\(name) = \(html.text)"]
      case .flag(let flag): return ["\(name) ? \(flag)"]
      case .items(let items):
        return items.enumerated().flatMap { index, item in
          let path = entry.kind == .group ? name : "\(name)[\(index)]"
          return lines(entry.inside, item, kind, path: path + ".")
        }
      }
    }
  }
}
