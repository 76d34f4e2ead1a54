import Diagnostics
import Foundation
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
    for schema in TableSchemas.report {
      let path = "tables/\(schema.name).csv"
      guard let data = tree.files[path] else { continue }
      tables[schema.name] = PublishedTable(data, file: "\(display)/\(path)", schema: schema, into: &log)
    }
    self.tables = tables
    let hasInputs = tree.files.keys.contains { $0.hasPrefix("inputs/") }
    observations = hasInputs ? Self.observations(in: tree, display: display, into: &log) : nil
  }

  private static func observations(
    in tree: FileTree, display: String, into log: inout DiagnosticLog
  ) -> [Observed: String] {
    var observations: [Observed: String] = [:]
    for path in tree.paths where path.hasPrefix("inputs/") && path.hasSuffix("/observations.csv") {
      guard
        let table = PublishedTable(
          tree.files[path] ?? Data(), file: "\(display)/\(path)", schema: nil, into: &log)
      else { continue }
      func cell(_ row: PublishedTable.Row, _ title: String, _ key: String) -> String {
        row[title].isEmpty ? row[key] : row[title]
      }
      for row in table.rows where cell(row, "评价处理", "treatment") != "不参与评价" {
        let key = Observed(
          indicator: cell(row, "指标编号", "indicator"), year: cell(row, "年份", "year"))
        observations[key] = cell(row, "数值", "value")
      }
    }
    return observations
  }
}
