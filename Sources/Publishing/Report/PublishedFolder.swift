import Diagnostics
import Files
import Foundation
import Reporting

/// What `report` replaces in the output folder: the year's folder, or one report in it, and the pages at the top. A file
/// of somebody else that lies among them would be lost.
enum PublishedFolder {
  private static let pages = ["index.html", ReportFeed.fileName, SiteMap.fileName]

  /// - Throws: `DiagnosticsError` that names what would be lost at the top and in the year's folder.
  static func check(_ output: Folder, year: Int, plan: String? = nil) throws {
    switch output.kind {
    case nil: return
    case .file, .special: throw DiagnosticsError(.outputNotAFolder(output.display))
    case .folder: break
    }
    let names = try output.files.list(output.url)
    if let page = pages.first(where: names.contains), try !isOurs(output, names) {
      throw refusal(output, page)
    }
    // Pages of plans are all made anew.
    for name in try plans(in: output.child(PlanPage.folder)) where !name.hasSuffix(".html") {
      throw refusal(output, "\(PlanPage.folder)/\(name)")
    }
    for name in try plans(in: output.child(String(year)))
    where name != "index.html" && (plan == nil || name == plan) {
      let path = "\(year)/\(name)"
      guard isReport(output.child(path)) else { throw refusal(output, path) }
    }
  }

  /// Whether the pages at the top are those of reports, of which none need be left: somebody may have removed a year.
  private static func isOurs(_ output: Folder, _ names: [String]) throws -> Bool {
    let hasReport = try names.filter(isYear).contains { name in
      let year = output.child(name)
      return try plans(in: year).contains { isReport(year.child($0)) }
    }
    if hasReport { return true }
    let feed = try? output.files.read(output.child(ReportFeed.fileName).url, Limits.packageBytes)
    return feed?.range(of: Data("<id>\(ReportFeed.id)</id>".utf8)) != nil
  }

  /// Years of which something is published.
  static func years(in output: Folder) throws -> [Int] {
    guard output.kind != nil else { return [] }
    return try output.files.list(output.url).filter(isYear).compactMap { Int($0) }
  }

  private static func isYear(_ name: String) -> Bool {
    name.utf8.count == 4 && name.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func isReport(_ folder: Folder) -> Bool { folder.child(DataPackage.fileName).kind == .file }

  /// Names what would be lost of a report's folder.
  static func check(
    _ output: Folder, report path: String, besides new: FileTree, into log: inout DiagnosticLog
  ) throws {
    let folder = output.child(path)
    guard folder.kind == .folder else { return }
    for file in try FolderListing(folder, skipping: Folder.isLeftOver).files where new.files[file] == nil {
      // An earlier report may have had another table, figure or picture.
      let isEarlier =
        file.hasPrefix(Picture.folder + "/") || file.hasPrefix("figures/") && file.hasSuffix(".svg")
        || file.hasPrefix("tables/") && file.hasSuffix(".csv") || file == TablesWorkbook.path
        || RenderedReport.briefFiles.contains(file)
      if isEarlier { continue }
      log.report(.foreignOutput(output.display, entry: "\(path)/\(file)", command: "report"), at: nil)
      return
    }
  }

  /// Names in a year's folder, its page among them; none where it is no folder.
  static func plans(in year: Folder) throws -> [String] {
    guard year.kind == .folder else { return [] }
    return try year.files.list(year.url).filter { !Folder.isLeftOver($0) }
  }

  private static func refusal(_ output: Folder, _ entry: String) -> DiagnosticsError {
    DiagnosticsError(.foreignOutput(output.display, entry: entry, command: "report"))
  }
}
