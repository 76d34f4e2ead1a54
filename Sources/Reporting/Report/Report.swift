package import Diagnostics
package import Evaluation
import PlanModel

/// A report in all its forms; nothing is written to disk here.
package struct RenderedReport: Sendable {
  /// `report.md`.
  package let markdown: String
  /// `index.html`.
  package let pageHTML: String
  /// `fragment.html`.
  package let fragmentHTML: String
  /// `tables/*.csv`.
  package let tables: [ReportTable]
  /// `figures/*.svg`.
  package let figures: [ReportFigure]
  /// What index pages need.
  package let summary: PlanSummary
  /// Warnings and notes of the templates; no errors.
  package let notes: [Diagnostic]
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
    let content = ReportContent(evaluation, edition: edition, release: release, earlier: earlier)
    let subjects = Subjects(content)
    let (tables, figures) = (subjects.tables, subjects.figures)
    let kind = content.context.kind

    var log = DiagnosticLog()
    let markdown = templates.render(
      kind.rawValue, facts: subjects.facts, otherKinds: ReportFacts.otherKinds(than: kind), log: &log)
    try log.throwIfErrors()
    let document = ReportDocument(
      markdown: markdown ?? "", blocks: tables.blocks + figures, place: templates.place(ofLine:), log: &log)
    try log.throwIfErrors()

    let summary = PlanSummary(content)
    let page = ReportPage.content(
      content, summary: summary, document: document, tables: tables.files, figures: figures,
      lastRevision: lastRevision)
    return RenderedReport(
      markdown: document.markdownOutput, pageHTML: shell.render(page), fragmentHTML: shell.fragment(page),
      tables: tables.files, figures: figures, summary: summary, notes: log.sorted)
  }
}

extension Vocabulary {
  /// The names for report templates, with the values of an evaluation as examples.
  package init(of evaluation: PlanEvaluation) {
    self.init(of: Subjects(ReportContent(evaluation)).facts)
  }
}
