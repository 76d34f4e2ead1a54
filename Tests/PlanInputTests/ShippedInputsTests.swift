import Diagnostics
import Foundation
import PlanModel
import Testing

@testable import PlanInput

/// Every plan that the package ships is read without an error.
@Suite struct ShippedInputsTests {
  static let inputs = URL(
    fileURLWithPath: ProcessInfo.processInfo.environment["PLAN_INPUTS"] ?? packageRoot + "/Inputs")
  static let plans = (try? PlanFolders.list(in: inputs)) ?? []

  @Test(arguments: plans)
  func loads(plan: String) throws {
    do {
      let loaded = try PlanLoader.load(
        folder: Self.inputs.appendingPathComponent(plan), displayPath: "Inputs/\(plan)")
      #expect(loaded.plan.id == plan)
      print(DiagnosticPrinter.text(for: loaded.notes))
    } catch let error as DiagnosticsError {
      Issue.record("\(DiagnosticPrinter.text(for: error.diagnostics))")
    }
  }
}

/// The folder of the package, from the place of this file.
let packageRoot = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().path
