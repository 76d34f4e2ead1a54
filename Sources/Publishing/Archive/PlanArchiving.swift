import Diagnostics
import Evaluation
import Files
import Foundation
import PlanInput
import PlanModel
import Reporting

/// Makes the next submission of one plan's report, or finds that the last one holds the same.
struct PlanArchiving {
  let order: ArchiveOrder
  let due: DuePlan
  let evaluation: PlanEvaluation
  /// The files of the plan's folder.
  let inputs: FileTree
  /// The submission of an earlier year that the project list is compared with.
  let earlier: (projects: EarlierProjects, digest: String)?
  private let archive: ArchivedRevisions
  /// Number of the last submission; `nil` before the first.
  private let latest: Int?

  var plan: Plan { due.plan }
  var year: Int { due.planned.year }

  init(_ order: ArchiveOrder, _ due: DuePlan) throws {
    self.order = order
    self.due = due
    evaluation = PlanEvaluator.evaluate(due.plan, due.planned)
    inputs = try FileTree(planIn: due.folder)
    archive = ArchivedRevisions(output: order.output)
    earlier = try archive.earlierProjects(of: due.plan.id, before: due.planned.year)
    latest = try archive.latest(of: due.plan.id, year: due.planned.year)
  }

  /// Writes the next submission into the staging folder; `nil` if something is wrong, which is in the log.
  func stage(into log: inout DiagnosticLog) throws -> ArchivedSubmission? {
    for path in inputs.paths + order.templates.paths where path.contains("\n") || path.contains("\\") {
      log.report(.badFileName(path), at: nil)
    }
    try checkCurrent(&log)
    checkVerified(&log)
    return try stageNext(&log)
  }

  /// The published report must be what the inputs give now.
  private func checkCurrent(_ log: inout DiagnosticLog) throws {
    let folder = order.output.child("\(year)/\(plan.id)")
    guard folder.child(DataPackage.fileName).kind != nil else {
      log.report(.noReport(plan: plan.id, year: year, folder: folder.display), at: nil)
      return
    }
    let published = try FileTree(reading: folder, skipping: Folder.isLeftOver).files
    // It may be either edition, its page names the submission that was the last one when it was made, and offers what
    // had been printed then.
    let kept = try archive.kept(of: plan.id, year: year)
    var differing: Set<String> = []
    let printed = PrintedForms(output: order.output, plan: plan.id, year: year)
    let forms = printed.isAny ? [printed, nil] : [nil]
    let states = [order.draft, order.release].flatMap { edition in
      (kept.map(\.number) + [0]).flatMap { revision in forms.map { (edition, revision, $0) } }
    }
    for (edition, revision, printed) in states {
      let report = try edition.report(
        on: plan, due.planned, folder: due.folder, revisions: kept.filter { $0.number <= revision },
        earlier: earlier?.projects, printed: printed, hasWorkbook: published[TablesWorkbook.path] != nil)
      let expected = try report.files(writesWorkbook: false).files
      // The workbook has the cells of the tables, which are compared.
      let found = Set(published.keys).union(expected.keys).filter {
        $0 != TablesWorkbook.path && published[$0] != expected[$0]
      }
      if differing.isEmpty || found.count < differing.count { differing = found }
      if found.isEmpty { break }
    }
    if !differing.isEmpty {
      let files = differing.sorted(by: FileTree.precedes)
      log.report(.notCurrent(folder: folder.display, year: year, files: files), at: nil)
    }
  }

  private func checkVerified(_ log: inout DiagnosticLog) {
    guard order.gaps == nil else { return }
    for assessment in UnverifiedIndicators.list(evaluation) {
      let (indicator, year) = (assessment.indicator, assessment.judgedYear)
      let observation = plan.observations.first {
        $0.indicator == indicator.id && $0.year == year && $0.treatment != .excluded
      }
      log.report(
        Problem.unverified(
          indicator: indicator.id, name: indicator.name, year: year, status: observation?.status?.rawValue),
        at: SourceLocation(
          due.folder.child(observation?.origin.file ?? ObservationHeader.file).display,
          row: observation?.origin.row, sheet: observation?.origin.sheet))
    }
  }

  private func stageNext(_ log: inout DiagnosticLog) throws -> ArchivedSubmission? {
    let entry = ArchivedRevisions.path(of: plan.id, year: year)
    let folder = order.output.child(entry)
    let sent = folder.kind == nil ? FileTree() : try FileTree(reading: folder)
    // The folder is rebuilt from its files; anything else in it would be lost.
    if let oddity = sent.oddities.first {
      log.report(.damagedRevision(folder: folder.child(oddity.path).display), at: nil)
      return nil
    }
    var last: FileTree?
    if let latest {
      let tree = sent.below("r\(latest)")
      guard tree.isAsSummed else {
        log.report(.damagedRevision(folder: folder.child("r\(latest)").display), at: nil)
        return nil
      }
      // The same files made by another version of the program are nothing new.
      let again = try content(
        revision: latest, previous: latest > 1 ? sent.below("r\(latest - 1)") : nil,
        program: tree.manifest?.program)
      if again.tree.isSameSubmission(as: tree) {
        return ArchivedSubmission(plan: plan.id, number: number(latest))
      }
      last = tree
    }
    let revision = (latest ?? 0) + 1
    let content = try content(revision: revision, previous: last)
    for change in content.changes where change.reason == nil {
      log.report(
        Problem.missingReason(
          item: change.item, name: change.name, quantity: change.quantity, year: change.year, old: change.old,
          new: change.new, revision: revision),
        at: SourceLocation(due.folder.child("revisions.csv").display))
    }
    if log.hasErrors { return nil }
    // The plan's whole folder is rebuilt beside the old one, so that submission and zip appear in one step.
    var all = sent
    all.add(content.tree, below: "r\(revision)")
    all.files["r\(revision).zip"] = try ZipArchive.data(content.tree, folder: content.manifest.folderName)
    try all.write(into: order.staging.folder.child(entry))
    return ArchivedSubmission(
      plan: plan.id, number: number(revision), entry: entry, changes: content.changes.count)
  }

  func number(_ revision: Int) -> SubmissionNumber { SubmissionNumber(year: year, revision: revision) }
}
