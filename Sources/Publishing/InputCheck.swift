package import Diagnostics
import Evaluation
package import Files
import PlanInput
import PlanModel
import Reporting

/// Reads and checks plans, and tries every template on every report they order, without writing anything:
/// `planreport check`.
package struct InputCheck: Sendable {
  private let reading: PlanReading
  private let templates: Folder
  private let wanted: [String]
  private let pace: Pace
  private let isWhole: Bool
  private let dates = ReportDateCheck()

  /// - Parameter isWhole: Whether all messages are given, and not those alone that a person reads.
  package init(inputs: Folder, templates: Folder, plans: [String], pace: Pace, isWhole: Bool = false) {
    self.templates = templates
    reading = PlanReading(inputs: inputs)
    wanted = plans
    self.pace = pace
    self.isWhole = isWhole
  }

  /// Runs the check: names in the common templates once, without any plan; then plan by plan what depends on values.
  ///
  /// - Throws: All errors of all plans at once, notes and warnings among them.
  package func start() async throws(DiagnosticsError) -> Outcome {
    var excerpts = Excerpts(inputs: reading.inputs)
    do throws(DiagnosticsError) {
      let outcome = try await check()
      return Outcome(
        text: outcome.text, diagnostics: excerpts.added(to: outcome.diagnostics), unlisted: outcome.unlisted,
        closing: outcome.closing)
    } catch {
      throw DiagnosticsError(
        diagnostics: excerpts.added(to: error.diagnostics), unlisted: error.unlisted, closing: error.closing)
    }
  }

  private func check() async throws(DiagnosticsError) -> Outcome {
    let plans = try reading.selection(wanted)
    var log = DiagnosticLog()
    let workshop = workshop(log: &log)
    var digest = DiagnosticDigest(log.diagnostics, isWhole: isWhole)
    var (standings, years, holdings) = ([PlanStanding](), Set<Int>(), [String]())
    await pace.each(plans) {
      checked($0, workshop)
    } take: { plan, result in
      digest.merge(result.log, of: plan, in: reading.folder(of: plan).display)
      standings += result.standings
      years.formUnion(result.years)
      if plans.count <= PlanStanding.shownLines { holdings.append(result.line) }
    }
    if digest.hasErrors {
      throw DiagnosticsError(
        diagnostics: digest.diagnostics, unlisted: digest.unlisted,
        closing: NextStep.mend(digest.errors) + [NextStep.checkAgain(digest.errors)])
    }
    let lines = holdings + ["检查通过：\(plans.count)个规划，没有错误；模板已对\(standings.count)份报告试排。"]
    return Outcome(
      text: lines.map { $0 + "\n" }.joined(), diagnostics: digest.diagnostics, unlisted: digest.unlisted,
      closing: PlanStanding.lines(standings, hasYears: true)
        + [NextStep.report(standings, in: years.sorted(), of: plans.count == 1 ? plans[0] : nil)])
  }

  /// The common templates; `nil` where something is wrong with them, and then only the inputs are checked.
  private func workshop(log: inout DiagnosticLog) -> ReportWorkshop? {
    do {
      return try ReportWorkshop(templates: templates)
    } catch {
      log.merge(error.diagnostics)
      return nil
    }
  }

  private struct Result: Sendable {
    var log = DiagnosticLog()
    /// What the plan holds.
    var line = ""
    /// The years in which it orders an evaluation.
    var years: [Int] = []
    var standings: [PlanStanding] = []
  }

  /// Reads a plan and tries the templates on every report that it orders.
  private func checked(_ identifier: String, _ workshop: ReportWorkshop?) -> Result {
    var result = Result()
    do throws(DiagnosticsError) {
      let loaded = try reading.load(identifier)
      result.log.merge(loaded.notes)
      result.line = Self.line(for: loaded.plan)
      result.years = loaded.plan.evaluations.map(\.year)
      guard let workshop else { return result }
      let folder = reading.folder(of: identifier)
      let renderer = try workshop.renderer(for: folder)
      let evaluations = loaded.plan.evaluations.map { PlanEvaluator.evaluate(loaded.plan, $0) }
      for evaluation in evaluations {
        result.standings.append(PlanStanding(evaluation))
        result.log.merge(renderer.check(evaluation, among: evaluations))
        result.log.merge(
          FindingDiagnostics.all(of: evaluation, folder: folder.display, sentences: renderer.sentences))
        result.log.merge(dates.diagnostics(of: evaluation.planned, loaded.plan, folder: folder.display))
      }
    } catch {
      result.log.merge(error.diagnostics)
    }
    return result
  }

  private static func line(for plan: Plan) -> String {
    let listed = plan.indicators.count { $0.listed && $0.parent == nil }
    let goals = plan.indicators.count { !$0.listed && $0.parent == nil }
    let holdings = [
      (listed, "项指标"), (goals, "项文本目标"), (plan.observations.count, "条实际值"),
      (plan.tasks.count, "项任务"), (plan.projects.numberedCount, "个项目"), (plan.reductions.count, "条减排记录"),
      (plan.sources.count, "个来源"),
    ]
    .filter { $0.0 > 0 }
    .map { "\($0.0)\($0.1)" }
    let held = holdings.isEmpty ? "还没有录入数据" : holdings.joined(separator: "、")
    return "\(plan.id)  \(TerminalText.line(plan.shortTitle))：\(held)。"
  }
}
