import Diagnostics
import PlanModel

/// One value a year and status, unless the others are marked as not used (methods.md, section 2).
enum ObservationChecks {
  private struct Key: Hashable {
    let indicator: Indicator.ID
    let year: Int
    let status: DataStatus?
  }

  static func run(_ plan: PlanTables, _ files: TableFiles, into log: inout DiagnosticLog) {
    var first: [Key: Observation] = [:]
    for observation in plan.observations where observation.treatment == nil {
      let key = Key(indicator: observation.indicator, year: observation.year, status: observation.status)
      guard let earlier = first[key] else {
        first[key] = observation
        continue
      }
      let place = files.place(observation.origin, ObservationColumn.value.description.title)
      if earlier.value.content == observation.value.content {
        log.report(
          RowProblem.repeatedObservation(
            indicator: observation.indicator, year: observation.year, firstRow: earlier.origin.row), at: place
        )
      } else {
        log.report(
          RowProblem.conflictingObservations(
            indicator: observation.indicator, year: observation.year, status: observation.status?.rawValue,
            firstRow: earlier.origin.row, first: earlier.value.text, second: observation.value.text),
          at: place)
      }
    }
  }
}
