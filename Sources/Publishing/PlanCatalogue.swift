package import Diagnostics
import PlanInput
import PlanModel
import Reporting

/// Lists the plans and the years in which each orders an evaluation: `planreport plans`.
package enum PlanCatalogue {
  /// One block a plan.
  ///
  /// - Throws: All errors of all plans, if one cannot be read.
  package static func text(inputs: Folder) throws(DiagnosticsError) -> String {
    let reading = PlanReading(inputs: inputs)
    var log = DiagnosticLog()
    var lines: [String] = []
    for identifier in try reading.identifiers() {
      do throws(DiagnosticsError) {
        let plan = try reading.load(identifier).plan
        lines.append("\(plan.id)  \(plan.title)（\(plan.region)，\(plan.period.start)—\(plan.period.end)年）")
        for evaluation in plan.evaluations {
          lines.append(
            "    \(evaluation.year)年  \(evaluation.kind.title)  数据截至\(evaluation.dataThrough)年")
        }
      } catch {
        log.merge(error.diagnostics)
      }
    }
    try log.throwIfErrors()
    return lines.map { $0 + "\n" }.joined()
  }
}
