/// Where `observations.csv` of a submission has what is compared with the submission before.
package struct ObservationHeader: Sendable {
  package static let file = ObservationColumn.file
  /// 年度实际值.
  package static let subject = ObservationColumn.subject

  package let indicator: Int
  package let year: Int
  package let value: Int
  /// `nil` where the table does without.
  package let treatment: Int?

  /// `nil` if a column is missing without which there is no table.
  package init?(_ titles: [String]) {
    func place(of column: ObservationColumn) -> Int? {
      let names = column.description
      return titles.firstIndex(of: names.title) ?? titles.firstIndex(of: names.key)
    }
    guard let indicator = place(of: .indicator), let year = place(of: .year), let value = place(of: .value)
    else { return nil }
    self.indicator = indicator
    self.year = year
    self.value = value
    treatment = place(of: .treatment)
  }

  /// Titles that a table must have.
  package static var required: [String] {
    [ObservationColumn.indicator, .year, .value].map(\.description.title)
  }
}
