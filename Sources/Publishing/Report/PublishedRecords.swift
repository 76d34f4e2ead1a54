import Diagnostics
import Files
import Foundation
import Reporting

/// The reports that the output folder already holds, as their data packages record them.
enum PublishedRecords {
  private struct Package: Decodable {
    let planreport: ReportRecord
  }

  /// Of the report in a folder; `nil` where it has none that can be read.
  static func record(of report: Folder) throws -> ReportRecord? {
    guard let data = try package(of: report) else { return nil }
    return try? JSONDecoder().decode(Package.self, from: data).planreport
  }

  /// Of a plan's reports in some years; one that cannot be read is named, since index pages would hide it.
  static func records(
    of plan: String, in years: [Int], _ output: Folder, into log: inout DiagnosticLog
  ) throws -> [ReportRecord] {
    try years.compactMap { year in
      let report = output.child("\(year)/\(plan)")
      guard let data = try package(of: report) else { return nil }
      do {
        return try JSONDecoder().decode(Package.self, from: data).planreport
      } catch {
        log.report(.unreadablePackage(report.display, year: String(year)), at: nil)
        return nil
      }
    }
  }

  private static func package(of report: Folder) throws -> Data? {
    let package = report.child(DataPackage.fileName).url
    return report.files.exists(package) ? try report.files.read(package, Limits.packageBytes) : nil
  }
}
