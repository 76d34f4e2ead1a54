import Foundation
import Reporting

/// Every value that differs between two submissions: item, what, year, old, new, and the verdicts.
///
/// Compared are the values that are entered or judged; what is computed from them (rates, sums, explanations)
/// follows and would only repeat them.
enum SubmissionDiff {
  /// The changes in the order of the tables, their new rows, then the rows that are gone.
  static func changes(from old: Submission, to new: Submission) -> [RevisedValue] {
    ComparedTable.all.flatMap { changes(in: $0, from: old, to: new) } + observations(from: old, to: new)
  }

  private static func changes(
    in compared: ComparedTable, from old: Submission, to new: Submission
  ) -> [RevisedValue] {
    guard let before = old.tables[compared.name], let after = new.tables[compared.name] else { return [] }
    let oldRows = before.rows(by: compared.key)
    let newRows = after.rows(by: compared.key)
    let oldByKey = Dictionary(oldRows.map { ($0.key, $0.row) }) { first, _ in first }
    let newKeys = Set(newRows.map(\.key))
    var changes: [RevisedValue] = []
    for (key, row) in newRows {
      if let earlier = oldByKey[key] {
        changes += compared.changes(from: earlier, to: row)
      } else {
        changes.append(compared.appearance(of: row, isNew: true))
      }
    }
    for (key, row) in oldRows where !newKeys.contains(key) {
      changes.append(compared.appearance(of: row, isNew: false))
    }
    return changes
  }

  /// Values of the years before the data year, which no table shows; later ones were not sent.
  private static func observations(from old: Submission, to new: Submission) -> [RevisedValue] {
    guard let indicators = new.tables["indicators"], let before = old.tables["indicators"],
      let oldValues = old.observations, let newValues = new.observations
    else { return [] }
    let rows = Dictionary(indicators.rows(by: ["编号"]).map { ($0.key[0], $0.row) }) { first, _ in first }
    let known = Set(before.rows.map { $0["编号"] })
    let keys = Set(oldValues.keys).union(newValues.keys).sorted()
    return keys.compactMap { key in
      let (was, isNow) = (oldValues[key] ?? "", newValues[key] ?? "")
      guard was != isNow, let row = rows[key.indicator], known.contains(key.indicator),
        key.year < row["数据年份"]
      else { return nil }
      return RevisedValue(
        table: "indicators", item: key.indicator, name: row["指标名称"], quantity: "年度实际值", year: Int(key.year),
        old: was, new: isNow, oldVerdict: row["评价结论"], newVerdict: row["评价结论"])
    }
  }
}
