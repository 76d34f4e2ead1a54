package import Diagnostics
package import Files
import Foundation
import PlanInput
import PlanModel
import Reporting
import Tabular
import Writing

/// `planreport diff A B`: the values that differ between two submissions, or between two reports.
package struct DiffRun: Sendable {
  private let old: Folder
  private let new: Folder

  /// Archives, zips or folders of reports.
  package init(from old: Folder, to new: Folder) {
    self.old = old
    self.new = new
  }

  /// One line a changed value, and a line that counts.
  ///
  /// - Throws: Everything that keeps the tables of either from being read.
  package func text() throws(DiagnosticsError) -> String {
    let changes = try changes()
    let verdicts = Set(changes.filter(\.isVerdictChanged).map(\.item)).count
    let total =
      changes.isEmpty ? "数值没有变化。" : "共\(changes.count)处数值变化，\(verdicts)项指标的结论变化。"
    return (changes.map(line) + [total]).map { $0 + "\n" }.joined()
  }

  /// The same as the table `revisions.csv`.
  ///
  /// - Throws: Everything that keeps the tables of either from being read.
  package func csv() throws(DiagnosticsError) -> [UInt8] {
    TableFile.revisions(try changes()).utf8.bytes
  }

  private func changes() throws(DiagnosticsError) -> [RevisedValue] {
    var log = DiagnosticLog()
    let before = submission(old, &log)
    let after = submission(new, &log)
    try log.throwIfErrors()
    guard let before, let after else { return [] }
    let changes = SubmissionDiff.changes(from: before.submission, to: after.submission)
    return after.archive.explained(changes, since: before.archive.tree.manifest?.revision ?? 0)
  }

  private func submission(
    _ folder: Folder, _ log: inout DiagnosticLog
  ) -> (archive: OpenedArchive, submission: Submission)? {
    guard let archive = OpenedArchive(ArchivePlace(folder), into: &log) else { return nil }
    // A report has no checksums; a submission that has must keep to them.
    if archive.tree.files[Checksums.file] != nil, !FileChecks.checkChecksums(of: archive, into: &log) {
      return nil
    }
    guard archive.tree.files[TableSchema.indicators.path] != nil else {
      log.report(.noTables(folder.display), at: nil)
      return nil
    }
    return (archive, Submission(archive.tree, display: folder.display, into: &log))
  }

  private func line(_ change: RevisedValue) -> String {
    func value(_ text: String) -> String { text.isEmpty ? "无" : TerminalText.line(text) }
    let year = change.year.map { "\($0)年" } ?? ""
    let verdict =
      change.isVerdictChanged ? "；结论：\(change.oldVerdict ?? "无") → \(change.newVerdict ?? "无")" : ""
    let reason = change.reason.map { "；理由：\(TerminalText.line($0))" } ?? ""
    return
      "\(change.table)  \(TerminalText.line(change.item))  \(TerminalText.line(change.name))  \(year)\(change.quantity)："
      + "\(value(change.old)) → \(value(change.new))\(verdict)\(reason)"
  }
}

extension OpenedArchive {
  /// The changes with the reasons that the submission's own inputs give, for it and for those between; without any where
  /// it is a report, or its inputs cannot be read.
  fileprivate func explained(_ changes: [RevisedValue], since earlier: Int) -> [RevisedValue] {
    guard let manifest = tree.manifest, manifest.revision > earlier,
      let plan = try? PlanLoader.load(tree.frozen(place.folder).child("inputs/\(manifest.plan)")).plan
    else { return changes }
    return (earlier + 1...manifest.revision).reversed().reduce(changes) { changes, revision in
      let reasons = RevisionReasons(
        reasons: plan.revisionReasons, reportYear: manifest.year, revision: revision)
      return zip(changes, reasons.applied(to: changes)).map { $0.reason == nil ? $1 : $0 }
    }
  }
}
