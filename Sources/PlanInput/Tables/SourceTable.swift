import Diagnostics
import PlanModel

/// Reads `sources.csv`.
enum SourceTable {
  static func read(_ table: InputTable<SourceColumn>, into log: inout DiagnosticLog) -> [Source] {
    table.readable.compactMap { row in
      let id = row.required(.id, &log)
      let title = row.required(.title, &log)
      let date = row.date(.date, &log)
      let url = row.text(.url)
      if let url, !url.hasPrefix("https://"), !url.hasPrefix("http://") {
        row.report(.badAddress(text: url), .url, &log)
      }
      guard let id, let title else { return nil }
      return Source(
        id: id, title: title, publisher: row.text(.publisher), date: date, url: url, origin: row.origin)
    }
  }
}
