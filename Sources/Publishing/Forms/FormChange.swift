import Diagnostics
import PlanInput
import PlanModel
import Reporting
import Writing

/// What one returned row brings: the cells that differ from the inputs.
struct FormChange: Sendable {
  struct Value: Sendable {
    let title: String
    let old: String
    let new: String
    let place: SourceLocation
  }

  let table: EntryTable
  let item: FormItem
  let form: UnitForm
  var values: [Value]

  var line: String {
    let texts = values.map { "\($0.title) \($0.old.isEmpty ? "（空）" : $0.old) → \($0.new)" }
    return "\(item.name)（\(item.id)，\(item.year)年）：" + texts.joined(separator: "；")
  }
}

extension FormChange {
  /// The change as the tables have it once they are read with it: what comes to the same as before is none.
  func read(in plan: Plan, row: Int) -> FormChange {
    let origin = Origin(file: table.file, row: row)
    let read =
      switch item.subject {
      case .indicators: FormItem.entries(of: plan.observations.first { $0.origin == origin })
      case .tasks: FormItem.entries(of: plan.taskProgress.first { $0.origin == origin })
      case .projects: FormItem.entries(of: plan.projectProgress.first { $0.origin == origin })
      }
    let texts = Dictionary(uniqueKeysWithValues: zip(table.entries.map(\.title), read))
    var change = self
    change.values = values.map { value in
      Value(title: value.title, old: value.old, new: texts[value.title] ?? value.new, place: value.place)
    }.filter { $0.new != $0.old }
    return change
  }
}

/// Holds a returned form against what was asked.
struct FormComparison {
  let asked: UnitForm
  let returned: ReturnedForm
  private(set) var log = DiagnosticLog()
  private(set) var changes: [FormChange] = []
  /// Rows whose first cell is still empty.
  private(set) var missing: [FormItem] = []

  init(_ asked: UnitForm, _ returned: ReturnedForm) {
    self.asked = asked
    self.returned = returned
    if returned.person.text.isEmpty { log.report(.formWithoutPerson, at: returned.person.place) }
    if !returned.date.isDefective, EntryTable.date(returned.date.text) == nil {
      log.report(.formWithoutDate(text: returned.date.text), at: returned.date.place)
    }
    for sheet in asked.sheets { compare(sheet) }
    for table in FormTables.all where !asked.sheets.contains(where: { $0.table.name == table.name }) {
      for row in returned.rows where row.table.name == table.name {
        log.report(.rowNotAsked(id: row.id, year: row.year), at: row.place)
      }
    }
  }

  private mutating func compare(_ sheet: UnitForm.Sheet) {
    let rows = returned.rows.filter { $0.table.name == sheet.table.name }
    var taken: Set<String> = []
    for row in rows {
      guard let item = sheet.rows.first(where: { $0.id == row.id && String($0.year) == row.year }) else {
        log.report(.rowNotAsked(id: row.id, year: row.year), at: row.place)
        continue
      }
      guard taken.insert(item.id).inserted else {
        log.report(.rowTwice(id: item.id), at: row.place)
        continue
      }
      compare(row, with: item, in: sheet.table)
    }
    missing += sheet.rows.filter { !taken.contains($0.id) }
  }

  private mutating func compare(_ row: ReturnedForm.Row, with item: FormItem, in table: EntryTable) {
    for (title, locked) in item.shown {
      let (text, found) = (VisibleText.of(locked), row.cells[title])
      if EntryTable.clean(text) != found?.text, found?.isDefective != true {
        log.report(
          .lockedCellChanged(title: title, old: text, new: found?.text ?? ""), at: found?.place ?? row.place)
      }
    }
    var values: [FormChange.Value] = []
    for (field, old) in zip(table.entries, item.current) {
      guard let cell = row.cells[field.title], !cell.isDefective else { continue }
      if cell.text.isEmpty {
        if !old.isEmpty { log.report(.entryCleared(title: field.title, old: old), at: cell.place) }
      } else if cell.text != EntryTable.clean(old) {
        values.append(FormChange.Value(title: field.title, old: old, new: cell.text, place: cell.place))
      }
    }
    if row.cells[table.entries[0].title]?.text.isEmpty ?? true, item.current[0].isEmpty {
      missing.append(item)
    }
    if !values.isEmpty {
      changes.append(FormChange(table: table, item: item, form: asked, values: values))
    }
  }

  /// Two units that were asked for the same and do not say the same.
  static func disagreements(in comparisons: [FormComparison]) -> [Diagnostic] {
    struct Key: Hashable {
      let table: String
      let id: String
      let title: String
    }
    var first: [Key: (unit: String, text: String)] = [:]
    var found: [Diagnostic] = []
    for comparison in comparisons {
      for row in comparison.returned.rows {
        for field in row.table.entries {
          guard let cell = row.cells[field.title], !cell.text.isEmpty else { continue }
          let key = Key(table: row.table.name, id: row.id, title: field.title)
          guard let other = first[key] else {
            first[key] = (comparison.asked.unit, cell.text)
            continue
          }
          guard other.text != cell.text,
            let item = comparison.asked.rows.first(where: { $0.id == row.id })
          else { continue }
          found.append(
            Diagnostic(
              .unitsDisagree(
                name: item.name, title: field.title, one: other.unit, oneText: other.text,
                other: comparison.asked.unit, otherText: cell.text), at: cell.place))
        }
      }
    }
    return found
  }
}
