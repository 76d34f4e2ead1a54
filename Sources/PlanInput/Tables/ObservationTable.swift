import Diagnostics
import PlanModel

/// Reads `observations.csv`.
enum ObservationTable {
  static func read(
    _ table: InputTable<ObservationColumn>, _ context: TableContext, into log: inout DiagnosticLog
  ) -> [Observation] {
    table.readable.compactMap { observation($0, context, &log) }
  }

  private static func observation(
    _ row: InputRow<ObservationColumn>, _ context: TableContext, _ log: inout DiagnosticLog
  ) -> Observation? {
    let id =
      row.required(.indicator, &log) == nil
      ? nil : row.reference(.indicator, to: context.indicators, &log)
    let year = row.requiredYear(.year, &log)
    _ = row.required(.value, &log)
    let status = row.choice(.status, DataStatus.self, &log)
    let treatment = row.choice(.treatment, Treatment.self, &log)
    let source = row.reference(.source, to: context.sources, &log)
    let note = row.text(.note)
    if let treatment, note == nil {
      log.report(RowProblem.treatmentWithoutReason(treatment: treatment.rawValue), at: row.location(.note))
    }
    guard let id, let indicator = context.indicatorByID[id],
      let value = ValueText.read(row, .value, of: indicator, &log), let year
    else { return nil }
    var observation = Observation(indicator: id, year: year, value: value, origin: row.origin)
    observation.status = status
    observation.treatment = treatment
    observation.published = row.text(.published)
    observation.source = source
    observation.calibre = row.text(.calibre)
    observation.note = note
    return observation
  }
}
