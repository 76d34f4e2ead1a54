import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Reporting

/// Figures whose rounding, sign or word once said another thing than the verdict.
@Suite struct PrintedFigureTests {
  @Test func `a value is printed with the places it was judged with where fewer would mislead`() throws {
    let files = [
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值,小数位数\npm25,PM2.5浓度,µg/m³,水平值,越低越好,32,0",
      "targets.csv": "指标编号,年份,目标\npm25,2025,25以下",
      "observations.csv": "指标编号,年份,数值\npm25,2022,29.4\npm25,2023,27.6\npm25,2025,25.4",
    ]
    let midterm = try #require(try ReproTests.items(files).first)
    #expect(midterm.assessment.verdict == .onSchedule)
    #expect(
      midterm.wording.explanation
        == "2023年为27.6 µg/m³，优于序时应达值（27.8 µg/m³）0.2 µg/m³。完成进度62.9%，快于序时进度（60.0%）2.9个百分点。"
        + "较基期（2020年，32 µg/m³）下降4.4 µg/m³，较2022年（29 µg/m³）下降1.8 µg/m³，近年方向为改善。")
    let final = try #require(try ReproTests.items(files, 2025).first)
    #expect(final.assessment.verdict == .notCompleted)
    #expect(final.wording.explanation.hasPrefix("2025年为25.4 µg/m³，未达到2025年目标（25 µg/m³以下），相差0.4 µg/m³。"))
    #expect(cell("value", of: final) == "25.4")
  }

  @Test(arguments: [("28.4", "28"), ("27.6", "27.6"), ("24.6", "25")])
  func `places that change nothing are not printed`(value: String, printed: String) throws {
    let item = try #require(
      try ReproTests.items([
        "indicators.csv": "编号,指标名称,单位,类型,方向,基期值,小数位数\npm25,PM2.5浓度,µg/m³,水平值,越低越好,32,0",
        "targets.csv": "指标编号,年份,目标\npm25,2025,25以下",
        "observations.csv": "指标编号,年份,数值\npm25,2023,\(value)",
      ]).first)
    #expect(cell("value", of: item) == printed)
  }

  @Test func `shares get the places that tell them from what they are held against`() throws {
    func item(_ value: String, _ year: Int = 2023) throws -> IndicatorItem {
      try #require(
        try ReproTests.items(
          [
            "indicators.csv": "编号,指标名称,单位,类型,方向\na,修复面积,公顷,累计值,越高越好",
            "targets.csv": "指标编号,年份,目标\na,2025,〔10000〕",
            "observations.csv": "指标编号,年份,数值\na,\(year),\(value)",
          ], year
        ).first)
    }
    let short = try item("5998")
    #expect(short.assessment.verdict == .behind)
    #expect(short.wording.explanation.contains("完成进度59.98%，落后于序时进度（60.00%）0.02个百分点"))
    #expect(
      ["progress", "schedule", "deviation"].map { cell($0, of: short) } == ["59.98", "60.00", "-0.02"])
    let ahead = try item("6002")
    #expect(ahead.wording.explanation.contains("完成进度60.0%，快于序时进度（60.0%）0.02个百分点"))
    let missed = try item("9999.9", 2025)
    #expect(missed.wording.explanation.contains("未达到2025年目标（累计10000公顷），相差0.1公顷。完成率为99.999%"))
    #expect(try item("6000").wording.explanation.contains("完成进度60.0%，与序时进度（60.0%）持平"))
  }

  private func cell(_ key: ColumnKey, of item: IndicatorItem) -> String {
    Tables.indicators.column(key).cell(item).printed
  }

  private static let strict = [
    "indicators.csv":
      "编号,指标名称,单位,类型,方向,基期值,小数位数,判定方法\na,甲率,%,水平值,越高越好,40.2,1,修约值\nb,乙率,%,水平值,越高越好,50,1,修约值",
    "targets.csv": "指标编号,年份,目标\na,2025,>40\nb,2025,高于54",
    "observations.csv":
      "指标编号,年份,数值\na,2022,40.2\na,2023,40.2\na,2025,40.4\nb,2022,52\nb,2023,54.4\nb,2025,54.4",
  ]

  @Test func `words, signs and gaps follow the direction and the values that were compared`() throws {
    let midterm = try ReproTests.items(Self.strict)
    #expect(midterm.map(\.assessment.verdict) == [.behind, .onSchedule])
    for item in midterm {
      #expect(item.assessment.margin == 0)
      #expect(item.assessment.requiredEffort == nil && item.wording.effort.isEmpty)
      #expect(!item.wording.explanation.contains("不升反降") && !item.wording.explanation.contains("相差0"))
    }
    #expect(midterm[0].assessment.progress == nil)
    #expect(
      midterm[0].wording.explanation
        == "2023年为40.2%，未达到2025年目标（>40%）。按修约值比较法，修约为40%后比较。该目标不含本数。"
        + "较基期（2020年，40.2%）持平，较2022年（40.2%）持平，近年方向为持平。")
    let final = try ReproTests.items(Self.strict, 2025)
    #expect(final.map(\.assessment.verdict) == [.notCompleted, .notCompleted])
    #expect(
      final.map(\.wording.explanation) == [
        "2025年为40.4%，未达到2025年目标（>40%）。按修约值比较法，修约为40%后比较。该目标不含本数。较基期（2020年，40.2%）上升0.2个百分点，"
          + "较2023年（40.2%）上升0.2个百分点，近年方向为改善。",
        "2025年为54.4%，未达到2025年目标（高于54%）。按修约值比较法，修约为54%后比较。该目标不含本数。较基期（2020年，50%）上升4.4个百分点，"
          + "较2023年（54.4%）持平，近年方向为持平。",
      ])
  }

  @Test func `what rose is never said to have fallen`() throws {
    let items = try ReproTests.items([
      "indicators.csv":
        "编号,指标名称,单位,类型,方向,基期值\na,甲率,%,水平值,越高越好,40\nb,乙浓度,µg/m³,水平值,越低越好,40\nc,丙排放下降,%,累计值,越高越好,\n"
        + "d,新增绿地,公顷,累计值,越高越好,\ne,丁排放变化,%,累计值,越低越好,",
      "targets.csv": "指标编号,年份,目标\na,2025,50\nb,2025,30\nc,2025,〔10〕\nd,2025,〔10〕\ne,2025,-10",
      "observations.csv": "指标编号,年份,数值\na,2023,38\nb,2023,42\nc,2023,-2\nd,2023,-2\ne,2023,2.8",
    ])
    let words = items.map { item in
      ["不升反降", "不降反升"].filter(item.wording.explanation.contains)
    }
    #expect(words == [["不升反降"], ["不降反升"], ["不降反升"], ["不升反降"], ["不降反升"]])
  }

  @Test func `the effort is rounded, with one more digit where that prints 0 or leaves the target missed`()
    throws
  {
    let files = [
      "indicators.csv":
        "编号,指标名称,单位,类型,方向,基期值,小数位数\na,劣Ⅴ类比例,%,水平值,越低越好,9.7,1\nb,生态质量指数,,水平值,越高越好,58.6,1\n"
        + "c,示范点,个,数量,越高越好,,0\nd,森林覆盖率,%,水平值,越高越好,40,1",
      "targets.csv": "指标编号,年份,目标\na,2025,<5\nb,2025,不降低\nc,2025,40\nd,2025,50",
      "observations.csv":
        "指标编号,年份,数值\na,2022,8.0\na,2023,6.7\nb,2022,58.5\nb,2023,58.5\nc,2022,10\nc,2023,15\nd,2022,43\nd,2023,45.9",
    ]
    #expect(
      try ReproTests.items(files).map(\.wording.effort) == [
        "今后2年年均需下降0.85个百分点。", "今后2年年均需提高0.05。", "今后2年年均需新增13个。", "今后2年年均需提高2.05个百分点。",
      ])
  }

  /// Published: +2.8 % towards -10 % leaves 4.3357 % a year, which was printed as 4.3; 38 of 40 in 4 years is half a unit.
  @Test(arguments: [("38", "0.5"), ("39.9", "0.02"), ("39.99", "0.002"), ("38.9", "0.3")])
  func `an effort that is enough keeps its usual places`(value: String, printed: String) throws {
    var plan = try ReproTests.load([
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\na,甲率,%,水平值,越高越好,30",
      "targets.csv": "指标编号,年份,目标\na,2025,40", "observations.csv": "指标编号,年份,数值\na,2021,\(value)",
    ])
    plan.evaluations = [PlannedEvaluation(year: 2022, kind: .annual, dataThrough: 2021)]
    let item = try #require(try FixturePlan.content(2022, of: plan).indicators.first)
    #expect(item.wording.effort.contains("需提高\(printed)个百分点"), "\(item.wording.effort)")
  }
}
