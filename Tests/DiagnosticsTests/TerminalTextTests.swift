import Testing

@testable import Diagnostics

/// Nothing that the inputs hold moves the cursor, forges a line or hides.
@Suite struct TerminalTextTests {
  @Test(arguments: [
    ("湖州市 77.8%", "湖州市 77.8%"), ("a\u{1B}[2Jb", "a［U+001B］[2Jb"), ("a\n错误：假", "a［U+000A］错误：假"),
    ("a\rb", "a［U+000D］b"), ("\u{202E}abc", "［U+202E］abc"), ("a\u{200B}b", "a［U+200B］b"),
    ("a\u{2028}b", "a［U+2028］b"),
    ("a\u{9B}31m", "a［U+009B］31m"), ("\u{7F}", "［U+007F］"), ("𠀀é", "𠀀é"), ("a\u{E0041}", "a［U+E0041］"),
    ("", ""),
  ])
  func oneLineIsOneLine(text: String, shown: String) { #expect(TerminalText.line(text) == shown) }

  @Test func finishedLinesKeepTheirEnds() {
    #expect(TerminalText.lines("a\tb\n\u{7}c\n") == "a\tb\n［U+0007］c\n")
  }

  @Test func messagesAreShownWhateverTheyQuote() {
    let diagnostic = Diagnostic(
      .error("sample.broken", "“a\n错误：假\u{1B}[31m”坏了。", rule: "不应坏。"),
      at: SourceLocation("a\u{1B}[2J\n.csv", row: 2, column: "列\n", character: 3), excerpt: "x\u{1B}\u{202E}y"
    )
    let lines = DiagnosticPrinter.lines(for: diagnostic)
    #expect(
      lines.prefix(2) == [
        "错误 a［U+001B］[2J［U+000A］.csv 第2行“列［U+000A］”列：“a［U+000A］错误：假［U+001B］[31m”坏了。",
        "    | x［U+001B］［U+202E］y",
      ])
    #expect(lines.joined().unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" })
  }

  @Test func whatIsLongIsCut() {
    let text = String(repeating: "长", count: 100_000)
    let clipped = TerminalText.clipped(text)
    #expect(clipped.count < 500)
    #expect(clipped.contains("……（略去99650字）……"))
    #expect(TerminalText.clipped(String(repeating: "长", count: 400)).count == 400)
  }

  @Test func aLongLineIsShownAroundItsMistake() {
    let line = String(repeating: "甲", count: 500) + "错" + String(repeating: "乙", count: 500)
    let lines = DiagnosticPrinter.lines(
      for: Diagnostic(
        .error("sample.broken", "坏了。", rule: "不应坏。"), at: SourceLocation("a", line: 1, character: 501),
        excerpt: line))
    #expect(
      lines[1] == "    | ……" + String(repeating: "甲", count: 40) + "错" + String(repeating: "乙", count: 39)
        + "……")
    #expect(
      lines[2].count
        == lines[1].firstIndex(of: "错").map { lines[1].distance(from: lines[1].startIndex, to: $0) + 1 })
  }

  @Test func theFirstOnesArePrintedAndTheOthersCounted() {
    let diagnostics = (0..<500).map {
      Diagnostic(.error("sample.\($0)", "坏了。", rule: "不应坏。"), at: SourceLocation("a.csv", row: $0 + 2))
    }
    let text = DiagnosticPrinter.text(for: diagnostics)
    #expect(text.hasSuffix("其余300条（错误300处）没有列出；请先改正以上各处。\n\n共错误500处。\n"))
    #expect(text.split(separator: "\n").count { $0.hasPrefix("    编号：") } == 200)
  }

  @Test func oneMistakeInManyRowsIsOneMessage() {
    let problem = Problem.error("sample.broken", "坏了。", rule: "不应坏。")
    let rows = Array(2..<5002) + [6000, 6002]
    let text = DiagnosticPrinter.text(
      for: rows.map { Diagnostic(problem, at: SourceLocation("a.csv", row: $0, column: "目标")) })
    #expect(
      text == """
        错误 a.csv 第2行“目标”列：坏了。
            同类问题还有5001处：第3—5001、6000、6002行。
            规则：不应坏。
            编号：sample.broken

        共错误5002处。

        """)
  }

  @Test func everyIdentifierHasAFix() {
    let fixed = Set(Problem.examples.filter { $0.message.fix != nil }.map(\.id))
    #expect(Set(Problem.examples.map(\.id)).subtracting(fixed) == [])
  }
}
