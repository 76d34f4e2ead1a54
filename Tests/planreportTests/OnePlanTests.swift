import Foundation
import TestSupport
import Testing

/// `report --plan` and `check` of one plan: only it is read and built, and what stays is what a run over all would give.
@Suite struct OnePlanTests {
  private let place: TemporaryFolder
  private static let plans = ["plan-1", "plan-2", "plan-3"]

  init() throws {
    place = try TemporaryFolder()
    let inputs = place.url.appending(path: "Inputs")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    for plan in Self.plans {
      try FileManager.default.copyItem(at: ArchiveProject.demo, to: inputs.appending(path: plan))
      try edit(plan, "plan.yaml", "id: qingxi-demo", "id: \(plan)")
    }
  }

  private func edit(_ plan: String, _ file: String, _ old: String, _ new: String) throws {
    let url = place.url.appending(path: "Inputs/\(plan)/\(file)")
    let text = try String(contentsOf: url, encoding: .utf8)
    try #require(text.contains(old))
    try Data(text.replacing(old, with: new).utf8).write(to: url)
  }

  private func run(_ arguments: [String]) throws -> CommandLineRunner.Result {
    try CommandLineRunner.run(
      arguments + ["--templates", Repository.url("Templates").path], in: place.url)
  }

  private func report(_ more: String..., year: Int = 2023) throws -> CommandLineRunner.Result {
    try run(["report", "--year", "\(year)", "--base-url", "https://example.org/ghpg/"] + more)
  }

  private func contents(_ folder: String = "Output") throws -> [String: Data] {
    try TemporaryFolder.contents(of: place.url.appending(path: folder))
  }

  @Test func theOutputIsThatOfARunOverAllPlans() throws {
    for year in [2022, 2023] { #expect(try report(year: year).status == 0) }
    let before = try contents()
    try edit("plan-2", "observations.csv", "good-air-days,2023,87.2", "good-air-days,2023,87.4")
    try edit("plan-2", "plan.yaml", "title: ", "title: 改名的")
    let result = try report("--plan", "plan-2")
    #expect(result.status == 0, "\(result.messages)")
    #expect(
      result.output.hasPrefix("已生成2023年的1份报告：\nOutput/2023/index.html\nOutput/2023/plan-2/index.html  "))
    let one = try contents()
    let changed = one.filter { before[$0.key] != $0.value }.keys
    let outside = changed.filter { !$0.hasPrefix("2023/plan-2/") }.sorted()
    #expect(outside == ["2023/index.html", "feed.xml", "index.html", "plans/plan-2.html"])
    #expect(try report().status == 0)
    #expect(try contents() == one)
  }

  /// Its report of another year stays, and so does its page, which names that one alone.
  @Test func aPlanThatIsGoneKeepsThePageOfWhatIsPublished() throws {
    for year in [2022, 2023] { #expect(try report(year: year).status == 0) }
    let page = "plans/plan-3.html"
    let both = try #require(try contents()[page])
    try FileManager.default.removeItem(at: place.url.appending(path: "Inputs/plan-3"))
    #expect(try report().status == 0)
    let after = try contents()
    #expect(after["2022/plan-3/index.html"] != nil && after["2023/plan-3/index.html"] == nil)
    let left = try #require(after[page].map { String(decoding: $0, as: UTF8.self) })
    #expect(left.contains("../2022/plan-3/index.html") && !left.contains("../2023/plan-3/index.html"))
    #expect(String(decoding: both, as: UTF8.self).contains("../2023/plan-3/index.html"))
    let package = place.url.appending(path: "Output/2022/plan-3/datapackage.json")
    try Data("{}".utf8).write(to: package)
    let result = try report()
    #expect(result.status == 1)
    #expect(result.messages.hasPrefix("错误：“Output/2022/plan-3/datapackage.json”无法识别。"), "\(result.messages)")
    #expect(
      try contents().filter { $0.key != "2022/plan-3/datapackage.json" }
        == after.filter { $0.key != "2022/plan-3/datapackage.json" })
  }

  @Test func nothingElseIsRead() throws {
    #expect(try report().status == 0)
    let before = try contents()
    try edit("plan-1", "observations.csv", "good-air-days,2023,87.2", "good-air-days,2023,无数")
    try Data().write(to: place.url.appending(path: "Inputs/plan-3/plan.yaml"))
    #expect(try report("--plan", "plan-2").status == 0)
    #expect(try contents() == before)
    #expect(try run(["check", "plan-2"]).status == 0)
    #expect(try report().status == 1)
    #expect(try contents() == before)
  }

  @Test func aFirstReportMakesItsYear() throws {
    #expect(try report("--plan", "plan-2").status == 0)
    let reports = try contents().keys.filter { $0.hasSuffix("/datapackage.json") }.sorted()
    #expect(reports == ["2023/plan-2/datapackage.json"])
    #expect(try report("--plan", "plan-1").status == 0)
    let page = try String(decoding: #require(contents()["2023/index.html"]), as: UTF8.self)
    #expect(page.contains("plan-1/index.html") && page.contains("plan-2/index.html"))
    #expect(!page.contains("plan-3/index.html"))
  }

  @Test func aPlanThatDoesNotExistIsNamedWithASuggestion() throws {
    #expect(try report().status == 0)
    let before = try contents()
    for arguments in [["report", "--year", "2023", "--plan", "plan2"], ["check", "plan2"]] {
      let result = try run(arguments)
      #expect(result.status == 1)
      #expect(
        result.messages == """
          错误：没有编号为“plan2”的规划。
              规则：规划编号是 Inputs/ 下的目录名；现有：plan-1、plan-2、plan-3。
              修改：是否想写“plan-2”？
              编号：run.unknown-plan

          共错误1处。

          """)
    }
    let result = try report("--plan", "plan-2", year: 1999)
    #expect(result.messages.hasPrefix("错误：规划“plan-2”在1999年没有安排评估。\n"))
    #expect(try contents() == before)
  }

  @Test func errorsAreCountedByPlan() throws {
    try edit("plan-2", "observations.csv", "good-air-days,2023,87.2", "good-air-days,2023,无数")
    let result = try run(["check"])
    #expect(result.status == 1)
    #expect(
      result.messages.hasSuffix(
        "plan-2：错误1处\n其余2个规划没有错误\n下一步：改正以上各处错误，再运行 make check PLAN=plan-2。\n"),
      "\(result.messages)")
  }
}
