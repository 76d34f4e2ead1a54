import Diagnostics
import Files
import Foundation
import PlanInput
import PlanModel
import Reporting
import Tabular

/// What was, or is to be, sent: the tables, and the observations of other years from the inputs.
struct Submission: Sendable {
  let tables: [String: PublishedTable]
  /// 年度实际值 of all years by indicator and year; where several stand, the last; `nil` where the
  /// inputs are not there.
  let observations: [Observed: String]?

  struct Observed: Hashable, Comparable {
    let indicator: String
    let year: String

    static func < (left: Observed, right: Observed) -> Bool {
      (left.indicator, left.year) < (right.indicator, right.year)
    }
  }

  init(_ tree: FileTree, display: String, into log: inout DiagnosticLog) {
    var tables: [String: PublishedTable] = [:]
    for schema in TableSchema.report {
      let file = "\(display)/\(schema.path)"
      guard let data = tree.files[schema.path],
        let table = PublishedTable(data, file: file, schema: schema, into: &log)
      else { continue }
      guard table.has(schema.key) else {
        Self.report(table.header, schema.titles(of: schema.key), SourceLocation(file, row: 1), &log)
        continue
      }
      tables[schema.name] = table
    }
    self.tables = tables
    let hasInputs = tree.files.keys.contains { $0.hasPrefix("inputs/") }
    observations = hasInputs ? Self.observations(in: tree, display: display, into: &log) : nil
  }

  private static func observations(
    in tree: FileTree, display: String, into log: inout DiagnosticLog
  ) -> [Observed: String] {
    var observations: [Observed: String] = [:]
    let memory = tree.frozen(
      Folder(display: display, url: URL(filePath: "/submission", directoryHint: .isDirectory)))
    let plans = Set(
      tree.paths.filter { $0.hasPrefix("inputs/") }.compactMap { $0.split(separator: "/").dropFirst().first })
    for plan in plans.sorted() {
      guard let (table, place) = ObservationHeader.table(in: memory.child("inputs/\(plan)"), into: &log)
      else {
        continue
      }
      let titles = table.header
      guard let header = ObservationHeader(titles) else {
        report(titles, ObservationHeader.required, place, &log)
        continue
      }
      for row in table.rows {
        func cell(_ place: Int) -> String { CSVGuard.undo(row.fields[place]) }
        guard header.treatment.map(cell) != Treatment.excluded.rawValue else { continue }
        observations[Observed(indicator: cell(header.indicator), year: cell(header.year))] = cell(
          header.value)
      }
    }
    return observations
  }

  /// Nothing can be compared without the columns that say which row is which.
  private static func report(
    _ titles: [String], _ needed: [String], _ place: SourceLocation, _ log: inout DiagnosticLog
  ) {
    let found = titles.filter(needed.contains)
    log.report(Problem.wrongHeader(found: found, expected: needed), at: place)
  }
}
