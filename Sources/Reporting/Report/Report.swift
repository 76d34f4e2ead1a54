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
    let items = IndicatorItem.all(of: evaluation)
    let tables = ReportTables.all(evaluation, items: items, release: release, earlier: earlier)
    let figures = ReportFigures.figures(evaluation, items: items)
    let facts = ReportFacts.group(
      evaluation, edition: edition, figures: figures.map(\.name), release: release, earlier: earlier)

    var log = DiagnosticLog()
    let markdown = templates.render(
      evaluation.context.kind.rawValue, facts: facts,
      otherKinds: ReportFacts.otherKinds(than: evaluation.context.kind), log: &log)
    try log.throwIfErrors()
    let document = ReportDocument(
      markdown: markdown ?? "", blocks: tables.blocks + figures, place: templates.place(ofLine:), log: &log)
    try log.throwIfErrors()

    let page = ReportPage.content(
      evaluation, document: document, edition: edition, lastRevision: lastRevision, tables: tables.files,
      figures: figures, release: release)
    return RenderedReport(
      markdown: document.markdownOutput, pageHTML: shell.render(page), fragmentHTML: shell.fragment(page),
      tables: tables.files,
      figures: figures.map { RenderedFigure(name: $0.name, title: $0.title, svg: $0.svg) },
      summary: PlanSummary(evaluation, edition: edition), notes: log.sorted)
  }

  /// The vocabulary of the templates with the values of this evaluation.
  package func facts(of evaluation: PlanEvaluation) -> FactGroup {
    ReportFacts.group(of: evaluation, edition: edition)
  }
}

extension ReportFacts {
  /// The facts with the figures that these values allow.
  static func group(of evaluation: PlanEvaluation, edition: Edition) -> FactGroup {
    let figures = ReportFigures.figures(evaluation, items: IndicatorItem.all(of: evaluation))
    return group(evaluation, edition: edition, figures: figures.map(\.name))
  }
}

extension Vocabulary {
  /// The names for report templates, with the values of an evaluation as examples.
  package init(of evaluation: PlanEvaluation) {
    self.init(of: ReportFacts.group(of: evaluation, edition: .draft))
  }
}
