import Diagnostics
import Foundation
import PlanModel
import Reporting

/// A submission as files, and what it says has changed.
struct SubmissionContent {
  let tree: FileTree
  let manifest: ArchiveManifest
  let changes: [RevisedValue]
}

extension PlanArchiving {
  /// The files of one submission: the release, and the inputs and templates that it was made from.
  ///
  /// - Parameters:
  ///   - previous: The submission before.
  ///   - program: The version that the manifest names; this program's if `nil`.
  func content(revision: Int, previous: FileTree?, program: String? = nil) throws -> SubmissionContent {
    // The text is recorded only where there is something to be explained.
    let gaps = UnverifiedIndicators.list(evaluation).isEmpty ? nil : order.gaps
    let changes = try previous.map { try self.changes(since: $0, revision: revision) } ?? []
    let report = try order.release.report(
      on: plan, due.planned, folder: due.folder,
      release: Release(revision: revision, gaps: gaps, changes: changes), earlier: earlier?.projects,
      hasWorkbook: true)
    var tree = try report.files(encoding: order.encoding, version: String(revision))
    tree.add(inputs, below: "inputs/\(plan.id)")
    tree.add(order.templates, below: "templates")
    let manifest = ArchiveManifest(
      program: program ?? ProgramVersion.current, plan: plan.id, number: number(revision),
      encoding: order.encoding, gaps: gaps,
      earlier: earlier.map { ArchiveManifest.Earlier(number: $0.projects.number, digest: $0.digest) },
      previous: previous?.digest)
    tree.files[ArchiveManifest.file] = manifest.data
    tree.files[SubmissionNotice.file] = SubmissionNotice.data(
      of: manifest, title: report.summary.title)
    tree.files[Checksums.file] = Checksums(of: tree).data
    return SubmissionContent(tree: tree, manifest: manifest, changes: changes)
  }

  /// What differs from the submission before, with the reasons that the plan's folder gives.
  private func changes(since previous: FileTree, revision: Int) throws -> [RevisedValue] {
    let first = try order.release.report(
      on: plan, due.planned, folder: due.folder, release: Release(revision: 1))
    var current = try first.files()
    current.add(inputs, below: "inputs/\(plan.id)")
    var log = DiagnosticLog()
    let before = Submission(previous, display: "上次报送", into: &log)
    let after = Submission(current, display: "本次报送", into: &log)
    try log.throwIfErrors()
    return RevisionReasons(reasons: plan.revisionReasons, reportYear: year, revision: revision)
      .applied(to: SubmissionDiff.changes(from: before, to: after))
  }
}

extension FileTree {
  /// Whether two trees are one submission: another version of a library gives a workbook other bytes, and thereby the
  /// checksums.
  func isSameSubmission(as other: FileTree) -> Bool {
    // A submission that was made before there were workbooks stands as it is.
    guard files[TablesWorkbook.path] == nil || other.files[TablesWorkbook.path] != nil else { return false }
    let paths = Set(paths).union(other.paths).subtracting([
      TablesWorkbook.path, Checksums.file, SubmissionNotice.file,
    ])
    return paths.allSatisfy { files[$0] == other.files[$0] }
  }
}
