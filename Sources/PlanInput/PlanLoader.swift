package import Diagnostics
package import Files
package import Foundation
package import PlanModel

/// A plan that was read without an error.
package struct LoadedPlan: Sendable {
  /// The plan; every reference in it was checked.
  package let plan: Plan
  /// Warnings and notes, sorted.
  package let notes: [Diagnostic]
}

/// Reads `Inputs/<plan>` into a `Plan`, or names everything that is wrong with it.
package enum PlanLoader {
  /// Reads one plan.
  ///
  /// - Parameters:
  ///   - folder: The plan's folder on disk.
  ///   - displayPath: How messages call it (`Inputs/huzhou-145`).
  ///   - files: The door that leads there.
  /// - Throws: All diagnostics of the folder at once, if an error is among them.
  package static func load(
    folder: URL, displayPath: String, files: FileAccess = .live
  ) throws(DiagnosticsError) -> LoadedPlan {
    var log = DiagnosticLog()
    let plan = read(PlanFolder(folder, displayPath: displayPath, files: files, into: &log), &log)
    try log.throwIfErrors()
    guard let plan else { throw DiagnosticsError(diagnostics: log.sorted) }
    return LoadedPlan(plan: plan, notes: log.sorted)
  }

  private static func read(_ folder: PlanFolder?, _ log: inout DiagnosticLog) -> Plan? {
    guard let folder else { return nil }
    FolderCheck.check(folder, into: &log)
    let file = PlanFileReader.read(folder, into: &log)
    let tables = PlanTables(folder, period: file?.plan.period, into: &log)
    let narratives = NarrativeReader.read(folder, evaluations: file?.plan.evaluations, into: &log)

    let files = TableFiles(folder: folder)
    IndicatorChecks.run(tables, files, into: &log)
    TargetChecks.run(tables, files, into: &log)
    ObservationChecks.run(tables, files, into: &log)
    ProgressChecks.run(tables, files, into: &log)
    ReductionChecks.run(tables, files, into: &log)

    guard let file else { return nil }
    PlanFileChecks.run(file, tables.context, into: &log)
    DeclaredChecks.run(file.declared, tables, into: &log)
    var plan = file.plan
    tables.fill(&plan)
    plan.narratives = narratives
    return plan
  }
}
