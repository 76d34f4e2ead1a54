import Foundation
import Testing

/// The command line speaks Chinese, and says 64 when it was used wrongly.
@Suite struct UsageTests {
  @Test(arguments: [
    (["report"], "错误：缺少参数“--year <year>”。"),
    (["report", "--year", "abc"], "错误：“--year <year>”的值“abc”无效。"),
    (
      ["archive", "--year", "2023", "--encoding", "utf-16"],
      "错误：“--encoding <encoding>”的值“utf-16”无效，可写utf-8或gb18030。"
    ),
    (["check", "--inputz", "x"], "错误：没有选项“--inputz”。是否想写“--inputs”？"),
    (["plans", "extra"], "错误：多余的参数“extra”。"),
  ])
  func wrongUsage(arguments: [String], firstLine: String) throws {
    let result = try CommandLineRunner.run(arguments)
    #expect(result.status == 64)
    #expect(result.output == "")
    #expect(result.messages.split(separator: "\n").first.map(String.init) == firstLine)
  }

  @Test(arguments: [["--help"], ["report", "--help"], ["check", "--help"], ["plans", "--help"]])
  func helpIsChinese(arguments: [String]) throws {
    let result = try CommandLineRunner.run(arguments)
    #expect(result.status == 0)
    #expect(result.messages == "")
    let english = [
      "USAGE", "OPTIONS", "OVERVIEW", "ARGUMENTS", "SUBCOMMANDS", "Show help", "default:", "See '",
    ]
    #expect(english.filter { result.output.contains($0) } == [])
  }

  @Test func anUnknownPlanIsNamedWithASuggestion() throws {
    let result = try CommandLineRunner.run(["check", "huzhou-154"])
    #expect(result.status == 1)
    #expect(result.messages.contains("错误：没有编号为“huzhou-154”的规划。\n"))
    #expect(result.messages.contains("修改：是否想写“huzhou-145”？\n"))
  }
}
