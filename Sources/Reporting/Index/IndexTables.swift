import Foundation
import PlanModel
import Writing

/// The tables of the index pages: plans side by side.
enum IndexTables {
  /// The plans of a year: counts, laggards, completeness, and what was reported before.
  static func year(_ year: Int, _ summaries: [PlanSummary], earlier: [PlanSummary]) -> TextBuffer {
    var headings = ["规划", "评估类型", "指标结论", "滞后或未完成", "数据完整情况"]
    let hasEarlier = summaries.contains { summary in earlier.contains { $0.id == summary.id } }
    if hasEarlier { headings.append("以往报告") }
    return table(
      title: "\(year)年评估报告", name: "reports", headings: headings, summaries
    ) { summary in
      let reports = earlier.filter { $0.id == summary.id }
      return [
        name(summary, href: "\(summary.id)/index.html"), kind(summary), counts(summary), laggards(summary),
        completeness(summary),
      ] + (hasEarlier ? [links(reports, from: "../")] : [])
    }
  }

  static func plans(_ summaries: [PlanSummary]) -> TextBuffer {
    let plans = summaries.map(\.id).uniqued().compactMap { id in
      latest(summaries.filter { $0.id == id })
    }
    return table(
      title: "各规划的评估报告", name: "plans", headings: ["规划", "评估报告", "最近一次有结论的评估", "滞后或未完成"], plans
    ) { latest in
      [
        name(latest, href: nil), links(summaries.filter { $0.id == latest.id }, from: ""),
        "\(latest.year)年\(html: latest.evaluationTitle)\(mark(latest))\(counts(latest))", laggards(latest),
      ]
    }
  }

  /// The newest report that judged anything, so that a later one without data does not hide its laggards; the
  /// newest one where none did.
  private static func latest(_ reports: [PlanSummary]) -> PlanSummary? {
    let judged = reports.filter(\.hasJudged)
    return (judged.isEmpty ? reports : judged).max { $0.year < $1.year }
  }

  private static func name(_ summary: PlanSummary, href: String?) -> TextBuffer {
    let title = summary.shortTitle
    return href.map { "<a href=\"\(html: $0)\">\(html: title)</a>" } ?? "\(html: title)"
  }

  private static func kind(_ summary: PlanSummary) -> TextBuffer {
    let edition: TextBuffer = summary.edition.map { "<br>\(html: $0.title)" } ?? ""
    return "\(html: summary.evaluationTitle)\(mark(summary))<br>数据截至\(summary.dataYear)年\(edition)"
  }

  private static func mark(_ summary: PlanSummary) -> TextBuffer {
    summary.isSparse ? "（<strong>\(html: PlanSummary.sparseMark)</strong>）" : ""
  }

  private static func counts(_ summary: PlanSummary) -> TextBuffer {
    VerdictBar.html("指标", summary.indicators.byVerdict)
      + VerdictBar.html("正文目标", summary.textGoals.byVerdict)
  }

  private static func links(_ reports: [PlanSummary], from folder: TextBuffer) -> TextBuffer {
    guard !reports.isEmpty else { return "—" }
    let items = reports.sorted { $0.year > $1.year }.map { report -> TextBuffer in
      "<li><a href=\"\(folder)\(report.year)/\(html: report.id)/index.html\">"
        + "\(report.year)年\(html: report.evaluationTitle)</a>\(mark(report))</li>"
    }
    return "<ul class=\"plain\">\(items.joined())</ul>"
  }

  private static func laggards(_ summary: PlanSummary) -> TextBuffer {
    guard summary.laggards.isEmpty else { return "\(html: Phrases.enumeration(summary.laggards))" }
    return summary.hasJudged ? "已评价的指标中无滞后" : "尚无可评价的指标"
  }

  private static func completeness(_ summary: PlanSummary) -> TextBuffer {
    func part(_ label: String, _ given: Int, of total: Int) -> TextBuffer? {
      let words = given == 0 ? "均无数据" : given == total ? "均有数据" : "有数据\(given)项"
      return total == 0 ? nil : "<li>\(html: label)\(total)项，\(html: words)</li>"
    }
    let parts = [
      part("指标", summary.indicators.observed, of: summary.indicators.byVerdict.total),
      part("正文目标", summary.textGoals.observed, of: summary.textGoals.byVerdict.total),
      part("任务", summary.tasksReported, of: summary.tasks),
      part("项目", summary.projectsReported, of: summary.projects),
    ].compactMap { $0 }
    return parts.isEmpty ? "—" : "<ul class=\"plain\">\(parts.joined())</ul>"
  }

  /// A table of plans, in groups under the names of their places.
  ///
  /// - Parameter cells: Whole HTML cells of a plan, its name first.
  private static func table(
    title: String, name: String, headings: [String], _ summaries: [PlanSummary],
    cells: (PlanSummary) -> [TextBuffer]
  ) -> TextBuffer {
    let layout = PageTableLayout(headings: headings)
    var html = VerdictBar.patterns
    html +=
      "<div class=\"table-block\" id=\"table-\(verbatim: name)\">\n<div class=\"table-wrap\" role=\"region\""
    html +=
      " tabindex=\"0\" aria-label=\"\(html: title)\">\n\(layout.table)\n<caption>\(html: title)</caption>\n"
    html += layout.head(headings.map { "\(html: $0)" })
    let sorted = summaries.sorted { $0.order < $1.order }
    for place in sorted.map(\.place).uniqued() {
      html += "<tbody\(layout.role("rowgroup"))>\n<tr\(layout.role("row")) class=\"place\">"
      html += "<th scope=\"rowgroup\" colspan=\"\(headings.count)\">"
      html += "\(html: place)</th></tr>\n"
      for summary in sorted where summary.place == place {
        let cells = cells(summary)
        let part: TextBuffer = summary.isBelowPlace ? " class=\"part\"" : ""
        html += "<tr\(layout.role("row"))>"
        html += "<th scope=\"row\"\(part)>\(cells[0])</th>"
        for (index, cell) in cells.enumerated().dropFirst() {
          html += "\(layout.cell(index, unit: nil))\(cell)</td>"
        }
        html += "</tr>\n"
      }
      html += "</tbody>\n"
    }
    return html + "</table>\n</div>\n</div>\n"
  }
}

extension PlanSummary {
  /// The city of a district's plan, the region of any other.
  fileprivate var place: String { level == .county ? parentRegion ?? region : region }

  /// Whether the plan is one of a district under the place.
  fileprivate var isBelowPlace: Bool { place != region }

  /// Places from the nation down to cities, in each place its own plans first.
  fileprivate var order: (Int, String, Int, String, String, Int) {
    let level = Level.allCases.firstIndex(of: level == .county ? .city : level) ?? 0
    return (level, place, isBelowPlace ? 1 : 0, region, id, year)
  }
}
