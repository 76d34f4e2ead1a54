import Diagnostics
import Evaluation
import Foundation
import PlanInput
import PlanModel
import TestSupport
import Testing

@testable import Reporting

/// Small plans of a county that does not exist, each for one thing that once was printed wrongly.
@Suite struct ReproTests {
  /// A plan of 2021–2025 with mid-term data through 2023 and a final evaluation of 2025.
  private static func plan(_ files: [String: String]) -> TemporaryPlan {
    let head = TemporaryPlan.planFile(evaluations: [
      "{year: 2023, kind: midterm, data-through: 2023, date: 2024-03-31}",
      "{year: 2025, kind: final, data-through: 2025, date: 2026-03-31}",
    ])
    return TemporaryPlan(files.merging(["plan.yaml": head]) { first, _ in first })
  }

  static func load(_ files: [String: String]) throws -> Plan { try plan(files).load().plan }

  @Test func `a recognised value and another recognised sum are an error that names both rows`() throws {
    var files = Self.reductions("r1,COD,污水处理,甲厂,东区,2022,300,吨,核定\nr2,COD,污水处理,乙厂,东区,2023,200,吨,核定")
    files["observations.csv"] = "指标编号,年份,数值,数据状态\ncod,2023,700,核定"
    #expect(try Self.errors(files) == ["row.two-values-of-one-quantity"])
    files["observations.csv"] = "指标编号,年份,数值,数据状态\ncod,2023,500,核定\ncod,2022,310,快报"
    #expect(try Self.errors(files).isEmpty)
  }

  @Test func `a sum says until which year it runs`() throws {
    let content = try Self.content(
      Self.reductions("r1,COD,污水处理,甲厂,东区,2021,500,吨,核定\nr2,COD,污水处理,乙厂,东区,2023,300,吨,申报"))
    let printed = try FixturePlan.renderer().render(content.evaluation).markdown
    #expect(
      printed.contains(
        "截至2021年，COD重点工程减排量核定500吨，完成下达目标（1000吨）的50.0%。2022—2023年没有核定数。以上不含申报300吨。"))
    #expect(printed.contains("注：COD的核定数截至2021年，2022—2023年没有核定数。"))
  }

  /// Identifiers of the errors that keep a plan from being read.
  static func errors(_ files: [String: String]) throws -> [String] {
    try plan(files).errors().map(\.problem.id)
  }

  static func content(_ files: [String: String], _ year: Int = 2023) throws -> ReportContent {
    try FixturePlan.content(year, of: load(files))
  }

  static func items(_ files: [String: String], _ year: Int = 2023) throws -> [IndicatorItem] {
    try content(files, year).indicators
  }

  @Test func `a value that was published after the report's date is named and not used`() throws {
    var files = [
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\na,优良率,%,水平值,越高越好,80",
      "targets.csv": "指标编号,年份,目标\na,2025,85",
      "observations.csv": "指标编号,年份,数值,来源编号\na,2021,81,late\na,2022,82,early\na,2023,84,late",
      "sources.csv": "编号,标题,日期\nlate,公报,2024-12-30\nearly,公报,\nsame,公报,2024-03-31",
    ]
    let item = try #require(try Self.items(files).first)
    #expect(item.assessment.verdict == .noData)
    #expect(item.assessment.observation == nil)
    #expect(item.assessment.series.map(\.year) == [2022])
    #expect(item.assessment.latest?.year == 2022)
    #expect(
      item.wording.explanation
        == "未取得2023年数据，不作评价。最近可得值为2022年的82%，仅供参考，不用于评价。2023年数值于2024年12月30日公布，晚于报告日期，未采用。")
    files["observations.csv"] = "指标编号,年份,数值,数据状态,来源编号\na,2023,84,核定,late\na,2023,83,快报,same"
    let content = try Self.content(files)
    let used = try #require(content.indicators.first)
    #expect(used.assessment.observation?.value.text == "83")
    #expect(used.wording.explanation.hasSuffix("。2023年数值于2024年12月30日公布，晚于报告日期，未采用。"))
    #expect(content.evaluation.findings.isEmpty)
    let final = try #require(try Self.items(files, 2025).first)
    #expect(final.assessment.series.map(\.value.text) == ["84"])
  }

  /// A plan that counts COD, with these rows of `reductions.csv`.
  private static func reductions(_ rows: String) -> [String: String] {
    [
      "indicators.csv": "编号,指标名称,单位,类型,方向,污染物\ncod,化学需氧量减排量,吨,累计值,越高越好,COD",
      "targets.csv": "指标编号,年份,目标\ncod,2025,〔1000〕",
      "reductions.csv": "编号,污染物,措施类型,项目名称,区域,年份,减排量,单位,核算状态\n" + rows,
    ]
  }

  @Test func `one project, pollutant and year twice is an error whatever the region says`() throws {
    func errors(_ name: String) throws -> [String] {
      try Self.errors(
        Self.reductions(
          "r1,COD,污水处理,甲厂,东区,2023,300,吨,核定\nr2,COD,污水处理,\(name),西区,2023,300,吨,核定"))
    }
    #expect(try errors("甲厂") == ["row.repeated-reduction"])
    #expect(try errors("甲厂（西区部分）").isEmpty)
  }

  @Test func `a deduction is one wherever its type says so, and one not recognised is listed`() throws {
    let files = Self.reductions(
      "r1,COD,污水处理,甲厂,东区,2023,500,吨,核定\nr2,COD,新建项目区域替代扣减,乙厂,东区,2023,40,吨,核定\n"
        + "r3,COD,扣减：区域替代,丙厂,东区,2023,30,吨,初核")
    let content = try Self.content(files)
    let total = try #require(content.evaluation.emissionReduction.pollutants.first).total
    #expect([total.recognised, total.deducted, total.net, total.firstChecked] == [500, 40, 460, 0])
    #expect(total.unrecognisedDeduction == 30)
    #expect(content.indicators.first?.assessment.observation?.value.text == "460")
    let printed = try FixturePlan.renderer().render(content.evaluation).markdown
    #expect(
      printed.contains("截至2023年，COD重点工程净减排量460吨（核定500吨，扣减40吨），完成下达目标（1000吨）的46.0%。以上不含尚未核定的扣减30吨。"))
    #expect(!printed.contains("初核-"))
    #expect(try Self.errors(Self.reductions("r1,COD,污水处理,甲厂,东区,2023,-5,吨,核定")) == ["cell.negative"])
  }

  @Test func `a value without a status goes before an estimate`() throws {
    let item = try Self.items([
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\na,优良率,%,水平值,越高越好,80",
      "targets.csv": "指标编号,年份,目标\na,2025,85",
      "observations.csv": "指标编号,年份,数值,数据状态\na,2023,82,\na,2023,84,估算",
    ]).first
    #expect(item?.assessment.observation?.value.text == "82")
    #expect(item?.assessment.verdict == .behind)
  }

  @Test func `a hold whose text gives the number needs no baseline`() throws {
    let files = [
      "indicators.csv": "编号,指标名称,单位,类型,方向\na,达标率,%,水平值,越高越好\nb,达标率二,%,水平值,越高越好",
      "targets.csv": "指标编号,年份,目标\na,2025,稳定在100%\nb,2025,达到100%",
      "observations.csv": "指标编号,年份,数值\na,2023,95.0\na,2025,95.0\nb,2023,95.0",
    ]
    let items = try Self.items(files)
    #expect(items.map(\.assessment.verdict) == [.behind, .noData])
    #expect(items.first?.wording.explanation == "2023年为95.0%，不符合2025年目标（稳定在100%），相差5个百分点；该目标须逐年保持。")
    #expect(try Self.items(files, 2025).first?.assessment.verdict == .notCompleted)
  }

  @Test func `the better end of a range is no ceiling`() throws {
    let files = [
      "indicators.csv":
        "编号,指标名称,单位,类型,方向,基期值\na,污水处理厂,座,数量,越高越好,\nb,缓冲带宽度,米,水平值,越高越好,5\nc,浓度,mg/L,水平值,越低越好,15",
      "targets.csv": "指标编号,年份,目标\na,2025,5~10\nb,2025,8~10\nc,2025,8~10",
      "observations.csv":
        "指标编号,年份,数值\na,2023,11\na,2025,11\nb,2023,11.0\nb,2025,9.0\nc,2023,7\nc,2025,10.5",
    ]
    let items = try Self.items(files)
    #expect(items.map(\.assessment.verdict) == [.achievedEarly, .achievedEarly, .achievedEarly])
    #expect(items.allSatisfy { $0.assessment.progress == nil && $0.assessment.requiredEffort == nil })
    #expect(
      items.map(\.wording.explanation) == [
        "2023年为11座，已达到2025年目标（5~10）。该数值高于目标范围（5~10）。",
        "2023年为11.0米，已达到2025年目标（8~10）。该数值高于目标范围（8~10）。较基期（2020年，5米）上升6米。",
        "2023年为7 mg/L，已达到2025年目标（8~10）。该数值低于目标范围（8~10）。较基期（2020年，15 mg/L）下降8 mg/L。",
      ])
    let final = try Self.items(files, 2025)
    #expect(final.map(\.assessment.verdict) == [.completed, .completed, .notCompleted])
    #expect(final.allSatisfy { $0.assessment.excessRate == nil && $0.assessment.completionRate == nil })
    #expect(
      final[1].wording.explanation
        == "2025年为9.0米，达到2025年目标（8~10）。较基期（2020年，5米）上升4米，较2023年（11.0米）下降2米，近年方向为变差。"
        + "评价结论虽为“完成”，但较2023年变差，须予关注。")
  }

  @Test func `one met part does not speak for a compound with a part that was left out`() throws {
    func verdict(_ day: String, _ night: String, _ year: Int = 2023) throws -> (Verdict, String, String) {
      let content = try Self.content(
        [
          "indicators.csv":
            "编号,上级编号,指标名称,单位,类型,方向,基期值\nnoise,,声环境达标率,%,复合,越高越好,\nday,noise,昼间,%,水平值,越高越好,90\n"
            + "night,noise,夜间,%,水平值,越高越好,80",
          "targets.csv": "指标编号,年份,目标\nday,2025,95\nnight,2025,85",
          "observations.csv": "指标编号,年份,数值,评价处理,备注\nday,\(year),\(day),,\(night)",
        ], year)
      let item = try #require(content.indicators.first)
      let printed = try FixturePlan.renderer().render(content.evaluation).markdown
      return (item.assessment.verdict, item.wording.explanation, printed)
    }
    let out = "\nnight,2023,70,不参与评价,停测"
    let early = try verdict("96", out)
    #expect(early.0 == .onSchedule)
    #expect(early.1 == "各分项的结论为：昼间提前完成、夜间不参与评价；按最差的分项判定。其中夜间未作评价。")
    #expect(early.2.contains("有结论而部分分项未评价的为声环境达标率（夜间）。"))
    #expect(try verdict("89", out).0 == .behind)
    #expect(try verdict("96", "").0 == .noData)
    #expect(try verdict("89", "").1.hasSuffix("。其中夜间未作评价。"))
    #expect(try verdict("96", "\nnight,2025,70,不参与评价,停测", 2025).0 == .completed)
    let whole = try verdict("96", "\nnight,2023,86,,")
    #expect(whole.0 == .achievedEarly && !whole.2.contains("部分未评价的有"))
  }
}
