import Evaluation
import PlanModel
package import Writing

/// `Output/feed.xml`: the newest reports as an Atom feed (RFC 4287).
///
/// Its dates are those of the reports, not of the run, so that the same reports give the same bytes.
package enum ReportFeed {
  package static let fileName = "feed.xml"
  /// By which a feed is known as ours.
  package static let id = "urn:x-planreport:reports"
  /// More are on the root page.
  private static let limit = 200

  /// - Parameter site: Where the output folder is published; links are relative to the feed without it.
  package static func text(_ summaries: [PlanSummary], site: SiteAddress?) -> TextBuffer {
    let newest = Array(summaries.sorted(by: isNewer).prefix(limit))
    var xml: TextBuffer = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    xml += "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"zh-CN\">\n"
    xml += "<id>\(verbatim: id)</id>\n<title>生态环境保护规划评估报告</title>\n"
    xml += "<updated>\(instant(newest.first?.date))</updated>\n"
    xml += "<author><name>规划评估报告编制单位</name></author>\n"
    if site != nil { xml += "<link rel=\"self\" href=\"\(link(fileName, site))\"/>\n" }
    xml += "<link rel=\"alternate\" type=\"text/html\" href=\"\(link("index.html", site))\"/>\n"
    for summary in newest { xml += entry(summary, site) }
    return xml + "</feed>\n"
  }

  private static func entry(_ summary: PlanSummary, _ site: SiteAddress?) -> TextBuffer {
    let path = "\(summary.year)/\(summary.id)/index.html"
    let mark = summary.isSparse ? "，\(PlanSummary.sparseMark)" : ""
    let title = "\(summary.reportTitle)（\(summary.year)年\(mark)）"
    let words =
      summary.sentence + (summary.disclaimer.map(Phrases.sentence) ?? "")
    return "<entry>\n<id>urn:x-planreport:\(summary.year):\(html: summary.id)</id>\n"
      + "<title>\(html: title)</title>\n"
      + "<updated>\(instant(summary.date))</updated>\n"
      + "<link rel=\"alternate\" type=\"text/html\" href=\"\(link(path, site))\"/>\n"
      + "<summary>\(html: words)</summary>\n</entry>\n"
  }

  private static func link(_ path: String, _ site: SiteAddress?) -> TextBuffer {
    "\(html: site?.address(of: path) ?? path)"
  }

  /// Midnight in China of the report's date; a report dated by a month or year counts from its first day.
  private static func instant(_ date: CalendarDate?) -> TextBuffer {
    guard let date else { return "1970-01-01T00:00:00+08:00" }
    return "\(verbatim: date.fullISO)T00:00:00+08:00"
  }

  private static func isNewer(_ left: PlanSummary, _ right: PlanSummary) -> Bool {
    left.date == right.date ? (left.year, right.id) > (right.year, left.id) : left.date > right.date
  }
}

/// `Output/sitemap.xml` (sitemaps.org): whole addresses, so there is one only where the site's address is known.
package enum SiteMap {
  package static let fileName = "sitemap.xml"

  package static func text(_ summaries: [PlanSummary], site: SiteAddress) -> TextBuffer {
    var xml: TextBuffer = "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n"
    xml += "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
    xml += url("index.html", summaries, site)
    for (plan, reports) in Dictionary(grouping: summaries, by: \.id).sorted(by: { $0.key < $1.key }) {
      xml += url(PlanPage.path(of: plan), reports, site)
    }
    for year in Set(summaries.map(\.year)).sorted(by: >) {
      let reports = summaries.filter { $0.year == year }
      xml += url("\(year)/index.html", reports, site)
      for report in reports.sorted(by: { $0.id < $1.id }) {
        xml += url("\(year)/\(report.id)/index.html", [report], site)
      }
    }
    return xml + "</urlset>\n"
  }

  private static func url(_ path: String, _ reports: [PlanSummary], _ site: SiteAddress) -> TextBuffer {
    let date: TextBuffer =
      reports.map(\.date).max().map { "<lastmod>\(verbatim: $0.fullISO)</lastmod>" } ?? ""
    return "<url><loc>\(html: site.address(of: path))</loc>\(date)</url>\n"
  }
}

/// Where the output folder is published.
package struct SiteAddress: Sendable, Hashable {
  private let base: String

  /// - Parameter text: `https://example.gov.cn/reports/`, with or without the closing `/`; `nil` for anything
  ///   that is not a whole web address.
  package init?(_ text: String) {
    guard WebAddress.isSafe(text), text.hasPrefix("http://") || text.hasPrefix("https://"),
      !text.contains("?"), !text.contains("#"), !text.contains(where: \.isWhitespace)
    else { return nil }
    base = text.hasSuffix("/") ? text : text + "/"
  }

  func address(of path: String) -> String { base + path }
}

extension CalendarDate {
  /// `2023-06-30`; the first day where only month or year are known.
  fileprivate var fullISO: String {
    switch (month, day) {
    case (nil, _): iso + "-01-01"
    case (_, nil): iso + "-01"
    default: iso
    }
  }
}
