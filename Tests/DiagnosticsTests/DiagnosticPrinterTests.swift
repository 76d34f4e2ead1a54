import Testing

@testable import Diagnostics

@Suite struct DiagnosticPrinterTests {
  private let broken = Problem.error("sample.broken", "坏了。", rule: "不应坏。", fix: "修好。")
  private let odd = Problem.warning("sample.odd", "奇怪。", rule: "不应奇怪。")
  private let noted = Problem.note("sample.noted", "留意。", rule: "可以留意。")

  @Test func printsPlaceExcerptRuleFixAndCount() {
    let diagnostics = [
      Diagnostic(
        broken, at: SourceLocation("a.csv", row: 3, column: "目标", line: 5, character: 3), excerpt: "控制x"),
      Diagnostic(odd, at: SourceLocation("plan.yaml", column: "period.end", line: 9)),
      Diagnostic(noted, at: nil),
    ]
    #expect(
      DiagnosticPrinter.text(for: diagnostics) == """
        错误 a.csv 第3行（文件第5行）“目标”列：坏了。
            | 控制x
            | \u{3000}\u{3000}^
            规则：不应坏。
            修改：修好。
            编号：sample.broken

        警告 plan.yaml 第9行“period.end”项：奇怪。
            规则：不应奇怪。
            编号：sample.odd

        提示：留意。
            规则：可以留意。
            编号：sample.noted

        共错误1处、警告1处、提示1处。

        """)
  }

  /// As wide as the text before it: Chinese quotation marks, dashes and µ take one place in a terminal.
  @Test func theCaretStandsUnderItsCharacter() {
    let diagnostic = Diagnostic(
      broken, at: SourceLocation("a.csv", row: 2, character: 12), excerpt: "a,“优”—µg，（Ⅲ类）")
    #expect(
      DiagnosticPrinter.lines(for: diagnostic)[1...2] == [
        "    | a,“优”—µg，（Ⅲ类）", "    |    \u{3000}    \u{3000}\u{3000} ^",
      ])
  }

  @Test func aTerminalGetsTheSeverityInColour() {
    #expect(
      DiagnosticPrinter.text(for: [Diagnostic(broken, at: SourceLocation("a.csv", row: 3))], isColoured: true)
        .hasPrefix("\u{1B}[31m错误\u{1B}[0m a.csv 第3行：坏了。\n"))
    let line = TerminalLine("\u{1B}[2J甲", .green) + TerminalLine("乙b")
    #expect(line.text(isColoured: false) == "［U+001B］[2J甲乙b")
    #expect(line.text(isColoured: true) == "\u{1B}[32m［U+001B］[2J甲\u{1B}[0m乙b")
    #expect(line.width == 18)
  }

  @Test func printsNothingForNothing() { #expect(DiagnosticPrinter.text(for: []) == "") }

  @Test func sortsByPlaceAndDropsRepetitions() {
    var log = DiagnosticLog()
    for row in [10, 2, 2] { log.report(broken, at: SourceLocation("b.csv", row: row)) }
    log.report(odd, at: SourceLocation("a.csv", row: 99))
    log.report(odd, at: nil)
    #expect(log.sorted.map { $0.location?.row } == [nil, 99, 2, 10])
    #expect(log.hasErrors)
    #expect(throws: DiagnosticsError.self) { try log.throwIfErrors() }
  }

  @Test func atOnePlaceTheGravestComesFirstAndThenTheIdentifierDecides() {
    let other = Problem.error("sample.also-broken", "也坏了。", rule: "不应坏。")
    let diagnostics = [noted, broken, odd, other].map { Diagnostic($0, at: SourceLocation("a.csv", row: 2)) }
    #expect(
      diagnostics.sorted().map(\.problem.id) == [
        "sample.also-broken", "sample.broken", "sample.odd", "sample.noted",
      ])
  }

  @Test func warningsDoNotStopTheRun() throws {
    var log = DiagnosticLog()
    log.report(odd, at: nil)
    try log.throwIfErrors()
    #expect(!log.hasErrors)
  }
}
