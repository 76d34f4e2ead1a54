import Diagnostics
import Files
import Foundation
import PlanModel
package import Reporting
import Writing

extension Workspace {
  /// `planreport report`: from the inputs of one year to its published reports.
  ///
  /// - Parameters:
  ///   - plan: The only plan to be read and built: everything else of the year stays as it was published. All plans
  ///     are built, or none, if `nil`.
  ///   - edition: 草稿 or 发布.
  ///   - site: Where the output folder will stand on the web, for feed and sitemap; what the templates say if `nil`.
  ///   - hasWorkbooks: Whether each report has a workbook of its tables.
  /// - Throws: `DiagnosticsError` with everything that is wrong; then nothing was published.
  package func report(
    year: Int, plan: String? = nil, edition: Edition, site: SiteAddress?, hasWorkbooks: Bool = false
  ) async throws -> Outcome {
    pace.stage("[1/5] 读取模板")
    let workshop = try ReportWorkshop(templates: templates, edition: edition)

    try PublishedFolder.check(output, year: year, plan: plan)

    pace.stage("[2/5] 读取规划目录")
    let identifiers = try plans.selection(plan.map { [$0] } ?? [])

    let dates = ReportDateCheck()
    let (outcome, warnings) = try await OutputFolder(folder: output, isOne: true).publish { staging in
      pace.stage("[3/5] 检查、评估并生成报告（共\(identifiers.count)个规划）")
      let (reports, log) = try await results(of: identifiers, in: year) { due, log in
        log.merge(dates.diagnostics(of: due.planned, due.plan, folder: due.folder.display))
        return try stage(due, workshop, staging, hasWorkbook: hasWorkbooks, &log)
      }

      pace.stage("[4/5] 生成年度页与首页")
      let (summaries, standings) = (reports.map(\.summary), reports.map(\.standing))
      let all = try PublishedSummaries.all(in: output, exceptOf: year, plan: plan) + summaries
      try writePlanPages(all, workshop, into: staging.folder)
      let pages = try indexPages(all, year, workshop, site ?? workshop.site)
      try pages.write(into: staging.folder)

      pace.stage("[5/5] 换入\(output.display)/")
      let replaced = plan.map { "\(year)/\($0)" } ?? String(year)
      let folders = [replaced, PlanPage.folder]
      let entries = folders + pages.paths.filter { !$0.hasPrefix(replaced + "/") }
      let next = NextStep.read(page(summaries, year), standings, year: year, of: plan, edition: edition)
      return (
        entries,
        Outcome(
          text: listing(year, summaries), diagnostics: log.sorted,
          closing: PlanStanding.lines(standings, hasYears: false) + [next])
      )
    }
    return Outcome(
      text: outcome.text, diagnostics: outcome.diagnostics + warnings, closing: outcome.closing)
  }

  /// Puts a report among the staged ones; what it gives back is all that is kept of it.
  private func stage(
    _ due: DuePlan, _ workshop: ReportWorkshop, _ staging: Staging, hasWorkbook: Bool,
    _ log: inout DiagnosticLog
  ) throws -> (summary: PlanSummary, standing: PlanStanding) {
    let year = due.planned.year
    let archive = ArchivedRevisions(output: output)
    log.merge(due.notes)
    let report = try workshop.report(
      on: due.plan, due.planned, folder: due.folder,
      revisions: try archive.kept(of: due.plan.id, year: year),
      earlier: try archive.earlierProjects(of: due.plan.id, before: year)?.projects,
      printed: PrintedForms(output: output, plan: due.plan.id, year: year), hasWorkbook: hasWorkbook)
    log.merge(report.notes)
    let files = try report.files()
    let path = "\(year)/\(due.plan.id)"
    try PublishedFolder.check(output, report: path, besides: files, into: &log)
    try files.write(into: staging.folder.child(path))
    return (report.summary, report.standing)
  }

  /// Writes the page of each plan, of which a run may have thousands.
  private func writePlanPages(
    _ summaries: [PlanSummary], _ workshop: ReportWorkshop, into folder: Folder
  ) throws {
    let archive = ArchivedRevisions(output: output)
    try folder.files.makeFolder(folder.child(PlanPage.folder).url)
    for (plan, reports) in Dictionary(grouping: summaries.sorted(by: Self.precedes), by: \.id) {
      let revisions = try reports.map { ($0.year, try archive.kept(of: plan, year: $0.year)) }
      let page = try PlanPage.page(
        reports, revisions: Dictionary(revisions) { first, _ in first }, sentences: workshop.sentences,
        shell: workshop.shell)
      try folder.files.write(Data(page.bytes), folder.child(PlanPage.path(of: plan)).url)
    }
  }

  /// The year's page, and the root page, feed and sitemap.
  ///
  /// - Parameter summaries: Of this run's reports, and of all that are published and stay.
  private func indexPages(
    _ summaries: [PlanSummary], _ year: Int, _ workshop: ReportWorkshop, _ site: SiteAddress?
  ) throws -> FileTree {
    let reports = summaries.sorted(by: Self.precedes)
    var pages = [
      "\(year)/index.html": try IndexPages.year(
        year, reports, sentences: workshop.sentences, shell: workshop.shell),
      "index.html": try IndexPages.root(reports, sentences: workshop.sentences, shell: workshop.shell),
      ReportFeed.fileName: ReportFeed.text(reports, site: site),
    ]
    if let site { pages[SiteMap.fileName] = SiteMap.text(reports, site: site) }
    return FileTree(pages.mapValues { Data($0.bytes) })
  }

  private static func precedes(_ left: PlanSummary, _ right: PlanSummary) -> Bool {
    (left.year, left.id) < (right.year, right.id)
  }

  /// The page to begin with: of a single report its own.
  private func page(_ summaries: [PlanSummary], _ year: Int) -> String {
    let report = summaries.count == 1 ? "/\(summaries[0].id)" : ""
    return "\(output.display)/\(year)\(report)/index.html"
  }

  private func listing(_ year: Int, _ summaries: [PlanSummary]) -> String {
    let listed = summaries.count > PlanStanding.shownLines ? [] : summaries
    let lines = listed.map {
      "\(output.display)/\(year)/\($0.id)/index.html  \(TerminalText.line($0.title))"
    }
    return (["已生成\(year)年的\(summaries.count)份报告：", "\(output.display)/\(year)/index.html"] + lines)
      .map { $0 + "\n" }.joined()
  }
}
