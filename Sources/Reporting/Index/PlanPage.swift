package import Diagnostics
import PlanModel
package import Writing

/// `Output/plans/<plan>.html`: one plan over its reports, the newest first.
package enum PlanPage {
  package static let folder = "plans"

  /// Below the output folder.
  package static func path(of plan: String) -> String { "\(folder)/\(plan).html" }

  /// - Parameters:
  ///   - records: Of the plan's reports, in any order, at least one.
  ///   - revisions: The archived submissions by the year of their report, the newest first.
  package static func page(
    _ records: [ReportRecord], revisions: [Int: [ArchivedRevision]], sentences: SentenceBook,
    shell: PageShell
  ) throws(DiagnosticsError) -> TextBuffer {
    let records = records.sorted { $0.summary.year > $1.summary.year }
    let reports = records.map(\.summary)
    guard let newest = reports.first else { preconditionFailure("a plan's page has a report") }
    let plan = newest.id
    var html: TextBuffer = "<h2 id=\"reports\">历次评估</h2>\n" + VerdictBar.patterns
    for report in reports {
      html += entry(report, sentences)
      html += corrections(
        (revisions[report.year] ?? []).map { RevisionNote($0, of: "\(report.year)/\(plan)", sentences) })
    }
    html += changes(records, sentences)
    var page = PageContent(title: newest.title, bodyHTML: html)
    page.subtitle = "历次评估"
    page.breadcrumbs = [("全部规划", "../index.html")]
    page.summary = newest.sentence
    page.headerItems = [("区域", newest.region), ("报告数", "\(reports.count)份")]
    page.disclaimer = newest.disclaimer ?? ""
    return try shell.render(page)
  }

  private static func entry(_ report: PlanSummary, _ sentences: SentenceBook) -> TextBuffer {
    let href = "../\(report.year)/\(report.id)/index.html"
    let marks = [report.edition?.title, report.isSparse ? PlanSummary.sparseMark : nil].compactMap { $0 }
    let mark = marks.isEmpty ? "" : "（\(marks.joined(separator: "，"))）"
    var html: TextBuffer = "<h3 id=\"report-\(report.year)\"><a href=\"\(html: href)\">"
    html += "\(report.year)年\(html: report.evaluationTitle)</a>\(html: mark)</h3>\n"
    html += "<p>\(html: report.sentence)</p>\n"
    html += VerdictBar.html("指标", report.indicators.byVerdict)
    html += VerdictBar.html("正文目标", report.textGoals.byVerdict)
    guard !report.laggards.isEmpty else { return html + "\n" }
    let laggards = sentences(
      IndexSentence.planLaggards, [.names: Phrases.enumeration(report.laggards)])
    return html + "\n<p>\(html: laggards)</p>\n"
  }

  /// The submissions of one report, and what each corrected.
  private static func corrections(_ notes: [RevisionNote]) -> TextBuffer {
    guard !notes.isEmpty else { return "" }
    var html: TextBuffer = "<ul class=\"revisions\">\n"
    for note in notes {
      let revision = note.link(from: "../")
      html += "<li><a href=\"\(html: revision.href)\">\(html: revision.label)</a>：\(html: revision.summary)"
      if !revision.corrections.isEmpty {
        html += "<ul>\(revision.corrections.map { "<li>\(html: $0)</li>" as TextBuffer }.joined())</ul>"
      }
      html += "</li>\n"
    }
    return html + "</ul>\n"
  }

  /// Every indicator's value and verdict in every report, and what changed from the one before the newest.
  private static func changes(_ records: [ReportRecord], _ sentences: SentenceBook) -> TextBuffer {
    let told = records.compactMap { record in record.results.map { (report: record.summary, results: $0) } }
    guard told.count > 1 else { return "" }
    let comparison = ResultComparison(from: told[1].results, to: told[0].results)
    let words = sentences(
      comparison.isChanged ? IndexSentence.changed : .unchanged,
      [
        .year: String(told[0].report.year), .before: String(told[1].report.year), .changes: comparison.words,
        .total: String(comparison.rows.count),
      ])
    var html: TextBuffer = "<h2 id=\"changes\">与上次评估相比</h2>\n<p>\(html: words)</p>\n"
    html += IndexTables.results(told, comparison)
    return html
  }
}
