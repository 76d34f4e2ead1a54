import Diagnostics
import PlanModel

/// Checks that need all rows of `targets.csv` and `observations.csv`.
enum TargetChecks {
  private struct Key: Hashable {
    let indicator: Indicator.ID
    let year: Int
    let issued: CalendarDate?
  }

  static func run(_ plan: PlanTables, _ files: TableFiles, into log: inout DiagnosticLog) {
    var first: [Key: Target] = [:]
    var partCounts: [Indicator.ID: Target] = [:]
    for target in plan.targets {
      if case .parts = target.meaning { partCounts[target.indicator] = target }
      let key = Key(indicator: target.indicator, year: target.year, issued: target.issued)
      if let earlier = first[key] {
        log.report(
          RowProblem.repeatedTarget(
            indicator: target.indicator, year: target.year, firstRow: earlier.origin.row, first: earlier.text,
            second: target.text),
          at: files.place(target.origin, TargetColumn.target.description.title))
      } else {
        first[key] = target
      }
    }
    for observation in plan.observations {
      guard case .parts(let values) = observation.value.content,
        let target = partCounts[observation.indicator], case .parts(let limits) = target.meaning,
        limits.count != values.count
      else { continue }
      log.report(
        RowProblem.otherNumberOfParts(
          indicator: observation.indicator, value: observation.value.text, target: target.text),
        at: files.place(observation.origin, ObservationColumn.value.description.title))
    }
  }
}
