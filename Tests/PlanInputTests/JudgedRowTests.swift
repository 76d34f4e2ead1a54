import Diagnostics
import PlanModel
import TestSupport
import Testing

@testable import PlanInput

/// Rows that need a reason, a source or a document in the place of a number.
@Suite struct JudgedRowTests {
  private static let targets = "指标编号,年份,目标\npm25,2025,25以下\ndays,2025,持续改善\n"

  private func errors(_ files: [String: String]) throws -> [String] {
    try TemporaryPlan(files).errors().map { "\($0.location?.row ?? 0) \($0.problem.id)" }
  }

  @Test func leftOutRowsNeedAReasonAndNoValue() throws {
    let rows = [
      ("pm25,2022,,不参与评价,,,停测", []), ("pm25,2022,,口径调整,,,站点调整", []),
      ("pm25,2022,,不参与评价,,,", ["2 row.treatment-without-reason"]), ("pm25,2022,,,,,", ["2 cell.missing"]),
      ("pm25,2022,二十,不参与评价,,,停测", ["2 cell.number-not-a-number"]),
    ]
    for (row, expected) in rows {
      let found = try errors([
        "targets.csv": Self.targets,
        "observations.csv": "指标编号,年份,数值,评价处理,人工判断,来源编号,备注\n\(row)\n",
      ])
      #expect(found == expected, "\(row)")
    }
    let plan = try TemporaryPlan([
      "targets.csv": Self.targets, "observations.csv": "指标编号,年份,数值,评价处理,备注\npm25,2022,,不参与评价,停测\n",
    ]).load().plan
    #expect(plan.observations.first?.value.isAbsent == true)
  }

  @Test func judgementsNeedAGoalInWordsAndASource() throws {
    let rows = [
      ("days,2022,,达到,s", []), ("days,2022,80,未达到,s", []),
      ("days,2022,,达到,", ["2 row.judgement-without-source"]),
      ("pm25,2022,29,达到,s", ["2 row.judgement-on-number"]),
      ("days,2022,,良好,s", ["2 cell.unknown-choice", "2 cell.missing"]),
    ]
    for (row, expected) in rows {
      let found = try errors([
        "targets.csv": Self.targets, "sources.csv": "编号,标题\ns,公报\n",
        "observations.csv": "指标编号,年份,数值,人工判断,来源编号\n\(row)\n",
      ])
      #expect(Set(found) == Set(expected), "\(row)")
    }
  }

  @Test func tolerancesNeedADocumentAndAHold() throws {
    func errors(_ tolerance: String, _ basis: String, _ target: String) throws -> [String] {
      try self.errors([
        "indicators.csv":
          "编号,指标名称,单位,类型,方向,基期值,允许偏差,允许偏差依据\neqi,生态质量指数,,水平值,越高越好,58.6,\(tolerance),\(basis)\n",
        "targets.csv": "指标编号,年份,目标\neqi,2025,\(target)\n",
      ])
    }
    #expect(try errors("", "", "保持稳定") == [])
    #expect(try errors("1", "环监测〔2021〕99号", "保持稳定") == [])
    #expect(try errors("1", "环监测〔2021〕99号", "稳定在58") == [])
    #expect(try errors("1", "", "保持稳定") == ["2 row.tolerance-without-basis"])
    #expect(try errors("1", "环监测〔2021〕99号", "60") == ["2 row.tolerance-without-hold"])
    #expect(try errors("-1", "环监测〔2021〕99号", "保持稳定") == ["2 cell.negative"])
  }

  /// Only what adds up over the years is one quantity with the recognised reductions of its pollutant.
  @Test(arguments: [("累计值", ["2 row.two-values-of-one-quantity"]), ("水平值", [])])
  func aYearsEmissionIsNoSumOfReductions(kind: String, expected: [String]) throws {
    let found = try errors([
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值,污染物\ncod,化学需氧量,吨,\(kind),越高越好,,COD\n",
      "observations.csv": "指标编号,年份,数值,数据状态\ncod,2022,8500,核定\n",
      "reductions.csv": "编号,污染物,年份,减排量,单位,核算状态\nr1,COD,2022,300,吨,核定\n",
    ])
    #expect(found == expected)
  }
}
