import Diagnostics
import PlanModel

/// Reads `evaluations` of `plan.yaml`.
enum EvaluationReader {
  static func read(
    _ top: YAMLMapping, period: Period?, into log: inout DiagnosticLog
  ) -> [PlannedEvaluation] {
    var evaluations: [PlannedEvaluation] = []
    var lines: [Int: Int] = [:]
    let mappings = top.mappings("evaluations", keys: PlanFileKeys.evaluation, &log)
    if top.has("evaluations"), mappings.isEmpty, !log.hasErrors {
      log.report(PlanFileProblem.noEvaluations, at: top.location("evaluations"))
    }
    for mapping in mappings {
      guard let evaluation = evaluation(mapping, period: period, &log) else { continue }
      if let firstLine = lines[evaluation.year] {
        log.report(
          PlanFileProblem.duplicateEvaluation(year: evaluation.year, firstLine: firstLine),
          at: mapping.location("year"))
        continue
      }
      lines[evaluation.year] = mapping.line
      evaluations.append(evaluation)
    }
    return evaluations
  }

  private static func evaluation(
    _ mapping: YAMLMapping, period: Period?, _ log: inout DiagnosticLog
  ) -> PlannedEvaluation? {
    let year = mapping.year("year", &log)
    let kind = mapping.word("kind", EvaluationKind.self, &log)
    let dataThrough = mapping.year("data-through", &log)
    let date = mapping.date("date", &log)
    let clause = mapping.text("clause", &log)
    guard let year, let kind, let dataThrough else { return nil }
    if dataThrough > year {
      log.report(
        PlanFileProblem.dataThroughAfterYear(dataThrough: dataThrough, year: year),
        at: mapping.location("data-through"))
    }
    if let period, year < period.start {
      log.report(
        PlanFileProblem.evaluationBeforePeriod(year: year, start: period.start), at: mapping.location("year"))
    }
    if let date, date.year != year {
      log.report(PlanFileProblem.dateInOtherYear(date: date.iso, year: year), at: mapping.location("date"))
    }
    return PlannedEvaluation(year: year, kind: kind, dataThrough: dataThrough, date: date, clause: clause)
  }
}
