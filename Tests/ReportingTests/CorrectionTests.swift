import PlanModel
import Testing
import Writing

@testable import Reporting

/// 历次报送和更正: what a page says of archived submissions, and the address that a citation has.
@Suite struct CorrectionTests {
  static func change(_ name: String, _ quantity: String, _ old: String, _ new: String, year: Int? = nil)
    -> RevisedValue
  {
    RevisedValue(
      table: "indicators", item: "a", name: name, quantity: quantity, year: year, old: old, new: new)
  }

  /// Two submissions of a report, the second with two corrections.
  static func revisions(_ summary: PlanSummary) -> [ArchivedRevision] {
    var verdict = change("优良率", "实际值", "84", "79", year: 2023)
    verdict.oldVerdict = "达到序时进度"
    verdict.newVerdict = "未达到序时进度"
    verdict.reason = "原数未剔除沙尘影响。"
    return [
      ArchivedRevision(
        number: 2, summary: summary, changes: [verdict, change("甲工程", RevisedValue.addition, "", "是")]),
      ArchivedRevision(number: 1, summary: summary, changes: []),
    ]
  }

  private static func note(_ number: Int, _ changes: [RevisedValue]) throws -> RevisionNote {
    RevisionNote(
      ArchivedRevision(number: number, summary: nil, changes: changes), of: "2023/a",
      try FixturePlan.sentences())
  }

  @Test func `a submission says whether it is the first, corrected nothing, something or much`() throws {
    #expect(try Self.note(1, []).summary == "报告日期不详，首次报送")
    #expect(try Self.note(2, []).summary == "报告日期不详，与上次报送相比数值没有变化")
    #expect(try Self.note(2, []).corrections == [])
    let one = try Self.note(2, [Self.change("甲", "目标", "", "5")])
    #expect(one.summary == "报告日期不详，更正1处" && one.corrections == ["甲的目标由—改为5"])
    let many = try Self.note(3, (0..<20).map { Self.change("甲\($0)", "目标", "4", "5") })
    #expect(many.corrections.count == 13 && many.corrections.last == "其余8处见该次报送的“与上次报送相比的变化”")
  }

  @Test func `a report leads to its corrections from the head and tells what, when and why at the foot`()
    throws
  {
    let evaluation = try FixturePlan.evaluation(2023)
    let summary = PlanSummary(try FixturePlan.content(2023))
    let renderer = try FixturePlan.renderer()
    let page = try renderer.render(evaluation, revisions: Self.revisions(summary)).page.text
    #expect(page.contains("<li><a href=\"#revisions\">更正记录</a></li>"))
    #expect(
      page.contains(
        """
        <li><a href="../../archive/2023/yunxi-145/r2/index.html">第2次报送（r2）</a>：报告日期2023年6月30日，更正2处<ul>\
        <li>优良率2023年的实际值由84改为79，结论由“达到序时进度”变为“未达到序时进度”。理由：原数未剔除沙尘影响</li>\
        <li>增列甲工程</li></ul></li>
        """))
    let first = try renderer.render(evaluation, revisions: Array(Self.revisions(summary).suffix(1))).page.text
    #expect(!first.contains("更正记录") && first.contains("报告日期2023年6月30日，首次报送</li>"))
    #expect(try !renderer.render(evaluation).page.text.contains("历次报送和更正"))
  }

  @Test
  func `a citation has the address of its page where the site is known, a submission its own that stays`()
    throws
  {
    var plan = try FixturePlan.plan()
    plan.compiler = "云溪市（虚构）生态环境局"
    let evaluation = try FixturePlan.evaluation(2023, of: plan)
    func content(_ site: SiteAddress?, _ release: Release? = nil) throws -> ReportContent {
      ReportContent(
        evaluation, sentences: try FixturePlan.sentences(), edition: .release, release: release,
        previous: nil, site: site)
    }
    let work = "云溪市（虚构）生态环境局. \(plan.title)中期评估报告"
    #expect(try content(nil).citation == "\(work)[R]. 2023-06-30.")
    #expect(try content(nil).address == nil)
    let site = try #require(SiteAddress("https://example.gov.cn/pg"))
    #expect(
      try content(site).citation
        == "\(work)[R/OL]. (2023-06-30)[引用日期]. https://example.gov.cn/pg/2023/yunxi-145/index.html.")
    #expect(
      try content(site, Release(revision: 2)).citation
        == "\(work)（第2次报送）[R/OL]. (2023-06-30)[引用日期]. "
        + "https://example.gov.cn/pg/archive/2023/yunxi-145/r2/index.html.")
  }
}
