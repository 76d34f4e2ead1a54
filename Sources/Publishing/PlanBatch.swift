import Diagnostics
import Foundation
import PlanInput
import PlanModel
import Reporting

/// Takes plans one by one from their inputs to staged files, a few at a time.
struct PlanBatch: Sendable {
  let year: Int
  let reading: PlanReading
  let workshop: ReportWorkshop
  let staging: Staging
  let archive: ArchivedRevisions
  /// The output folder.
  let output: Folder

  /// What came of all plans.
  struct Result: Sendable {
    /// Everything that was found, of all plans.
    var log = DiagnosticLog()
    /// Summaries of the plans that have an evaluation in the year, sorted by identifier.
    var summaries: [PlanSummary] = []
    /// The years in which any plan orders an evaluation, ascending.
    var years: [Int] = []
  }

  /// What came of one plan.
  private struct PlanResult: Sendable {
    var diagnostics: [Diagnostic] = []
    var summary: PlanSummary?
    var years: [Int] = []
  }

  /// Processes the plans in parallel; the result does not depend on the order in which they finish.
  func process(_ identifiers: [String]) async -> Result {
    let results = await ConcurrentMap.results(of: identifiers) { process($0) }
    var total = Result()
    for result in results { total.log.merge(result.diagnostics) }
    total.summaries = results.compactMap(\.summary).sorted { $0.id < $1.id }
    total.years = Set(results.flatMap(\.years)).sorted()
    return total
  }

  private func process(_ identifier: String) -> PlanResult {
    var result = PlanResult()
    do {
      let loaded = try reading.load(identifier)
      result.years = loaded.plan.evaluations.map(\.year)
      guard let planned = loaded.plan.evaluations.first(where: { $0.year == year }) else { return result }
      result.diagnostics = loaded.notes
      let report = try workshop.report(
        on: loaded.plan, planned, folder: reading.folder(of: identifier),
        lastRevision: try archive.latest(of: identifier, year: year),
        earlier: try archive.earlierProjects(of: identifier, before: year, display: output.display)?.projects)
      result.diagnostics += report.notes
      try StagedReport(report: report, folder: "\(year)/\(identifier)").write(to: staging)
      result.summary = report.summary
    } catch let error as DiagnosticsError {
      result.diagnostics += error.diagnostics
    } catch {
      let inputs = reading.folder(of: identifier)
      let problem = DiskFailure(error).problem(writing: output, reading: [inputs])
      result.diagnostics.append(Diagnostic(problem, at: nil))
    }
    return result
  }
}
