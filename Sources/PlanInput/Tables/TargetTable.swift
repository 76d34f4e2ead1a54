import Diagnostics
import PlanModel

/// Reads `targets.csv`.
enum TargetTable {
  static func read(
    _ table: InputTable<TargetColumn>, _ context: TableContext, into log: inout DiagnosticLog
  ) -> [Target] {
    table.readable.compactMap { target($0, context, &log) }
  }

  private static func target(
    _ row: InputRow<TargetColumn>, _ context: TableContext, _ log: inout DiagnosticLog
  ) -> Target? {
    let id =
      row.required(.indicator, &log) == nil
      ? nil : row.reference(.indicator, to: context.indicators, &log)
    let year = row.requiredYear(.year, &log)
    let text = row.required(.target, &log)
    let issued = row.date(.issued, &log)
    let source = row.reference(.source, to: context.sources, &log)
    if let year, let period = context.period, year < period.start || year > period.end {
      log.report(
        RowProblem.targetOutsidePeriod(year: year, start: period.start, end: period.end),
        at: row.location(.year))
    }
    // Without its indicator a text cannot be read; the indicator's row has its own message then.
    guard let id, let text, let indicator = context.indicatorByID[id],
      let meaning = meaning(of: text, for: indicator, row, &log), let year
    else { return nil }
    var target = Target(indicator: id, year: year, text: text, meaning: meaning, origin: row.origin)
    target.assignedBy = row.text(.assignedBy)
    target.issued = issued
    target.source = source
    target.note = row.text(.note)
    return target
  }

  private static func meaning(
    of text: String, for indicator: Indicator, _ row: InputRow<TargetColumn>, _ log: inout DiagnosticLog
  ) -> TargetMeaning? {
    do {
      let reading = try TargetTextParser.parse(text, unit: indicator.unit)
      guard let problem = TargetFit.problem(text, reading, indicator) else { return reading.meaning }
      log.report(problem, at: row.location(.target))
    } catch {
      // For something to be done the message about numbers would lead astray.
      if case .states = indicator.kind.form.values, !error.isUnderstood {
        let expected = "“完成”，或由上级下达的“完成省下达指标”等"
        log.report(
          TargetTextProblem.otherKind(text: text, kind: indicator.kind.rawValue, expected: expected),
          at: row.location(.target))
        return nil
      }
      var place = row.location(.target)
      place.character = error.character
      log.report(error.problem, at: place, excerpt: text)
    }
    return nil
  }
}
