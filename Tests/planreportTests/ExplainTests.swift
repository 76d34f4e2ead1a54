import Foundation
import TestSupport
import Testing

/// `planreport explain`, whole outputs.
@Suite struct ExplainTests {
  private static let golden = Golden("explain")
  private static let demo = ["--inputs", "Tests/Fixtures/demo/Inputs"]

  /// What is explained: a plan in a year, with the items that are asked for; without one all are listed.
  private static let explained: [(plan: String, year: String, items: [String?])] = [
    (
      "huzhou-145", "2023",
      [nil, "good-air-days", "pm25", "forest-cover", "emission-cuts", "energy-intensity"]
    ),
    ("yuecheng-145", "2023", ["investment"]),
    ("qingxi-demo", "2022", ["energy-intensity"]),
    (
      "qingxi-demo", "2023",
      [
        nil, "low-carbon-pilots", "surface-water-iii", "VOCs", "COD", "土壤与固废", "p03", "t003", "vocs-cut",
        "river-class",
      ]
    ),
    ("qingxi-demo", "2025", ["non-fossil-share", "pm25"]),
  ]

  @Test(arguments: explained)
  func isWhatItWas(plan: String, year: String, items: [String?]) throws {
    for item in items {
      let inputs = plan == "qingxi-demo" ? Self.demo : []
      let result = try explain([plan] + (item.map { [$0] } ?? []) + ["--year", year] + inputs)
      #expect(result.status == 0, "\(result.messages)")
      #expect(result.messages == "")
      let file = Self.file(plan, year, item)
      #expect(try Self.golden.difference(of: result.output, file) == nil)
    }
  }

  @Test func everyFileIsOfAnItem() throws {
    let files = Self.explained.flatMap { plan, year, items in items.map { Self.file(plan, year, $0) } }
    #expect(try Self.golden.unclaimed(by: files) == [])
  }

  private static func file(_ plan: String, _ year: String, _ item: String?) -> String {
    [plan, year, item].compactMap { $0 }.joined(separator: "-") + ".txt"
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

  private func explain(_ arguments: [String]) throws -> CommandLineRunner.Result {
    try CommandLineRunner.run(["explain"] + arguments)
  }
}
