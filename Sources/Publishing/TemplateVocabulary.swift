public import Diagnostics
import Evaluation
import PlanInput
import PlanModel
public import Reporting

/// What templates may write, with the values of a real report as examples: `planreport vocabulary`.
public enum TemplateVocabulary {
  /// The names for report templates.
  ///
  /// - Parameters:
  ///   - plan: Whose values are the examples; the first plan that has what is asked for where none is named.
  ///   - year: Year of the report; the plan's first one where none is named.
  ///   - inputs: Folder of the plans.
  /// - Throws: Errors in the plan's inputs, an unknown plan, a year without a report.
  public static func report(
    of plan: String?, year: Int?, inputs: Folder
  ) throws(DiagnosticsError) -> Vocabulary {
    let reading = PlanReading(inputs: inputs)
    var years: [Int] = []
    for identifier in try reading.selection(plan.map { [$0] } ?? []) {
      let plan = try reading.load(identifier).plan
      if let planned = plan.evaluations.first(where: { year == nil || $0.year == year }) {
        return Vocabulary(of: PlanEvaluator.evaluate(plan, planned))
      }
      years += plan.evaluations.map(\.year)
    }
    throw DiagnosticsError(
      PublishingProblem.noReport(plan: plan, year: year, years: Set(years).sorted()))
  }
}
