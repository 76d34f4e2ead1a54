import Diagnostics
import Foundation
package import Reporting

/// `planreport archive`: freezes the reports of a year for the higher-level bureau.
///
/// Everything is built beside the output folder; each plan's submission is put in place by one rename, and none
/// is as long as anything is wrong with any of them.
package struct ArchiveRun: Sendable {
  private let year: Int
  private let plans: [String]
  private let encoding: TableEncoding
  private let gaps: String?
  private let inputs: Folder
  private let templates: Folder
  private let output: Folder
  private let files: FileAccess

  /// A run for one year.
  ///
  /// - Parameters:
  ///   - plans: Plans to archive; all that have an evaluation in the year if empty.
  ///   - gaps: Why binding indicators are not all verified; `nil` demands that they are.
  package init(
    year: Int, plans: [String], encoding: TableEncoding, gaps: String?, inputs: Folder, templates: Folder,
    output: Folder, files: FileAccess
  ) {
    self.year = year
    self.plans = plans
    self.encoding = encoding
    self.gaps = gaps
    self.inputs = inputs
    self.templates = templates
    self.output = output
    self.files = files
  }

  /// Archives, and says in lines for the terminal what was archived and what was so already.
  ///
  /// - Throws: `DiagnosticsError` with everything that is wrong; then nothing was archived.
  package func start() async throws -> String {
    if let gaps, gaps.contains(where: \.isNewline) || gaps.allSatisfy(\.isWhitespace) {
      throw DiagnosticsError(.badGaps)
    }
    // Wrong templates are named before anything is copied.
    _ = try ReportWorkshop(templates: templates)
    let reading = PlanReading(inputs: inputs)
    let identifiers = try reading.selection(plans)
    let access = OutputAccess(output: output, files: files)
    let lock = try access.takeLock()
    defer { withExtendedLifetime(lock) {} }
    let staging = try access.onDisk { try Staging(output: output.url, files: files) }
    do {
      let outcomes = try await stage(identifiers, try access.onDisk { try archiving(reading, staging) })
      try access.onDisk { try staging.publish(outcomes.compactMap(\.entry)) }
      return outcomes.map { line(for: $0) + "\n" }.joined()
    } catch {
      staging.discard()
      throw error
    }
  }

  /// Copies the templates, and reads the copy.
  private func archiving(_ reading: PlanReading, _ staging: Staging) throws -> PlanArchiving {
    let copied = try FileTree(inputsIn: templates.url)
    let folder = Folder(
      display: templates.display, url: staging.folder.appendingPathComponent("work-templates"))
    try copied.write(to: folder.url, files)
    return PlanArchiving(
      year: year, encoding: encoding, gaps: gaps, reading: reading, templates: copied,
      workshop: try ReportWorkshop(templates: folder, edition: .release),
      draft: try ReportWorkshop(templates: folder), output: output, files: files, staging: staging)
  }

  /// Stages the plans in parallel; the result does not depend on the order in which they finish.
  private func stage(
    _ identifiers: [String], _ archiving: PlanArchiving
  ) async throws -> [PlanArchiving.Outcome] {
    let results = await ConcurrentMap.results(of: identifiers) { archiving.result(of: $0) }
    var log = DiagnosticLog()
    for result in results { log.merge(result.diagnostics) }
    try log.throwIfErrors()
    let outcomes = results.compactMap(\.outcome)
    guard !outcomes.isEmpty else {
      let years = Set(results.flatMap(\.years)).sorted()
      throw DiagnosticsError(.noEvaluation(year: year, years: years))
    }
    return outcomes
  }

  private func line(for outcome: PlanArchiving.Outcome) -> String {
    let folder =
      "\(output.display)/\(ArchivedRevisions.path(of: outcome.plan, year: year))/r\(outcome.revision)"
    guard outcome.isNew else { return "\(folder)  内容与第\(outcome.revision)次报送相同，没有新的修订" }
    let changes =
      switch (outcome.revision, outcome.changes) {
      case (1, _): ""
      case (_, 0): "，与上次相比数值没有变化，变化的是说明、文字、输入或模板"
      case (_, let count): "，与上次相比\(count)处数值变化"
      }
    return "\(folder)  第\(outcome.revision)次报送\(changes)；压缩包：\(folder).zip"
  }
}
