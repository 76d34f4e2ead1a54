import Diagnostics
import Evaluation
package import Files
import Foundation
import Reporting

extension Workspace {
  /// `planreport verify`: whether archives are as they were made. The text has a line for each archive.
  ///
  /// - Parameter paths: Archives, zips, or folders with archives somewhere below them.
  package static func verify(_ paths: [Folder], pace: Pace = Pace()) async -> Outcome {
    var log = DiagnosticLog()
    let found = paths.map { (path: $0, places: ArchivePlace.find($0)) }
    for (path, places) in found where places.isEmpty { log.report(.noArchive(path.display), at: nil) }
    let workshops = WorkshopCache()
    let results = await pace.map(found.flatMap(\.places)) { place in
      let verification = ArchiveVerification(place, demandsZip: true, workshops)
      return (line: "\(place.folder.display)  \(verification.result)\n", errors: verification.errors)
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
  /// What its inputs give; for the receiving bureau's sums.
  let evaluation: PlanEvaluation?
  let errors: [Diagnostic]

  /// - Parameter demandsZip: Whether the zip must be there too, where the folder stands as `archive` left it.
  init(_ place: ArchivePlace, demandsZip: Bool, _ workshops: WorkshopCache) {
    self.place = place
    var log = DiagnosticLog()
    var evaluation: PlanEvaluation?
    archive = OpenedArchive(place, into: &log)
    if let archive {
      FileChecks.checkChecksums(of: archive, into: &log)
      if let manifest = archive.manifest {
        FileChecks.checkZip(of: archive, manifest, isDemanded: demandsZip, into: &log)
        let tables = SchemaCheck.check(archive, manifest, into: &log)
        SumCheck(display: archive.display, tables: tables).check(into: &log)
        let changes = RevisionCheck.changes(in: tables[TableSchema.revisions.name])
        RevisionCheck(archive: archive, manifest: manifest, changes: changes).check(into: &log)
        let projects = tables[TableSchema.projectChanges.name]
        ProjectListCheck(archive: archive, manifest: manifest, changes: projects).check(into: &log)
        evaluation = ReproductionCheck(
          archive: archive, manifest: manifest, changes: changes, projects: projects, workshops: workshops
        ).check(into: &log)
      } else {
        log.report(
          Problem.badManifest, at: SourceLocation("\(archive.display)/\(ArchiveManifest.file)"))
      }
    }
    self.evaluation = evaluation
    errors = log.sorted.filter { $0.severity == .error }
  }

  fileprivate var result: String {
    guard errors.isEmpty, let archive, let manifest = archive.manifest else {
      return "不通过：\(errors.count)处错误"
    }
    return "通过：规划\(manifest.plan)，\(manifest.year)年，第\(manifest.revision)次报送，\(archive.tree.files.count)个文件"
  }
}
