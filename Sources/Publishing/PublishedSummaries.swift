import Diagnostics
import Foundation
import Reporting

/// What the output folder already holds: the summaries of the reports of other years, from their data packages.
struct PublishedSummaries {
  let output: URL
  /// How messages name the folder.
  let display: String
  let files: FileAccess

  private struct Package: Decodable {
    let planreport: PlanSummary
  }

  /// Summaries of all published reports but those of one year, by year and plan.
  ///
  /// - Throws: `DiagnosticsError` with every data package that cannot be read: leaving its report out would hide it.
  func all(except year: Int) throws -> [PlanSummary] {
    guard files.exists(output) else { return [] }
    var summaries: [PlanSummary] = []
    var log = DiagnosticLog()
    for name in try files.list(output) where name != String(year) && isYear(name) {
      let folder = output.appendingPathComponent(name)
      for plan in try files.list(folder) {
        let package = folder.appendingPathComponent(plan).appendingPathComponent("datapackage.json")
        guard files.exists(package) else { continue }
        let data = try files.read(package)
        do {
          summaries.append(try JSONDecoder().decode(Package.self, from: data).planreport)
        } catch {
          log.report(.unreadablePackage("\(display)/\(name)/\(plan)", year: name), at: nil)
        }
      }
    }
    try log.throwIfErrors()
    return summaries
  }

  private func isYear(_ name: String) -> Bool {
    name.utf8.count == 4 && name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
