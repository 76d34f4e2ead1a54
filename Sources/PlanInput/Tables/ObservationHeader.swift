package import Diagnostics
package import Files
import PlanModel
package import Tabular

/// Where `observations.csv` of a submission has what is compared with the submission before.
package struct ObservationHeader: Sendable {
  package static var file: String { table.file.rawValue }
  /// 年度实际值.
  package static var subject: String { table.subject }

  private static let table = InputTables.observations

  package let indicator: Int
  package let year: Int
  package let value: Int
  /// `nil` where the table does without.
  package let treatment: Int?

  /// `nil` if a column is missing without which there is no table.
  package init?(_ titles: [String]) {
    func place(of path: PartialKeyPath<Observation>) -> Int? {
      let names = Self.table.columns[Self.table.row.index(of: path)]
      return titles.firstIndex(of: names.title) ?? titles.firstIndex(of: names.key)
    }
    guard let indicator = place(of: \.indicator), let year = place(of: \.year), let value = place(of: \.value)
    else { return nil }
    self.indicator = indicator
    self.year = year
    self.value = value
    treatment = place(of: \.treatment)
  }

  package static var required: [String] {
    [\.indicator, \.year, \.value].map(table.title)
  }

  /// The table as a submission's inputs hold it, and the place of its titles; `nil` where there is none or the log says
  /// why it cannot be read.
  package static func table(
    in folder: Folder, into log: inout DiagnosticLog
  ) -> (table: CSVTable, place: SourceLocation)? {
    guard
      let folder = PlanFolder(folder.url, displayPath: folder.display, files: folder.files, into: &log),
      let found = TableSources(folder, into: &log).table(table, into: &log), let content = found.table
    else { return nil }
    return (content, found.place.location(row: found.place.headerRow))
  }
}
