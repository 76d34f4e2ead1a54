import Diagnostics
import Evaluation
import Foundation
import PlanModel
import Testing

@testable import Reporting

/// Reports in which too little is known, and mistakes of entry that reach the clerk.
@Suite struct WantedTests {
  /// A plan with ten indicators, of which the first so many have a value of 2023.
  private static func plan(observed: Int, awaiting: Int = 0) throws -> Plan {
    let ids = 0..<10
    return try ReproTests.load([
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值,责任单位\n"
        + ids.map { "i\($0),指标\($0),%,水平值,越高越好,80,甲局" }.joined(separator: "\n"),
      "targets.csv": "指标编号,年份,目标\n"
        + ids.map { "i\($0),2025,\($0 >= 10 - awaiting ? "完成省下达指标" : "90")" }.joined(separator: "\n"),
      "observations.csv": "指标编号,年份,数值\ni9,2022,81\n"
        + ids.prefix(observed).map { "i\($0),2023,88" }.joined(separator: "\n"),
    ])
  }

  @Test(arguments: [(0, true), (1, false), (10, false)])
  func `a report of which less than a tenth is judged says so before anything else`(
    observed: Int, isSparse: Bool
  ) throws {
    let plan = try Self.plan(observed: observed, awaiting: observed < 10 ? 2 : 0)
    let report = try FixturePlan.renderer().render(FixturePlan.evaluation(2023, of: plan))
    let (markdown, page) = (report.markdown, report.pageHTML)
    #expect(markdown.hasPrefix("# 虚县规划（地名虚构）中期评估报告（数据待补）\n") == isSparse)
    #expect(report.summary.isSparse == isSparse)
    #expect(page.contains("草稿｜数据待补") == isSparse)
    #expect(markdown.contains("\n表：需要补充的数据\n") == isSparse)
    #expect(report.figures.contains { $0.name == "verdicts" } == !isSparse)
    guard isSparse else { return }
    #expect(markdown.contains("\n现有数据不足以评价《规划》的完成情况（10项指标：目标待下达2项，数据缺失8项）。"))
    #expect(markdown.contains("| 甲局 | 指标0 | 2023年实际值 | 90% | 80%（2020年基期值） |"))
    #expect(markdown.contains("| 甲局 | 指标9 | 下达目标和实际值 |"))
    #expect(markdown.contains("| 81%（2022年） |"))
  }

  @Test func `a part is wanted from the department of its whole`() throws {
    let content = try ReproTests.content([
      "indicators.csv": "编号,上级编号,指标名称,单位,类型,方向,责任单位\nw,,总,,复合,越高越好,甲局\np,w,分,%,水平值,越高越好,",
      "targets.csv": "指标编号,年份,目标\np,2025,90",
    ])
    #expect(Subjects(content).missing.map(\.from) == ["甲局"])
    #expect(content.wanted.map(\.supplier) == ["甲局"])
  }

  @Test func `a plan without indicators is not called sparse`() throws {
    #expect(try !FixturePlan.content(2023, of: FixturePlan.emptyPlan()).isSparse)
  }

  @Test func `mistakes of entry are told to the clerk with file, row and fix`() throws {
    let plan = try ReproTests.load([
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\na,达标率,%,水平值,越高越好,90\nb,优良率,%,水平值,越高越好,80\n"
        + "c,绿地,个,数量,越高越好,\nd,浓度,µg/m³,水平值,越高越好,36\ne,占比,%,水平值,越低越好,4.9",
      "targets.csv": "指标编号,年份,目标\na,2025,95\nb,2025,85\nc,2025,60\nd,2025,25\ne,2025,4",
      "observations.csv": "指标编号,年份,数值\na,2023,0.95\nb,2023,851\nc,2022,20\nc,2023,18\nd,2023,30\n"
        + "e,2023,0.049\nb,2020,81",
    ])
    let told = FindingDiagnostics.all(
      of: try FixturePlan.evaluation(2023, of: plan), folder: "Inputs/x",
      sentences: try FixturePlan.sentences())
    let lines = told.sorted().map { diagnostic in
      "\(diagnostic.location?.file ?? "") \(diagnostic.location?.row ?? 0) \(diagnostic.message.summary)"
    }
    #expect(
      lines == [
        "Inputs/x/observations.csv 2 达标率：2023年数值0.95%疑为按小数录入的百分数（其他数值如90%），按录入的数值评价。",
        "Inputs/x/observations.csv 3 优良率：2023年数值851不在0—100%之间，按原文录入。",
        "Inputs/x/observations.csv 5 绿地：2023年累计数（18）小于2022年（20）。",
        "Inputs/x/observations.csv 7 占比：2023年数值0.049%疑为按小数录入的百分数（其他数值如4.9%），按录入的数值评价。",
        "Inputs/x/observations.csv 8 优良率：2020年实际值为81，基期值为80，均按录入的数值使用。",
        "Inputs/x/targets.csv 5 浓度：目标（25）差于基期值（36），按原文录入。",
      ])
    #expect(told.allSatisfy { $0.severity == .warning && $0.message.fix?.hasSuffix("。") ?? false })
  }

  @Test func `a small percentage among small ones is no fraction`() throws {
    let plan = try ReproTests.load([
      "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\na,占比,%,水平值,越低越好,0.9",
      "targets.csv": "指标编号,年份,目标\na,2025,0.5", "observations.csv": "指标编号,年份,数值\na,2023,0.7",
    ])
    #expect(try FixturePlan.evaluation(2023, of: plan).findings.isEmpty)
  }

  @Test func `what cannot be is refused when it is read`() throws {
    func errors(_ unit: String, _ target: String, _ value: String) throws -> [String] {
      try ReproTests.errors([
        "indicators.csv": "编号,指标名称,单位,类型,方向,基期值\na,浓度,\(unit),水平值,越低越好,36",
        "targets.csv": "指标编号,年份,目标\na,2025,\(target)", "observations.csv": "指标编号,年份,数值\na,2023,\(value)",
      ])
    }
    #expect(try errors("?g/m?", "25", "30") == ["cell.unit-with-lost-character"])
    #expect(try errors("µg/m³", "2001/10/10", "30") == ["cell.target-became-date"])
    #expect(try errors("µg/m³", "25", "-30") == ["cell.negative-concentration"])
    #expect(try errors("mg/L", "25", "-30") == ["cell.negative-concentration"])
    #expect(try errors("µg/m³", "25", "30").isEmpty)
    #expect(try errors("吨", "25", "-30").isEmpty)
  }

  @Test func `a report dated before the end of its data or before what it cites is questioned`() throws {
    func findings(_ date: String, source: String) throws -> [String] {
      var plan = try Self.plan(observed: 10)
      plan.sources = [Source(id: "plan", title: "规划", origin: Origin(file: "sources.csv", row: 2))]
      plan.sources[0].date = CalendarDate(source)
      plan.source = "plan"
      plan.evaluations[0].statedDate = CalendarDate(date)
      let sentences = try FixturePlan.sentences()
      return try FixturePlan.evaluation(2023, of: plan).findings.filter { $0.check == "report-date" }
        .map { FindingWording($0, sentences).sentence }
    }
    #expect(try findings("2024-03-31", source: "2021-12-01") == [])
    #expect(try findings("2023-12", source: "2021-12-01") == [])
    #expect(try findings("2023-06-30", source: "2021-12-01") == ["报告日期为2023年6月30日，早于数据截止年份2023年年底。"])
    #expect(
      try findings("2024-03-31", source: "2024-05-01") == ["报告日期为2024年3月31日，所据资料《规划》的日期为2024年5月1日。"])
  }

  @Test func `what rests on a document of a later day is not printed in an earlier report`() throws {
    var plan = try Self.plan(observed: 10)
    plan.sources = [Source(id: "later", title: "后来的方案", origin: Origin(file: "sources.csv", row: 2))]
    plan.sources[0].date = CalendarDate("2024-11-15")
    plan.discrepancies = [
      Discrepancy(item: "i1", used: "甲", other: "乙", reason: "丙", origin: Origin(file: "plan.yaml", row: 20))
    ]
    plan.discrepancies[0].source = "later"
    func markdown(_ year: Int) throws -> String {
      try FixturePlan.renderer().render(FixturePlan.evaluation(year, of: plan)).markdown
    }
    #expect(try !markdown(2023).contains("后来的方案") && !markdown(2023).contains("另有：乙"))
    #expect(try markdown(2025).contains("后来的方案") && markdown(2025).contains("另有：乙"))
  }

  @Test func `readings stand apart from what disagrees`() throws {
    var plan = try Self.plan(observed: 10)
    plan.interpretations = [
      Interpretation(
        item: "i0", text: "“累计”的范围", reading: "只用于前半句", reason: "紧接其后",
        origin: Origin(file: "plan.yaml", row: 9))
    ]
    plan.discrepancies = [
      Discrepancy(
        item: "i1", used: "28.0", other: "28.5", reason: "两值之差", origin: Origin(file: "plan.yaml", row: 20))
    ]
    let report = try FixturePlan.renderer().render(FixturePlan.evaluation(2023, of: plan))
    let readings = PrintedTables.between(report.markdown, "）对规划原文的理解", "### ")
    #expect(readings.contains("本报告按下表的理解处理，共1处；这些不是资料之间的出入。"))
    #expect(readings.contains("指标0") && !readings.contains("指标1"))
    let found = PrintedTables.between(report.markdown, "）数据核查", "### ")
    #expect(found.contains("指标1") && !found.contains("指标0"))
  }
}
