import Evaluation
import Foundation
import PlanInput
import PlanModel
import Reporting
import Writing

/// What one unit is asked for an evaluation.
struct UnitForm: Sendable {
  /// A sheet of the workbook: rows of one table of the inputs.
  struct Sheet: Sendable {
    let table: EntryTable
    let rows: [FormItem]
  }

  let plan: Plan
  let planned: PlannedEvaluation
  let unit: String
  let sheets: [Sheet]

  /// The name of its files, without ending.
  var fileName: String { String(unit.map { "/\\:*?\"<>|".contains($0) ? "_" : $0 }) }

  /// `《…》2023年中期评估`.
  var occasion: String { "《\(plan.title)》\(planned.year)年\(planned.term ?? planned.kind.title)" }

  /// The identifier of the source that its values come from; an identifier has letters, digits, `-`, `_` and `.`.
  var sourceID: String {
    "form-\(planned.year)-"
      + String(
        unit.unicodeScalars.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }.map(
          Character.init))
  }

  var rows: [FormItem] { sheets.flatMap(\.rows) }

  /// Who answers for what nobody is named for.
  static let unnamed = "未注明责任单位"

  /// One form for each unit that the plan names, in the order in which it does.
  static func all(_ plan: Plan, _ planned: PlannedEvaluation) -> [UnitForm] {
    let items = FormItem.all(of: PlanEvaluator.evaluate(plan, planned)).map { item in
      (item, item.units.map { EntryTable.units(in: $0).map(VisibleText.of) } ?? [unnamed])
    }
    let units = items.flatMap(\.1).uniqued()
    return units.map { unit in
      let own = items.filter { $0.1.contains(unit) }.map(\.0)
      let sheets = FormItem.Subject.allCases.compactMap { subject -> Sheet? in
        let rows = own.filter { $0.subject == subject }
        return rows.isEmpty ? nil : Sheet(table: subject.table, rows: rows)
      }
      return UnitForm(plan: plan, planned: planned, unit: unit, sheets: sheets)
    }
  }
}

extension FormItem.Subject {
  var table: EntryTable {
    switch self {
    case .indicators: .observations
    case .tasks: .taskProgress
    case .projects: .projectProgress
    }
  }
}
