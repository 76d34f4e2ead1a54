import ArgumentParser
import Foundation
import TestSupport
import Testing

@testable import planreport

/// The command line speaks Chinese, and says 64 when it was used wrongly.
@Suite struct UsageTests {
  @Test func wrongUsageIsNamed() throws {
    let runs = [
      ["report"], ["report", "--year", "abc"], ["archive", "--year", "2023", "--encoding", "utf-16"],
      ["check", "--inputz", "x"], ["plans", "extra"], ["plans", "extra", "more"], ["verify"], ["diff", "a"],
      ["report", "--year"], ["repport"],
    ]
    let transcripts = try runs.map { arguments in
      let result = try CommandLineRunner.run(arguments)
      #expect(result.status == 64, "\(arguments)")
      return "## planreport \(arguments.joined(separator: " "))\n" + result.transcript
    }
    try GoldenRun.wrongUsage.expect(transcripts.joined(separator: "\n"))
  }

  @Test(arguments: [[]] + PlanReport.configuration.subcommands.map { [$0.configuration.commandName ?? ""] })
  func helpIsChinese(arguments: [String]) throws {
    let result = try CommandLineRunner.run(arguments + ["--help"])
    #expect(result.status == 0)
    #expect(result.messages == "")
    let english = [
      "USAGE", "OPTIONS", "OVERVIEW", "ARGUMENTS", "SUBCOMMANDS", "Show help", "default:", "See '",
    ]
    #expect(english.filter { result.output.contains($0) } == [])
  }

  @Test func anUnknownPlanIsNamedWithASuggestion() throws {
    let commands = [
      ["check", "qingxi-dmo"], ["explain", "qingxi-dmo", "--year", "2023"], ["vocabulary", "qingxi-dmo"],
      ["archive", "qingxi-dmo", "--year", "2023", "--output", "none/Output"],
    ]
    for command in commands {
      let result = try CommandLineRunner.run(command + ["--inputs", "Tests/Fixtures/demo/Inputs"])
      try GoldenRun.unknownPlan.expect(result)
    }
  }
}
