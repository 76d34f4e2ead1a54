package import Diagnostics
package import Evaluation
import PlanModel

/// A report in all its forms; nothing is written to disk here.
package struct RenderedReport: Sendable {
  /// `report.md`.
  package var markdown: String
  /// `index.html`.
  package var pageHTML: String
  /// `fragment.html`.
  package var fragmentHTML: String
  /// `tables/*.csv`, all of them.
  package var tables: [TableFile]
  /// `figures/*.svg`.
  package var figures: [RenderedFigure]
  /// What index pages need.
  package var summary: PlanSummary
  /// Warnings and notes of the templates; no errors.
  package var notes: [Diagnostic]
}

/// A figure as a file.
package struct RenderedFigure: Sendable {
  /// File name without `.svg`.
  package let name: String
  /// Title of the figure.
  package let title: String
  /// The file's text.
  package let svg: String
}

/// Writes a report from an evaluation: tables and figures, facts, the template, the document, the page.
package struct ReportRenderer: Sendable {
  private let templates: TemplateLibrary
  private let shell: PageShell
  private let edition: Edition

  /// Templates and page shell are read once and serve all plans.
  package init(templates: TemplateLibrary, shell: PageShell, edition: Edition = .draft) {
    self.templates = templates
    self.shell = shell
    self.edition = edition
  }

  /// The report; throws everything that is wrong with its template.
  ///
  /// - Parameters:
  ///   - lastRevision: Number of the newest archived revision of this report, printed in the page's head.
  ///   - release: What is said of the submission, where the report is one.
  ///   - earlier: The project list of an earlier report that was archived, to be compared with.
  package func render(
    _ evaluation: PlanEvaluation, lastRevision: Int? = nil, release: Release? = nil,
    earlier: EarlierProjects? = nil
  ) throws(DiagnosticsError) -> RenderedReport {
    let parts = Parts(evaluation, edition: edition, release: release, earlier: earlier)
    var log = DiagnosticLog()
    let markdown = parts.markdown(templates, log: &log)
    try log.throwIfErrors()
    let document = ReportDocument(
      markdown: markdown ?? "", blocks: parts.blocks, place: templates.place(ofLine:), log: &log)
    try log.throwIfErrors()

    let page = ReportPage.content(
      evaluation, document: document, edition: edition, lastRevision: lastRevision,
      tables: parts.tables.files, figures: parts.figures, release: release)
    return RenderedReport(
      markdown: document.markdownOutput, pageHTML: try shell.render(page), fragmentHTML: shell.fragment(page),
      tables: parts.tables.files,
      figures: parts.figures.map { RenderedFigure(name: $0.name, title: $0.title, svg: $0.svg) },
      summary: PlanSummary(evaluation, edition: edition), notes: log.sorted)
  }

  /// Everything that is wrong with a report of these values, without making pages and files of it.
  package func check(_ evaluation: PlanEvaluation) -> [Diagnostic] {
    let parts = Parts(evaluation, edition: edition)
    var log = DiagnosticLog()
    if let markdown = parts.markdown(templates, log: &log) {
      ReportDocument.check(
        markdown: markdown, blocks: parts.blocks, place: templates.place(ofLine:), log: &log)
    }
    return log.sorted
  }

  /// What goes into the document.
  private struct Parts {
    let tables: SubjectTables
    let figures: [ReportFigure]
    let content: ReportContent

    init(
      _ evaluation: PlanEvaluation, edition: Edition, release: Release? = nil,
      earlier: EarlierProjects? = nil
    ) {
      let items = IndicatorItem.all(of: evaluation)
      tables = ReportTables.all(evaluation, items: items, release: release, earlier: earlier)
      figures = ReportFigures.figures(evaluation, items: items)
      content = ReportContent(
        evaluation: evaluation, edition: edition, figures: Set(figures.map(\.name)), release: release,
        earlier: earlier)
    }

    var blocks: [any DocumentBlock] { tables.blocks + figures }

    func markdown(_ templates: TemplateLibrary, log: inout DiagnosticLog) -> String? {
      templates.render(content.context.kind, ReportFacts.all.values(of: content), log: &log)
    }
  }
}
