package import Diagnostics
package import Files
import Foundation
import PlanInput

/// The folders that the commands work in. Each command of the program is one of its functions.
package struct Workspace: Sendable {
  package let inputs: Folder
  package let templates: Folder
  package let output: Folder
  let pace: Pace

  package init(
    inputs: Folder = Folder("Inputs"), templates: Folder = Folder("Templates"),
    output: Folder = Folder("Output"), pace: Pace = Pace()
  ) {
    self.inputs = inputs
    self.templates = templates
    self.output = output
    self.pace = pace
  }

  var plans: PlanReading { PlanReading(inputs: inputs) }
}

package struct Outcome: Sendable {
  package let text: String
  /// For standard error: warnings and notes, and everything that is wrong with received archives.
  package let diagnostics: [Diagnostic]
  package var unlisted = UnlistedDiagnostics()
  /// What ends the run in the terminal: how each report stands, and what to do next.
  package var closing: [TerminalLine] = []
}

struct PlanReading {
  let inputs: Folder

  /// Identifiers of all plans, sorted; an empty or missing folder is an error.
  func identifiers() throws(DiagnosticsError) -> [String] {
    let names: [String]
    do {
      names = try PlanFolders.list(in: inputs.url, files: inputs.files)
    } catch  where inputs.kind != nil {
      throw DiagnosticsError(.unreadableInputs(inputs.display, reason: DiskFailure(error).reason))
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

  func folder(of identifier: String) -> Folder { inputs.child(identifier) }

  func load(_ identifier: String) throws(DiagnosticsError) -> LoadedPlan {
    try PlanLoader.load(folder(of: identifier))
  }
}

extension PlanLoader {
  static func load(_ folder: Folder) throws(DiagnosticsError) -> LoadedPlan {
    try load(folder: folder.url, displayPath: folder.display, files: folder.files)
  }
}
