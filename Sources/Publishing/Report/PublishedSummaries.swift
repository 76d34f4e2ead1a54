import Diagnostics
import Files
import Foundation
import Reporting

/// What the output folder already holds: the summaries of the reports of other years, from their data packages.
enum PublishedSummaries {
  private struct Package: Decodable {
    let planreport: PlanSummary
  }

  /// Summaries of all published reports but those of one year, by year and plan.
  ///
  /// - Throws: `DiagnosticsError` with every data package that cannot be read: leaving its report out would hide it.
  static func all(in output: Folder, except year: Int) throws -> [PlanSummary] {
    guard output.kind != nil else { return [] }
    let files = output.files
    var summaries: [PlanSummary] = []
    var log = DiagnosticLog()
    for name in try files.list(output.url) where name != String(year) && isYear(name) {
      let folder = output.child(name)
      for plan in try files.list(folder.url) {
        let report = folder.child(plan)
        let package = report.child("datapackage.json").url
        guard files.exists(package) else { continue }
        let data = try files.read(package)
        do {
          summaries.append(try JSONDecoder().decode(Package.self, from: data).planreport)
        } catch {
          log.report(PublishingProblem.unreadablePackage(report.display, year: name), at: nil)
        }
      }
    }
    try log.throwIfErrors()
    return summaries
  }

  private static func isYear(_ name: String) -> Bool {
    name.utf8.count == 4 && name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
