package import Diagnostics
import Evaluation
package import Files
import PlanInput
import PlanModel
package import Reporting

/// What templates may write, with the values of a real report as examples: `planreport vocabulary`.
package enum TemplateVocabulary {
  /// - Parameters:
  ///   - plan: Whose values are the examples; the first plan with a mid-term report where none is named.
  ///   - year: Year of the report; any year where none is named.
  /// - Throws: Errors in the templates, in the plan's inputs, an unknown plan, a year without a report.
  package static func report(
    of plan: String?, year: Int?, inputs: Folder, templates: Folder
  ) throws(DiagnosticsError) -> Vocabulary {
    let sentences = try ReportWorkshop(templates: templates).sentences
    let reading = PlanReading(inputs: inputs)
    var found: [(plan: Plan, planned: PlannedEvaluation)] = []
    var years: [Int] = []
    for identifier in try reading.selection(plan.map { [$0] } ?? []) {
      let plan = try reading.load(identifier).plan
      found += plan.evaluations.filter { year == nil || $0.year == year }.map { (plan, $0) }
      years += plan.evaluations.map(\.year)
    }
    // A mid-term report has the most to say.
    guard let example = found.first(where: { $0.planned.kind == .midterm }) ?? found.first else {
      throw DiagnosticsError(.noReport(plan: plan, year: year, years: Set(years).sorted()))
    }
    return Vocabulary(of: PlanEvaluator.evaluate(example.plan, example.planned), sentences: sentences)
  }
}
