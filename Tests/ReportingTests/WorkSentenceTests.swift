import Evaluation
import PlanModel
import Testing

@testable import Reporting

/// Sentences on projects and tasks that readers take for a judgement: with none, one, some and all.
@Suite struct WorkSentenceTests {
  private static func plan(
    projects: String = "", progress: String = "", tasks: String = "", states: String = ""
  ) throws -> String {
    let plan = try ReproTests.load([
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\na,优良率,%,水平值,越高越好,80",
      "targets.csv": "指标编号,年份,目标\na,2025,85", "observations.csv": "指标编号,年份,数值\na,2023,83",
      "projects.csv": "编号,项目名称,起始年,完成年,总投资,投资单位,责任单位\n" + projects,
      "project-progress.csv": "项目编号,年份,阶段,累计完成投资\n" + progress,
      "tasks.csv": "编号,章节,工作任务,牵头单位,完成年份\n" + tasks,
      "task-progress.csv": "任务编号,年份,进展\n" + states,
    ])
    return try FixturePlan.renderer().render(FixturePlan.evaluation(2023, of: plan)).markdown
  }

  /// The rows of the table of what is overdue.
  private static func overdue(_ markdown: String, _ item: String) -> [String] {
    let table = PrintedTables.between(markdown, "表：应完成而没有填报完成的\(item)（2023年）\n\n", "\n\n")
    return table.split(separator: "\n").dropFirst(2).map(String.init)
  }

  @Test func `overdue projects are named, whether or not anybody reported`() throws {
    func text(_ projects: String, _ progress: String = "") throws -> String {
      PrintedTables.between(
        try Self.plan(projects: projects, progress: progress), "）重点工程与投资\n", "附录\n")
    }
    func rows(_ projects: String, _ progress: String = "") throws -> [String] {
      Self.overdue(try Self.plan(projects: projects, progress: progress), "项目")
    }
    let (a, b) = ("p1,甲,2021,2022,10,亿元,甲局", "p2,乙,2021,2025,10,亿元,乙局")
    #expect(try text("p1,甲,2021,,10,亿元,甲局").contains("\n项目都没有写明完成年份，不作逾期判断。"))
    #expect(try text(b).contains("\n没有应于2023年底前完成而未完成的项目。"))
    #expect(try text(b + "\np3,丙,2021,,10,亿元,丙局").contains("写明完成年份的项目中，没有应于2023年底前完成而未完成的项目。"))
    #expect(try text(a, "p1,2022,完成,9").contains("\n没有应于2023年底前完成而未完成的项目。"))
    let silent = try text(a + "\n" + b)
    #expect(silent.contains("应于2023年底前完成、没有填报完成的项目1个，其2023年的进展未填报，是否已经完成无法判断，列于下表。"))
    #expect(try rows(a + "\n" + b) == ["| 2022 | 甲 | 甲局 | 2023年未填报 |"])
    let some = try text(
      a + "\n" + b + "\np3,丙,2021,2023,10,亿元,丙局\np4,丁,2024,2027,5,亿元,丁局", "p1,2022,在建,4\np3,2023,在建,6")
    #expect(some.contains("没有填报完成的项目2个，其中1个2023年未填报，是否已经完成无法判断，列于下表。"))
    #expect(
      try rows(a + "\np3,丙,2021,2023,10,亿元,丙局", "p1,2022,在建,4\np3,2023,在建,6")
        == ["| 2022 | 甲 | 甲局 | 2023年未填报，2022年为在建 |", "| 2023 | 丙 | 丙局 | 2023年在建 |"])
    #expect(try Self.plan(projects: "p4,丁,2024,2027,5,亿元,丁局").contains("完成年晚于规划期末（2025年）的项目1个：丁（2027年）。"))
    #expect(try !Self.plan(projects: b).contains("完成年晚于"))
    #expect(some.contains("截至2023年，累计完成投资6.00亿元。按总投资计，完成6.00亿元，占总投资35.00亿元的17.1%。"))
    #expect(some.contains("2023年未填报的1个项目（4.00亿元）以往填报的累计完成投资不计入以上各数。"))
    let all = try text(a, "p1,2023,在建,4")
    #expect(all.contains("应于2023年底前完成、没有填报完成的项目1个，列于下表。\n"))
  }

  @Test func `a share stands beside its own two amounts and names what it leaves out`() throws {
    let printed = try Self.plan(
      projects: "p1,甲,2021,2025,40,亿元,甲局\np2,乙,2021,2025,,亿元,甲局\np3,丙,2021,2025,5,亿元,甲局",
      progress: "p1,2023,在建,23\np2,2023,在建,6\np3,2023,终止,0.5")
    #expect(
      printed.contains(
        "截至2023年，累计完成投资29.50亿元。按总投资计，完成23.00亿元，占总投资40.00亿元的57.5%（不含没有列总投资的1个项目完成的6.00亿元、已终止的1个项目完成的0.50亿元）。"
      ))
    #expect(printed.contains("| 合计 | 3 | 45.00 | 29.50 | 23.00 | 40.00 | 57.5 |"))
  }

  @Test func `overdue tasks are named, whether or not anybody reported`() throws {
    func text(_ tasks: String, _ states: String = "") throws -> String {
      PrintedTables.between(try Self.plan(tasks: tasks, states: states), "）主要任务\n", "附录\n")
    }
    let (a, b) = ("t1,一,甲任务,甲局,2022", "t2,一,乙任务,乙局,2025")
    #expect(try text("t1,一,甲任务,甲局,").contains("\n任务都没有写明完成年份，不作逾期判断。"))
    #expect(try text(b).contains("\n没有应于2023年底前完成而未完成的任务。"))
    #expect(try text(b + "\nt3,一,丙任务,甲局,").contains("写明完成年份的任务中，没有应于2023年底前完成而未完成的任务。"))
    #expect(try text(a, "t1,2022,已完成").contains("\n没有应于2023年底前完成而未完成的任务。"))
    #expect(try Self.overdue(Self.plan(tasks: a), "任务") == ["| 2022 | 甲任务 | 甲局 | 2023年未填报 |"])
    #expect(try text(a).contains("没有填报完成的任务1项，其2023年的进展未填报，是否已经完成无法判断，列于下表。"))
    #expect(try text(a, "t1,2023,正在推进").contains("没有填报完成的任务1项，列于下表。"))
    let some = try text(a + "\n" + b + "\nt3,一,丙任务,丙局,2023", "t1,2022,正在推进\nt3,2023,正在推进")
    #expect(some.contains("没有填报完成的任务2项，其中1项2023年未填报，是否已经完成无法判断，列于下表。"))
    let printed = try Self.plan(
      tasks: a + "\n" + b + "\nt3,一,丙任务,丙局,2023", states: "t1,2022,正在推进\nt3,2023,正在推进")
    #expect(
      Self.overdue(printed, "任务") == [
        "| 2022 | 甲任务 | 甲局 | 2023年未填报，2022年为正在推进 |", "| 2023 | 丙任务 | 丙局 | 2023年正在推进 |",
      ])
  }

  @Test func `amounts are printed as they were entered`() {
    func number(_ text: String) -> Decimal { Decimal(plain: text) ?? 0 }
    #expect(
      ["0.00004", "0.487035", "1", "443.5"].map { NumberFormat.money(number($0)) } == [
        "0.00004", "0.487035", "1.00", "443.50",
      ])
  }
}
