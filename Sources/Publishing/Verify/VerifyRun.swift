import Diagnostics
package import Files
import Foundation
import Reporting

extension Workspace {
  /// `planreport verify`: whether archives are as they were made. The text has a line for each archive.
  ///
  /// - Parameter paths: Archives, zips, or folders with archives somewhere below them.
  package static func verify(_ paths: [Folder], pace: Pace = Pace()) async -> Outcome {
    var log = DiagnosticLog()
    let found = paths.map { (path: $0, places: ArchivePlace.find($0, into: &log)) }
    for (path, places) in found where places.isEmpty { log.report(.noArchive(path.display), at: nil) }
    let workshops = WorkshopCache()
    let results = await pace.map(found.flatMap(\.places)) { place in
      let verification = ArchiveVerification(place, demandsZip: true, workshops)
      return (
        line: "\(TerminalText.line(place.folder.display))  \(verification.result)\n",
        errors: verification.errors
      )
    }
    for result in results { log.merge(result.errors) }
    return Outcome(text: results.map(\.line).joined(), diagnostics: log.sorted)
  }
}

/// All checks of one archive, in their order.
struct ArchiveVerification: Sendable {
  let place: ArchivePlace
  /// `nil` where it cannot be opened.
  let archive: OpenedArchive?
  /// `nil` where it cannot be read, and where the files are not those of the checksums: then it may say anything.
  private(set) var manifest: ArchiveManifest?
  /// What its inputs give; for the receiving bureau's tables.
  private(set) var report: RenderedReport?
  let errors: [Diagnostic]

  /// - Parameter demandsZip: Whether the zip must be there too, where the folder stands as `archive` left it.
  init(_ place: ArchivePlace, demandsZip: Bool, _ workshops: WorkshopCache) {
    self.place = place
    var log = DiagnosticLog()
    archive = OpenedArchive(place, into: &log)
    if let archive, FileChecks.checkChecksums(of: archive, into: &log) {
      manifest = archive.tree.manifest
      if let manifest {
        report = Self.report(archive, manifest, demandsZip: demandsZip, workshops, into: &log)
      } else {
        log.report(
          Problem.badManifest, at: SourceLocation("\(archive.display)/\(ArchiveManifest.file)"))
      }
    }
    errors = log.sorted.filter { $0.severity == .error }
  }

  /// What depends on the content of the files.
  private static func report(
    _ archive: OpenedArchive, _ manifest: ArchiveManifest, demandsZip: Bool, _ workshops: WorkshopCache,
    into log: inout DiagnosticLog
  ) -> RenderedReport? {
    guard let around = ArchiveSurroundings(of: archive, manifest, into: &log) else { return nil }
    FileChecks.checkZip(of: archive, manifest, around.zip, isDemanded: demandsZip, into: &log)
    let tables = SchemaCheck.check(archive, manifest, into: &log)
    SumCheck(display: archive.display, tables: tables).check(into: &log)
    let changes = RevisionCheck.changes(in: tables[TableSchema.revisions.name])
    if let previous = around.previous {
      RevisionCheck(archive: archive, manifest: manifest, previous: previous, changes: changes)
        .check(into: &log)
    }
    let projects = tables[TableSchema.projectChanges.name]
    if let earlier = around.earlier {
      ProjectListCheck(archive: archive, manifest: manifest, earlier: earlier, changes: projects)
        .check(into: &log)
    }
    return ReproductionCheck(
      archive: archive, manifest: manifest, changes: changes, projects: projects, workshops: workshops
    ).check(into: &log)
  }

  fileprivate var result: String {
    guard errors.isEmpty, let archive, let manifest else {
      return "不通过：\(errors.count)处错误"
    }
    return
      "通过：规划\(TerminalText.line(manifest.plan))，\(manifest.year)年，第\(manifest.revision)次报送，\(archive.tree.files.count)个文件"
  }
}
