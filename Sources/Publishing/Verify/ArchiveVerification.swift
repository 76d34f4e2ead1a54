import Diagnostics
import Evaluation
import Foundation
import Reporting

/// All checks of one archive, in their order.
struct ArchiveVerification: Sendable {
  /// What the archive says it is; `nil` where that cannot be read.
  let manifest: ArchiveManifest?
  /// Digest of its checksum list: two archives with one digest are one.
  let digest: String?
  /// What its inputs give; for the receiving bureau's sums.
  let evaluation: PlanEvaluation?
  /// How many files it holds.
  let count: Int
  /// Everything that is wrong.
  let log: DiagnosticLog

  /// Checks the archive at a place.
  ///
  /// - Parameter demandsZip: Whether the zip must be there too, where the folder stands as `archive` left it.
  init(_ place: ArchivePlace, demandsZip: Bool) {
    var log = DiagnosticLog()
    var evaluation: PlanEvaluation?
    let archive = OpenedArchive(place, into: &log)
    manifest = archive?.tree.files[ArchiveManifest.file].flatMap { ArchiveManifest($0) }
    digest = archive?.tree.files[Checksums.file].map { SHA256.hexDigest(of: $0) }
    count = archive?.tree.files.count ?? 0
    if let archive {
      ChecksumCheck.check(archive, into: &log)
      if let manifest {
        ZipCheck.check(archive, manifest, isDemanded: demandsZip, into: &log)
        let tables = SchemaCheck.check(archive, manifest, into: &log)
        SumCheck(display: archive.display, tables: tables).check(into: &log)
        let changes = RevisionCheck.changes(in: tables[TableSchema.revisions.name])
        RevisionCheck(archive: archive, manifest: manifest, changes: changes).check(into: &log)
        let projects = tables[TableSchema.projectChanges.name]
        ProjectListCheck(archive: archive, manifest: manifest, changes: projects).check(into: &log)
        evaluation = ReproductionCheck(
          archive: archive, manifest: manifest, changes: changes, projects: projects
        ).check(into: &log)
      } else {
        log.report(
          VerifyProblem.badManifest, at: SourceLocation("\(archive.display)/\(ArchiveManifest.file)"))
      }
    }
    self.evaluation = evaluation
    self.log = log
  }
}
