import Diagnostics
import Evaluation
import Foundation
import PlanInput
import PlanModel
import Reporting

/// Makes the content of one submission: the report for publication, the inputs and templates that it was made from.
struct ArchiveBuilder {
  let year: Int
  let encoding: TableEncoding
  let gaps: String?
  let plan: Plan
  let planned: PlannedEvaluation
  /// The plan's folder, copied.
  let inputs: FileTree
  /// The common templates, copied.
  let templates: FileTree
  /// Where the copy of the plan's folder lies; its templates are read from there.
  let folder: Folder
  let workshop: ReportWorkshop
  /// The submission of an earlier year that the project list is compared with.
  let earlier: EarlierSubmission?

  /// A submission as files, and what it says has changed.
  struct Content {
    let tree: FileTree
    let manifest: ArchiveManifest
    let changes: [RevisedValue]
  }

  /// - Parameters:
  ///   - revision: 1 for the first.
  ///   - previous: The submission before.
  ///   - program: Version that the submission names; that of this program if `nil`.
  func content(revision: Int, previous: FileTree?, program: String? = nil) throws -> Content {
    let evaluation = PlanEvaluator.evaluate(plan, planned)
    // The text is recorded only where there is something to be explained.
    let gaps = UnverifiedIndicators.list(evaluation).isEmpty ? nil : gaps
    var changes: [RevisedValue] = []
    if let previous {
      let first = try workshop.report(on: plan, planned, folder: folder, release: Release(revision: 1))
      var current = FileTree()
      current.files = try ReportFiles(first).files
      current.add(inputs, below: "inputs/\(plan.id)")
      changes = try Self.changes(from: previous, to: current)
      changes = RevisionReasons(reasons: plan.revisionReasons, reportYear: year, revision: revision)
        .applied(to: changes)
    }
    let release = Release(revision: revision, gaps: gaps, changes: changes)
    let report = try workshop.report(
      on: plan, planned, folder: folder, release: release, earlier: earlier?.projects)
    var tree = FileTree()
    tree.files = try ReportFiles(report, encoding: encoding, version: String(revision)).files
    tree.add(inputs, below: "inputs/\(plan.id)")
    tree.add(templates, below: "templates")
    let manifest = ArchiveManifest(
      program: program ?? ProgramVersion.current, year: year, plan: plan.id, revision: revision,
      encoding: encoding,
      gaps: gaps,
      earlier: earlier.map {
        ArchiveManifest.Earlier(
          year: $0.projects.year, revision: $0.projects.revision, digest: $0.digest)
      },
      previous: previous?.files[Checksums.file].map { SHA256.hexDigest(of: $0) })
    tree.files[ArchiveManifest.file] = manifest.data
    tree.files[Checksums.file] = Checksums(of: tree).data
    return Content(tree: tree, manifest: manifest, changes: changes)
  }

  /// What differs between the files of two submissions.
  static func changes(from old: FileTree, to new: FileTree) throws(DiagnosticsError) -> [RevisedValue] {
    var log = DiagnosticLog()
    let before = Submission(old, display: "上次报送", into: &log)
    let after = Submission(new, display: "本次报送", into: &log)
    try log.throwIfErrors()
    return SubmissionDiff.changes(from: before, to: after)
  }
}
