package import Diagnostics
import Foundation
import Reporting

/// `planreport collect`: for the receiving bureau, one set of tables and one report from many submissions.
package struct CollectRun: Sendable {
  private let paths: [Folder]
  private let templates: Folder
  private let output: Folder
  private let files: FileAccess

  /// What was collected.
  package struct Outcome: Sendable {
    /// What was left out and why, with everything that is wrong with it.
    package let diagnostics: [Diagnostic]
    /// For the terminal.
    package let text: String
  }

  /// - Parameters:
  ///   - paths: Archives, zips, or folders with archives somewhere below them.
  ///   - output: The folder that is made, or replaced, with the result.
  package init(_ paths: [Folder], templates: Folder, output: Folder, files: FileAccess) {
    self.paths = paths
    self.templates = templates
    self.output = output
    self.files = files
  }

  /// Verifies everything, and writes what can be taken in.
  ///
  /// - Throws: `DiagnosticsError` if nothing can.
  package func start() async throws -> Outcome {
    let workshop = try ReportWorkshop(templates: templates)
    let found = paths.map { (path: $0, places: ArchivePlace.find($0)) }
    let places = found.flatMap(\.places)
    let received = await ConcurrentMap.results(of: places) { ReceivedArchive($0) }
    let selection = CollectSelection(received)
    guard !selection.plans.isEmpty else {
      var log = DiagnosticLog()
      log.merge(selection.diagnostics)
      log.report(CollectProblem.nothing(found: places.count), at: nil)
      throw DiagnosticsError(diagnostics: log.sorted)
    }
    try write(selection, workshop.shell)
    // A path that was mistyped, or a bureau's folder that is still empty, is not passed over.
    let empty = found.filter(\.places.isEmpty).map {
      Diagnostic(CollectProblem.nothingAt($0.path.display), at: nil)
    }
    return Outcome(
      diagnostics: empty + selection.diagnostics,
      text: "\(output.display)/index.html  汇总\(selection.plans.count)个规划，未纳入\(selection.leftOut.count)份材料\n")
  }

  private func write(_ selection: CollectSelection, _ shell: PageShell) throws {
    let collected = CollectedTables(selection.plans, leftOut: selection.leftOut)
    let report = try CollectedReport(collected, shell: shell)
    let tables = collected.files.map {
      PackagedTable(table: $0, bytes: Data($0.csv.utf8), encoding: .utf8)
    }
    var tree = FileTree()
    tree.files["index.html"] = Data(report.pageHTML.utf8)
    tree.files["report.md"] = Data(report.markdown.utf8)
    for table in tables { tree.files[table.schema.path] = table.bytes }
    let title = "生态环境保护规划评估汇总"
    tree.files["datapackage.json"] = try DataPackage(name: "collected", title: title, tables: tables).json
      .data
    tree.files["csv-metadata.json"] = try CSVWMetadata(title: title, tables: tables).json.data

    let parent = Folder(
      display: output.display, url: output.url.deletingLastPathComponent().standardizedFileURL)
    let access = OutputAccess(output: parent, files: files)
    let lock = try access.takeLock()
    defer { withExtendedLifetime(lock) {} }
    try access.onDisk {
      let staging = try Staging(output: parent.url, files: files)
      do {
        try tree.write(to: staging.folder.appendingPathComponent(output.url.lastPathComponent), files)
        try staging.publish([output.url.lastPathComponent])
      } catch {
        staging.discard()
        throw error
      }
    }
  }
}
