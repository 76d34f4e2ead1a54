import Foundation
import PlanModel

/// The tables of the index pages: plans side by side.
enum IndexTables {
  /// The plans of a year: counts, laggards, completeness.
  static func year(_ year: Int, _ summaries: [PlanSummary]) -> String {
    table(
      title: "\(year)年评估报告", name: "reports",
      headings: ["规划", "评估类型", "指标结论", "滞后或未完成", "数据完整情况"], wide: [2, 3, 4],
      rows: groups(summaries).flatMap { group in
        group.map { summary, isBelow in
          [
            name(summary, href: "\(summary.id)/index.html", isBelow: isBelow),
            "<td>\(summary.kind.title)<br>数据截至\(summary.dataYear)年</td>", "<td>\(counts(summary))</td>",
            "<td>\(laggards(summary))</td>", "<td>\(HTMLText.escaped(completeness(summary)))</td>",
          ]
        }
      })
  }

  /// All plans with their reports, newest first.
  static func plans(_ summaries: [PlanSummary]) -> String {
    let plans = summaries.map(\.id).uniqued().compactMap { id in
      latest(summaries.filter { $0.id == id })
    }
    return table(
      title: "各规划的评估报告", name: "plans", headings: ["规划", "区域", "评估报告", "最近一次有结论的评估", "滞后或未完成"], wide: [3, 4],
      rows: groups(plans).flatMap { group in
        group.map { latest, isBelow in
          let reports = summaries.filter { $0.id == latest.id }.sorted { $0.year > $1.year }
          let links = reports.map {
            "<a href=\"\($0.year)/\(HTMLText.escaped($0.id))/index.html\">\($0.year)年\($0.kind.title)</a>"
          }
          return [
            name(latest, href: nil, isBelow: isBelow), "<td>\(HTMLText.escaped(latest.region))</td>",
            "<td>\(links.joined(separator: "<br>"))</td>",
            "<td>\(latest.year)年\(latest.kind.title)<br>\(counts(latest))</td>",
            "<td>\(laggards(latest))</td>",
          ]
        }
      })
  }

  /// The newest report that judged anything, so that a later one without data does not hide its laggards; the
  /// newest one where none did.
  private static func latest(_ reports: [PlanSummary]) -> PlanSummary? {
    let judged = reports.filter(\.hasJudged)
    return (judged.isEmpty ? reports : judged).max { $0.year < $1.year }
  }

  /// Plans by region, a district's under its city's; each group a body of rows.
  private static func groups(_ summaries: [PlanSummary]) -> [[(PlanSummary, isBelow: Bool)]] {
    let sorted = summaries.sorted { $0.order < $1.order }
    let regions = Set(sorted.map(\.region))
    func isBelow(_ summary: PlanSummary) -> Bool {
      summary.parentRegion.map { $0 != summary.region && regions.contains($0) } ?? false
    }
    return sorted.filter { !isBelow($0) }.map(\.region).uniqued().map { region in
      sorted.filter { $0.region == region && !isBelow($0) }.map { ($0, false) }
        + sorted.filter { isBelow($0) && $0.parentRegion == region }.map { ($0, true) }
    }
  }

  private static func name(_ summary: PlanSummary, href: String?, isBelow: Bool) -> String {
    let title = HTMLText.escaped(summary.shortTitle)
    let content = href.map { "<a href=\"\(HTMLText.escaped($0))\">\(title)</a>" } ?? title
    return "<th scope=\"row\"\(isBelow ? " class=\"part\"" : "")>\(content)</th>"
  }

  private static func counts(_ summary: PlanSummary) -> String {
    func line(_ label: String, _ counts: PlanSummary.Counts) -> String {
      counts.total == 0 ? "" : "\(label)\(counts.total)项：\(counts.printed)"
    }
    let lines = [line("指标", summary.indicators), line("正文目标", summary.textGoals)].filter { !$0.isEmpty }
    return lines.map(HTMLText.escaped).joined(separator: "<br>")
  }

  private static func laggards(_ summary: PlanSummary) -> String {
    guard summary.laggards.isEmpty else { return HTMLText.escaped(Phrases.enumeration(summary.laggards)) }
    return summary.hasJudged ? "已评价的指标中无滞后" : "尚无可评价的指标"
  }

  private static func completeness(_ summary: PlanSummary) -> String {
    func part(_ label: String, _ given: Int, of total: Int) -> String? {
      total == 0 ? nil : "\(label)\(given)/\(total)"
    }
    let parts = [
      part("指标", summary.indicators.observed, of: summary.indicators.total),
      part("正文目标", summary.textGoals.observed, of: summary.textGoals.total),
      part("任务", summary.tasksReported, of: summary.tasks),
      part("工程", summary.projectsReported, of: summary.projects),
    ]
    let given = parts.compactMap { $0 }
    return given.isEmpty ? "无" : "有数据的：" + given.joined(separator: "，")
  }

  private static func table(
    title: String, name: String, headings: [String], wide: Set<Int>, rows: [[String]]
  ) -> String {
    var html = "<div class=\"table-block\" id=\"table-\(name)\">\n<div class=\"table-wrap\" role=\"region\""
    html += " tabindex=\"0\" aria-label=\"\(title)\">\n<table>\n<caption>\(title)</caption>\n<thead>\n<tr>"
    html += headings.map { "<th scope=\"col\">\($0)</th>" }.joined() + "</tr>\n</thead>\n<tbody>\n"
    for row in rows {
      let cells = row.enumerated().map { index, cell in
        wide.contains(index) && cell.hasPrefix("<td>") ? "<td class=\"text\">" + cell.dropFirst(4) : cell
      }
      html += "<tr>\(cells.joined())</tr>\n"
    }
    return html + "</tbody>\n</table>\n</div>\n</div>\n"
  }
}

extension PlanSummary {
  /// Level, region, first year, identifier: the order of plans on index pages.
  fileprivate var order: Order {
    Order(
      level: Level.allCases.firstIndex(of: level) ?? 0, region: parentRegion ?? region, own: region,
      id: id, year: year)
  }

  fileprivate struct Order: Comparable {
    let level: Int
    let region: String
    let own: String
    let id: String
    let year: Int

    static func < (left: Order, right: Order) -> Bool {
      (left.level, left.region, left.own, left.id, left.year)
        < (right.level, right.region, right.own, right.id, right.year)
    }
  }
}
