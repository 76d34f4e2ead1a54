import Diagnostics
import Foundation
import PlanInput
import PlanModel
import Reporting
import Tabular

/// What was, or is to be, sent: the tables, and the observations of other years from the inputs.
struct Submission: Sendable {
  /// Tables by name.
  let tables: [String: PublishedTable]
  /// 年度实际值 of all years by indicator and year; where several stand, the last; `nil` where the
  /// inputs are not there.
  let observations: [Observed: String]?

  /// Key of an observation.
  struct Observed: Hashable, Comparable {
    let indicator: String
    let year: String

    static func < (left: Observed, right: Observed) -> Bool {
      (left.indicator, left.year) < (right.indicator, right.year)
    }
  }

  /// Reads a report's or an archive's files.
  init(_ tree: FileTree, display: String, into log: inout DiagnosticLog) {
    var tables: [String: PublishedTable] = [:]
    for schema in TableSchema.report {
      let file = "\(display)/\(schema.path)"
      guard let data = tree.files[schema.path],
        let table = PublishedTable(data, file: file, schema: schema, into: &log)
      else { continue }
      guard table.has(schema.key) else {
        let problem = PublishedTableProblem.wrongHeader(found: table.header, expected: schema.titles)
        log.report(problem, at: SourceLocation(file, row: 1))
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
    for path in tree.paths where path.hasPrefix("inputs/") && path.hasSuffix("/" + ObservationColumn.file) {
      guard let data = tree.files[path],
        let table = CSVReader.read([UInt8](data), file: "\(display)/\(path)", into: &log)
      else { continue }
      let header = table.header.map(\.text)
      /// By title or key; only a column that may be left out is empty where there is none.
      func place(of column: ObservationColumn) -> Int? {
        let names = column.description
        let place = header.firstIndex(of: names.title) ?? header.firstIndex(of: names.key)
        if place == nil, names.isRequired {
          log.report(
            PublishedTableProblem.wrongHeader(found: [], expected: [names.title]),
            at: SourceLocation("\(display)/\(path)", row: 1))
        }
        return place
      }
      let treatment = place(of: .treatment)
      guard let indicator = place(of: .indicator), let year = place(of: .year), let value = place(of: .value)
      else { continue }
      for row in table.rows {
        func cell(_ place: Int) -> String { CSVGuard.undo(row.fields[place].text) }
        guard treatment.map(cell) != Treatment.excluded.rawValue else { continue }
        observations[Observed(indicator: cell(indicator), year: cell(year))] = cell(value)
      }
    }
    return observations
  }
}
