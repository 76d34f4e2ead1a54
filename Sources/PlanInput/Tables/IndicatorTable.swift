import Diagnostics
import PlanModel

/// Reads `indicators.csv`.
enum IndicatorTable {
  static func read(
    _ table: InputTable<IndicatorColumn>, _ context: TableContext, into log: inout DiagnosticLog
  ) -> [Indicator] {
    table.readable.compactMap { indicator($0, context, &log) }
  }

  private static func indicator(
    _ row: InputRow<IndicatorColumn>, _ context: TableContext, _ log: inout DiagnosticLog
  ) -> Indicator? {
    let id = row.required(.id, &log)
    let name = row.required(.name, &log)
    let kind = row.required(.kind, &log) == nil ? nil : row.choice(.kind, IndicatorKind.self, &log)
    let direction =
      row.required(.direction, &log) == nil ? nil : row.choice(.direction, Direction.self, &log)
    let parent = row.reference(.parent, to: context.indicators, &log)
    let nature = row.choice(.nature, Nature.self, &log)
    let baseYear = row.year(.baseYear, &log)
    let decimals = row.integer(.decimals, in: 0...6, &log)
    let calibreChanged = row.isYes(.calibreChanged, otherwise: false, &log)
    let comparison = row.choice(.comparison, ComparisonMethod.self, &log)
    let listed = row.isYes(.listed, otherwise: true, &log)
    let source = row.reference(.source, to: context.sources, &log)
    guard let id, let name, let kind, let direction else { return nil }
    var indicator = Indicator(id: id, name: name, kind: kind, direction: direction, origin: row.origin)
    indicator.number = row.text(.number)
    indicator.parent = parent
    indicator.category = row.text(.category)
    indicator.unit = row.text(.unit)
    indicator.nature = nature
    indicator.baseYear = baseYear
    indicator.baseValue = ValueText.read(row, .baseValue, of: indicator, &log)
    indicator.baseNote = row.text(.baseNote)
    indicator.decimals = decimals
    indicator.calibreChanged = calibreChanged
    indicator.comparison = comparison ?? .fullValue
    indicator.pollutant = row.text(.pollutant)
    indicator.listed = listed
    indicator.place = row.text(.place)
    indicator.lead = row.text(.lead)
    indicator.source = source
    indicator.note = row.text(.note)
    return indicator
  }
}
