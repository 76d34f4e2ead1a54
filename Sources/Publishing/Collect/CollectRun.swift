import Diagnostics
package import Files
import Foundation
import Reporting
import Writing

extension Workspace {
  /// `planreport collect`: for the receiving bureau, one set of tables and one report from many submissions.
  /// The diagnostics name what is left out, why, and everything that is wrong with it.
  ///
  /// - Parameter paths: Archives, zips, or folders with archives somewhere below them.
  /// - Throws: `DiagnosticsError` if nothing can be taken in.
  package func collect(_ paths: [Folder]) async throws -> Outcome {
    let workshop = try ReportWorkshop(templates: templates)
    try CollectedFolder.check(output)
    var search = DiagnosticLog()
    let found = paths.map { (path: $0, places: ArchivePlace.find($0, into: &search)) }
    try search.throwIfErrors()
    let places = found.flatMap(\.places)
    let (workshops, spool) = (WorkshopCache(), Spool())
    let selection = CollectSelection(
      await pace.map(places) { ReceivedArchive($0, workshops, spool) })
    guard !selection.plans.isEmpty else {
      var log = DiagnosticLog()
      log.merge(selection.diagnostics)
      log.report(.nothing(found: places.count), at: nil)
      throw DiagnosticsError(diagnostics: log.sorted)
    }
    let name = output.files.resolved(output.url).lastPathComponent
    let (_, warnings) = try await OutputFolder(folder: output, isWhole: true).publish { staging in
      let folder = staging.folder.child(name)
      let collected = try CollectedTables(
        selection.plans, leftOut: selection.leftOut, sentences: workshop.sentences)
      let report = try CollectedReport(collected, shell: workshop.shell)
      try files(report, try write(collected, into: folder)).write(into: folder)
      // Somebody may have put a file there in the meantime.
      try CollectedFolder.check(output)
      return (entries: [name], result: ())
    }
    // A path that was mistyped, or a bureau's folder that is still empty, is not passed over.
    let empty = found.filter(\.places.isEmpty).map {
      Diagnostic(.nothingAt($0.path.display), at: nil)
    }
    return Outcome(
      text: "\(output.display)/index.html  汇总\(selection.plans.count)个规划，未纳入\(selection.leftOut.count)份材料\n",
      diagnostics: empty + selection.diagnostics + warnings)
  }

  /// Writes the tables; what is so long is not held whole.
  private func write(_ collected: CollectedTables, into folder: Folder) throws -> [PackagedTable] {
    try collected.files.map { file in
      let url = folder.child(file.schema.path).url
      try folder.files.makeFolder(url.deletingLastPathComponent())
      var sum = SHA256()
      try file.write { part in
        let data = Data(part.bytes)
        sum.update(data)
        try folder.files.append(data, url)
      }
      return PackagedTable(schema: file.schema, sum: sum, encoding: .utf8)
    }
  }

  /// What stands beside the tables.
  private func files(_ report: CollectedReport, _ tables: [PackagedTable]) -> FileTree {
    var tree = FileTree([
      CollectedFolder.page: Data(report.page.bytes),
      CollectedFolder.document: Data(report.document.bytes),
    ])
    let title = "生态环境保护规划评估汇总"
    let package = DataPackage(
      name: CollectedFolder.packageName, title: title, tables: tables, texts: .ofCollections)
    tree.describe(tables, title: title, package)
    return tree
  }
}
