import TestSupport
import Testing

@testable import Diagnostics

/// What is printed of thousands of plans is what would be printed if all of it were kept.
@Suite struct DiagnosticDigestTests {
  private let plans = ["a", "a-b", "a.b", "ab"] + (0..<60).map { "plan-\($0)" }

  /// What is found in a plan: in single rows, in many rows of a column, in no row, in templates that all share.
  private func found(in plan: String, _ chance: inout SeededGenerator) -> DiagnosticLog {
    var log = DiagnosticLog()
    for _ in 0..<Int.random(in: 0..<40, using: &chance) {
      let severity = Severity.allCases.randomElement(using: &chance) ?? .note
      let kind = Int.random(in: 0..<4, using: &chance)
      let problem = Problem(severity, "sample.\(kind)", "第\(kind)种。", rule: "不应如此。")
      let row = Int.random(in: 2..<30, using: &chance)
      let place: Diagnostics.SourceLocation? =
        switch Int.random(in: 0..<8, using: &chance) {
        case 0: nil
        case 1: SourceLocation("Templates/annual.md.mustache", line: row)
        case 2: SourceLocation("Inputs/\(plan)/plan.yaml", line: row)
        case 3: SourceLocation("Inputs/\(plan)")
        default: SourceLocation("Inputs/\(plan)/targets.csv", row: row, column: "目标")
        }
      log.report(problem, at: place)
    }
    return log
  }

  private func text(_ logs: [(plan: String, log: DiagnosticLog)], isWhole: Bool = false) -> String {
    var digest = DiagnosticDigest(isWhole: isWhole)
    for (plan, log) in logs { digest.merge(log, of: "\(plan)", in: "Inputs/\(plan)") }
    return DiagnosticPrinter.text(for: digest.diagnostics, unlisted: digest.unlisted)
  }

  @Test(arguments: 1...20) func whatIsPrintedIsWhatWouldBeIfAllWereKept(seed: UInt64) {
    var chance = SeededGenerator(seed: seed)
    let logs = plans.map { (plan: $0, log: found(in: $0, &chance)) }
    var all = DiagnosticLog()
    for (_, log) in logs { all.merge(log.diagnostics) }
    let whole = DiagnosticPrinter.text(for: all.sorted)
    #expect(whole.contains("没有列出"))
    #expect(text(logs) == whole)
    #expect(text(logs.reversed()) == whole)
    #expect(text(logs, isWhole: true) == whole)
  }

  @Test func ofManyNoMoreIsKeptThanIsPrinted() {
    var digest = DiagnosticDigest()
    for plan in 0..<1_000 {
      var log = DiagnosticLog()
      for row in 2..<5 {
        log.report(
          .warning("sample.odd-\(row)", "奇怪。", rule: ""), at: SourceLocation("Inputs/\(plan)/a.csv", row: row)
        )
      }
      digest.merge(log, of: "\(plan)", in: "Inputs/\(plan)")
    }
    #expect(digest.diagnostics.count <= 2 * Limits.printedMessages)
    #expect(
      DiagnosticPrinter.text(for: digest.diagnostics, unlisted: digest.unlisted).hasSuffix(
        "\n其余2800条（警告2800处）没有列出；请先改正以上各处。\n\n共警告3000处。\n"))
  }

  /// 200 warnings before it, and one more.
  @Test(arguments: [199, 200, 201, 5_000]) func anErrorDoesNotDrownInWarnings(warnings: Int) {
    var log = DiagnosticLog()
    for row in 2..<warnings + 2 {
      log.report(.warning("sample.odd-\(row)", "奇怪。", rule: ""), at: SourceLocation("a.csv", row: row))
    }
    log.report(.error("sample.broken", "坏了。", rule: "不应坏。"), at: SourceLocation("b.csv", row: 2))
    let text = DiagnosticPrinter.text(for: log.sorted)
    #expect(text.contains("错误 b.csv 第2行：坏了。\n"))
    let unlisted = warnings + 1 - Limits.printedMessages
    let note = unlisted > 0 ? "其余\(unlisted)条（警告\(unlisted)处）没有列出；请先改正以上各处。\n\n" : ""
    #expect(text.hasSuffix("编号：sample.broken\n\n\(note)共错误1处、警告\(warnings)处。\n"))
  }
}
