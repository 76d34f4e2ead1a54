import Evaluation
import Foundation
import PlanModel
import TestSupport
import Testing

@testable import Reporting

/// Whole outputs of the made-up plan.
@Suite("Golden files")
struct GoldenTests {
  private static let golden = Golden("yunxi-145")

  @Test func `the report in all its files is what it was`() throws {
    var names: [String] = []
    for year in [2022, 2023, 2025] {
      let report = try FixturePlan.report(year)
      let facts = Subjects(try FixturePlan.content(year)).facts
      var files = [
        "facts.txt": lines(facts, path: "").joined(separator: "\n") + "\n", "report.md": report.markdown,
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

  private func lines(_ group: FactGroup, path: String) -> [String] {
    group.entries.flatMap { entry -> [String] in
      let name = path + entry.name
      switch entry.fact {
      case .text(let text), .markdown(let text), .html(let text): return ["\(name) = \(text)"]
      case .flag(let flag): return ["\(name) ? \(flag)"]
      case .group(let group): return lines(group, path: name + ".")
      case .list(let items):
        return items.enumerated().flatMap { lines($1, path: "\(name)[\($0)].") }
      }
    }
  }
}
