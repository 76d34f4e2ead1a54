/// 报送: what a report says of itself when it is sent to a higher-level bureau.
package struct Release: Sendable, Hashable {
  /// 1 for the first submission of a plan's report of a year, then counted on.
  package var revision: Int
  /// Why binding indicators are not all verified; `nil` where they are.
  package var gaps: String?
  /// What differs from the submission before; empty for the first.
  package var changes: [RevisedValue]

  package init(revision: Int, gaps: String? = nil, changes: [RevisedValue] = []) {
    self.revision = revision
    self.gaps = gaps
    self.changes = changes
  }

  var isRevised: Bool { revision > 1 }
}

/// 修订: a value that differs from the one that was sent before.
package struct RevisedValue: Sendable, Hashable {
  /// `quantity` of an item that was not there before.
  package static let addition = "新增"
  /// `quantity` of an item that is not there any more.
  package static let removal = "删除"

  /// Name of the table that the value stands in (`indicators`).
  package var table: String
  /// Identifier of the indicator, project or task; the pollutant of a reduction.
  package var item: String
  package var name: String
  /// What changed: the column's title.
  package var quantity: String
  /// Year that the value is of, where it is of one.
  package var year: Int?
  /// The value that was sent; empty where there was none.
  package var old: String
  /// The value now; empty where there is none any more.
  package var new: String
  /// 结论 that was sent, for an indicator that had one.
  package var oldVerdict: String?
  /// 结论 now, for an indicator that has one.
  package var newVerdict: String?
  /// Why, from `revisions.csv` of the plan's inputs.
  package var reason: String?

  package init(
    table: String, item: String, name: String, quantity: String, year: Int?, old: String, new: String,
    oldVerdict: String? = nil, newVerdict: String? = nil, reason: String? = nil
  ) {
    self.table = table
    self.item = item
    self.name = name
    self.quantity = quantity
    self.year = year
    self.old = old
    self.new = new
    self.oldVerdict = oldVerdict
    self.newVerdict = newVerdict
    self.reason = reason
  }

  package var isVerdictChanged: Bool { oldVerdict != newVerdict }
}

/// 报送: what a report that is sent to a higher-level bureau says of itself.
struct Submissions: ReportSubject {
  let content: ReportContent

  static let tables = [
    SubjectTable(
      Tables.revisions, occasion: .laterSubmission,
      rows: { content in
        content.release.flatMap { $0.isRevised ? Numbered.list($0.changes) : nil }
      })
  ]

  static let facts: Facts<ReportContent> = [.group("release", "报送上级的情况", of: ReleaseFacts.all) { $0 }]
}

/// 第几次报送 of the report of which year. It tells the submissions of one plan apart; the later ones are greater.
package struct SubmissionNumber: Sendable, Hashable, Comparable {
  package let year: Int
  /// 1 for the first submission of the year's report.
  package let revision: Int

  package init(year: Int, revision: Int) {
    self.year = year
    self.revision = revision
  }

  package static func < (left: SubmissionNumber, right: SubmissionNumber) -> Bool {
    (left.year, left.revision) < (right.year, right.revision)
  }
}
