import Foundation
import TestSupport
import Testing

/// The whole way from real inputs to published files.
@Suite struct ReportTests {
  private func report(
    _ year: Int, to output: URL, environment: [String: String] = [:], from folder: URL? = nil
  )
    throws -> CommandLineRunner.Result
  {
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
    let place = try TemporaryFolder()
    let inputs = place.url.appending(path: "Inputs")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.url("Inputs/huzhou-145"),
      to: inputs.appending(path: "huzhou-145"))
    let templates = Repository.url("Templates").path
    let arguments = ["report", "--year", "2023", "--templates", templates]
    #expect(try CommandLineRunner.run(arguments, in: place.url).status == 0)
    let published = try TemporaryFolder.contents(of: place.url.appending(path: "Output"))

    try edit(
      inputs.appending(path: "huzhou-145/observations.csv"), "good-air-days,2022,77.8",
      "good-air-days,2022,７７.8")
    try edit(inputs.appending(path: "huzhou-145/observations.csv"), "forest-cover,2022", "forest-covr,2022")
    try edit(inputs.appending(path: "huzhou-145/targets.csv"), "说明", "说 明栏")
    let result = try CommandLineRunner.run(arguments, in: place.url)
    #expect(result.status == 1)
    #expect(result.output == "")
    let identifiers = result.messages.split(separator: "\n").filter { $0.hasPrefix("    编号：") }
    #expect(identifiers.count == 3)
    for place in ["observations.csv 第3行“数值”列", "observations.csv 第11行“指标编号”列", "targets.csv 第1行"] {
      #expect(result.messages.contains("错误 Inputs/huzhou-145/" + place), "\(result.messages)")
    }
    #expect(try TemporaryFolder.contents(of: place.url.appending(path: "Output")) == published)
  }

  private func edit(_ file: URL, _ old: String, _ new: String) throws {
    let text = try String(contentsOf: file, encoding: .utf8)
    try #require(text.contains(old))
    try Data(text.replacingOccurrences(of: old, with: new).utf8).write(to: file)
  }

  @Test func aYearWithoutEvaluationIsAnErrorThatListsTheYears() throws {
    let place = try TemporaryFolder()
    let result = try report(1999, to: place.url.appending(path: "Output"))
    #expect(result.status == 1)
    #expect(
      result.messages.hasSuffix(
        """
        错误：没有规划在1999年安排评估。
            规则：报告年份由各规划 plan.yaml 中的 evaluations 决定。
            修改：有评估的年份是：2018、2019、2020、2021、2022、2023、2024、2025、2026。
            编号：run.no-evaluation

        共错误1处。

        """))
    #expect(try TemporaryFolder.contents(of: place.url).keys.filter { $0.hasPrefix("Output") } == [])
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
