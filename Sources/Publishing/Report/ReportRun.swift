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
    let published = try PublishedFolder.years(in: output)
    let otherYears = published.filter { $0 != year }
    let (outcome, warnings) = try await OutputFolder(folder: output, isOne: true).publish { staging in
      pace.stage("[3/5] 检查、评估并生成报告（共\(identifiers.count)个规划）")
      let planPages = PlanPages(output: output, staging: staging, workshop: workshop)
      try staging.folder.files.makeFolder(staging.folder.child(PlanPage.folder).url)
      let (reports, found) = try await results(of: identifiers, in: year) { due, log in
        log.merge(dates.diagnostics(of: due.planned, due.plan, folder: due.folder.display))
        let (record, standing) = try stage(due, workshop, staging, hasWorkbook: hasWorkbooks, &log)
        let summaries = try planPages.write(due.plan.id, in: otherYears, record, into: &log)
        return (summaries: summaries, standing: standing)
      }

      pace.stage("[4/5] 生成年度页与首页")
      let written = reports.flatMap(\.summaries)
      let all =
        try planPages.writeOthers(
          in: plan == nil ? otherYears : published, besides: Set(written.map(\.id))) + written
      let pages = try writeIndexPages(
        all.sorted(by: Self.precedes), year, workshop, site ?? workshop.site, into: staging.folder)

      pace.stage("[5/5] 换入\(output.display)/")
      let replaced = plan.map { "\(year)/\($0)" } ?? String(year)
      let folders = [replaced, PlanPage.folder]
      let entries = folders + pages.filter { !$0.hasPrefix(replaced + "/") }
      let (summaries, standings) = (written.filter { $0.year == year }, reports.map(\.standing))
      let next = NextStep.read(page(summaries, year), standings, year: year, of: plan, edition: edition)
      return (
        entries,
        Outcome(
          text: listing(year, summaries), diagnostics: found.diagnostics, unlisted: found.unlisted,
          closing: PlanStanding.lines(standings, hasYears: false) + [next])
      )
    }
    return Outcome(
      text: outcome.text, diagnostics: outcome.diagnostics + warnings, unlisted: outcome.unlisted,
      closing: outcome.closing)
  }

  /// Puts a report among the staged ones; what it gives back is all that is kept of it.
  private func stage(
    _ due: DuePlan, _ workshop: ReportWorkshop, _ staging: Staging, hasWorkbook: Bool,
    _ log: inout DiagnosticLog
  ) throws -> (record: ReportRecord, standing: PlanStanding) {
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
    return (report.record, report.standing)
  }

  /// Writes the year's page, and the root page, feed and sitemap.
  ///
  /// - Parameter reports: Of this run, and all that are published and stay; in their order.
  /// - Returns: Their paths in the order in which they are swapped in.
  private func writeIndexPages(
    _ reports: [PlanSummary], _ year: Int, _ workshop: ReportWorkshop, _ site: SiteAddress?,
    into folder: Folder
  ) throws -> [String] {
    let (sentences, shell) = (workshop.sentences, workshop.shell)
    let (yearPage, rootPage) = ("\(year)/index.html", "index.html")
    try folder.files.makeFolder(folder.child(String(year)).url)
    try folder.write(IndexPages.year(year, reports, sentences: sentences, shell: shell), to: yearPage)
    try folder.write(IndexPages.root(reports, sentences: sentences, shell: shell), to: rootPage)
    let feeds =
      [(ReportFeed.fileName, ReportFeed.text(reports, site: site))]
      + (site.map { [(SiteMap.fileName, SiteMap.text(reports, site: $0))] } ?? [])
    for (path, text) in feeds { try folder.files.write(Data(text.bytes), folder.child(path).url) }
    return ([yearPage, rootPage] + feeds.map(\.0)).sorted()
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

extension Folder {
  /// Writes a page of which little is held at a time.
  fileprivate func write(_ page: PagePieces, to path: String) throws {
    var text = TextBuffer()
    for piece in page.pieces {
      text += piece()
      if text.count > 200_000 {
        try files.append(Data(text.bytes), child(path).url)
        text = TextBuffer()
      }
    }
    try files.append(Data(text.bytes), child(path).url)
  }
}
