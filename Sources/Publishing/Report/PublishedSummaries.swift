import Diagnostics
import Files
import Foundation
import Reporting

/// The reports that the output folder already holds, as their data packages summarise them.
enum PublishedSummaries {
  private struct Package: Decodable {
    let planreport: PlanSummary
  }

  /// Of the report in a folder; `nil` where it has none that can be read.
  static func summary(of report: Folder) throws -> PlanSummary? {
    let package = report.child(DataPackage.fileName).url
    guard report.files.exists(package) else { return nil }
    let data = try report.files.read(package, Limits.packageBytes)
    return try? JSONDecoder().decode(Package.self, from: data).planreport
  }

  /// Summaries of all reports but those of one year, or that of one plan in it, by year and plan.
  ///
  /// - Throws: `DiagnosticsError` with every data package that is not one; the index pages would hide its report.
  static func all(in output: Folder, exceptOf year: Int, plan: String?) throws -> [PlanSummary] {
    guard output.kind != nil else { return [] }
    let files = output.files
    var summaries: [PlanSummary] = []
    var log = DiagnosticLog()
    for name in try files.list(output.url) where PublishedFolder.isYear(name) {
      let isOfRun = name == String(year)
      if isOfRun, plan == nil { continue }
      let folder = output.child(name)
      for published in try PublishedFolder.plans(in: folder) where !isOfRun || published != plan {
        let report = folder.child(published)
        let package = report.child(DataPackage.fileName).url
        guard files.exists(package) else { continue }
        let data = try files.read(package, Limits.packageBytes)
        do {
          summaries.append(try JSONDecoder().decode(Package.self, from: data).planreport)
        } catch {
          log.report(.unreadablePackage(report.display, year: name), at: nil)
        }
      }
    }
    try log.throwIfErrors()
    return summaries
  }
}
