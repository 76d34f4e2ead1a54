package import Diagnostics
import Foundation
import PlanModel
package import Writing

package enum IndexPages {
  /// `Output/<year>/index.html`: the year's reports side by side.
  ///
  /// - Parameter summaries: Of all published reports; those of earlier years are linked as such.
  package static func year(
    _ year: Int, _ summaries: [PlanSummary], shell: PageShell
  ) throws(DiagnosticsError) -> TextBuffer {
    let reports = summaries.filter { $0.year == year }
    let earlier = summaries.filter { $0.year < year }
    var page = PageContent(title: "\(year)年规划评估报告", bodyHTML: body(year, reports, earlier))
    page.subtitle = "生态环境保护规划评估"
    page.breadcrumbs = [("全部规划", "../index.html")]
    page.summary = "\(year)年共\(reports.count)份生态环境保护规划评估报告。"
    page.headerItems = [("报告数", "\(reports.count)份")]
    page.disclaimer = disclaimer(reports)
    return try shell.render(page)
  }

  package static func root(
    _ summaries: [PlanSummary], shell: PageShell
  ) throws(DiagnosticsError) -> TextBuffer {
    let years = Set(summaries.map(\.year)).sorted(by: >)
    let plans = Set(summaries.map(\.id)).count
    var html: TextBuffer = "<h2 id=\"plans\">各规划历年评估</h2>\n"
    html += IndexTables.matrix(summaries, years: years)
    html += "<h2 id=\"years\">按年份查看</h2>\n<ul>\n"
    for year in years {
      let count = summaries.filter { $0.year == year }.count
      html += "<li><a href=\"\(year)/index.html\">\(year)年</a>（\(count)份报告）</li>\n"
    }
    html += "</ul>\n"
    var page = PageContent(title: "生态环境保护规划评估报告", bodyHTML: html)
    page.summary = "\(plans)个规划、\(summaries.count)份评估报告。"
    page.headerItems = [("规划数", "\(plans)个"), ("报告数", "\(summaries.count)份")]
    page.disclaimer = disclaimer(summaries)
    page.feed = ReportFeed.fileName
    page.links = [("订阅新报告（Atom）", ReportFeed.fileName)]
    return try shell.render(page)
  }

  private static func body(_ year: Int, _ reports: [PlanSummary], _ earlier: [PlanSummary]) -> TextBuffer {
    guard !reports.isEmpty else { return "<p class=\"empty\">\(year)年没有评估报告。</p>\n" }
    let behind = reports.count { !$0.laggards.isEmpty }
    let summary =
      behind > 0
      ? "有滞后或未完成指标的规划\(behind)个，指标名称见下表。"
      : reports.contains(where: \.hasJudged)
        ? "已作出评价的指标中，无滞后或未完成的指标。" : "现有数据不足以对任何指标作出评价。"
    return "<h2 id=\"reports\">各规划评估情况</h2>\n<p>本年共\(reports.count)份报告。\(html: summary)"
      + "没有数据的指标不作评价，不等于完成。</p>\n" + IndexTables.year(year, reports, earlier: earlier)
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
