import Diagnostics
import Files
import Foundation
import Reporting
import Writing

/// The pages of plans, which a run writes anew: each links to all reports of its plan, those of other years too.
struct PlanPages: Sendable {
  let output: Folder
  let staging: Staging
  let workshop: ReportWorkshop

  /// Writes a plan's page; nothing where no report of the plan is left.
  ///
  /// - Parameters:
  ///   - years: Whose published reports stay.
  ///   - new: The report of this run.
  /// - Returns: What the pages of a year and of all years need of its reports.
  func write(
    _ plan: String, in years: [Int], _ new: ReportRecord? = nil, into log: inout DiagnosticLog
  ) throws -> [PlanSummary] {
    var reports = try PublishedRecords.records(of: plan, in: years, output, into: &log)
    if let new { reports.append(new) }
    guard !reports.isEmpty else { return [] }
    let archive = ArchivedRevisions(output: output)
    let revisions = try reports.map(\.summary.year).map { ($0, try archive.kept(of: plan, year: $0)) }
    let page = try PlanPage.page(
      reports, revisions: Dictionary(revisions) { first, _ in first }, sentences: workshop.sentences,
      shell: workshop.shell)
    try staging.folder.files.write(Data(page.bytes), staging.folder.child(PlanPage.path(of: plan)).url)
    return reports.map(\.summary)
  }

  /// Writes the pages of the plans that have reports in some years, but for those of the run.
  func writeOthers(in years: [Int], besides plans: Set<String>) throws -> [PlanSummary] {
    var log = DiagnosticLog()
    let published = try years.flatMap { try PublishedFolder.plans(in: output.child(String($0))) }
    let summaries = try Set(published).subtracting(plans).sorted().flatMap {
      try write($0, in: years, into: &log)
    }
    try log.throwIfErrors()
    return summaries
  }
}
