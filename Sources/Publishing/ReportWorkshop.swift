import Diagnostics
import Evaluation
import Foundation
import PlanInput
import PlanModel
import Reporting

/// The templates of a run and what is made with them; read and checked once, used for all plans.
struct ReportWorkshop: Sendable {
  /// The shell of report and index pages.
  let shell: PageShell
  private let templates: TemplateLibrary

  /// Reads the templates folder.
  ///
  /// - Throws: Everything that is wrong with it.
  init(templates folder: Folder) throws(DiagnosticsError) {
    var log = DiagnosticLog()
    templates = TemplateLibrary(
      TemplateFolder(folder.url, displayPath: folder.display), log: &log)
    let shell = templates.pageShell(log: &log)
    try log.throwIfErrors()
    guard let shell else { throw DiagnosticsError(diagnostics: log.sorted) }
    self.shell = shell
  }

  /// Evaluates and renders one plan, with the plan's own templates in the place of the common ones.
  ///
  /// - Parameter release: What is said of the submission; then the edition is that for publication.
  func report(
    on plan: Plan, _ planned: PlannedEvaluation, folder: Folder, release: Release? = nil
  ) throws(DiagnosticsError) -> RenderedReport {
    var log = DiagnosticLog()
    let own = folder.child("templates")
    let library = templates.overridden(
      by: TemplateFolder(own.url, displayPath: own.display), log: &log)
    try log.throwIfErrors()
    return try ReportRenderer(templates: library, shell: shell, edition: release == nil ? .draft : .release)
      .render(PlanEvaluator.evaluate(plan, planned), release: release)
  }
}
