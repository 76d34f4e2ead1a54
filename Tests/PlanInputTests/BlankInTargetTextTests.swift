import Diagnostics
import Testing

@testable import PlanInput

/// Whether digits with a blank between them are one number or two, nobody can tell.
@Suite struct BlankInTargetTextTests {
  @Test(arguments: [
    "30\n34", "2025 25以下", "1 /1 0/100", "9 0", "90 .5", "90. 5", "8~1 0", "〔1\u{3000}8〕", "较20 20年下降18%",
    "0.17\u{3000}１", "９ ０", "９0 ．５",
    "- 5", "1\t0%以上",
    "8 0~90", "Ⅲ类 1 2", "控制在3 .79亿立方米以内", "1\u{A0}000", "1\u{2009}000", "− 5",
    "3, 767", "3 ,767", "1,234, 567", "3，\n767以上",
  ])
  func blanksInsideANumberAreAnError(text: String) {
    let failure = #expect(throws: TargetTextFailure.self) { try TargetTextParser.parse(text, unit: "%") }
    #expect(failure?.problem.id == "target.blank-in-number")
  }

  @Test func theMessagePointsAtTheBlank() {
    let failure = #expect(throws: TargetTextFailure.self) {
      try TargetTextParser.parse("2025 25以下", unit: "%")
    }
    #expect(failure?.character == 5)
    #expect(failure?.problem == .blankInNumber(text: "2025 25以下"))
  }

  @Test(arguments: [
    "8 ~ 10", " 90 % ", "较 2020 年 下降 18 %", "1 / 10 / 100", "8 - 10", "≥ 92", "90 以上", "0 ， 保持稳定", "1,234 以上",
  ])
  func blanksBetweenWordsAndNumbersAreNone(text: String) throws {
    _ = try TargetTextParser.parse(text, unit: "%")
  }
}
