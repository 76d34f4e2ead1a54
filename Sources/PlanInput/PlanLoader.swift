package import Diagnostics
package import Files
package import Foundation
package import PlanModel

package struct LoadedPlan: Sendable {
  /// The plan; every reference in it was checked.
  package let plan: Plan
  package let notes: [Diagnostic]
}

/// Reads `Inputs/<plan>` into a `Plan`, or names everything that is wrong with it.
package enum PlanLoader {
  /// - Parameter displayPath: How messages call the folder (`Inputs/huzhou-145`).
  /// - Throws: All diagnostics of the folder at once, if an error is among them.
  package static func load(
    folder: URL, displayPath: String, files: FileAccess = .live
  ) throws(DiagnosticsError) -> LoadedPlan {
    var log = DiagnosticLog()
    guard let folder = PlanFolder(folder, displayPath: displayPath, files: files, into: &log) else {
      throw DiagnosticsError(diagnostics: log.sorted)
    }
    FolderCheck.check(folder, into: &log)
    var reading = InputReading(folder, log: log)
    let found = reading.log.diagnostics.count
    let isHeadComplete = PlanFile.read(&reading)
    // With a mistake in it, its evaluations are not all known.
    let isHeadRight = !reading.log.hasErrors(since: found)
    reading.readTables()
    reading.plan.narratives = NarrativeReader.read(
      evaluations: isHeadComplete && isHeadRight ? reading.plan.evaluations : nil, &reading)
    reading.plan.background = BackgroundReader.read(folder, into: &reading.log)
    for table in InputTables.all { table.check(&reading) }
    for check in reading.checks { check(&reading) }
    reading.log.name(reading.sheets)
    try reading.log.throwIfErrors()
    return LoadedPlan(plan: reading.plan, notes: reading.log.sorted)
  }
}
