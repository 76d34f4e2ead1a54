import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Reporting

/// On the made-up plan of Tests/Fixtures/demo: 青溪市 does not exist.
@Suite struct ComparisonWordingTests {
  private static func demo() throws -> Plan {
    try EveryPlan.load(FixturePlan.root.appendingPathComponent("Tests/Fixtures/demo/Inputs/qingxi-demo"))
  }

  @Test(arguments: [
    (
      "pm25",
      "2025年为25.4 µg/m³，达到2025年目标（25 µg/m³以下）。按修约值比较法，修约为25 µg/m³后比较。较基期（2020年，32 µg/m³）下降6.6 µg/m³，较2024年（26.3 µg/m³）下降0.9 µg/m³，近年方向为改善。"
    ),
    (
      "non-fossil-share",
      "2025年为19.1%，达到2025年目标（20%左右）。“左右”按不低于19%掌握。较基期（2020年，14.0%）上升5.1个百分点，较2024年（18.6%）上升0.5个百分点，近年方向为改善。"
    ),
    (
      "dust-fall",
      "2025年为5.0吨/（平方公里·月），未达到2025年目标（<5吨/（平方公里·月））。该目标不含本数。较基期（2020年，5.0吨/（平方公里·月））持平，较2024年（4.9吨/（平方公里·月））上升0.1吨/（平方公里·月），近年方向为变差。"
    ),
    ("eco-demo-city", "应于2025年完成，截至2025年底未完成（填报情况：正在推进）。"),
  ])
  func `a verdict that the printed numbers seem to contradict is explained`(
    id: String, sentence: String
  ) throws {
    let evaluation = try FixturePlan.evaluation(2025, of: Self.demo())
    let all = evaluation.indicators.listed + evaluation.indicators.textGoals
    let assessment = try #require(all.first { $0.id == id })
    #expect(
      try AssessmentWording(assessment, in: evaluation.context, FixturePlan.sentences()).explanation
        == sentence)
  }

  @Test func `a verdict by the end target says nothing of the bound of the year's`() throws {
    var plan = FixturePlan.emptyPlan()
    let origin = Origin(file: "indicators.csv", row: 2)
    var indicator = Indicator(
      id: "share", name: "比例", kind: .level, direction: .higherIsBetter, origin: origin)
    indicator.unit = "%"
    indicator.baseValue = MeasuredValue(text: "70", content: .number(70))
    plan.indicators = [indicator]
    plan.targets = [
      Target(
        indicator: "share", year: 2025, text: "80",
        meaning: .limit(Limit(value: 80, relation: .byDirection, places: 0)), origin: origin),
      Target(indicator: "share", year: 2022, text: "85左右", meaning: .about(85), origin: origin),
    ]
    plan.observations = [
      Observation(
        indicator: "share", year: 2022, value: MeasuredValue(text: "82", content: .number(82)), origin: origin
      )
    ]
    let evaluation = try FixturePlan.evaluation(2023, of: plan)
    let wording = try AssessmentWording(
      try #require(evaluation.indicators.listed.first), in: evaluation.context, FixturePlan.sentences())
    #expect(wording.explanation == "2022年为82%，已优于2025年目标（80%）2个百分点。较基期（2020年，70%）上升12个百分点。")
  }

  @Test func `amounts of terminated projects are said even where only some are known`() throws {
    var plan = FixturePlan.emptyPlan()
    let origin = Origin(file: "projects.csv", row: 2)
    var project = Project(id: "p", name: "甲工程（虚构）", origin: origin)
    project.periodInvestment = 3
    project.unit = .hundredMillionYuan
    plan.projects = [project]
    var record = ProjectProgressRecord(project: "p", year: 2022, stage: .terminated, origin: origin)
    record.cumulativeInvestment = 2
    plan.projectProgress = [record]
    let markdown = try FixturePlan.report(2023, of: plan).markdown
    #expect(markdown.contains("累计完成投资2.00亿元。\n"))
    #expect(markdown.contains("已终止的项目：甲工程（虚构）（规划期投资3.00亿元，累计完成投资2.00亿元），不计入各项比率。"))
  }

  @Test func `a report names no source of a later year`() throws {
    let plan = try Self.demo()
    func listed(_ year: Int) throws -> [String] {
      Subjects(try FixturePlan.content(year, of: plan)).citedSources.map(\.id)
    }
    let later: Set = [
      "bulletin-2024", "bulletin-2025", "province-cuts-2024", "dispatch-2025", "accounting-2024",
      "accounting-2025",
    ]
    #expect(try listed(2023) == plan.sources.map(\.id).filter { !later.contains($0) })
    #expect(try listed(2025) == plan.sources.map(\.id))
    #expect(try !FixturePlan.report(2023, of: plan).markdown.contains("2024年青溪市"))
  }

  @Test func `a source that no row refers to stays in the list`() throws {
    var plan = try Self.demo()
    plan.sources.append(Source(id: "law", title: "某条例（虚构）", origin: Origin(file: "sources.csv", row: 99)))
    #expect(try Subjects(FixturePlan.content(2022, of: plan)).citedSources.last?.id == "law")
  }

  @Test func `quotes inside quotes get the inner marks`() {
    #expect(Phrases.quoted("全面完成“十四五”既定目标") == "“全面完成‘十四五’既定目标”")
    #expect(Phrases.quoted("“无废城市”") == "“无废城市”")
    #expect(Phrases.quoted("“甲”和“乙”") == "“‘甲’和‘乙’”")
  }
}
