import Diagnostics
package import Files
import Foundation
import Reporting

extension Workspace {
  /// `planreport collect`: for the receiving bureau, one set of tables and one report from many submissions.
  /// The diagnostics name what is left out, why, and everything that is wrong with it.
  ///
  /// - Parameter paths: Archives, zips, or folders with archives somewhere below them.
  /// - Throws: `DiagnosticsError` if nothing can be taken in.
  package func collect(_ paths: [Folder]) async throws -> Outcome {
    let workshop = try ReportWorkshop(templates: templates)
    let found = paths.map { (path: $0, places: ArchivePlace.find($0)) }
    let places = found.flatMap(\.places)
    let workshops = WorkshopCache()
    let selection = CollectSelection(await pace.map(places) { ReceivedArchive($0, workshops) })
    guard !selection.plans.isEmpty else {
      var log = DiagnosticLog()
      log.merge(selection.diagnostics)
      log.report(.nothing(found: places.count), at: nil)
      throw DiagnosticsError(diagnostics: log.sorted)
    }
    let files = try files(of: selection, workshop.shell)
    // The folder of the result is one entry of the folder around it.
    let (parent, name) = (output.url.deletingLastPathComponent(), output.url.lastPathComponent)
    let around = Folder(display: output.display, url: parent.standardizedFileURL, files: output.files)
    try await OutputFolder(folder: around).publish { staging in
      (entries: [name], result: try files.write(into: staging.folder.child(name)))
    }
    // A path that was mistyped, or a bureau's folder that is still empty, is not passed over.
    let empty = found.filter(\.places.isEmpty).map {
      Diagnostic(.nothingAt($0.path.display), at: nil)
    }
    return Outcome(
      text: "\(output.display)/index.html  汇总\(selection.plans.count)个规划，未纳入\(selection.leftOut.count)份材料\n",
      diagnostics: empty + selection.diagnostics)
  }

  private func files(of selection: CollectSelection, _ shell: PageShell) throws -> FileTree {
    let collected = CollectedTables(selection.plans, leftOut: selection.leftOut)
    let report = try CollectedReport(collected, shell: shell)
    let tables = collected.files.map {
      PackagedTable(table: $0, bytes: Data($0.csv.utf8), encoding: .utf8)
    }
    var tree = FileTree(["index.html": Data(report.pageHTML.utf8), "report.md": Data(report.markdown.utf8)])
    let title = "生态环境保护规划评估汇总"
    try tree.add(tables, title: title, DataPackage(name: "collected", title: title, tables: tables))
    return tree
  }
}
