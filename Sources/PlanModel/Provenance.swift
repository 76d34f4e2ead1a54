/// The row of an input file that a value was read from, so that every printed number can be traced.
package struct Origin: Sendable, Hashable {
  package var file: String  // inside the plan's folder (`targets.csv`, `plan.xlsx`)
  package var sheet: String?  // of a workbook
  /// Row as a spreadsheet counts it (the header is row 1); for `plan.yaml` the line.
  package var row: Int

  /// The file whose rows are lines.
  package static let planFile = "plan.yaml"

  package init(file: String, sheet: String? = nil, row: Int) {
    self.file = file
    self.sheet = sheet
    self.row = row
  }
}

/// 来源: a document that values were taken from.
package struct Source: Sendable, Hashable, Identifiable {
  package var id: String
  package var title: String  // 标题
  package var publisher: String?  // 发布单位
  package var date: CalendarDate?
  package var url: String?
  package var origin: Origin

  package init(id: String, title: String, origin: Origin) {
    self.id = id
    self.title = title
    self.origin = origin
  }
}

/// Something that does not agree inside the plan or between its sources: recorded, printed, never hidden.
package struct Discrepancy: Sendable, Hashable {
  package var item: String  // identifier of an indicator, task or project, or the name of a table
  package var place: String?  // where in the plan
  package var used: String  // what is used here
  package var other: String  // what stands elsewhere
  package var reason: String  // why the one is used
  package var source: Source.ID?  // of the other statement
  package var origin: Origin
}

extension Discrepancy {
  package init(item: String, used: String, other: String, reason: String, origin: Origin) {
    self.init(item: item, place: nil, used: used, other: other, reason: reason, origin: origin)
  }
}

/// 本报告的理解: how words of the plan were read that may be read otherwise. Nothing disagrees, unlike a `Discrepancy`.
package struct Interpretation: Sendable, Hashable {
  package var item: String  // identifier of an indicator, task or project, or what the words are about
  package var place: String?  // where in the plan
  package var text: String  // what the plan says, or leaves unsaid
  package var reading: String  // how it was taken
  package var reason: String
  package var source: Source.ID?  // of the text
  package var origin: Origin

  package init(item: String, text: String, reading: String, reason: String, origin: Origin) {
    self.item = item
    self.text = text
    self.reading = reading
    self.reason = reason
    self.origin = origin
  }
}

/// 修订理由: why a value differs from the one that was sent to a higher-level bureau before.
package struct RevisionReason: Sendable, Hashable {
  package var item: String  // 对象编号: an indicator, project or task, or the pollutant of a reduction
  /// Year of the report whose submission it is for; any where not given.
  package var reportYear: Int?
  /// 报送次数 that it is for (the second submission is 2); any where not given.
  package var revision: Int?
  package var year: Int?  // 年份 of the value; any where not given
  package var reason: String  // 理由
  package var origin: Origin

  package init(item: String, reason: String, origin: Origin) {
    self.item = item
    self.reason = reason
    self.origin = origin
  }
}
