import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Reporting

/// 变化方向 beside the verdict: in the sentence, the table, the CSV and the conclusion.
@Suite struct CourseTests {
  private static func files(
    _ kind: String = "水平值", direction: String = "越低越好", base: String = "36", note: String = "",
    target: String = "25以下",
    unit: String = "µg/m³", decimals: String = "", values: [Int: String]
  ) -> [String: String] {
    [
      "indicators.csv":
        "编号,指标名称,单位,类型,方向,基期值,基期说明,小数位数\na,甲,\(unit),\(kind),\(direction),\(base),\(note),\(decimals)",
      "targets.csv": "指标编号,年份,目标\na,2025,\(target)",
      "observations.csv": "指标编号,年份,数值\n"
        + values.sorted { $0.key < $1.key }.map { "a,\($0.key),\($0.value)" }.joined(separator: "\n"),
    ]
  }

  private static func item(_ files: [String: String], _ year: Int = 2023) throws -> IndicatorItem {
    try #require(try ReproTests.items(files, year).first)
  }

  private static func cells(_ item: IndicatorItem) -> [String] {
    (["change-since-base", "change-since-last-year", "course", "course-year"] as [ColumnKey]).map {
      Tables.indicators.column($0).cell(item).printed
    }
  }

  @Test func `a good verdict beside a value that got worse has a sentence of its own, and the mean is named`()
    throws
  {
    let item = try Self.item(Self.files(note: "“十三五”均值", values: [2020: "26", 2023: "29"]))
    #expect(item.assessment.verdict == .onSchedule)
    #expect(Self.cells(item) == ["-7", "—", "变差", "2020"])
    #expect(
      item.wording.explanation.hasSuffix(
        "较基期（“十三五”均值36 µg/m³）下降7 µg/m³，较2020年（26 µg/m³）上升3 µg/m³，近年方向为变差。"
          + "基期值为“十三五”均值，不是2020年一年的数值。评价结论虽为“达到序时进度”，但较2020年变差，须予关注。"))
  }

  @Test(arguments: [
    ([2022: "30", 2023: "29"], ["-7", "-1", "改善", "2022"]),
    ([2022: "29", 2023: "29"], ["-7", "0", "持平", "2022"]),
    ([2022: "28", 2023: "29"], ["-7", "1", "变差", "2022"]),
    // The year before goes before all others; without it the latest of three years, and none that is older.
    ([2020: "26", 2021: "30", 2023: "29"], ["-7", "—", "改善", "2021"]),
    ([2020: "26", 2023: "29"], ["-7", "—", "变差", "2020"]),
    ([2019: "26", 2023: "29"], ["-7", "—", "无法判断", "—"]),
    // The base value stands for no year's value.
    ([2023: "29"], ["-7", "—", "无法判断", "—"]),
    ([2022: "29"], ["—", "—", "无法判断", "—"]),
    ([2022: "29.5", 2023: "29"], ["-7.0", "-0.5", "改善", "2022"]),
  ])
  func `near and far change are told apart`(values: [Int: String], cells: [String]) throws {
    #expect(Self.cells(try Self.item(Self.files(values: values))) == cells)
  }

  @Test(arguments: [("28.5", "持平"), ("28.4", "变差"), ("29.5", "持平"), ("29.6", "改善")])
  func `half a unit of the last printed place is no change`(before: String, course: String) throws {
    let item = try Self.item(Self.files(decimals: "0", values: [2022: before, 2023: "29.0"]))
    #expect(Self.cells(item)[2] == course)
  }

  @Test(arguments: [
    ("5", "4", "变差"), ("4", "5", "改善"), ("13", "12", "改善"), ("8", "9", "持平"), ("9", "8.5", "持平"),
  ])
  func `what is to stay inside a range improves by coming nearer`(before: String, now: String, course: String)
    throws
  {
    let item = try Self.item(
      Self.files(direction: "适中", base: "3", target: "8~10", unit: "米", values: [2022: before, 2023: now]))
    #expect(Self.cells(item)[2] == course)
  }

  @Test func `falls are counted from nothing at the base`() throws {
    func item(_ before: String, _ value: String) throws -> IndicatorItem {
      try Self.item(
        Self.files(
          "强度下降率", direction: "越高越好", base: "", target: "15", unit: "%", values: [2022: before, 2023: value]))
    }
    let slower = try item("10.0", "9.5")
    #expect(Self.cells(slower) == ["9.5", "-0.5", "变差", "2022"])
    #expect(
      slower.wording.explanation.contains(
        "累计降幅较2022年（10.0%）缩小0.5个百分点，近年方向为变差。评价结论虽为“达到序时进度”，但较2022年变差，须予关注。"))
    let rise = try item("-1.0", "-3.3")
    #expect(Self.cells(rise) == ["-3.3", "-2.3", "变差", "2022"])
    #expect(rise.wording.explanation.contains("。较基期不降反升。累计降幅较2022年（-1.0%）缩小2.3个百分点"))
  }

  @Test(arguments: [
    ("累计值", "越高越好", "〔600〕", "公顷", "300"), ("数量", "越高越好", "600", "个", "300"),
    ("完成事项", "越高越好", "完成", "", "正在推进"),
    ("复合", "越高越好", "1/10", "个", "1/4"),
  ])
  func `what only grows, is done or has parts has no direction`(
    kind: String, direction: String, target: String, unit: String, value: String
  ) throws {
    let item = try Self.item(
      Self.files(
        kind, direction: direction, base: "", target: target, unit: unit, values: [2022: value, 2023: value]))
    #expect(Self.cells(item) == ["—", "—", "—", "—"])
    #expect(item.wording.course.isEmpty)
  }

  @Test func `water-quality classes move by classes`() throws {
    let item = try Self.item(
      Self.files(base: "Ⅴ类", target: "Ⅲ类", unit: "水质类别", values: [2022: "Ⅲ类", 2023: "Ⅳ类"]))
    #expect(Self.cells(item) == ["-1", "1", "变差", "2022"])
    #expect(item.wording.course.hasPrefix("较基期（2020年，Ⅴ类）好转1个类别，较2022年（Ⅲ类）变差1个类别，近年方向为变差。"))
  }

  @Test func `a value that is not judged for its calibre is not compared either`() throws {
    var files = Self.files(values: [2022: "28"])
    files["observations.csv"] = "指标编号,年份,数值,评价处理,备注\na,2022,28,,\na,2023,29,口径调整,站点更换"
    #expect(Self.cells(try Self.item(files)) == ["—", "—", "无法判断", "—"])
  }

  @Test func `the footnote says what was compared with, on which calibre and from where`() throws {
    var files = Self.files(values: [:])
    files["sources.csv"] = "编号,标题\nold,虚县旧规划"
    files["observations.csv"] = "指标编号,年份,数值,来源编号,口径说明\na,2020,26,old,市区\na,2023,29,,"
    let notes = IndicatorNotes(item: try Self.item(files))
    #expect(notes.course == ["与2020年的26 µg/m³相比，见《虚县旧规划》；2020年数值的口径：市区。"])
    #expect(notes.all == "近年方向——与2020年的26 µg/m³相比，见《虚县旧规划》；2020年数值的口径：市区")
  }

  /// Three indicators with these values of 2022 and 2023, each on schedule towards 25 from 36 unless it is above 29.4.
  private static func conclusion(_ pairs: [(String, String)]) throws -> String {
    let ids = ["甲", "乙", "丙"].prefix(pairs.count)
    let content = try ReproTests.content([
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\n"
        + ids.map { "\($0),\($0)浓度,µg/m³,水平值,越低越好,36" }.joined(separator: "\n"),
      "targets.csv": "指标编号,年份,目标\n" + ids.map { "\($0),2025,25" }.joined(separator: "\n"),
      "observations.csv": "指标编号,年份,数值\n"
        + zip(ids, pairs).map { "\($0),2022,\($1.0)\n\($0),2023,\($1.1)" }.joined(separator: "\n"),
    ])
    let report = try FixturePlan.renderer().render(content.evaluation).markdown
    return PrintedTables.between(report, "## 二、总体评价", "附录\n")
  }

  @Test func `the conclusion names what got worse without being behind`() throws {
    let heading = "评价结论没有反映、与基期或近年相比已变差的指标"
    #expect(try !Self.conclusion([("30", "29"), ("29", "29"), ("30", "28")]).contains(heading))
    let one = try Self.conclusion([("28", "29"), ("29", "29"), ("30", "28")])
    #expect(one.contains(heading + "1项："))
    #expect(
      one.contains(
        "- 甲浓度（达到序时进度）：较基期（2020年，36 µg/m³）下降7 µg/m³，较2022年（28 µg/m³）上升1 µg/m³，近年方向为变差。"
          + "评价结论虽为“达到序时进度”，但较2022年变差，须予关注。"))
    // One that is behind is in the list of laggards, with its direction in its sentence.
    let some = try Self.conclusion([("28", "29"), ("26", "28"), ("30", "33")])
    #expect(some.contains(heading + "2项："))
    #expect(some.contains("未达到序时进度的指标1项，为丙浓度，详见"))
    #expect(some.contains(". 丙浓度\n\n未达到序时进度。2023年为33 µg/m³，"))
    #expect(
      try Self.conclusion([("28", "29"), ("26", "28"), ("20", "25")]).contains(heading + "3项："))
  }
}
