import Foundation
import Reporting

/// What the output folder already holds: the summaries of the reports of other years, from their data packages.
struct PublishedSummaries {
  let output: URL
  let files: FileAccess

  private struct Package: Decodable {
    let planreport: PlanSummary
  }

  /// Summaries of all published reports but those of one year, by year and plan.
  func all(except year: Int) throws -> [PlanSummary] {
    guard files.exists(output) else { return [] }
    var summaries: [PlanSummary] = []
    for name in try files.list(output) where name != String(year) && isYear(name) {
      let folder = output.appendingPathComponent(name)
      for plan in try files.list(folder) {
        let package = folder.appendingPathComponent(plan).appendingPathComponent("datapackage.json")
        guard files.exists(package) else { continue }
        summaries.append(try JSONDecoder().decode(Package.self, from: files.read(package)).planreport)
      }
    }
    return summaries
  }

  private func isYear(_ name: String) -> Bool {
    name.utf8.count == 4 && name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }
}
