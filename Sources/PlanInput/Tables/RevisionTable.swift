import Diagnostics
import PlanModel

/// Reads `revisions.csv`: why values differ from those that were sent before.
///
/// Items are not looked up: what was dropped from the plan's tables is a change that needs a reason too.
enum RevisionTable {
  static func read(_ table: InputTable<RevisionColumn>, into log: inout DiagnosticLog) -> [RevisionReason] {
    table.readable.compactMap { row in
      let item = row.required(.item, &log)
      let reason = row.required(.reason, &log)
      let reportYear = row.year(.reportYear, &log)
      let revision = row.integer(.revision, in: 2...999, &log)
      let year = row.year(.year, &log)
      guard let item, let reason else { return nil }
      var result = RevisionReason(item: item, reason: reason, origin: row.origin)
      result.reportYear = reportYear
      result.revision = revision
      result.year = year
      return result
    }
  }
}
