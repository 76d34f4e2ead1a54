import Evaluation
import PlanModel
import Testing

@testable import Reporting

/// What is said where a target is due before the plan's end, of targets of the data year itself and of classes.
@Suite struct TargetYearTests {
  /// The share of good air: 80 in 2020, 83 in 2021, 86 in 2022.
  private static func air(_ id: String, due: Int, _ target: Decimal) -> (Indicator, [Target], [Observation]) {
    var indicator = Indicator(
      id: id, name: id, kind: .level, direction: .higherIsBetter,
      origin: Origin(file: "indicators.csv", row: 2))
    indicator.unit = "%"
    indicator.baseValue = value("80", 80)
    return (
      indicator, [goal(id, due, .limit(limit(target)), target.plainText())],
      [observation(id, 2021, value("83", 83)), observation(id, 2022, value("86", 86))]
    )
  }

  private static func limit(_ value: Decimal, _ relation: Limit.Relation = .byDirection) -> Limit {
    Limit(value: value, relation: relation, places: 0)
  }

  private static func value(_ text: String, _ number: Decimal) -> MeasuredValue {
    MeasuredValue(text: text, content: .number(number))
  }

  private static func goal(_ id: String, _ year: Int, _ meaning: TargetMeaning, _ text: String) -> Target {
    Target(
      indicator: id, year: year, text: text, meaning: meaning, origin: Origin(file: "targets.csv", row: 2))
  }

  private static func observation(_ id: String, _ year: Int, _ value: MeasuredValue) -> Observation {
    Observation(
      indicator: id, year: year, value: value, origin: Origin(file: "observations.csv", row: 2))
  }

  private static func evaluation(
    _ rows: [(Indicator, [Target], [Observation])]
  ) throws -> PlanEvaluation {
    var plan = FixturePlan.emptyPlan()
    plan.indicators = rows.map(\.0)
    plan.targets = rows.flatMap(\.1)
    plan.observations = rows.flatMap(\.2)
    return try FixturePlan.evaluation(2023, of: plan)
  }

  @Test(arguments: [
    (2023, "到2023年需提高4.0个百分点。", "按基期以来年均变化外推，2023年约为89%，实现目标有难度。"),
    (2024, "今后2年年均需提高2.0个百分点。", "按基期以来年均变化外推，2024年约为92%，预计可完成目标。"),
    (2025, "今后3年年均需提高1.33个百分点。", "按基期以来年均变化外推，2025年约为95%，预计可完成目标。"),
  ])
  func `effort and projection run to the target's year`(due: Int, effort: String, outlook: String) throws {
    let item = try #require(
      try FixturePlan.content(of: Self.evaluation([Self.air("x", due: due, 90)])).indicators.first)
    #expect(item.wording.effort == effort)
    #expect(item.wording.outlook == outlook)
  }

  @Test func `the column of projections names the year that all of them run to, if there is one`() throws {
    func title(_ dues: [Int]) throws -> String? {
      let evaluation = try Self.evaluation(dues.map { Self.air("x\($0)", due: $0, 99) })
      let tables = try #require(SubjectTable.indicators.tables(FixturePlan.content(of: evaluation)))
      return tables.blocks.first { $0.name == Tables.outlook }?.columns
        .first { $0.declared.key == "projected" }?.title
    }
    #expect(try title([2025]) == "外推至2025年")
    #expect(try title([2023]) == "外推至2023年")
    #expect(try title([2023, 2025]) == "趋势外推值")
  }

  @Test func `parts that the data year's target decides are explained by it`() throws {
    let indicator = Indicator(
      id: "x", name: "创建", kind: .compound, direction: .higherIsBetter,
      origin: Origin(file: "indicators.csv", row: 2))
    func explained(_ end: TargetMeaning, _ text: String) throws -> String? {
      let year = TargetMeaning.parts([Self.limit(3), Self.limit(5)])
      let evaluation = try Self.evaluation([
        (
          indicator, [Self.goal("x", 2022, year, "3/5"), Self.goal("x", 2025, end, text)],
          [Self.observation("x", 2022, MeasuredValue(text: "20/4", content: .parts([20, 4])))]
        )
      ])
      return try FixturePlan.content(of: evaluation).indicators.first?.wording.explanation
    }
    #expect(
      try explained(.parts([Self.limit(100), Self.limit(10)]), "100/10")
        == "2022年为20/4。各分项的结论为：第1分项（2022年目标3，规划期末目标100，实际20）达到序时进度、第2分项（2022年目标5，规划期末目标10，实际4）未达到序时进度；按最差的分项判定。"
    )
    #expect(
      try explained(.assigned, "完成省下达指标")
        == "2022年为20/4。各分项的结论为：第1分项（2022年目标3，实际20）达到序时进度、第2分项（2022年目标5，实际4）未达到序时进度；按最差的分项判定。")
  }

  @Test func `a strict class asks for the class beyond it, in words and not in the column of yearly efforts`()
    throws
  {
    var indicator = Indicator(
      id: "river", name: "断面水质", kind: .level, direction: .lowerIsBetter,
      origin: Origin(file: "indicators.csv", row: 2))
    indicator.unit = Indicator.waterClassUnit
    indicator.baseValue = Self.value("Ⅴ类", 5)
    let evaluation = try Self.evaluation([
      (
        indicator, [Self.goal("river", 2025, .limit(Self.limit(3, .lessThan)), "优于Ⅲ类")],
        [Self.observation("river", 2022, Self.value("Ⅲ类", 3))]
      )
    ])
    let item = try #require(try FixturePlan.content(of: evaluation).indicators.first)
    #expect(item.wording.effort == "到2025年需提高1个类别。")
    let file = Tables.indicators.filled([item]).file
    #expect(file.cells("required-effort")[0].isEmpty)
    #expect(file.cells("effort-unit")[0].isEmpty)
    let lines = DerivationWording.lines(item.assessment.derivation)
    #expect(lines.contains("相差类别数：|a - T| + 1＝|3 - 3| + 1＝1个类别"))
  }

  @Test func `the method notes name the schedule where only parts of a compound target have one`() throws {
    let indicator = Indicator(
      id: "x", name: "创建", kind: .compound, direction: .higherIsBetter,
      origin: Origin(file: "indicators.csv", row: 2))
    let evaluation = try Self.evaluation([
      (
        indicator, [Self.goal("x", 2025, .parts([Self.limit(10), Self.limit(20)]), "10/20")],
        [Self.observation("x", 2022, MeasuredValue(text: "4/9", content: .parts([4, 9])))]
      )
    ])
    #expect(
      try Subjects(FixturePlan.content(of: evaluation)).rules == [.schedule, .kind(.count), .kind(.compound)])
  }
}
