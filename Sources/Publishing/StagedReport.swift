import Foundation
import Reporting

/// Writes one report's files into the staging folder.
struct StagedReport {
  let report: RenderedReport
  /// `2023/huzhou-145`
  let folder: String

  /// Writes pages, Markdown, tables, figures and the data package.
  func write(to staging: Staging) throws {
    try write(report.pageHTML, "index.html", to: staging)
    try write(report.fragmentHTML, "fragment.html", to: staging)
    try write(report.markdown, "report.md", to: staging)
    for table in report.tables {
      try staging.write(Data(table.csv), to: "\(folder)/tables/\(table.name).csv")
    }
    for figure in report.figures { try write(figure.svg, "figures/\(figure.name).svg", to: staging) }
    try staging.write(DataPackage(report).json(), to: "\(folder)/datapackage.json")
  }

  private func write(_ text: String, _ name: String, to staging: Staging) throws {
    try staging.write(Data(text.utf8), to: "\(folder)/\(name)")
  }
}
