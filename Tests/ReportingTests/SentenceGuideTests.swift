import Diagnostics
import Evaluation
import Files
import Foundation
import PlanModel
import Synchronization
import TestSupport
import Testing

@testable import Reporting

/// The sentences as real plans bring them about: the list in docs/templates.md, and the round-up that is read aloud.
@Suite struct SentenceGuideTests {
  private final class Heard: Sendable {
    private let texts = Mutex<[String: [String]]>([:])

    func hear(_ file: String, _ name: String, _ text: String) {
      texts.withLock { texts in
        let key = "\(file) \(name)"
        if !texts[key, default: []].contains(text) { texts[key, default: []].append(text) }
      }
    }

    var all: [String: [String]] { texts.withLock { $0 } }
  }

  /// What the reports of some plans say, by file and name of the sentence.
  private static func heard(_ plans: [(plan: Plan, year: Int?)]) throws -> [String: [String]] {
    let heard = Heard()
    let renderer = try FixturePlan.renderer(hearing: { heard.hear($0, $1, $2) })
    let sentences = renderer.sentences
    var records: [ReportRecord] = []
    var collected: [CollectedPlan] = []
    let spool = Spool()
    for (plan, year) in plans {
      for planned in plan.evaluations where year == nil || planned.year == year {
        let evaluation = PlanEvaluator.evaluate(plan, planned)
        let record = ReportRecord(ReportContent(evaluation, sentences: sentences, previous: nil))
        let report = try renderer.render(
          evaluation, revisions: CorrectionTests.revisions(record.summary), hasWorkbook: true)
        records.append(record)
        collected.append(CollectedPlan(report, revision: 1, gaps: nil, spool: spool))
      }
    }
    let shell = try SummarySentenceTests.shell()
    let summaries = records.map(\.summary)
    _ = try IndexPages.root(summaries, sentences: sentences, shell: shell).text
    for year in Set(summaries.map(\.year)).sorted() {
      _ = try IndexPages.year(year, summaries, sentences: sentences, shell: shell).text
    }
    for plan in Set(summaries.map(\.id)).sorted() {
      _ = try PlanPage.page(
        records.filter { $0.summary.id == plan }, revisions: [:], sentences: sentences, shell: shell)
    }
    _ = try CollectedReport(CollectedTables(collected, leftOut: [], sentences: sentences), shell: shell)
    let many = FixturePlan.regions(collected[0], ExcerptLimit.rows + 1)
    _ = try CollectedTables(many, leftOut: [], sentences: sentences)
    return heard.all
  }

  private static func folder(_ path: String) -> URL { FixturePlan.root.appendingPathComponent(path) }

  private static func plan(_ path: String) throws -> Plan { try EveryPlan.load(folder(path)) }

  /// The made-up plans, which have nearly everything, and the real ones behind them.
  private static func everyPlan() throws -> [(plan: Plan, year: Int?)] {
    let made = ["Tests/Fixtures/demo/Inputs/qingxi-demo", "Tests/Fixtures/yunxi-145"].map(folder)
    let rest = try EveryPlan.folders().filter { folder in
      !made.contains { $0.lastPathComponent == folder.lastPathComponent }
    }
    return try (made + rest).map { (try EveryPlan.load($0), nil) }
  }

  @Test func `the guide lists every sentence with an example made by the program`() throws {
    let heard = try Self.heard(Self.everyPlan())
    let families = SentenceFamily.all.map { family in
      let rows = family.cases.map { sentence in
        let example = heard["\(family.file) \(sentence.name)"]?.min { $0.count < $1.count }
        let values = sentence.values.map { "`{{\($0.name)}}`" }.joined(separator: " ")
        return "| \(sentence.name) | \(values) | \(Self.cell(example ?? "（示例规划中没有这种情形）")) |\n"
      }
      return "\n### \(family.title)（`\(family.file).txt`）\n\n| 情形 | 可用的值 | 示例 |\n|---|---|---|\n"
        + rows.joined()
    }
    let url = Self.folder("docs/templates.md")
    let guide = try String(contentsOf: url, encoding: .utf8)
    let mark = "以下由程序生成：`UPDATE_DOCS=1 swift test --filter SentenceGuideTests`。\n"
    let head = try #require(guide.components(separatedBy: mark).first)
    let text = head + mark + families.joined()
    if ProcessInfo.processInfo.environment["UPDATE_DOCS"] == "1" {
      try text.write(to: url, atomically: true, encoding: .utf8)
    }
    #expect(
      text == (try String(contentsOf: url, encoding: .utf8)),
      "UPDATE_DOCS=1 swift test --filter SentenceGuideTests")
  }

  private static func cell(_ text: String) -> String {
    let short = text.count > 90 ? text.prefix(88) + "……" : text
    return short.replacing("|", with: "\\|").replacing("<", with: "\\<").replacing("*", with: "\\*")
  }

  /// Read as an official and as a citizen would, whenever a sentence changes.
  @Test func `the round-up of every sentence of three plans is what it was`() throws {
    let heard = try Self.heard([
      (Self.plan("Inputs/huzhou-145"), 2023), (Self.plan("Inputs/yuecheng-145"), nil),
      (Self.plan("Tests/Fixtures/demo/Inputs/qingxi-demo"), 2023),
      (Self.plan("Tests/Fixtures/demo/Inputs/qingxi-demo"), 2025),
    ])
    let text = SentenceFamily.all.flatMap { family in
      ["== \(family.title)"]
        + family.cases.flatMap { sentence in
          (heard["\(family.file) \(sentence.name)"] ?? []).map { "[\(sentence.name)] \($0)" }
        }
    }.joined(separator: "\n")
    #expect(try Golden("sentences").difference(of: text + "\n", "round-up.txt") == nil)
  }
}
