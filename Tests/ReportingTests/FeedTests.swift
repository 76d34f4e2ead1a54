import Foundation
import PlanModel
import Testing
import Writing

@testable import Reporting

@Suite("Feed and sitemap")
struct FeedTests {
  private func summaries() throws -> [PlanSummary] {
    try [2022, 2023, 2025].map { PlanSummary(try FixturePlan.content($0)) }
  }

  @Test func `the feed lists the newest report first and takes its dates from the reports`() throws {
    let feed = ReportFeed.text(try summaries(), site: nil).text
    #expect(feed == ReportFeed.text(try summaries().reversed(), site: nil).text)
    let updated = feed.matches(of: #/<updated>([^<]*)</#).map { String($0.1) }
    #expect(
      updated == [
        "2026-03-31T00:00:00+08:00", "2026-03-31T00:00:00+08:00", "2023-06-30T00:00:00+08:00",
        "2022-03-31T00:00:00+08:00",
      ])
    let links = feed.matches(of: #/href="([^"]*)"/#).map { String($0.1) }
    #expect(
      links == [
        "index.html", "2025/yunxi-145/index.html", "2023/yunxi-145/index.html", "2022/yunxi-145/index.html",
      ])
  }

  @Test func `text of the inputs cannot leave its element`() throws {
    var plan = try FixturePlan.plan()
    plan.title = "</title><script>甲</script>&"
    let feed = ReportFeed.text([PlanSummary(try FixturePlan.content(2023, of: plan))], site: nil).text
    #expect(feed.contains("<title>&lt;/title&gt;&lt;script&gt;甲&lt;/script&gt;&amp;中期评估报告（2023年）</title>"))
    let parser = XMLParserProbe(feed)
    #expect(parser.isWellFormed)
  }

  @Test func `the sitemap holds whole addresses`() throws {
    let site = try #require(SiteAddress("https://example.gov.cn/pg"))
    let map = SiteMap.text(try summaries(), site: site).text
    let addresses = map.matches(of: #/<loc>([^<]*)</#).map { String($0.1) }
    #expect(
      addresses == [
        "https://example.gov.cn/pg/index.html", "https://example.gov.cn/pg/plans/yunxi-145.html",
        "https://example.gov.cn/pg/2025/index.html",
        "https://example.gov.cn/pg/2025/yunxi-145/index.html", "https://example.gov.cn/pg/2023/index.html",
        "https://example.gov.cn/pg/2023/yunxi-145/index.html", "https://example.gov.cn/pg/2022/index.html",
        "https://example.gov.cn/pg/2022/yunxi-145/index.html",
      ])
    #expect(map.contains("<loc>https://example.gov.cn/pg/2023/index.html</loc><lastmod>2023-06-30</lastmod>"))
  }

  @Test(arguments: [
    "", "example.gov.cn", "javascript:alert(1)", "https://", "https://a b", "https://a/?x", "ftp://a",
  ])
  func `what is no web address is refused`(text: String) {
    #expect(SiteAddress(text) == nil)
  }
}

/// Whether a text is well-formed XML: every element that is opened is closed in its order.
private struct XMLParserProbe {
  let isWellFormed: Bool

  init(_ text: String) {
    var open: [String] = []
    var isRight = true
    for tag in text.matches(of: #/<(\/?)([a-zA-Z]+)[^>]*?(\/?)>/#) {
      if !tag.3.isEmpty { continue }
      if tag.1.isEmpty {
        open.append(String(tag.2))
      } else {
        isRight = isRight && open.popLast() == String(tag.2)
      }
    }
    isWellFormed = isRight && open.isEmpty
  }
}
