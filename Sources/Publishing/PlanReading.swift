import Diagnostics
import Foundation
import PlanInput

/// Finds the plans of an inputs folder and loads them.
struct PlanReading {
  let inputs: Folder

  /// Identifiers of all plans, sorted; an empty or missing folder is an error.
  func identifiers() throws(DiagnosticsError) -> [String] {
    let names: [String]
    do {
      names = try PlanFolders.list(in: inputs.url)
    } catch {
      throw DiagnosticsError(.noInputsFolder(inputs.display))
    }
    if names.isEmpty { throw DiagnosticsError(.noPlans(inputs.display)) }
    return names
  }

  /// Checks that each named plan exists; an empty selection means all plans.
  func selection(_ wanted: [String]) throws(DiagnosticsError) -> [String] {
    let known = try identifiers()
    var log = DiagnosticLog()
    for plan in wanted where !known.contains(plan) {
      let suggestion = Suggestion.nearest(to: plan, among: known)
      log.report(.unknownPlan(plan, suggestion: suggestion, known: known), at: nil)
    }
    try log.throwIfErrors()
    return wanted.isEmpty ? known : wanted
  }

  /// A plan's folder.
  func folder(of identifier: String) -> Folder { inputs.child(identifier) }

  /// Loads one plan.
  func load(_ identifier: String) throws(DiagnosticsError) -> LoadedPlan {
    let folder = folder(of: identifier)
    return try PlanLoader.load(folder: folder.url, displayPath: folder.display)
  }
}
