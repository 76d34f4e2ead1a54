/// 修订理由: why a value differs from the one that was sent to a higher-level bureau before.
package struct RevisionReason: Sendable, Hashable {
  /// 对象编号: an indicator, project or task, or the pollutant of a reduction.
  package var item: String
  /// Year of the report whose submission it is for; any where not given.
  package var reportYear: Int?
  /// 报送次数 that it is for (the second submission is 2); any where not given.
  package var revision: Int?
  /// 年份 of the value; any where not given.
  package var year: Int?
  /// 理由.
  package var reason: String
  /// Row of `revisions.csv`.
  package var origin: Origin

  /// A reason for every change of an item; set what narrows it afterwards.
  package init(item: String, reason: String, origin: Origin) {
    self.item = item
    self.reason = reason
    self.origin = origin
  }
}
