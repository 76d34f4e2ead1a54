import CommonMark
package import Diagnostics
package import Evaluation
import PlanModel
package import Workbooks
package import Writing

/// A report in all its forms; nothing is written to disk here.
package struct RenderedReport: Sendable {
  package typealias Link = (label: String, href: String)

  /// What it was made from.
  let content: ReportContent

  /// `report.md`, `index.html` and `fragment.html`.
  package let document: TextBuffer
  package let page: TextBuffer
  package let fragment: TextBuffer
  /// 一图读懂: `summary.md` and `summary.html`; `nil` where the templates have none.
  package let brief: (document: TextBuffer, page: TextBuffer)?
  package let tables: [TableFile]
  /// What its workbook says of itself; `nil` where none was ordered.
  let workbookRemarks: [String]?
  package let figures: [ReportFigure]
  /// Those that are shown.
  package let pictures: [Picture]
  package let record: ReportRecord
  package var summary: PlanSummary { record.summary }
  package let standing: PlanStanding
  /// Warnings and notes; no errors.
  package var notes: [Diagnostic]

  /// Of all tables, composed when it is asked for; `nil` where none was ordered.
  package var workbook: WorkbookDraft? {
    workbookRemarks.map { TablesWorkbook.draft(of: tables, summary, remarks: $0) }
  }
}

/// Writes a report from an evaluation: tables and figures, facts, the template, the document, the page.
package struct ReportRenderer: Sendable {
  private let templates: TemplateLibrary
  package var sentences: SentenceBook { templates.sentences }
  private let shell: PageShell
  private let edition: Edition
  private let folder: String

  /// Templates and page shell are read once and serve all plans.
  ///
  /// - Parameter folder: The plan's folder as messages print it (`Inputs/huzhou-145`).
  package init(
    templates: TemplateLibrary, shell: PageShell, edition: Edition = .draft, folder: String = "Inputs"
  ) {
    self.templates = templates
    self.shell = shell
    self.edition = edition
    self.folder = folder
  }

  /// The report; throws everything that is wrong with its template.
  ///
  /// - Parameters:
  ///   - revisions: The archived submissions of this report, the newest first; the page leads to them.
  ///   - printed: Where the report was printed or written for Word in the words of its Markdown file.
  ///   - hasWorkbook: Whether a workbook of the tables belongs to it, which the page then links.
  package func render(
    _ evaluation: PlanEvaluation, revisions: [ArchivedRevision] = [], release: Release? = nil,
    earlier: EarlierProjects? = nil, printed: (TextBuffer) -> [RenderedReport.Link] = { _ in [] },
    hasWorkbook: Bool = false
  ) throws(DiagnosticsError) -> RenderedReport {
    let content = ReportContent(
      evaluation, sentences: templates.sentences, edition: edition, release: release, earlier: earlier,
      previous: PreviousReport(evaluation), site: templates.site)
    let (tables, figures) = (Subjects(content).tables, content.figures.map(\.drawn))
    var log = DiagnosticLog()
    guard let text = text(content, log: &log) else { throw DiagnosticsError(diagnostics: log.sorted) }
    try log.throwIfErrors()
    let document = ReportDocument(
      text, blocks: tables.blocks + figures + Subjects(content).ownBlocks, pictures: templates.pictures,
      place: templates.place(ofLine:), log: &log)
    try log.throwIfErrors()

    let pictures = document.pictures.compactMap { templates.pictures[$0] }
    if pictures.reduce(0, { $0 + $1.data.count }) > Limits.picturesBytes {
      throw DiagnosticsError(.picturesTooLarge, at: SourceLocation(folder))
    }

    let record = ReportRecord(content)
    let page = ReportPage.content(
      content, summary: record.summary, document: document, tables: tables.files, figures: figures,
      revisions: revisions, printed: printed(document.markdown), hasBrief: templates.hasSummary,
      hasWorkbook: hasWorkbook, logo: templates.pictures.logo)
    let brief = try brief(content, page, log: &log)
    try log.throwIfErrors()
    return RenderedReport(
      content: content, document: document.markdown, page: try shell.render(page),
      fragment: shell.fragment(page), brief: brief,
      tables: tables.files,
      workbookRemarks: hasWorkbook
        ? content.note(.workbook, [.date: content.context.date.printed]) + content.note(.cells) : nil,
      figures: figures, pictures: pictures, record: record,
      standing: PlanStanding(evaluation),
      notes: log.sorted)
  }

  /// Everything that is wrong with a report of these values, without making pages and files of it.
  ///
  /// - Parameter others: The plan's other evaluations.
  package func check(_ evaluation: PlanEvaluation, among others: [PlanEvaluation]) -> [Diagnostic] {
    let content = ReportContent(
      evaluation, sentences: templates.sentences, edition: edition,
      previous: PreviousReport(evaluation, among: others), site: templates.site)
    var log = DiagnosticLog()
    if let text = text(content, log: &log) {
      ReportDocument.check(
        text, blocks: Subjects(content).blockNames, place: templates.place(ofLine:), log: &log)
    }
    return log.sorted
  }

  /// 一图读懂: the first screen, what was done and what is to do, on a page to hand out.
  private func brief(
    _ content: ReportContent, _ report: PageContent, log: inout DiagnosticLog
  ) throws(DiagnosticsError) -> (document: TextBuffer, page: TextBuffer)? {
    let values = Subjects(content).facts
    guard let text = templates.renderSummary(content.context.kind, values, log: &log) else { return nil }
    let highlights = Highlights(content, rowsIn: "index.html")
    let document = ReportDocument(text, blocks: [highlights], place: templates.place(ofLine:), log: &log)
    var page = PageContent(title: report.title, bodyHTML: document.bodyHTML)
    page.subtitle = "\(report.subtitle)：一图读懂"
    page.edition = report.edition
    page.summary = report.summary
    page.breadcrumbs = [("报告全文", "index.html")]
    page.headerItems = report.headerItems
    page.disclaimer = report.disclaimer
    page.isBrief = true
    page.downloads = [("Markdown", "summary.md")]
    page.footer = report.footer
    page.logo = report.logo
    return (document.markdown, try shell.render(page))
  }

  private func text(_ content: ReportContent, log: inout DiagnosticLog) -> MarkdownDocument? {
    let check = NarrativeCheck(content, folder: folder)
    check.report(templates.pictures, into: &log)
    log.merge(templates.pictures.notes)
    let rendered = templates.render(content.context.kind, Subjects(content).facts, log: &log)
    if let rendered { check.reportUnprinted(rendered.narratives, into: &log) }
    return rendered?.document
  }
}

extension Vocabulary {
  /// The names for report templates, with the values of an evaluation as examples.
  package init(of evaluation: PlanEvaluation, sentences: SentenceBook) {
    self.init(
      of: Subjects.facts.names,
      values: Subjects(
        ReportContent(evaluation, sentences: sentences, previous: PreviousReport(evaluation))
      ).facts, for: evaluation.context.kind)
  }
}

enum ReportPage {
  static func content(
    _ report: ReportContent, summary: PlanSummary, document: ReportDocument, tables: [TableFile],
    figures: [ReportFigure], revisions: [ArchivedRevision], printed: [RenderedReport.Link], hasBrief: Bool,
    hasWorkbook: Bool, logo: Picture? = nil
  ) -> PageContent {
    let (plan, context) = (report.plan, report.context)
    var page = PageContent(title: plan.title, bodyHTML: document.bodyHTML)
    page.subtitle = report.reportTitle
    page.edition = report.edition.title + (report.isSparse ? "｜\(PlanSummary.sparseMark)" : "")
    page.summary = summary.sentence
    page.breadcrumbs = [
      ("全部规划", "../../index.html"), ("本规划历次评估", "../../" + PlanPage.path(of: plan.id)),
      ("\(context.year)年", "../index.html"),
    ]
    page.headerItems = [
      ("规划期", plan.period.printed), ("数据截止", "\(context.dataYear)年"), ("报告日期", context.date.printed),
    ]
    if let release = report.release {
      // An archive stands alone: there are no pages above it.
      page.breadcrumbs = []
      page.headerItems.append(("报送版本", "第\(release.revision)次报送"))
    }
    if let compiler = plan.compiler { page.headerItems.append(("编制单位", compiler)) }
    page.revisions = revisions.map {
      RevisionNote($0, of: "\(context.year)/\(plan.id)", report.sentences).link(from: "../../")
    }
    page.address = report.address ?? ""
    page.disclaimer = plan.disclaimer ?? ""
    page.tableOfContents = document.tableOfContents
    page.links =
      [("报告全文（Markdown）", "report.md")]
      + (hasWorkbook ? [(TablesWorkbook.linkTitle, TablesWorkbook.path)] : [])
      + tables.map { ("\($0.linkTitle)（CSV）", $0.schema.path) }
      + figures.map { ("\($0.title)（SVG）", "figures/\($0.name).svg") }
    page.downloads =
      [("指标数据（CSV）", TableSchema.indicators.path)] + printed
      + [("全文（Markdown）", "report.md")] + (hasBrief ? [("一图读懂", "summary.html")] : [])
      + [("全部下载", "#downloads-title")]
      + (page.revisions.contains { !$0.corrections.isEmpty } ? [("更正记录", "#revisions")] : [])
    page.footer = ["\(report.title)，\(context.date.printed)。"]
    page.logo = logo?.dataAddress ?? ""
    return page
  }
}
