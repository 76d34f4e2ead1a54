import Diagnostics
import Files
import Foundation
import Reporting

/// What `report` replaces in the output folder: the year's folder and the pages at the top. A file of somebody else that
/// lies among them would be lost.
enum PublishedFolder {
  private static let pages = ["index.html", ReportFeed.fileName, SiteMap.fileName]
  private static let package = "datapackage.json"

  /// - Throws: `DiagnosticsError` that names what would be lost at the top and in the year's folder.
  static func check(_ output: Folder, year: Int) throws {
    switch output.kind {
    case nil: return
    case .file, .special: throw DiagnosticsError(.outputNotAFolder(output.display))
    case .folder: break
    }
    let names = try output.files.list(output.url)
    let years = names.filter { $0.utf8.count == 4 && Int($0) != nil }
    let isOurs = try years.contains { year in
      try plans(in: output.child(year)).contains { output.child("\(year)/\($0)/\(package)").kind == .file }
    }
    if !isOurs, let page = pages.first(where: names.contains) { throw refusal(output, page) }
    guard years.contains(String(year)) else { return }
    for name in try plans(in: output.child(String(year))) where name != "index.html" {
      let path = "\(year)/\(name)"
      guard output.child("\(path)/\(package)").kind == .file else { throw refusal(output, path) }
    }
  }

  /// Names what would be lost of a report's folder.
  static func check(
    _ output: Folder, report path: String, besides new: FileTree, into log: inout DiagnosticLog
  ) throws {
    let folder = output.child(path)
    guard folder.kind == .folder else { return }
    for file in try FolderListing(folder, skipping: Folder.isLeftOver).files where new.files[file] == nil {
      // An earlier report may have had another table or figure.
      let isEarlier =
        file.hasPrefix("figures/") && file.hasSuffix(".svg")
        || file.hasPrefix("tables/") && file.hasSuffix(".csv")
      if isEarlier { continue }
      log.report(.foreignOutput(output.display, entry: "\(path)/\(file)", command: "report"), at: nil)
      return
    }
  }

  private static func plans(in year: Folder) throws -> [String] {
    guard year.kind == .folder else { return [] }
    return try year.files.list(year.url).filter { !Folder.isLeftOver($0) }
  }

  private static func refusal(_ output: Folder, _ entry: String) -> DiagnosticsError {
    DiagnosticsError(.foreignOutput(output.display, entry: entry, command: "report"))
  }
}
