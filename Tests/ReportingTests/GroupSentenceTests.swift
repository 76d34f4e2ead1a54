import Evaluation
import PlanModel
import Testing
import Writing

@testable import Reporting

/// Sentences on groups of indicators and on what laggards have in common: with none, one, some and all.
@Suite struct GroupSentenceTests {
  /// One indicator: whether it meets its schedule, misses it while it improves or gets worse, or has no value.
  private struct Given {
    enum Value: String { case met = "90", behind = "50", worse = "41", absent = "" }
    let value: Value
    let nature, theme, unit: String

    init(_ value: Value, _ nature: String = "预期性", theme: String = "大气", unit: String = "") {
      (self.value, self.nature, self.theme, self.unit) = (value, nature, theme, unit)
    }
  }

  private static func content(_ given: [Given], year: Int = 2023) throws -> ReportContent {
    let rows = given.enumerated().map { index, item in
      "i\(index),甲\(index)率,%,\(item.nature),水平值,越高越好,40,\(item.theme),\(item.unit)"
    }
    let values = given.enumerated().filter { $0.element.value != .absent }.map { index, item in
      "i\(index),\(year - 1),45\ni\(index),\(year),\(item.value.rawValue)"
    }
    return try ReproTests.content(
      [
        "indicators.csv": "编号,指标名称,单位,性质,类型,方向,基期值,类别,责任单位\n" + rows.joined(separator: "\n"),
        "targets.csv": "指标编号,年份,目标\n" + given.indices.map { "i\($0),2025,80" }.joined(separator: "\n"),
        "observations.csv": "指标编号,年份,数值\n" + values.joined(separator: "\n"),
      ], year)
  }

  @Test(arguments: [
    ([Given(.met, "约束性"), Given(.met, "约束性"), Given(.met)], "约束性指标2项全部达标。预期性指标1项全部达标。"),
    ([Given(.met, "约束性"), Given(.behind, "约束性"), Given(.absent)], "约束性指标2项中，达标1项、滞后1项。预期性指标1项均未能评价。"),
    ([Given(.behind, "约束性"), Given(.absent, "约束性"), Given(.met)], "约束性指标2项中没有达标的，滞后1项、未能评价1项。预期性指标1项全部达标。"),
    ([Given(.met), Given(.behind)], ""),
  ])
  private func `a verdict on each nature, where there are two`(given: [Given], said: String) throws {
    let content = try Self.content(given)
    #expect(content.natures(of: Headline(content).judged) == said)
  }

  private static func themes(_ given: [Given]) throws -> [String] {
    let report = try FixturePlan.renderer().render(content(given).evaluation).markdown
    return report.split(separator: "\n").filter { $0.hasPrefix("- ") && $0.contains("截至2023年") }
      .map { String($0.dropFirst(2)) }
  }

  @Test func `a verdict on each theme, those that could not be judged together`() throws {
    let met = "达到序时进度的1项：甲0率为90%，较2020年上升50个百分点。"
    #expect(
      try Self.themes([
        Given(.met, theme: "大气"), Given(.behind, theme: "水"), Given(.absent, theme: "土壤"),
        Given(.absent, theme: "海洋"),
      ]) == [
        "大气方面，截至2023年1项指标全部达标。" + met.replacing("达到序时进度", with: "提前完成"),
        "水方面，截至2023年1项指标中没有达标的，滞后1项。", "土壤、海洋方面，截至2023年2项指标均未能评价。",
      ])
    #expect(
      try Self.themes([Given(.met), Given(.behind)]) == [
        "大气方面，截至2023年2项指标中达标1项、滞后1项。" + met.replacing("达到序时进度", with: "提前完成")
      ])
    #expect(try Self.themes([Given(.behind), Given(.behind, theme: "水")]) == [])
    #expect(try Self.themes([Given(.absent)]) == [])
  }

  private static let order = "以下先列近年变差的，再按完成进度落后的多少排列。"

  @Test(arguments: [
    ([Given(.met), Given(.behind, unit: "甲局")], ""),
    (
      [Given(.behind, "约束性", unit: "甲局"), Given(.worse, "约束性", unit: "甲局")],
      "滞后和未完成的2项都是约束性指标。2项都由甲局负责。2项都在大气方面。近年方向为变差的1项，为甲1率；其余没有变差，或无法判断方向。"
    ),
    (
      [Given(.behind, "约束性", unit: "甲局"), Given(.behind, theme: "水", unit: "乙局")],
      "滞后和未完成的2项中，约束性指标1项。近年方向都没有变差，差距在于进展慢于要求。"
    ),
    (
      [
        Given(.worse, unit: "甲局"), Given(.worse, theme: "水", unit: "甲局、乙局"),
        Given(.worse, theme: "水", unit: "丙局"),
      ], "责任单位为甲局的有2项，超过半数。水方面有2项，超过半数。3项的近年方向都是变差。"
    ),
  ])
  private func `what laggards have in common, where there are two and more than half share it`(
    given: [Given], said: String
  ) throws {
    let text = LaggardsInCommon(content: try Self.content(given)).text
    #expect(text == (said.isEmpty ? "" : said + Self.order))
  }

  @Test func `laggards stand in the order that is stated`() throws {
    let content = try Self.content([Given(.met), Given(.behind), Given(.worse), Given(.behind)])
    #expect(LaggardsInCommon.worstFirst(content.lagging).map(\.indicator.id) == ["i2", "i1", "i3"])
  }

  @Test func `names of many are cut in a sentence, and a last one says where all of them are`() throws {
    func said(_ count: Int) throws -> String {
      let content = try Self.content(Array(repeating: Given(.absent, ""), count: count))
      return ConclusionSubject(set: content.listed(), isOfGoals: false).unjudged(content.sentences)
    }
    #expect(try said(1).hasPrefix("数据缺失的指标1项：甲0率。"))
    #expect(try said(6).contains("甲5率。") && !said(6).contains("逐项"))
    #expect(try said(7).hasPrefix("数据缺失的指标7项：甲0率、甲1率、甲2率等。"))
    #expect(try said(7).hasSuffix("逐项情况见“指标完成情况”的表。"))
  }

  private static func brief(_ given: [Given]) throws -> [String] {
    let report = try FixturePlan.renderer().render(content(given).evaluation)
    let text = try #require(report.brief).document.text
    return PrintedTables.between(text + "\nEND", "做成了什么", "END").split(separator: "\n")
      .filter { $0.hasPrefix("- ") }.map { String($0.dropFirst(2)) }
  }

  @Test func `the page to hand out has three lines of each kind, what matters most first`() throws {
    #expect(
      try Self.brief([Given(.met), Given(.met, "约束性")]) == [
        "已经达到目标的2项：甲0率、甲1率。", "没有滞后的指标、逾期的任务和工程，也没有待补的指标数据和目标。",
      ])
    #expect(
      try Self.brief([Given(.behind), Given(.worse, "约束性"), Given(.absent)]) == [
        "现有数据中没有达标的指标和目标，也没有完成的任务和工程。", "补上1项约束性指标的差距：甲1率。",
        "补上其他1项指标和目标的差距：甲0率。", "补报缺数据的1项：甲2率。",
      ])
    #expect(
      try Self.brief(Array(repeating: Given(.behind), count: 4)).last == "补上其他4项指标和目标的差距：甲0率、甲1率、甲2率等。")
    let nothing = try #require(FixturePlan.report(2023, of: FixturePlan.emptyPlan()).brief).document.text
    #expect(nothing.contains("没有录入指标和目标，本报告不能判断。") && !nothing.contains("没有滞后的指标"))
  }
}
