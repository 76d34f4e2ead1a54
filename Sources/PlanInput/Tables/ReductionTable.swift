import Diagnostics
import Foundation
import PlanModel

/// Reads `reductions.csv`.
enum ReductionTable {
  static func read(
    _ table: InputTable<ReductionColumn>, _ context: TableContext, into log: inout DiagnosticLog
  ) -> [Reduction] {
    table.readable.compactMap { reduction($0, context, &log) }
  }

  private static func reduction(
    _ row: InputRow<ReductionColumn>, _ context: TableContext, _ log: inout DiagnosticLog
  ) -> Reduction? {
    let id = row.required(.id, &log)
    let pollutant = row.required(.pollutant, &log)
    let year = row.requiredYear(.year, &log)
    let amount = row.amount(.amount, &log)
    let unit = unit(row, &log)
    let status = row.choice(.status, ReductionStatus.self, &log)
    let source = row.reference(.source, to: context.sources, &log)
    let parameters = ReductionParameters.read(row, &log)
    if row.text(.amount) == nil, row.text(.parameters) == nil {
      log.report(RowProblem.nothingToCount, at: row.location(.amount))
    }
    if amount != nil, row.text(.unit) == nil {
      log.report(
        RowProblem.amountWithoutUnit(
          title: ReductionColumn.amount.description.title, unitTitle: ReductionColumn.unit.description.title),
        at: row.location(.unit))
    }
    guard let id, let pollutant, let year else { return nil }
    // The accounting forms give tonnes, so a row that has only parameters needs no unit.
    var reduction = Reduction(
      id: id, pollutant: pollutant, year: year, unit: unit ?? .tonne, origin: row.origin)
    reduction.measure = row.text(.measure)
    reduction.name = row.text(.name)
    reduction.region = row.text(.region)
    reduction.amount = amount
    reduction.status = status
    reduction.parameters = parameters
    reduction.source = source
    reduction.note = row.text(.note)
    return reduction
  }

  /// 吨 may be written t, 万吨 万t.
  private static func unit(
    _ row: InputRow<ReductionColumn>, _ log: inout DiagnosticLog
  ) -> MassUnit? {
    guard let text = row.text(.unit) else { return nil }
    return MassUnit.allCases.first { UnitName.isSame($0.rawValue, text) }
      ?? row.choice(.unit, MassUnit.self, &log)
  }
}

/// Reads 核算参数: `Q=3650000; Cin=220; Cout=30`.
enum ReductionParameters {
  private static let names = ReductionForm.allCases.flatMap(\.parameters).uniqued()

  static func read(
    _ row: InputRow<ReductionColumn>, _ log: inout DiagnosticLog
  ) -> [Reduction.Parameter] {
    guard let text = row.text(.parameters) else { return [] }
    var parameters: [Reduction.Parameter] = []
    var isClean = true
    for part in text.split(whereSeparator: { ";；".contains($0) }) {
      let part = CellText.clean(String(part)).text
      if part.isEmpty { continue }
      let sides = part.split(separator: "=", omittingEmptySubsequences: false)
        .map { CellText.clean(String($0)).text }
      guard sides.count == 2, let value = Decimal(plain: sides[1]), value >= 0,
        !parameters.contains(where: { $0.name == sides[0] })
      else {
        log.report(RowProblem.badParameter(text: part), at: row.location(.parameters))
        isClean = false
        continue
      }
      guard names.contains(sides[0]) else {
        let suggestion = Suggestion.nearest(to: sides[0], among: names)
        log.report(
          RowProblem.unknownParameter(name: sides[0], known: names, suggestion: suggestion),
          at: row.location(.parameters))
        isClean = false
        continue
      }
      parameters.append(Reduction.Parameter(name: sides[0], value: value))
    }
    if isClean, ReductionForm(of: parameters) == nil {
      log.report(
        RowProblem.incompleteParameters(names: parameters.map(\.name), isNeeded: row.text(.amount) == nil),
        at: row.location(.parameters))
    }
    return parameters
  }
}
