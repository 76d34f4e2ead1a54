import Diagnostics
import Files
import Foundation
package import Reporting

extension Workspace {
  /// `planreport archive`: freezes the reports of a year for the higher-level bureau. The text says, one line a
  /// plan, what was archived and what had been archived before.
  ///
  /// Everything is built beside the output folder, and each plan's submission is put in place by one rename. If
  /// anything is wrong with any plan, no submission is put in place.
  ///
  /// - Parameters:
  ///   - plans: Plans to archive; all that have an evaluation in the year if empty.
  ///   - gaps: Why binding indicators are not all verified; `nil` demands that they are.
  /// - Throws: `DiagnosticsError` with everything that is wrong; then nothing was archived.
  package func archive(
    year: Int, plans wanted: [String], encoding: TableEncoding, gaps: String?
  ) async throws -> Outcome {
    if let gaps, gaps.contains(where: \.isNewline) || gaps.allSatisfy(\.isWhitespace) {
      throw DiagnosticsError(.badGaps)
    }
    // Wrong templates are named before anything is copied.
    _ = try ReportWorkshop(templates: templates)
    let identifiers = try plans.selection(wanted)
    let ((text, leftOut), warnings) = try await OutputFolder(folder: output).publish { staging in
      let copied = try FileTree(templatesIn: templates)
      let order = ArchiveOrder(
        encoding: encoding, gaps: gaps, templates: copied,
        release: try ReportWorkshop(templates: copied.frozen(templates), edition: .release),
        draft: try ReportWorkshop(templates: copied.frozen(templates)), output: output, staging: staging)
      // Everything is made from a copy of the inputs: what is archived is what was evaluated, even if somebody
      // saves a file in the meantime.
      let (submissions, _) = try await results(
        of: identifiers, in: year, opening: { try FileTree(planIn: $0).frozen($0) },
        { due, log in try PlanArchiving(order, due).stage(into: &log) })
      let text = submissions.map { line(for: $0) + "\n" }.joined()
      let leftOut =
        try ArchivedFiles.leftOut(of: templates, besides: copied.paths)
        + submissions.flatMap {
          let folder = inputs.child($0.plan)
          return try ArchivedFiles.leftOut(of: folder, besides: ArchivedFiles.paths(ofPlan: folder))
        }
      return (submissions.compactMap(\.entry), (text, leftOut))
    }
    return Outcome(text: text, diagnostics: leftOut + warnings)
  }

  private func line(for submission: ArchivedSubmission) -> String {
    let number = submission.number
    let folder = output.child(ArchivedRevisions.path(of: submission.plan, number)).display
    guard submission.entry != nil else { return "\(folder)  内容与第\(number.revision)次报送相同，没有新的修订" }
    let changes =
      switch (number.revision, submission.changes) {
      case (1, _): ""
      case (_, 0): "，与上次相比数值没有变化，变化的是说明、文字、输入或模板"
      case (_, let count): "，与上次相比\(count)处数值变化"
      }
    return "\(folder)  第\(number.revision)次报送\(changes)；压缩包：\(folder).zip"
  }
}

/// What all plans of one run of `archive` share.
struct ArchiveOrder: Sendable {
  let encoding: TableEncoding
  let gaps: String?
  /// A copy of the common templates; both workshops use it.
  let templates: FileTree
  let release: ReportWorkshop
  let draft: ReportWorkshop
  let output: Folder
  let staging: Staging
}

/// The submission that holds a plan's report as it is now.
struct ArchivedSubmission: Sendable {
  let plan: String
  let number: SubmissionNumber
  /// Entry of the staging folder to be put in place; `nil` if the submission was there already.
  var entry: String?
  /// How many values differ from the submission before.
  var changes = 0
}
