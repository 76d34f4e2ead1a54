import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Reporting

/// What has to be known of a value stands at the value: in the page, in Markdown and in the CSV.
@Suite struct FootnoteTests {
  private static let files = [
    "indicators.csv":
      "编号,指标名称,单位,类型,方向,基期值,基期说明,备注\na,甲,%,水平值,越高越好,40,“十二五”均值,基期值未与原文核对\nb,乙,%,水平值,越高越好,40,,目标值未核对\n"
      + "c,丙,%,强度下降率,越高越好,,,\nd,丁,%,水平值,越高越好,50,,原文如此",
    "targets.csv":
      "指标编号,年份,目标,下达单位,发布日期,来源编号,说明\na,2025,80,,,,\nb,2025,80,,,,\nc,2025,完成省下达指标,,,,\nc,2025,15,虚省政府,2023-04-03,doc,\n"
      + "d,2025,60,,,,",
    "observations.csv":
      "指标编号,年份,数值,数据状态,评价处理,来源编号,口径说明,备注\na,2023,60,估算,,,城区,\nb,2023,60,,,,城区,\nc,2023,9.5,,,,,\n"
      + "d,2021,55,,,doc,,\nd,2022,57,,口径调整,,站点更换,站点更换",
    "sources.csv": "编号,标题,日期\ndoc,虚省方案,2023-04-03",
  ]

  private static let texts = [
    "“十二五”均值，不是2020年一年的数值。", "基期值未与原文核对。", "估算值，不是核定数。", "2023年数值的口径：城区。", "目标值未核对。",
    "下达目标，不是《规划》所列：由虚省政府下达，2023年4月3日发布，见《虚省方案》；此前或规划原文为“完成省下达指标”。",
    "最近可得值为2022年的57%（站点更换），仅供参考，不用于评价。",
  ]

  @Test func `every footnote is named at its value and stands under the table, the same text once`() throws {
    let report = try FixturePlan.renderer().render(ReproTests.content(Self.files).evaluation)
    let table = PrintedTables.between(report.markdown, "表：规划指标完成情况（2023年）", "\n表：")
    let rows = table.split(separator: "\n").filter {
      $0.hasPrefix("| 甲") || $0.hasPrefix("| 乙") || $0.hasPrefix("| 丙") || $0.hasPrefix("| 丁")
    }
    #expect(
      rows.map { $0.replacing(" ", with: "").split(separator: "|").prefix(5).joined(separator: "|") } == [
        "甲|%|40（注1）（注2）|80|60（注3）（注4）", "乙|%|40|80（注5）|60（注4）", "丙|%|—|15（注6）|9.5", "丁|%|50|60|—（注7）",
      ])
    for (index, text) in Self.texts.enumerated() { #expect(table.contains("\n注\(index + 1)：\(text)\n")) }
    #expect(!table.contains("注8"))
  }

  @Test func `the marks are links that lead somewhere`() throws {
    let page = try FixturePlan.renderer().render(ReproTests.content(Self.files).evaluation).pageHTML
    let links = page.matches(of: #/<sup class="note-link"><a href="#([^"]+)">注([0-9]+)</a></sup>/#)
    #expect(links.count >= 8)
    for link in links {
      #expect(link.1.hasSuffix("-note-\(link.2)"))
      #expect(page.components(separatedBy: "<p id=\"\(link.1)\">注\(link.2)：").count == 2, "\(link.1)")
    }
  }

  @Test func `the CSV has them behind the names of their cells`() throws {
    let items = try ReproTests.items(Self.files)
    let cells = items.map { Tables.indicators.column("notes").cell($0).printed }
    #expect(
      cells == [
        "基期值——“十二五”均值，不是2020年一年的数值；基期值——基期值未与原文核对；实际值——估算值，不是核定数；实际值——2023年数值的口径：城区",
        "目标——目标值未核对；实际值——2023年数值的口径：城区",
        "目标——下达目标，不是《规划》所列：由虚省政府下达，2023年4月3日发布，见《虚省方案》；此前或规划原文为“完成省下达指标”",
        "实际值——最近可得值为2022年的57%（站点更换），仅供参考，不用于评价",
      ])
    #expect(items[2].wording.explanation.hasPrefix("2023年为9.5%，优于序时应达值"))
    #expect(
      items[3].wording.explanation
        == "未取得2023年数据，不作评价。最近可得值为2022年的57%（口径调整：站点更换），仅供参考，不用于评价。")
  }
}
