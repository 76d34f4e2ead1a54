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
  /// `tables/*.csv`, all of them, with their typed tables.
  package var tables: [RenderedTable]
  /// `figures/*.svg`.
  package var figures: [RenderedFigure]
  /// What index pages need.
  package var summary: PlanSummary
  /// Warnings and notes of the templates; no errors.
  package var notes: [Diagnostic]
}

/// A table as a file.
package struct RenderedTable: Sendable {
  /// File name without `.csv`.
  package let name: String
  /// The file's bytes.
  package let csv: [UInt8]
  /// Columns and typed cells, for schemas.
  package let table: ReportTable
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
    var log = DiagnosticLog()
    let parts = parts(evaluation, release: release, earlier: earlier, log: &log)
    try log.throwIfErrors()
    guard let (document, tables, figures) = parts else { throw DiagnosticsError(diagnostics: log.sorted) }
    let page = ReportPage.content(
      evaluation, document: document, edition: edition, lastRevision: lastRevision, tables: tables.files,
      figures: figures, release: release)
    return RenderedReport(
      markdown: document.markdownOutput, pageHTML: try shell.render(page), fragmentHTML: shell.fragment(page),
      tables: tables.files.map { RenderedTable(name: $0.name, csv: Array($0.csv.utf8), table: $0) },
      figures: figures.map { RenderedFigure(name: $0.name, title: $0.title, svg: $0.svg) },
      summary: PlanSummary(evaluation, edition: edition), notes: log.sorted)
  }

  /// Everything that is wrong with the template over these values, without making pages and files of them.
  package func check(_ evaluation: PlanEvaluation) -> [Diagnostic] {
    var log = DiagnosticLog()
    _ = parts(evaluation, log: &log)
    return log.sorted
  }

  /// Tables and figures, and the document with them set in; `nil` where the template has errors.
  private func parts(
    _ evaluation: PlanEvaluation, release: Release? = nil, earlier: EarlierProjects? = nil,
    log: inout DiagnosticLog
  ) -> (document: ReportDocument, tables: ReportTables, figures: [ReportFigure])? {
    let items = IndicatorItem.all(of: evaluation)
    let tables = ReportTables(evaluation, items: items, release: release, earlier: earlier)
    let figures = ReportFigures.figures(evaluation, items: items)
    let content = ReportContent(
      evaluation: evaluation, edition: edition, figures: Set(figures.map(\.name)), release: release,
      earlier: earlier)
    let facts = ReportFacts.all.values(of: content)
    guard let markdown = templates.render(evaluation.context.kind, facts, log: &log) else { return nil }
    let document = ReportDocument(
      markdown: markdown, blocks: tables.blocks + figures, place: templates.place(ofLine:), log: &log)
    return (document, tables, figures)
  }
}
