import Foundation
import Reporting

/// Writes one report's files into the staging folder.
struct StagedReport {
  let report: RenderedReport
  /// `2023/huzhou-145`
  let folder: String

  /// Writes pages, Markdown, tables, figures and the descriptions of the tables.
  func write(to staging: Staging) throws {
    let files = try ReportFiles(report).files
    for (path, data) in files.sorted(by: { $0.key < $1.key }) {
      try staging.write(data, to: "\(folder)/\(path)")
    }
  }
}
