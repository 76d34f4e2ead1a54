import Diagnostics
import PlanModel
import TestSupport
import Testing

@testable import PlanInput

/// The declarations of the tables, and what a row without its required cells may and may not say.
@Suite struct InputTableTests {
  @Test(arguments: InputTables.files)
  func givesEveryColumnItsOwnNames(file: String) throws {
    let table = try #require(InputTables.all.first { $0.file.rawValue == file })
    let names = table.columns.flatMap { [$0.key, $0.title] }
    #expect(Set(names).count == names.count)
    #expect(table.columns.contains { $0.isRequired })
    #expect(table.columns.allSatisfy { !$0.meaning.isEmpty })
  }

  /// A row begins as a blank; no check may take its placeholders for values.
  @Test func concludesNothingFromCellsThatAreMissing() throws {
    #expect(
      try TemporaryPlan([
        "targets.csv": "指标编号,年份,目标\npm25,2025,\n", "projects.csv": "编号,项目名称\np1,甲\n",
        "project-progress.csv": "项目编号,年份,阶段,累计完成投资\n,2022,在建,5\n",
        "task-progress.csv": "任务编号,年份,进展\n",
      ]).messages() == """
        错误 Inputs/xuxian-145/project-progress.csv 第2行“项目编号”列：“项目编号”没有填写。
            规则：项目进展的每一行都要填写“项目编号”。
            修改：补填；如整行无用，删去整行。
            编号：cell.missing

        错误 Inputs/xuxian-145/targets.csv 第2行“目标”列：“目标”没有填写。
            规则：目标的每一行都要填写“目标”。
            修改：补填；如整行无用，删去整行。
            编号：cell.missing

        共错误2处。

        """)
  }

  @Test func aTargetWithoutAYearIsOfTheLastOfThePeriod() throws {
    let loaded = try TemporaryPlan(["targets.csv": "指标编号,年份,目标\npm25,,25\ndays,2023,80\n"]).load()
    #expect(loaded.notes == [])
    #expect(loaded.plan.targets.map(\.year) == [2025, 2023])
    #expect(
      try TemporaryPlan(["targets.csv": "指标编号,目标\npm25,25\n"]).load().plan.targets.map(\.year) == [2025])
    #expect(
      try TemporaryPlan(["targets.csv": "指标编号,年份,目标\npm25,,25\npm25,2025,26\n"]).errors().map(\.problem.id)
        == ["row.repeated-target"])
  }

  /// A limit's year is a finding of its own.
  @Test func aChangeOfAboutANumberCountsFromTheBaseYear() throws {
    let indicators = "编号,指标名称,单位,类型,方向,基期年份\nwater,用水量下降,%,强度下降率,越高越好,\ncod,排放量下降,%,累计值,越高越好,2015\n"
    let plan = TemporaryPlan([
      "indicators.csv": indicators,
      "targets.csv": "指标编号,目标\nwater,比2020年下降16%左右\ncod,比2020年下降10%左右\n",
    ])
    #expect(
      try plan.load().notes.map(\.problem) == [
        .aboutSinceOtherYear(text: "比2020年下降10%左右", since: 2020, base: 2015)
      ])
  }

  /// 注：…… below a table, of which only the first cell is filled.
  @Test(arguments: InputTables.files)
  func aRemarkBelowATableIsNamedAsSuch(file: String) throws {
    let table = try #require(InputTables.all.first { $0.file.rawValue == file })
    let titles = table.columns.map(\.title).joined(separator: ",")
    let commas = String(repeating: ",", count: table.columns.count - 1)
    let plan = TemporaryPlan([file: "\(titles)\n注：★为口径调整\(commas)\n"])
    #expect(
      try plan.errors().filter { $0.location?.file.hasSuffix(file) ?? false }.map(\.problem.id) == [
        "row.stray"
      ])
  }

  /// 是否想写……: what is suggested must be a word that some column or key takes.
  @Test func suggestsOnlyWordsThatExist() {
    let words = [
      Nature.words, IndicatorKind.words, Direction.words, ComparisonMethod.words, MilestoneState.words,
      DataStatus.words, Treatment.words, TaskState.words, ProjectStage.words, MoneyUnit.words, MassUnit.words,
      ReductionStatus.words, EvaluationKind.words, Level.words, ["是", "否"],
    ]
    for meanings in [Synonyms.same, Synonyms.likely] {
      #expect(Set(meanings.values.joined()).subtracting(words.joined()) == [])
    }
    #expect(Set(Synonyms.same.keys).intersection(Synonyms.likely.keys) == [])
  }
}
