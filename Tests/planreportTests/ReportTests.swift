import Foundation
import TestSupport
import Testing

/// The whole way from real inputs to published files.
@Suite struct ReportTests {
  private func report(
    _ year: Int, to output: URL, environment: [String: String] = [:], from folder: URL? = nil
  ) throws -> CommandLineRunner.Result {
    let root = Repository.root
    return try CommandLineRunner.run(
      [
        "report", "--year", String(year), "--inputs", root.appending(path: "Inputs").path,
        "--templates", root.appending(path: "Templates").path, "--output", output.path,
      ],
      in: folder ?? root, environment: environment)
  }

  /// Verdict code and named cells of every row of a published `indicators.csv`, by identifier.
  private func verdicts(_ file: URL) throws -> [String: String] {
    let lines = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline)
    let header = lines[0].split(separator: ",", omittingEmptySubsequences: false)
    let code = try #require(header.firstIndex(of: "结论代码"))
    return lines.dropFirst().reduce(into: [:]) { verdicts, line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      verdicts[String(cells[0])] = String(cells[code])
    }
  }

  @Test func huzhou2020() throws {
    let place = try TemporaryFolder()
    #expect(try report(2020, to: place.url.appending(path: "Output")).status == 0)
    let verdicts = try verdicts(place.url.appending(path: "Output/2020/huzhou-135/tables/indicators.csv"))
    #expect(
      verdicts == [
        "surface-water-iii": "exceeded", "pm25": "exceeded", "good-air-days": "exceeded",
        "emission-control": "exceeded", "so2-reduction": "exceeded", "nox-reduction": "exceeded",
        "cod-reduction": "exceeded", "nh3n-reduction": "exceeded", "heavy-metal-reduction": "exceeded",
        "water-ten-sections": "completed", "border-sections": "completed", "drinking-water": "completed",
        "key-source-compliance": "exceeded",
      ])
  }

  @Test func threeMistakesAreReportedTogetherAndOutputStaysAsItWas() throws {
    let project = try ArchiveProject()
    let output = project.root.appending(path: "Output")
    #expect(try project.report().status == 0)
    let published = try TemporaryFolder.contents(of: output)

    try project.edit("observations.csv", "good-air-days,2023,87.2", "good-air-days,2023,８７.2")
    try project.edit("observations.csv", "wetland-restoration,2022", "wetland-restortion,2022")
    try project.edit("targets.csv", "说明", "说 明栏")
    try GoldenRun.reportThreeMistakes.expect(try project.report())
    #expect(try TemporaryFolder.contents(of: output) == published)
  }

  @Test func aYearWithoutEvaluationIsAnErrorThatListsTheYears() throws {
    let project = try ArchiveProject()
    try GoldenRun.reportYearWithoutEvaluation.expect(try project.report(year: 1999))
    #expect(try TemporaryFolder.contents(of: project.root).keys.filter { $0.hasPrefix("Output") } == [])
  }

  @Test func languageAndFolderDoNotChangeAByte() throws {
    let place = try TemporaryFolder()
    let first = place.url.appending(path: "first/Output")
    let second = place.url.appending(path: "second/Output")
    #expect(try report(2023, to: first, environment: ["LANG": "C", "LC_ALL": "C"]).status == 0)
    #expect(
      try report(
        2023, to: second, environment: ["LANG": "zh_CN.UTF-8", "TZ": "Asia/Shanghai"], from: place.url
      )
      .status == 0)
    let files = try TemporaryFolder.contents(of: first)
    #expect(files.count > 10)
    #expect(try TemporaryFolder.contents(of: second) == files)
  }
}
