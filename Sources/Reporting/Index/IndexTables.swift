import Foundation
import PlanModel
import Writing

/// The tables of the index pages: plans side by side.
enum IndexTables {
  /// The plans of a year: counts, laggards, completeness, and what was reported before.
  static func year(
    _ year: Int, _ summaries: [PlanSummary], earlier: [PlanSummary], _ sentences: SentenceBook
  ) -> PagePieces {
    var headings = ["规划", "评估类型", "指标结论", "滞后或未完成", "数据完整情况"]
    let before = Dictionary(grouping: earlier, by: \.id)
    let hasEarlier = summaries.contains { before[$0.id] != nil }
    if hasEarlier { headings.append("以往报告") }
    return table(
      title: "\(year)年评估报告", name: "reports", headings: headings, summaries
    ) { summary in
      [
        name(summary, href: "\(summary.id)/index.html"), kind(summary), counts(summary),
        laggards(summary, sentences),
        completeness(summary),
      ] + (hasEarlier ? [links(before[summary.id] ?? [], from: "../")] : [])
    }
  }

  /// Plans and years: the verdict bar of each report; the plans with the newest reports on top.
  static func matrix(_ summaries: [PlanSummary], years: [Int]) -> PagePieces {
    let reports = Dictionary(grouping: summaries, by: \.id)
    let plans = reports.values
      .compactMap { reports in reports.max { $0.year < $1.year } }
      .sorted { $0.year == $1.year ? $0.order < $1.order : $0.year > $1.year }
    let (frame, layout) = frame(
      title: "各规划历年评估结论", name: "plans", headings: ["规划"] + years.map { "\($0)年" }, isMatrix: true)
    var pieces = PagePieces(VerdictBar.patterns + frame.start + "<tbody>\n")
    for plan in plans {
      pieces.append {
        var html: TextBuffer = "<tr><th scope=\"row\">\(name(plan, href: PlanPage.path(of: plan.id)))"
        html += "<span class=\"remarks\"><i> · </i>\(html: plan.region)</span></th>"
        for (index, year) in years.enumerated() {
          html += layout.cell(index + 1)
          for report in reports[plan.id] ?? [] where report.year == year { html += cell(report) }
          html += "</td>"
        }
        return html + "</tr>\n"
      }
    }
    return pieces + PagePieces("</tbody>\n" + frame.end)
  }

  /// One report in the matrix: its kind, its bar and the three numbers.
  private static func cell(_ report: PlanSummary) -> TextBuffer {
    let tally = Tally(report.judgedBy)
    let marks = [
      report.edition == .draft ? Edition.draft.title : nil, report.isSparse ? PlanSummary.sparseMark : nil,
    ]
    .compactMap { $0 }
    let numbers = tally.numbers(ifNone: report.kind.isFinal ? Tally.missed : Tally.late)
    return "<a href=\"\(report.year)/\(html: report.id)/index.html\">\(html: report.evaluationTitle)</a>"
      + "\(html: marks.isEmpty ? "" : "（\(marks.joined(separator: "，"))）")"
      + (tally.counts.total > 0 ? VerdictBar.bar(tally.counts) : "")
      + "<span class=\"numbers\">\(html: numbers.map { "\($0.title)\($0.count)" }.joined(separator: " · "))</span>"
  }

  /// Every indicator in every report of a plan, the newest first, and what changed between the newest two.
  static func results(
    _ reports: [(report: PlanSummary, results: [IndicatorResult])], _ comparison: ResultComparison
  ) -> TextBuffer {
    let headings = ["指标", "与上次相比"] + reports.map { "\($0.report.year)年\($0.report.evaluationTitle)" }
    let (frame, layout) = frame(title: "历次评估的数值和结论", name: "results", headings: headings)
    var html = frame.start + "<tbody>\n"
    for row in comparison.rows {
      html += "<tr><th scope=\"row\">\(html: row.name)</th>\(layout.cell(1))"
      html +=
        row.change == .unchanged
        ? "\(html: row.change.rawValue)" : "<strong>\(html: row.change.rawValue)</strong>"
      html += "</td>"
      let id = row.now?.id ?? row.before?.id
      for (index, report) in reports.enumerated() {
        let result = report.results.first { $0.id == id }
        html += layout.cell(index + 2)
        if let result {
          html += "\(html: result.value.map { $0 + "　" } ?? "")\(VerdictBadge.html(result.verdict))"
        } else {
          html += "—"
        }
        html += "</td>"
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n" + frame.end
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

  private static func laggards(_ summary: PlanSummary, _ sentences: SentenceBook) -> TextBuffer {
    guard summary.laggards.isEmpty else { return "\(html: Phrases.enumeration(summary.laggards))" }
    return "\(html: sentences(summary.hasJudged ? IndexSentence.cellNone : .cellUnjudged, [:]))"
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
    cells: @escaping (PlanSummary) -> [TextBuffer]
  ) -> PagePieces {
    let (frame, layout) = frame(title: title, name: name, headings: headings)
    var pieces = PagePieces(VerdictBar.patterns + frame.start)
    let sorted = summaries.sorted { $0.order < $1.order }
    let places = Dictionary(grouping: sorted, by: \.place)
    for place in sorted.map(\.place).uniqued() {
      pieces.append {
        var html: TextBuffer =
          "<tbody>\n<tr class=\"place\"><th scope=\"rowgroup\" colspan=\"\(headings.count)\">"
        html += "\(html: place)</th></tr>\n"
        for summary in places[place] ?? [] {
          let cells = cells(summary)
          let part: TextBuffer = summary.isBelowPlace ? " class=\"part\"" : ""
          html += "<tr><th scope=\"row\"\(part)>\(cells[0])</th>"
          for (index, cell) in cells.enumerated().dropFirst() { html += "\(layout.cell(index))\(cell)</td>" }
          html += "</tr>\n"
        }
        return html + "</tbody>\n"
      }
    }
    return pieces + PagePieces(frame.end)
  }

  /// What stands around a table's groups of rows.
  private static func frame(
    title: String, name: String, headings: [String], isMatrix: Bool = false
  ) -> (frame: (start: TextBuffer, end: TextBuffer), layout: PageTableLayout) {
    let layout = PageTableLayout(columns: headings.count)
    var html: TextBuffer =
      "<div class=\"table-block\(isMatrix ? " matrix" : "")\" id=\"table-\(verbatim: name)\">\n"
    html +=
      "<div class=\"\(layout.wrapClasses)\" role=\"region\" tabindex=\"0\" aria-label=\"\(html: title)\">\n"
    html +=
      "\(layout.table)\n<caption>\(html: title)</caption>\n\(layout.head(headings.map { "\(html: $0)" }))"
    return ((html, "</table>\n</div>\n</div>\n"), layout)
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
