import Diagnostics
import Evaluation
import Files
import PlanInput
import PlanModel
import Reporting

/// The templates of a run and what is made with them; read, checked and compiled once, used for all plans.
struct ReportWorkshop: Sendable {
  /// The shell of report and index pages.
  let shell: PageShell
  private let templates: TemplateLibrary
  private let edition: Edition

  /// The common sentences.
  var sentences: SentenceBook { templates.sentences }

  /// Where the output folder is published, as the templates say.
  var site: SiteAddress? { templates.site }

  /// - Throws: Everything that is wrong with it.
  init(templates folder: Folder, edition: Edition = .draft) throws(DiagnosticsError) {
    self.edition = edition
    var log = DiagnosticLog()
    templates = TemplateLibrary(
      TemplateFolder(folder.url, displayPath: folder.display, files: folder.files), log: &log
    )
    .illustrated(by: PictureLibrary(folder.child(Picture.folder), in: folder, log: &log))
    templates.checkSentences(log: &log)
    let shell = templates.pageShell(log: &log)
    try log.throwIfErrors()
    guard let shell else { throw DiagnosticsError(diagnostics: log.sorted) }
    self.shell = shell
  }

  /// What renders the reports of the plan in a folder, with the plan's own templates in the place of the common ones.
  ///
  /// - Throws: Everything that is wrong with the plan's own templates.
  func renderer(for folder: Folder) throws(DiagnosticsError) -> ReportRenderer {
    ReportRenderer(
      templates: try library(for: folder), shell: shell, edition: edition, folder: folder.display)
  }

  /// The common templates and pictures with those of a plan in their place.
  func library(for folder: Folder) throws(DiagnosticsError) -> TemplateLibrary {
    var log = DiagnosticLog()
    let own = folder.child("templates")
    let library = templates.overridden(
      by: TemplateFolder(own.url, displayPath: own.display, files: own.files), log: &log
    )
    .illustrated(by: PictureLibrary(folder.child(Picture.folder), in: folder, log: &log))
    try log.throwIfErrors()
    return library
  }

  /// Evaluates and renders one report of a plan.
  ///
  /// - Parameters:
  ///   - revisions: The archived submissions, the newest first.
  ///   - printed: What was printed of the report.
  func report(
    on plan: Plan, _ planned: PlannedEvaluation, folder: Folder, revisions: [ArchivedRevision] = [],
    release: Release? = nil, earlier: EarlierProjects? = nil, printed: PrintedForms? = nil,
    hasWorkbook: Bool = false
  ) throws(DiagnosticsError) -> RenderedReport {
    let evaluation = PlanEvaluator.evaluate(plan, planned)
    let renderer = try renderer(for: folder)
    var report = try renderer.render(
      evaluation, revisions: revisions, release: release, earlier: earlier,
      printed: { printed?.links(to: $0) ?? [] }, hasWorkbook: hasWorkbook)
    report.notes += FindingDiagnostics.all(
      of: evaluation, folder: folder.display, sentences: renderer.sentences)
    return report
  }
}
