import PlanModel
import Reporting

/// Finds the reasons for changed values in what `revisions.csv` of the inputs gives.
struct RevisionReasons {
  let reasons: [RevisionReason]
  let reportYear: Int
  let revision: Int

  /// The changes with their reasons; where several fit, the one that says most of what it is for.
  func applied(to changes: [RevisedValue]) -> [RevisedValue] {
    changes.map { change in
      var change = change
      change.reason =
        reasons.filter { fits($0, change) }
        .max { precision($0) < precision($1) }?.reason
      return change
    }
  }

  private func fits(_ reason: RevisionReason, _ change: RevisedValue) -> Bool {
    reason.item == change.item && (reason.reportYear ?? reportYear) == reportYear
      && (reason.revision ?? revision) == revision && (reason.year == nil || reason.year == change.year)
  }

  private func precision(_ reason: RevisionReason) -> Int {
    (reason.year == nil ? 0 : 4) + (reason.revision == nil ? 0 : 2) + (reason.reportYear == nil ? 0 : 1)
  }
}
