import Foundation
import TestSupport
import Testing

/// `planreport explain`, whole outputs. After an intended change: `UPDATE_GOLDEN=1 swift test --filter ExplainTests`;
/// then read what it wrote.
@Suite struct ExplainTests {
  private static let golden = Repository.url("Tests/Golden/explain")
  private static let demo = ["--inputs", "Tests/Fixtures/demo/Inputs"]

  @Test(arguments: ["good-air-days", "pm25", "forest-cover", "emission-cuts", "energy-intensity"])
  func huzhou(item: String) throws {
    try check(["huzhou-145", item, "--year", "2023"], "huzhou-145-2023-\(item)")
  }

  @Test func investmentOfYuecheng() throws {
    try check(["yuecheng-145", "investment", "--year", "2023"], "yuecheng-145-2023-investment")
  }

  @Test(
    arguments: [
      ("2022", "energy-intensity"), ("2023", "low-carbon-pilots"), ("2023", "surface-water-iii"),
      ("2023", "VOCs"),
      ("2023", "COD"), ("2023", "土壤与固废"), ("2023", "p03"), ("2023", "t003"), ("2023", "vocs-cut"),
      ("2025", "non-fossil-share"), ("2025", "pm25"), ("2023", "river-class"),
    ])
  func demoPlan(year: String, item: String) throws {
    try check(["qingxi-demo", item, "--year", year] + Self.demo, "qingxi-demo-\(year)-\(item)")
  }

  @Test func withoutAnItemAllAreListed() throws {
    try check(["huzhou-145", "--year", "2023"], "huzhou-145-2023")
    try check(["qingxi-demo", "--year", "2023"] + Self.demo, "qingxi-demo-2023")
  }

  @Test func anItemIsFoundByItsNameToo() throws {
    let name = try explain(["huzhou-145", "城市空气质量优良天数比率", "--year", "2023"])
    let identifier = try explain(["huzhou-145", "good-air-days", "--year", "2023"])
    #expect(name.output == identifier.output)
    #expect(name.status == 0)
  }

  @Test func anUnknownItemIsAnErrorWithASuggestion() throws {
    let result = try explain(["huzhou-145", "good-air-dys", "--year", "2023"])
    #expect(result.status == 1)
    #expect(result.output == "")
    #expect(
      result.messages == """
        错误：规划“huzhou-145”中没有“good-air-dys”。
            规则：可查询指标、任务、项目的编号或名称，污染物，项目领域，以及 investment（全部项目的投资）；不写则列出全部。
            修改：是否想写“good-air-days”？
            编号：explain.unknown-item

        共错误1处。

        """)
  }

  @Test func aYearWithoutEvaluationIsAnError() throws {
    let result = try explain(["huzhou-145", "--year", "2024"])
    #expect(result.status == 1)
    #expect(
      result.messages == """
        错误：规划“huzhou-145”没有在2024年安排评估。
            规则：评估年份由规划的 plan.yaml 中的 evaluations 决定。
            修改：该规划有评估的年份是：2023、2025。
            编号：explain.no-evaluation

        共错误1处。

        """)
  }

  @Test func anUnknownPlanIsAnError() throws {
    let result = try explain(["huzhou-154", "--year", "2023"])
    #expect(result.status == 1)
    #expect(result.messages.contains("    修改：是否想写“huzhou-145”？\n"))
  }

  private func explain(_ arguments: [String]) throws -> CommandLineRunner.Result {
    try CommandLineRunner.run(["explain"] + arguments)
  }

  private func check(_ arguments: [String], _ name: String) throws {
    let result = try explain(arguments)
    #expect(result.status == 0, "\(result.messages)")
    #expect(result.messages == "")
    let file = Self.golden.appending(path: name + ".txt")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" {
      try FileManager.default.createDirectory(at: Self.golden, withIntermediateDirectories: true)
      try Data(result.output.utf8).write(to: file)
    }
    #expect(result.output == (try String(contentsOf: file, encoding: .utf8)), "\(name)")
  }
}
