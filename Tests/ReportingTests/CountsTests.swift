import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Reporting

@Suite("Counts add up wherever they are printed")
struct CountsTests {
  /// `提前完成1项、数据缺失2项` → 3.
  private func sum(_ text: String) -> Int {
    text.matches(of: /([0-9]+)项/).reduce(0) { $0 + (Int($1.1) ?? 0) }
  }

  @Test(arguments: [2022, 2023, 2025])
  func `enumerations add up to the totals they stand beside`(year: Int) throws {
    let facts = Subjects(try FixturePlan.content(year)).facts
    func text(_ path: String) throws -> String { try #require(facts.text(path, Subjects.facts.names)) }
    for name in ["indicators", "binding", "expected", "unclassified", "textGoals"] {
      #expect(sum(try text(name + ".summary")) == Int(try text(name + ".total")), "\(name)")
    }
    let all = try text("indicators.total")
    let parts = try ["binding", "expected", "unclassified"].compactMap { Int(try text($0 + ".total")) }
    #expect(parts.reduce(0, +) == Int(all))
    #expect(all == "11")
  }

  @Test(arguments: [2022, 2023, 2025])
  func `the first paragraph counts every verdict and names every laggard`(year: Int) throws {
    let evaluation = try FixturePlan.evaluation(year)
    let report = try FixturePlan.report(year)
    let conclusion = PrintedTables.between(report.markdown, "、总体评价\n\n", "\n\n")
    let summary = PlanSummary(try FixturePlan.content(of: evaluation))
    #expect(conclusion.contains("按评价结论分，\(summary.indicators.byVerdict.printed)。"))
    for laggard in evaluation.indicators.listed where laggard.verdict.isLaggard {
      #expect(conclusion.contains(laggard.indicator.name))
    }
    #expect(summary.indicators.byVerdict.verdicts.reduce(0) { $0 + $1.count } == 11)
  }

  @Test func `the figure's bars say the same counts`() throws {
    let figure = try #require(try VerdictFigure.figure(FixturePlan.content(2023), name: "verdicts"))
    for sentence in figure.description.split(separator: "。") {
      let halves = sentence.split(separator: "：").map(String.init)
      #expect(sum(halves[0]) == sum(halves[1]), "\(sentence)")
    }
  }

  @Test func `nothing is enumerated that does not occur`() throws {
    for year in [2022, 2023, 2025] {
      let markdown = try FixturePlan.report(year).markdown
      #expect(!markdown.contains(/[^0-9.]0项/))
      #expect(!markdown.contains("：。"))
      #expect(!markdown.contains("；。"))
    }
    let empty = try FixturePlan.report(2023, of: FixturePlan.emptyPlan()).markdown
    #expect(!empty.contains(/[^0-9.]0[项个]/))
  }
}

extension FactValues {
  /// The text of a name with dots.
  func text(_ path: String, _ names: [FactName]) -> String? {
    let parts = path.split(separator: ".", maxSplits: 1).map(String.init)
    guard let position = names.position(of: parts[0], in: nil) else { return nil }
    switch self[position] {
    case .text(let text): return text
    case .items(let group): return group.first?.text(parts[1], names[position].inside)
    case .flag, .html: return nil
    }
  }
}
