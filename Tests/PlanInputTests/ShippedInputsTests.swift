import Diagnostics
import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanInput

/// Every plan that the package ships is read without an error.
@Suite struct ShippedInputsTests {
  private static let inputs = Repository.url("Inputs")

  @Test func everyPlanLoads() throws {
    let plans = try PlanFolders.list(in: Self.inputs)
    #expect(!plans.isEmpty)
    for plan in plans {
      #expect(Self.errors(of: plan) == "", "\(plan)")
    }
  }

  private static func errors(of plan: String) -> String {
    do {
      let loaded = try PlanLoader.load(
        folder: inputs.appendingPathComponent(plan), displayPath: "Inputs/\(plan)")
      return loaded.plan.id == plan ? "" : loaded.plan.id
    } catch {
      return DiagnosticPrinter.text(for: error.diagnostics)
    }
  }
}
