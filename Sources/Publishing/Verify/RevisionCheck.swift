import Diagnostics
import Foundation
import Reporting

/// Whether an archive's list of changes is what differs from the submission before.
struct RevisionCheck {
  let archive: OpenedArchive
  let manifest: ArchiveManifest
  /// The submission before.
  let previous: FileTree
  let changes: [RevisedValue]

  func check(into log: inout DiagnosticLog) {
    let number = manifest.revision - 1
    guard previous.digest == manifest.previous, previous.isAsSummed else {
      let place = SourceLocation("\(archive.display)/\(ArchiveManifest.file)")
      log.report(.wrongPrevious(previous: number), at: place)
      return
    }
    var reading = DiagnosticLog()
    let before = Submission(previous, display: "r\(number)", into: &reading)
    let after = Submission(archive.tree, display: archive.display, into: &reading)
    // What cannot be read has been reported with the archive that it belongs to.
    guard !reading.hasErrors else { return }
    let expected = SubmissionDiff.changes(from: before, to: after)
    let stated = changes.map { change in
      var change = change
      change.reason = nil
      return change
    }
    if expected != stated || changes.contains(where: { $0.reason == nil }) {
      log.report(
        Problem.wrongRevisions(previous: number),
        at: SourceLocation("\(archive.display)/\(TableSchema.revisions.path)"))
    }
  }

  static func changes(in table: PublishedTable?) -> [RevisedValue] {
    (table?.rows ?? []).map { row in RevisedValue(published: { row[$0] }) }
  }
}
