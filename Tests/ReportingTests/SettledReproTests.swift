import Evaluation
import Foundation
import PlanModel
import TestSupport
import Testing

@testable import Reporting

/// Small plans of a county that does not exist, for the rules of time and the settled disputes (methods.md 8).
@Suite struct SettledReproTests {
  private static let plan = TemporaryPlan.planFile(evaluations: [
    "{year: 2022, kind: annual, data-through: 2022, date: 2022-12-31}",
    "{year: 2023, kind: midterm, data-through: 2023, date: 2023-12-31}",
    "{year: 2024, kind: annual, data-through: 2024, date: 2024-12-31}",
    "{year: 2025, kind: final, data-through: 2025, date: 2025-12-31}",
    "{year: 2026, kind: final, data-through: 2024, date: 2026-01-31}",
  ])

  private static func content(_ files: [String: String], _ year: Int) throws -> ReportContent {
    try ReproTests.content(files.merging(["plan.yaml": plan]) { first, _ in first }, year)
  }

  private static func verdicts(_ files: [String: String], _ year: Int) throws -> [String: Verdict] {
    Dictionary(
      uniqueKeysWithValues: try content(files, year).indicators.map {
        ($0.indicator.id, $0.assessment.verdict)
      })
  }

  private static func printed(_ files: [String: String], _ year: Int) throws -> String {
    try FixturePlan.renderer().render(content(files, year).evaluation).markdown
  }

  /// The ten indicators of the plan in dispute.
  private static let disputed = [
    "indicators.csv": """
    编号,序号,指标名称,单位,性质,类型,方向,基期值,小数位数
    ms-done,1,建成示范区,,约束性,完成事项,越高越好,,
    ms-idle,2,编制方案,,约束性,完成事项,越高越好,,
    past,3,覆盖率,%,约束性,水平值,越高越好,60,
    about,4,极差比例,%,约束性,水平值,越低越好,15.74,2
    keep,5,安全利用率,%,约束性,水平值,越高越好,100,1
    stable,6,生态质量指数,,约束性,水平值,越高越好,58.6,1
    class,7,断面水质,水质类别,约束性,水平值,越低越好,Ⅳ类,
    one,8,处置中心,座,约束性,数量,越高越好,,0
    strict,9,优良率,%,约束性,水平值,越高越好,76.7,1
    """,
    "targets.csv":
      "指标编号,年份,目标\nms-done,2025,完成\nms-idle,2025,完成\npast,2022,80\nabout,2025,15左右\nkeep,2025,100\n"
      + "stable,2025,保持稳定\nclass,2025,Ⅲ类\none,2025,1\nstrict,2025,>80",
    "observations.csv":
      "指标编号,年份,数值\nms-done,2022,完成\nms-idle,2022,未启动\npast,2022,80\npast,2023,82\nabout,2022,15.75\n"
      + "about,2023,15.74\nabout,2025,15.74\nkeep,2022,100\nkeep,2023,100\nstable,2022,58.5\nstable,2023,58.5\n"
      + "stable,2025,58.5\nclass,2022,Ⅳ类\nclass,2023,Ⅳ类\none,2022,0\none,2023,0\nstrict,2025,80.1",
  ]

  @Test func `the disputed verdicts are settled`() throws {
    #expect(
      try Self.verdicts(Self.disputed, 2022) == [
        "ms-done": .achievedEarly, "ms-idle": .onSchedule, "past": .completed, "about": .behind,
        "keep": .maintained, "stable": .behind, "class": .behind, "one": .behind, "strict": .noData,
      ])
    #expect(
      try Self.verdicts(Self.disputed, 2023) == [
        "ms-done": .achievedEarly, "ms-idle": .noData, "past": .completed, "about": .maintained,
        "keep": .maintained, "stable": .behind, "class": .behind, "one": .behind, "strict": .noData,
      ])
    #expect(
      try Self.verdicts(Self.disputed, 2025) == [
        "ms-done": .completed, "ms-idle": .noData, "past": .completed, "about": .completed, "keep": .noData,
        "stable": .notCompleted, "class": .noData, "one": .noData, "strict": .completed,
      ])
  }

  @Test func `a disputed verdict says by which rule it was given`() throws {
    let early = try Self.content(Self.disputed, 2022).indicators
    func sentence(_ id: String, _ items: [IndicatorItem]) -> String {
      items.first { $0.indicator.id == id }?.wording.explanation ?? ""
    }
    #expect(sentence("about", early).contains("。“左右”按不高于15.75%掌握。差于基期的，不适用“左右”。"))
    #expect(sentence("ms-idle", early) == "截至2022年底尚未启动或未完成（填报情况：未启动），完成期限（2025年）前的时间尚未过半。")
    let final = try Self.content(Self.disputed, 2025).indicators
    #expect(sentence("ms-done", final) == "据2022年填报，已经完成（完成期限为2025年）。")
    #expect(sentence("strict", final).hasPrefix("2025年为80.1%，优于2025年目标（>80%）0.1个百分点。"))
  }

  private static let due = [
    "indicators.csv": """
    编号,指标名称,单位,类型,方向,基期值,指标表
    met,甲,%,水平值,越高越好,60,是
    late,乙,%,水平值,越高越好,60,是
    none,丙,%,水平值,越高越好,60,是
    open,丁,%,水平值,越高越好,60,是
    """,
    "targets.csv": "指标编号,年份,目标\nmet,2022,80\nlate,2022,80\nnone,2022,80\nopen,2025,80",
    "observations.csv":
      "指标编号,年份,数值\nmet,2022,80\nlate,2022,79\nlate,2024,81\nnone,2024,85\nopen,2022,70\nopen,2024,78",
  ]

  @Test func `a goal is judged in its own year and stays judged`() throws {
    #expect(
      try Self.verdicts(Self.due, 2022) == [
        "met": .completed, "late": .notCompleted, "none": .noData, "open": .onSchedule,
      ])
    for year in [2024, 2025] {
      let found = try Self.verdicts(Self.due, year).filter { $0.key != "open" }
      #expect(found == ["met": .completed, "late": .notCompleted, "none": .dueUnreported])
    }
    let items = try Self.content(Self.due, 2024).indicators
    #expect(
      items[1].wording.explanation.hasPrefix("2022年为79%，未达到2022年目标（80%），相差1个百分点。"))
    #expect(items[1].wording.explanation.contains("。2024年为81%，达到该目标，属迟于目标年份完成，不改变结论。"))
    #expect(items[2].wording.explanation == "目标年份为2022年，未取得当年数据，不作评价。2024年为85%，达到该目标，属迟于目标年份完成，不改变结论。")
    let file = Tables.indicators.filled(items).file
    #expect(file.cells("data-year").map(\.printed) == ["2022", "2022", "2022", "2024"])
    #expect(file.cells("late-year").map(\.printed) == ["—", "2024", "2024", "—"])
  }

  @Test func `due and unreported goals are counted with the missing ones and named apart`() throws {
    let both = try Self.printed(Self.due, 2024)
    #expect(both.contains("到期未报（目标年份已过而没有当年数据）的指标1项：丙。"))
    #expect(both.contains("未完成的指标1项，为乙，详见"))
    #expect(both.contains("| 指标名称 | 单位 | 2020年基期值 | 目标年份 | 目标 | 数据年份 | 实际值 |"))
    var files = Self.due
    files["observations.csv"] = "指标编号,年份,数值\nmet,2022,80"
    let missing = try Self.printed(files, 2024)
    #expect(missing.contains("数据缺失的指标1项：丁。到期未报（目标年份已过而没有当年数据）的指标2项：乙、丙。"))
    files["targets.csv"] = "指标编号,年份,目标\nmet,2025,80\nlate,2025,80\nnone,2025,80\nopen,2025,80"
    let absent = try Self.printed(files, 2024)
    #expect(absent.contains("数据缺失的指标4项：甲、乙、丙、丁。"))
    #expect(!absent.contains("到期未报"))
    #expect(absent.contains("2025年目标") && !absent.contains("| 目标年份 |"))
  }

  @Test func `the year's target stands beside the end target with a verdict of its own`() throws {
    let files = [
      "indicators.csv":
        "编号,指标名称,单位,类型,方向,基期值\nshare,非化石能源占比,%,水平值,越高越好,20\ncut,减排量,吨,累计值,越高越好,\nonce,营收占比提升,%,累计值,越高越好,",
      "targets.csv":
        "指标编号,年份,目标\nshare,2024,23%\nshare,2025,26%\ncut,2024,完成省定任务\ncut,2025,〔100〕\nonce,2022,2以上",
      "observations.csv": "指标编号,年份,数值\nshare,2024,24\ncut,2024,90\nonce,2022,2.5",
    ]
    let items = try Self.content(files, 2024).indicators
    let file = Tables.indicators.filled(items).file
    #expect(file.cells("year-target").map(\.printed) == ["23%", "完成省定任务", ""])
    #expect(file.cells("year-verdict").map(\.printed) == ["超额完成", "目标待下达", ""])
    #expect(items.map(\.assessment.verdict) == [.onSchedule, .onSchedule, .exceeded])
    let later = try Self.content(files, 2025).indicators
    #expect(later[0].assessment.earlierTargets.map(\.verdict) == [.exceeded])
    #expect(later[0].wording.explanation.contains("。此前的年度目标：2024年目标（23%）超额完成，2024年为24%"))
    #expect(
      Tables.indicators.filled(later).file.cells("earlier-targets").map(\.printed)
        == ["2024年23%：超额完成", "2024年完成省定任务：目标待下达", ""])
    let printed = try Self.printed(files, 2024)
    #expect(printed.contains("| 2024年度目标 |") && printed.contains("| 年度结论 |"))
    #expect(try Self.verdicts(files, 2025)["once"] == .exceeded)
    #expect(!(try Self.printed(files, 2023)).contains("年度结论"))
  }

  @Test func `a final evaluation without the target year's data says so and uses the words of the way`()
    throws
  {
    let files = [
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\na,优良率,%,水平值,越高越好,80\nb,减排比例,%,累计值,越高越好,",
      "targets.csv": "指标编号,年份,目标\na,2025,85\nb,2025,10",
      "observations.csv": "指标编号,年份,数值\na,2024,84.5\nb,2024,7.9",
    ]
    #expect(try Self.verdicts(files, 2026) == ["a": .onSchedule, "b": .behind])
    let printed = try Self.printed(files, 2026)
    #expect(printed.contains("《规划》目标年份2025年的数据尚未取得，以下按截至2024年的数据对照序时进度评价，不是目标完成与否的最终结论"))
    #expect(printed.contains("未达到序时进度的指标1项，为减排比例，详见"))
    #expect(!printed.contains("未完成的指标"))
    #expect(!(try Self.printed(files, 2025)).contains("数据尚未取得，以下按"))
  }

  @Test func `both ends of a moderate range count, and no share is printed at its near end`() throws {
    let files = [
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\nph,酸碱度,,水平值,适中,5\nb,缓冲带宽度,米,水平值,越高越好,5",
      "targets.csv": "指标编号,年份,目标\nph,2025,6~9\nb,2025,8~10",
      "observations.csv":
        "指标编号,年份,数值\nph,2022,5.6\nph,2023,9.6\nph,2024,7\nph,2025,9\nb,2023,8\nb,2025,8",
    ]
    let midterm = try Self.content(files, 2023).indicators
    #expect(midterm.map(\.assessment.verdict) == [.behind, .achievedEarly])
    #expect(midterm.map(\.assessment.progress) == [nil, nil])
    #expect(midterm[0].assessment.course?.sense == .worsening)
    #expect(
      midterm[0].wording.explanation
        == "2023年为9.6，未达到2025年目标（6~9），相差0.6。较基期（2020年，5）上升4.6，较2022年（5.6）上升4，近年方向为变差。")
    #expect(try Self.verdicts(files, 2022)["ph"] == .onSchedule)
    #expect(try Self.verdicts(files, 2024)["ph"] == .achievedEarly)
    #expect(try Self.verdicts(files, 2025) == ["ph": .completed, "b": .completed])
  }

  @Test func `a hold may be granted a tolerance, which is printed with its document`() throws {
    func item(_ tolerance: String) throws -> IndicatorItem {
      try #require(
        try Self.content(
          [
            "indicators.csv": "编号,指标名称,类型,方向,基期值,允许偏差,允许偏差依据\neqi,生态质量指数,水平值,越高越好,58.6,\(tolerance)",
            "targets.csv": "指标编号,年份,目标\neqi,2025,保持稳定", "observations.csv": "指标编号,年份,数值\neqi,2023,58.5",
          ], 2023
        ).indicators.first)
    }
    #expect(try item(",").assessment.verdict == .behind)
    let granted = try item("1,环监测〔2021〕99号（试例）")
    #expect(granted.assessment.verdict == .maintained)
    #expect(granted.wording.explanation.contains("按允许偏差，不低于57.6即为保持（环监测〔2021〕99号（试例））"))
    let file = Tables.indicators.filled([granted]).file
    #expect(file.cells("tolerance").map(\.printed) == ["1"])
  }

  @Test func `a goal in words is listed, and judged only by a person with a source`() throws {
    func content(_ row: String, _ year: Int) throws -> ReportContent {
      try Self.content(
        [
          "indicators.csv": "编号,指标名称,类型,方向\nsea,近岸海域水质,水平值,越高越好",
          "targets.csv": "指标编号,年份,目标\nsea,2025,持续改善", "sources.csv": "编号,标题\ns,虚县公报",
          "observations.csv": "指标编号,年份,数值,人工判断,来源编号\n\(row)",
        ], year)
    }
    let open = try #require(try content("sea,2023,70,,", 2023).indicators.first)
    #expect(open.assessment.verdict == .notEvaluated)
    #expect(
      open.wording.explanation == "2025年目标（持续改善）以文字表述，须由有关部门判断并注明来源；2023年没有判断，不作评价。2023年为70，仅列示。")
    let met = try content("sea,2023,,达到,s", 2023)
    #expect(met.indicators.first?.assessment.verdict == .onSchedule)
    #expect(met.indicators.first?.wording.explanation == "经有关部门判断（来源见数据表），2023年达到2025年目标（持续改善）。")
    #expect(try FixturePlan.renderer().render(met.evaluation).markdown.contains("- 文字目标："))
    #expect(try content("sea,2025,,未达到,s", 2025).indicators.first?.assessment.verdict == .notCompleted)
  }

  @Test func `what was left out needs no value and says why`() throws {
    let content = try Self.content(
      [
        "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\na,优良率,%,水平值,越高越好,80",
        "targets.csv": "指标编号,年份,目标\na,2025,85",
        "observations.csv": "指标编号,年份,数值,评价处理,备注\na,2022,81,,\na,2023,,不参与评价,站点停测",
      ], 2023)
    let item = try #require(content.indicators.first)
    #expect(item.assessment.verdict == .notEvaluated)
    #expect(item.wording.explanation == "该指标不参与2023年评价（站点停测）。")
    #expect(Tables.indicators.filled([item]).file.cells("value").map(\.printed) == ["—"])
    #expect(content.evaluation.findings.isEmpty)
  }

  @Test func `a milestone that was finished stays finished in every later report`() throws {
    let files = [
      "indicators.csv": "编号,指标名称,类型,方向\nm,示范区,完成事项,越高越好",
      "targets.csv": "指标编号,年份,目标\nm,2022,完成\nm,2025,完成",
      "observations.csv": "指标编号,年份,数值\nm,2021,正在推进\nm,2023,完成",
    ]
    #expect(try Self.verdicts(files, 2022) == ["m": .noData])
    #expect(try Self.content(files, 2022).indicators.first?.assessment.yearVerdict == .noData)
    #expect(try Self.verdicts(files, 2024) == ["m": .achievedEarly])
    #expect(try Self.verdicts(files, 2025) == ["m": .completed])
  }
}
