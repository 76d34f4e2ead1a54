/// 第几次报送 of the report of which year. It tells the submissions of one plan apart; the later ones are greater.
package struct SubmissionNumber: Sendable, Hashable, Comparable {
  /// 报告年份.
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
