import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Reporting

/// Whole outputs of the made-up plan. After an intended change: `UPDATE_GOLDEN=1 swift test --filter GoldenTests`.
@Suite("Golden files")
struct GoldenTests {
  private static let folder = FixturePlan.root.appendingPathComponent("Tests/Golden/yunxi-145")

  @Test(arguments: [2022, 2023, 2025])
  func `facts are what they were`(year: Int) throws {
    let evaluation = try FixturePlan.evaluation(year)
    let names = ReportFacts.all.names
    let lines = lines(names, ReportFacts.values(of: evaluation), evaluation.context.kind, path: "")
    try check(lines.joined(separator: "\n") + "\n", "\(year)/facts.txt")
  }

  @Test(arguments: [2022, 2023, 2025])
  func `the Markdown report is what it was`(year: Int) throws {
    try check(FixturePlan.report(year).markdown, "\(year)/report.md")
  }

  @Test(arguments: [2022, 2023, 2025])
  func `tables and figures are what they were`(year: Int) throws {
    let report = try FixturePlan.report(year)
    for table in report.tables {
      try check(String(decoding: table.csv, as: UTF8.self), "\(year)/tables/\(table.name).csv")
    }
    for figure in report.figures { try check(figure.svg, "\(year)/figures/\(figure.name).svg") }
  }

  @Test func `two runs give the same bytes`() throws {
    let (first, second) = (try FixturePlan.report(2023), try FixturePlan.report(2023))
    #expect(first.pageHTML == second.pageHTML)
    #expect(first.tables.map(\.csv) == second.tables.map(\.csv))
  }

  private func check(_ text: String, _ name: String) throws {
    let file = Self.folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard golden != text else { return }
    let difference = zip(golden.split(separator: "\n"), text.split(separator: "\n")).first { $0 != $1 }
    Issue.record("\(name) differs: was “\(difference?.0 ?? "")”, is “\(difference?.1 ?? "")”")
  }

  private func lines(
    _ names: [FactName], _ values: FactValues, _ kind: EvaluationKind, path: String
  ) -> [String] {
    names.enumerated().filter { $1.isKnown(in: kind) }.flatMap { position, entry -> [String] in
      let name = path + entry.name
      switch values[position] {
      case .text(let text): return ["\(name) = \(text)"]
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
