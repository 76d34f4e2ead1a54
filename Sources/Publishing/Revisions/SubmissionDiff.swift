import Foundation
import PlanInput
import Reporting

/// Every value that differs between two submissions: item, what, year, old, new, and the verdicts.
///
/// Compared are the values that are entered or judged; what is computed from them (rates, sums, explanations)
/// follows and would only repeat them.
enum SubmissionDiff {
  /// The changes in the order of the tables, their new rows, then the rows that are gone.
  static func changes(from old: Submission, to new: Submission) -> [RevisedValue] {
    TableSchema.report.filter { !$0.compared.isEmpty }.flatMap { schema -> [RevisedValue] in
      guard let before = old.tables[schema.name], let after = new.tables[schema.name] else { return [] }
      return TableDiff(schema: schema).changes(from: before, to: after)
    } + observations(from: old, to: new)
  }

  /// Values of years up to the data year other than the judged one, which no table shows; later ones were not sent.
  private static func observations(from old: Submission, to new: Submission) -> [RevisedValue] {
    let schema = TableSchema.indicators
    guard let indicators = new.tables[schema.name], let before = old.tables[schema.name],
      let oldValues = old.observations, let newValues = new.observations
    else { return [] }
    let diff = TableDiff(schema: schema)
    let rows = Dictionary(indicators.rows.map { ($0[.id], $0) }) { first, _ in first }
    let known = Set(before.rows.map { $0[.id] })
    let dataYear = indicators.rows.compactMap(diff.verdictYear).max() ?? ""
    return Set(oldValues.keys).union(newValues.keys).sorted().compactMap { key in
      let (was, isNow) = (oldValues[key] ?? "", newValues[key] ?? "")
      guard was != isNow, let row = rows[key.indicator], known.contains(key.indicator),
        key.year <= dataYear, key.year != diff.verdictYear(of: row)
      else { return nil }
      return diff.change(
        of: row, quantity: ObservationHeader.subject, year: Int(key.year), old: was, new: isNow,
        verdicts: (old: row, new: row))
    }
  }
}

/// The changes in one table, as its columns declare them.
struct TableDiff {
  let schema: TableSchema

  func changes(from old: PublishedTable, to new: PublishedTable) -> [RevisedValue] {
    let oldRows = Self.rowsByKey(old)
    let newRows = Self.rowsByKey(new)
    let oldByKey = Dictionary(uniqueKeysWithValues: oldRows)
    let newKeys = Set(newRows.map(\.key))
    return newRows.flatMap { key, row in
      oldByKey[key].map { changes(from: $0, to: row) } ?? [appearance(of: row, isNew: true)]
    } + oldRows.filter { !newKeys.contains($0.key) }.map { appearance(of: $0.row, isNew: false) }
  }

  /// Of two rows with one key the first.
  private static func rowsByKey(_ table: PublishedTable) -> [(key: [String], row: PublishedTable.Row)] {
    var seen: Set<[String]> = []
    return table.rows.map { ($0.texts(table.schema.key), $0) }.filter { seen.insert($0.0).inserted }
  }

  /// The changes of a row that stands in both.
  private func changes(from old: PublishedTable.Row, to new: PublishedTable.Row) -> [RevisedValue] {
    func changed(_ columns: [TableColumn]) -> [TableColumn] { columns.filter { old[$0.key] != new[$0.key] } }
    let values = changed(schema.compared)
    // A verdict that changed although no value did: by a rule, a date, a part of the indicator.
    let columns = values.isEmpty ? changed([schema.verdict].compactMap { $0 }) : values
    return columns.map { column in
      let year = column.comparison?.year
      return change(
        of: new, quantity: place(of: new) + column.title,
        year: year.flatMap { Int(new[$0]) ?? Int(old[$0]) }, old: old[column.key], new: new[column.key],
        verdicts: (old: old, new: new))
    }
  }

  /// The change that a row stands only in one of them.
  private func appearance(of row: PublishedTable.Row, isNew: Bool) -> RevisedValue {
    let text = schema.isOfSums ? row.texts(schema.key).joined(separator: "，") : row[schema.header]
    return change(
      of: row, quantity: isNew ? RevisedValue.addition : RevisedValue.removal, year: nil,
      old: isNew ? "" : text, new: isNew ? text : "",
      verdicts: (old: isNew ? nil : row, new: isNew ? row : nil))
  }

  func change(
    of row: PublishedTable.Row, quantity: String, year: Int?, old: String, new: String,
    verdicts: (old: PublishedTable.Row?, new: PublishedTable.Row?)
  ) -> RevisedValue {
    let item = row[schema.key[0]]
    return RevisedValue(
      table: schema.name, item: item, name: schema.isOfSums ? item : row[schema.header], quantity: quantity,
      year: year, old: old, new: new, oldVerdict: schema.verdict.flatMap { verdicts.old?[$0.key] },
      newVerdict: schema.verdict.flatMap { verdicts.new?[$0.key] })
  }

  /// Which of the sums of an item it is: `区域“南部”的`.
  private func place(of row: PublishedTable.Row) -> String {
    guard schema.isOfSums else { return "" }
    let dimension = row[.dimension]
    return dimension == Sums.total ? "\(dimension)的" : "\(dimension)“\(row[schema.header])”的"
  }

  func verdictYear(of row: PublishedTable.Row) -> String? { schema.verdict?.comparison?.year.map { row[$0] } }
}
