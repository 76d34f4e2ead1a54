import Diagnostics
import Evaluation
import Files
import Foundation
import PlanInput
import PlanModel
import Testing

@testable import Reporting

/// The made-up plan of Tests/Fixtures/yunxi-145: 云溪市 does not exist.
enum FixturePlan {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func plan() throws -> Plan {
    try PlanLoader.load(
      folder: root.appendingPathComponent("Tests/Fixtures/yunxi-145"), displayPath: "Tests/Fixtures/yunxi-145"
    ).plan
  }

  /// A plan that has nothing but its head data.
  static func emptyPlan() -> Plan {
    var plan = Plan(
      id: "empty", title: "空白市（虚构）规划", shortTitle: "空白市（虚构）规划", region: "空白市（虚构）", level: .city,
      period: Period(start: 2021, end: 2025), baseYear: 2020)
    plan.evaluations = [PlannedEvaluation(year: 2023, kind: .midterm, dataThrough: 2022)]
    return plan
  }

  static func evaluation(_ year: Int, of plan: Plan? = nil) throws -> PlanEvaluation {
    let plan = try plan ?? self.plan()
    let planned = try #require(plan.evaluations.first { $0.year == year })
    return PlanEvaluator.evaluate(plan, planned)
  }

  /// What a draft of a report is made from.
  static func content(_ year: Int, of plan: Plan? = nil) throws -> ReportContent {
    try content(of: evaluation(year, of: plan))
  }

  /// What the receiving bureau keeps of a report.
  static func collected(_ content: ReportContent, gaps: String? = nil) -> CollectedPlan {
    CollectedPlan(
      content, PlanSummary(content), Tables.indicators.filled(content.indicators).cells, revision: 1,
      gaps: gaps,
      spool: Spool())
  }

  /// The plan of so many regions.
  static func regions(_ plan: CollectedPlan, _ count: Int) -> [CollectedPlan] {
    (1...count).map { number in
      var plan = plan
      plan.region = "第\(number)县"
      return plan
    }
  }

  static func content(of evaluation: PlanEvaluation) throws -> ReportContent {
    ReportContent(evaluation, sentences: try sentences(), previous: PreviousReport(evaluation))
  }

  /// Those of Templates/sentences.
  static func sentences() throws -> SentenceBook {
    try read.get().sentences
  }

  /// Those of the plan's own folder.
  static func pictures(log: inout DiagnosticLog) -> PictureLibrary {
    let own = Folder(
      display: "assets", url: root.appendingPathComponent("Tests/Fixtures/yunxi-145/assets"))
    return PictureLibrary(own, in: own, log: &log)
  }

  /// Compiled once for all tests.
  private static let read = Result { () throws -> TemplateLibrary in
    var log = DiagnosticLog()
    let folder = TemplateFolder(root.appendingPathComponent("Templates"), displayPath: "Templates")
    let library = TemplateLibrary(folder, log: &log).illustrated(by: pictures(log: &log))
    library.checkSentences(log: &log)
    try log.throwIfErrors()
    return library
  }

  /// - Parameter heard: Told every sentence that is said.
  static func renderer(
    _ edition: Edition = .draft, hearing heard: (@Sendable (String, String, String) -> Void)? = nil
  ) throws -> ReportRenderer {
    var log = DiagnosticLog()
    var templates = try read.get()
    templates.sentences.heard = heard
    let shell = templates.pageShell(log: &log)
    try log.throwIfErrors()
    return ReportRenderer(templates: templates, shell: try #require(shell), edition: edition)
  }

  static func report(_ year: Int, of plan: Plan? = nil, _ edition: Edition = .draft) throws -> RenderedReport
  {
    try renderer(edition).render(evaluation(year, of: plan))
  }
}
