import Diagnostics
import Evaluation
import Foundation
import PlanModel
import Testing
import Writing

@testable import Reporting

@Suite("Index pages")
struct IndexPagesTests {
  private func shell() throws -> PageShell {
    var log = DiagnosticLog()
    let folder = TemplateFolder(
      FixturePlan.root.appendingPathComponent("Templates"), displayPath: "Templates")
    return try #require(TemplateLibrary(folder, log: &log).pageShell(log: &log))
  }

  private func summaries() throws -> [PlanSummary] {
    var district = FixturePlan.emptyPlan()
    district.id = "district"
    district.region = "云溪市（虚构）东区"
    district.parentRegion = "云溪市（虚构）"
    district.shortTitle = "东区（虚构）规划"
    district.level = .county
    return try [2022, 2023, 2025].map { PlanSummary(try FixturePlan.content($0)) }
      + [PlanSummary(try FixturePlan.content(2023, of: district))]
  }

  @Test func `the year's page sets plans side by side and names the laggards`() throws {
    let page = try IndexPages.year(
      2023, try summaries(), sentences: try FixturePlan.sentences(), shell: try shell()
    ).text
    let rows = try #require(
      PrintedTables.html(page.replacing("<caption>2023", with: "<caption>　2023"))["2023年评估报告"])
    #expect(rows.map(\.count) == [6, 1, 6, 6])
    #expect(rows[0] == ["规划", "评估类型", "指标结论", "滞后或未完成", "数据完整情况", "以往报告"])
    #expect(rows[1] == ["云溪市（虚构）"])
    #expect(rows[2][0] == "云溪市（虚构）“十四五”规划")
    #expect(rows[2][3] == "空气质量优良天数比率（约束性）、新增美丽河湖数量（预期性）、秸秆<b>综合</b>利用率")
    #expect(rows[2][5] == "2022年年度评估")
    #expect(rows[3] == ["东区（虚构）规划", "中期评估数据截至2022年草稿", "", "尚无可评价的指标", "—", "—"])
    #expect(page.contains("href=\"../2022/yunxi-145/index.html\""))
    #expect(page.contains("href=\"yunxi-145/index.html\""))
    #expect(
      page.contains("<th scope=\"row\" class=\"part\"><a href=\"district/index.html\">"))
  }

  @Test func `the root page lists years and plans whatever the order of the summaries`() throws {
    let shell = try shell()
    let sentences = try FixturePlan.sentences()
    let given = try summaries()
    let page = try IndexPages.root(given, sentences: sentences, shell: shell).text
    #expect(try page == IndexPages.root(given.reversed(), sentences: sentences, shell: shell).text)
    for link in ["2025/index.html", "2023/index.html", "2022/index.html", "2023/district/index.html"] {
      #expect(page.contains("href=\"\(link)\""))
    }
    #expect(page.contains("4份"))
  }

  @Test func `a plan's page sets its reports side by side, with what changed between the newest two`() throws
  {
    let shell = try shell()
    let given = try [2022, 2023, 2025].map { ReportRecord(try FixturePlan.content($0)) }
    let sentences = try FixturePlan.sentences()
    func text(_ given: [ReportRecord]) throws -> String {
      try PlanPage.page(
        given, revisions: [2023: CorrectionTests.revisions(given[1].summary)], sentences: sentences,
        shell: shell
      ).text
    }
    let page = try text(given.reversed())
    #expect(try page == text(given))
    #expect(
      page.contains(
        "<li><a href=\"../archive/2023/yunxi-145/r2/index.html\">第2次报送（r2）</a>：报告日期2023年6月30日，更正2处<ul><li>"))
    #expect(page.contains("<p>2025年与2023年相比：变差"))
    let rows = try #require(
      PrintedTables.html(page.replacing("<caption>历次", with: "<caption>　历次"))["历次评估的数值和结论"])
    #expect(rows[0] == ["指标", "与上次相比", "2025年终期评估", "2023年中期评估", "2022年年度评估"])
    #expect(rows.count == 14)
    #expect(
      rows[1] == ["空气质量优良天数比率", "不变", "89.9%　未完成", "79.5%　未达到序时进度", "81.2%　未达到序时进度"])
    let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
    #expect(Set(ids).count == ids.count)
    for year in [2022, 2023, 2025] { #expect(page.contains("href=\"../\(year)/yunxi-145/index.html\"")) }
  }

  @Test(arguments: [
    (Verdict.behind, Verdict.onSchedule, VerdictChange.better), (.onSchedule, .completed, .better),
    (.maintained, .notCompleted, .worse), (.noData, .behind, .added), (.onSchedule, .noData, .removed),
    (.noData, .awaitingTarget, .unchanged), (.achievedEarly, .exceeded, .unchanged),
  ])
  func `a verdict gets better, worse, new or gone by its standing`(
    before: Verdict, now: Verdict, change: VerdictChange
  ) {
    #expect(VerdictChange(from: before, to: now) == change)
  }

  /// A template prints the body where and as often as it likes.
  @Test(arguments: ["<main>{{body}}</main>\n", "{{body}}<hr>{{body}}", "{{title}}"])
  func `a page that is written in pieces is the whole page`(template: String) throws {
    var log = DiagnosticLog()
    let shell = try #require(
      PageShell(template: template, css: "", displayPath: "page.html.mustache", log: &log))
    let pieces = PagePieces("<p>一</p>") + PagePieces("<p>二</p>")
    let page = PageContent(title: "甲", bodyHTML: "<p>一</p><p>二</p>")
    #expect(try shell.render(page, around: pieces).text == shell.render(page).text)
  }

  @Test func `a sentence that several disclaimers share stands once`() throws {
    let reports = ["资料公开。", "资料公开。甲另行说明！", "资料公开。乙说“仅供参考。勿引”"].enumerated().map { index, text in
      var plan = FixturePlan.emptyPlan()
      plan.id = "plan-\(index)"
      plan.disclaimer = text
      return plan
    }.map { plan in Result { PlanSummary(try FixturePlan.content(2023, of: plan)) } }
    let page = try IndexPages.root(
      try reports.map { try $0.get() }, sentences: try FixturePlan.sentences(), shell: try shell()
    ).text
    #expect(page.contains("<strong>声明</strong>资料公开。乙说“仅供参考。勿引”。甲另行说明！</p>"))
  }
}

extension PagePieces {
  var text: String { pieces.map { $0().text }.joined() }
}
