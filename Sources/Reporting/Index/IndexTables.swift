import Foundation
import PlanModel

/// The tables of the index pages: plans side by side.
enum IndexTables {
  /// The plans of a year: counts, laggards, completeness, and what was reported before.
  static func year(_ year: Int, _ summaries: [PlanSummary], earlier: [PlanSummary]) -> String {
    var headings = ["规划", "评估类型", "指标结论", "滞后或未完成", "数据完整情况"]
    let hasEarlier = summaries.contains { summary in earlier.contains { $0.id == summary.id } }
    if hasEarlier { headings.append("以往报告") }
    return table(
      title: "\(year)年评估报告", name: "reports", headings: headings,
      groups: groups(summaries).map { group in
        let rows = group.summaries.map { summary in
          let cells = [
            name(summary, href: "\(summary.id)/index.html"), kind(summary), counts(summary),
            laggards(summary),
            completeness(summary),
          ]
          let reports = earlier.filter { $0.id == summary.id }
          return Row(
            isPart: summary.isBelowPlace, cells: hasEarlier ? cells + [links(reports, from: "../")] : cells)
        }
        return (group.place, rows)
      })
  }

  /// All plans with their reports, newest first.
  static func plans(_ summaries: [PlanSummary]) -> String {
    let plans = summaries.map(\.id).uniqued().compactMap { id in
      latest(summaries.filter { $0.id == id })
    }
    return table(
      title: "各规划的评估报告", name: "plans", headings: ["规划", "评估报告", "最近一次有结论的评估", "滞后或未完成"],
      groups: groups(plans).map { group in
        let rows = group.summaries.map { latest in
          Row(
            isPart: latest.isBelowPlace,
            cells: [
              name(latest, href: nil), links(summaries.filter { $0.id == latest.id }, from: ""),
              "\(latest.year)年\(latest.kind.title)\(counts(latest))", laggards(latest),
            ])
        }
        return (group.place, rows)
      })
  }

  /// The newest report that judged anything, so that a later one without data does not hide its laggards; the
  /// newest one where none did.
  private static func latest(_ reports: [PlanSummary]) -> PlanSummary? {
    let judged = reports.filter(\.hasJudged)
    return (judged.isEmpty ? reports : judged).max { $0.year < $1.year }
  }

  /// Plans by place: a district's plans stand under its city, behind the city's own.
  private static func groups(_ summaries: [PlanSummary]) -> [(place: String, summaries: [PlanSummary])] {
    let sorted = summaries.sorted { $0.order < $1.order }
    return sorted.map(\.place).uniqued().map { place in (place, sorted.filter { $0.place == place }) }
  }

  private static func name(_ summary: PlanSummary, href: String?) -> String {
    let title = HTMLText.escaped(summary.shortTitle)
    return href.map { "<a href=\"\(HTMLText.escaped($0))\">\(title)</a>" } ?? title
  }

  private static func kind(_ summary: PlanSummary) -> String {
    let edition = summary.edition.map { "<br>\($0.title)" } ?? ""
    return "\(summary.kind.title)<br>数据截至\(summary.dataYear)年\(edition)"
  }

  private static func counts(_ summary: PlanSummary) -> String {
    VerdictBar.html("指标", summary.indicators.byVerdict)
      + VerdictBar.html("正文目标", summary.textGoals.byVerdict)
  }

  private static func links(_ reports: [PlanSummary], from folder: String) -> String {
    guard !reports.isEmpty else { return "—" }
    let items = reports.sorted { $0.year > $1.year }.map { report in
      "<li><a href=\"\(folder)\(report.year)/\(HTMLText.escaped(report.id))/index.html\">"
        + "\(report.year)年\(report.kind.title)</a></li>"
    }
    return "<ul class=\"plain\">\(items.joined())</ul>"
  }

  private static func laggards(_ summary: PlanSummary) -> String {
    guard summary.laggards.isEmpty else { return HTMLText.escaped(Phrases.enumeration(summary.laggards)) }
    return summary.hasJudged ? "已评价的指标中无滞后" : "尚无可评价的指标"
  }

  private static func completeness(_ summary: PlanSummary) -> String {
    func part(_ label: String, _ given: Int, of total: Int) -> String? {
      total == 0
        ? nil : "<li>\(label)\(total)项，\(given == 0 ? "均无数据" : given == total ? "均有数据" : "有数据\(given)项")</li>"
    }
    let parts = [
      part("指标", summary.indicators.observed, of: summary.indicators.byVerdict.total),
      part("正文目标", summary.textGoals.observed, of: summary.textGoals.byVerdict.total),
      part("任务", summary.tasksReported, of: summary.tasks),
      part("工程", summary.projectsReported, of: summary.projects),
    ].compactMap { $0 }
    return parts.isEmpty ? "—" : "<ul class=\"plain\">\(parts.joined())</ul>"
  }

  /// A plan: whole HTML cells, the plan's name first.
  private struct Row {
    /// Whether the plan is one of a district under the group's city.
    let isPart: Bool
    let cells: [String]
  }

  /// A table whose rows stand in groups, each under the name of its place.
  private static func table(
    title: String, name: String, headings: [String], groups: [(place: String, rows: [Row])]
  ) -> String {
    let layout = TableLayout(headings: headings)
    var html = VerdictBar.patterns
    html += "<div class=\"table-block\" id=\"table-\(name)\">\n<div class=\"table-wrap\" role=\"region\""
    html += " tabindex=\"0\" aria-label=\"\(title)\">\n\(layout.table)\n<caption>\(title)</caption>\n"
    html += layout.head(headings)
    for group in groups {
      html += "<tbody\(layout.role("rowgroup"))>\n<tr\(layout.role("row")) class=\"place\">"
      html += "<th scope=\"rowgroup\"\(layout.role("rowheader")) colspan=\"\(headings.count)\">"
      html += HTMLText.escaped(group.place) + "</th></tr>\n"
      for row in group.rows {
        let part = row.isPart ? " class=\"part\"" : ""
        html += "<tr\(layout.role("row"))>"
        html += "<th scope=\"row\"\(layout.role("rowheader"))\(part)>\(row.cells[0])</th>"
        for (cell, attributes) in zip(row.cells, layout.cellAttributes).dropFirst() {
          html += "<td\(attributes)>\(cell)</td>"
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
  fileprivate var order: Order {
    Order(
      level: Level.allCases.firstIndex(of: level == .county ? .city : level) ?? 0, place: place,
      isBelow: isBelowPlace ? 1 : 0, region: region, id: id, year: year)
  }

  fileprivate struct Order: Comparable {
    let level: Int
    let place: String
    let isBelow: Int
    let region: String
    let id: String
    let year: Int

    static func < (left: Order, right: Order) -> Bool {
      (left.level, left.place, left.isBelow, left.region, left.id, left.year)
        < (right.level, right.place, right.isBelow, right.region, right.id, right.year)
    }
  }
}
