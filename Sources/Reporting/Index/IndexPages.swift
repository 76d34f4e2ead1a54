package import Diagnostics
import Foundation
import PlanModel
package import Writing

package enum IndexPages {
  /// `Output/<year>/index.html`: the year's reports side by side.
  ///
  /// - Parameter summaries: Of all published reports; those of earlier years are linked as such.
  package static func year(
    _ year: Int, _ summaries: [PlanSummary], sentences: SentenceBook, shell: PageShell
  ) throws(DiagnosticsError) -> PagePieces {
    let reports = summaries.filter { $0.year == year }
    let earlier = summaries.filter { $0.year < year }
    var page = PageContent(title: "\(year)年规划评估报告")
    page.subtitle = "生态环境保护规划评估"
    page.breadcrumbs = [("全部规划", "../index.html")]
    page.summary = sentences(
      IndexSentence.yearSummary, [.year: String(year), .count: String(reports.count)])
    page.headerItems = [("报告数", "\(reports.count)份")]
    page.disclaimer = disclaimer(reports)
    return try shell.render(page, around: body(year, reports, earlier, sentences))
  }

  package static func root(
    _ summaries: [PlanSummary], sentences: SentenceBook, shell: PageShell
  ) throws(DiagnosticsError) -> PagePieces {
    let years = Set(summaries.map(\.year)).sorted(by: >)
    let plans = Set(summaries.map(\.id)).count
    let table = PagePieces("<h2 id=\"plans\">各规划历年评估</h2>\n") + IndexTables.matrix(summaries, years: years)
    var html: TextBuffer = "<h2 id=\"years\">按年份查看</h2>\n<ul>\n"
    for year in years {
      let count = summaries.filter { $0.year == year }.count
      html += "<li><a href=\"\(year)/index.html\">\(year)年</a>（\(count)份报告）</li>\n"
    }
    html += "</ul>\n"
    var page = PageContent(title: "生态环境保护规划评估报告")
    page.summary = sentences(
      IndexSentence.rootSummary, [.plans: String(plans), .count: String(summaries.count)])
    page.headerItems = [("规划数", "\(plans)个"), ("报告数", "\(summaries.count)份")]
    page.disclaimer = disclaimer(summaries)
    page.feed = ReportFeed.fileName
    page.links = [("订阅新报告（Atom）", ReportFeed.fileName)]
    return try shell.render(page, around: table + PagePieces(html))
  }

  private static func body(
    _ year: Int, _ reports: [PlanSummary], _ earlier: [PlanSummary], _ sentences: SentenceBook
  ) -> PagePieces {
    let behind = reports.count { !$0.laggards.isEmpty }
    let values: [IndexValue: String] = [
      .year: String(year), .count: String(reports.count), .plans: String(behind),
    ]
    guard !reports.isEmpty else {
      return PagePieces("<p class=\"empty\">\(html: sentences(IndexSentence.none, values))</p>\n")
    }
    let finding: IndexSentence =
      behind > 0 ? .behind : reports.contains(where: \.hasJudged) ? .nothingBehind : .nothingJudged
    let words = sentences([.count, finding, .missing] as [IndexSentence], values)
    return PagePieces("<h2 id=\"reports\">各规划评估情况</h2>\n<p>\(html: words)</p>\n")
      + IndexTables.year(year, reports, earlier: earlier, sentences)
  }

  /// Every sentence of the disclaimers of the plans that the page shows, each once.
  private static func disclaimer(_ summaries: [PlanSummary]) -> String {
    summaries.compactMap(\.disclaimer).uniqued().sorted().flatMap(sentences).uniqued().joined()
  }

  /// Cut behind every mark that ends a sentence, except inside quotation marks.
  private static func sentences(_ text: String) -> [String] {
    var sentences = [""]
    var depth = 0
    for character in text {
      sentences[sentences.count - 1].append(character)
      switch character {
      case "“", "《", "（": depth += 1
      case "”", "》", "）": depth -= 1
      case "。", "！", "？": if depth <= 0 { sentences.append("") }
      default: break
      }
    }
    return sentences.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
      .map(Phrases.sentence)
  }
}
