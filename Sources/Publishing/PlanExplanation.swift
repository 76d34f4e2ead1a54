package import Diagnostics
import Evaluation
import PlanInput
import PlanModel
import Reporting

/// Shows how a verdict or a sum came about: `planreport explain`.
package enum PlanExplanation {
  /// The way to one item of a plan's evaluation, or the list of items where none is named.
  ///
  /// - Throws: Everything that is wrong with the plan's inputs, an unknown plan or item, or a year without evaluation.
  package static func text(
    inputs: Folder, plan identifier: String, item: String?, year: Int
  ) throws(DiagnosticsError) -> String {
    let reading = PlanReading(inputs: inputs)
    _ = try reading.selection([identifier])
    let plan = try reading.load(identifier).plan
    guard let planned = plan.evaluations.first(where: { $0.year == year }) else {
      throw DiagnosticsError(.noEvaluation(plan: identifier, year: year, years: plan.evaluations.map(\.year)))
    }
    let explanation = Explanation(
      PlanEvaluator.evaluate(plan, planned), folder: reading.folder(of: identifier).display)
    guard let item else { return explanation.overview }
    guard let text = explanation.text(of: item) else {
      throw DiagnosticsError(
        .unknownItem(
          item, plan: identifier, suggestion: Suggestion.nearest(to: item, among: explanation.items)))
    }
    return text
  }
}
