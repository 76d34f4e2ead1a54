import Foundation
import PlanModel
import TestSupport

/// Rows and columns that come, go and change places.
enum TableMutations {
  private static func table(_ random: inout SeededGenerator, _ base: FuzzBase) -> (
    file: String, table: StrictTable
  ) {
    let file = random.pick(base.files.keys.filter { $0.hasSuffix(".csv") }.sorted())
    guard let table = base.files[file].flatMap({ StrictTable($0) }) else {
      preconditionFailure("\(file) of the undamaged plan is no table")
    }
    return (file, table)
  }

  /// The order of the columns says nothing.
  static func columnsMoved(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    var (file, table) = table(&random, base)
    let order = table.rows[0].indices.shuffled(using: &random)
    table.rows = table.rows.map { row in order.map { row[$0] } }
    return FuzzCase("columns moved", "\(file) \(order)", base, files: [file: Data(table.bytes)]) { outcome in
      guard case .loaded(let plan, _, _) = outcome else { return "an error" }
      return difference(plan, base.loaded)
    }
  }

  /// A column that is misspelt, or that is there twice, is never passed over.
  static func columnRenamed(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    var (file, table) = table(&random, base)
    let column = random.below(table.rows[0].count)
    var title = Array(table.rows[0][column].unicodeScalars)
    if random.below(2) == 0 {
      title.insert(random.pick(Array("xＸ。年/（".unicodeScalars)), at: random.below(title.count + 1))
    } else {
      title = Array(table.rows[0][random.below(table.rows[0].count)].unicodeScalars)
    }
    let text = String(String.UnicodeScalarView(title))
    guard text != table.rows[0][column] else { return columnRenamed(&random, base) }
    let old = table.rows[0][column]
    table.rows[0][column] = text
    return FuzzCase("column renamed", "\(file) \(old) → \(text)", base, files: [file: Data(table.bytes)]) {
      outcome in
      if case .refused = outcome { nil } else { "no error" }
    }
  }

  /// A row that stands twice is named, wherever it stands.
  static func rowRepeated(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    var (file, table) = table(&random, base)
    let row = 1 + random.below(table.rows.count - 1)
    // A value that is not evaluated may stand beside others of its year, and a list of reasons may say one twice.
    let aside = table.column("评价处理").map { !table.rows[row][$0].isEmpty } ?? false
    if aside || file == "revisions.csv" { return rowRepeated(&random, base) }
    table.rows.insert(table.rows[row], at: 1 + random.below(table.rows.count))
    return FuzzCase("row repeated", "\(file) \(row + 1)", base, files: [file: Data(table.bytes)]) { outcome in
      switch outcome {
      case .refused: nil
      case .loaded(_, let notes, _): notes.count > base.notes.count ? nil : "no word"
      }
    }
  }

  /// A row that is gone is gone, and nothing else changes.
  static func rowRemoved(_ random: inout SeededGenerator, _ base: FuzzBase) -> FuzzCase {
    var (file, table) = table(&random, base)
    let row = 1 + random.below(table.rows.count - 1)
    table.rows.remove(at: row)
    return FuzzCase("row removed", "\(file) \(row + 1)", base, files: [file: Data(table.bytes)]) { outcome in
      guard case .loaded(let plan, _, _) = outcome else { return nil }
      let (old, new) = (base.loaded, plan)
      let counts = zip(counts(old), counts(new)).map { $0 - $1 }
      return counts.filter { $0 != 0 }.allSatisfy { $0 == 1 } && counts.count { $0 != 0 } <= 1
        ? nil : "rows of other lists changed: \(counts)"
    }
  }

  static func counts(_ plan: Plan) -> [Int] {
    [
      plan.indicators.count, plan.targets.count, plan.observations.count, plan.tasks.count,
      plan.taskProgress.count,
      plan.projects.count, plan.projectProgress.count, plan.reductions.count, plan.sources.count,
      plan.background.count, plan.narratives.count,
    ]
  }

  /// The first list in which two plans differ.
  static func difference(_ plan: Plan, _ other: Plan) -> String? {
    func list<Row: Equatable>(_ name: String, _ path: KeyPath<Plan, [Row]>) -> String? {
      let (rows, others) = (plan[keyPath: path], other[keyPath: path])
      if rows == others { return nil }
      let first = zip(rows, others).first { $0 != $1 }
      return "\(name): "
        + (first.map { "\($0) instead of \($1)" } ?? "\(rows.count) instead of \(others.count) rows")
    }
    return list("indicators", \.indicators) ?? list("targets", \.targets) ?? list(
      "observations", \.observations)
      ?? list("tasks", \.tasks) ?? list("task progress", \.taskProgress) ?? list("projects", \.projects)
      ?? list("project progress", \.projectProgress) ?? list("reductions", \.reductions)
      ?? list("sources", \.sources)
  }
}
