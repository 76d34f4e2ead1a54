import Testing

@testable import Diagnostics

@Suite struct DiagnosticPrinterTests {
  private enum Sample: Problem {
    case broken, odd

    var id: String { self == .broken ? "sample.broken" : "sample.odd" }
    var severity: Severity { self == .broken ? .error : .warning }
    var message: Message {
      self == .broken ? Message("坏了。", rule: "不应坏。", fix: "修好。") : Message("奇怪。", rule: "不应奇怪。")
    }
  }

  @Test func printsPlaceExcerptRuleFixAndCount() {
    let broken = Diagnostic(
      Sample.broken, at: SourceLocation("a.csv", row: 3, column: "目标", line: 5, character: 3), excerpt: "控制x")
    let odd = Diagnostic(Sample.odd, at: SourceLocation("plan.yaml", column: "period.end", line: 9))
    #expect(
      DiagnosticPrinter.text(for: [broken, odd]) == """
        错误 a.csv 第3行（文件第5行）“目标”列：坏了。
            | 控制x
            | \u{3000}\u{3000}^
            规则：不应坏。
            修改：修好。
            编号：sample.broken

        警告 plan.yaml 第9行“period.end”项：奇怪。
            规则：不应奇怪。
            编号：sample.odd

        共错误1处、警告1处。

        """)
  }

  @Test func printsNothingForNothing() { #expect(DiagnosticPrinter.text(for: []) == "") }

  @Test func sortsByPlaceAndDropsRepetitions() {
    var log = DiagnosticLog()
    for row in [10, 2, 2] { log.report(Sample.broken, at: SourceLocation("b.csv", row: row)) }
    log.report(Sample.odd, at: SourceLocation("a.csv", row: 99))
    log.report(Sample.odd, at: nil)
    #expect(log.sorted.map { $0.location?.row } == [nil, 99, 2, 10])
    #expect(log.hasErrors)
    #expect(throws: DiagnosticsError.self) { try log.throwIfErrors() }
  }

  @Test func warningsDoNotStopTheRun() throws {
    var log = DiagnosticLog()
    log.report(Sample.odd, at: nil)
    try log.throwIfErrors()
    #expect(!log.hasErrors)
  }
}
