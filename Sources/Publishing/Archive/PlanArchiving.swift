import Diagnostics
import Evaluation
import Foundation
import PlanInput
import PlanModel
import Reporting

/// Takes one plan from its published report to a staged submission.
struct PlanArchiving: Sendable {
  let year: Int
  let encoding: TableEncoding
  let gaps: String?
  let reading: PlanReading
  /// The common templates: as copied, and read from that copy.
  let templates: FileTree
  let workshop: ReportWorkshop
  /// The same templates for the edition that is not for publication.
  let draft: ReportWorkshop
  let output: Folder
  let files: FileAccess
  let staging: Staging

  /// What came of a plan that has an evaluation in the year.
  struct Outcome: Sendable {
    let plan: String
    /// Number of the submission that holds what would be sent now.
    let revision: Int
    let isNew: Bool
    /// Entry of the staging folder to be put in place, for a new one.
    let entry: String?
    let changes: Int
  }

  /// What came of any plan.
  struct Result: Sendable {
    var diagnostics: [Diagnostic] = []
    /// `nil` if the plan has no evaluation in the year, or anything is wrong.
    var outcome: Outcome?
    /// The years in which the plan orders an evaluation.
    var years: [Int] = []
  }

  /// Stages the plan's next submission.
  func result(of identifier: String) -> Result {
    var result = Result()
    var log = DiagnosticLog()
    do {
      result.outcome = try process(identifier, years: &result.years, log: &log)
    } catch let error as DiagnosticsError {
      log.merge(error.diagnostics)
    } catch {
      let inputs = reading.folder(of: identifier)
      log.report(DiskFailure(error).problem(writing: output, reading: [inputs]), at: nil)
    }
    result.diagnostics = log.diagnostics
    return result
  }

  /// Inputs are copied first and everything is made from the copy, so that what is archived is what was
  /// evaluated, even if somebody saves a file meanwhile.
  private func process(_ identifier: String, years: inout [Int], log: inout DiagnosticLog) throws -> Outcome?
  {
    let source = reading.folder(of: identifier)
    let inputs = try FileTree(inputsIn: source.url)
    let copy = Folder(
      display: source.display, url: staging.folder.appendingPathComponent("work/\(identifier)"))
    try inputs.write(to: copy.url, files)
    let loaded = try PlanLoader.load(folder: copy.url, displayPath: source.display)
    years += loaded.plan.evaluations.map(\.year)
    guard let planned = loaded.plan.evaluations.first(where: { $0.year == year }) else { return nil }
    let archive = ArchivedRevisions(output: output.url, files: files)
    let builder = ArchiveBuilder(
      year: year, encoding: encoding, gaps: gaps, plan: loaded.plan, planned: planned, inputs: inputs,
      templates: templates, folder: copy, workshop: workshop,
      earlier: try archive.earlierProjects(of: identifier, before: year, display: output.display))
    for path in inputs.paths + templates.paths where path.contains("\n") || path.contains("\\") {
      log.report(.badFileName(path), at: nil)
    }
    try checkCurrent(builder, display: source.display, &log)
    checkVerified(builder, display: source.display, &log)
    return try stage(builder, display: source.display, &log)
  }

  /// The published report must be what the inputs give now.
  private func checkCurrent(_ builder: ArchiveBuilder, display: String, _ log: inout DiagnosticLog) throws {
    let name = "\(year)/\(builder.plan.id)"
    let folder = output.url.appendingPathComponent(name)
    guard files.exists(folder.appendingPathComponent("datapackage.json")) else {
      log.report(.noReport(plan: builder.plan.id, year: year, folder: output.display + "/" + name), at: nil)
      return
    }
    let published = try FileTree(inputsIn: folder).files
    // Either edition may stand there, made before or after any of the submissions that its page names.
    let latest = try ArchivedRevisions(output: output.url, files: files).latest(
      of: builder.plan.id, year: year)
    let revisions = [nil] + (0..<(latest ?? 0)).map { Optional($0 + 1) }
    var differing: Set<String> = []
    for (edition, revision) in [draft, workshop].flatMap({ edition in
      revisions.reversed().map { (edition, $0) }
    }) {
      let report = try edition.report(
        on: builder.plan, builder.planned, folder: builder.folder, lastRevision: revision,
        earlier: builder.earlier?.projects)
      let expected = try ReportFiles(report).files
      let found = Set(published.keys).union(expected.keys).filter { published[$0] != expected[$0] }
      if differing.isEmpty || found.count < differing.count { differing = found }
      if found.isEmpty { break }
    }
    if !differing.isEmpty {
      log.report(
        .notCurrent(
          folder: output.display + "/" + name, year: year, files: differing.sorted(by: FileTree.precedes)),
        at: nil)
    }
  }

  private func checkVerified(_ builder: ArchiveBuilder, display: String, _ log: inout DiagnosticLog) {
    guard gaps == nil else { return }
    let evaluation = PlanEvaluator.evaluate(builder.plan, builder.planned)
    let year = builder.planned.dataThrough
    for indicator in UnverifiedIndicators.list(evaluation) {
      let observation = builder.plan.observations.first {
        $0.indicator == indicator.id && $0.year == year && $0.treatment != .excluded
      }
      log.report(
        .unverified(
          indicator: indicator.id, name: indicator.name, year: year, status: observation?.status?.rawValue),
        at: SourceLocation(display + "/observations.csv", row: observation?.origin.row))
    }
  }

  private func stage(
    _ builder: ArchiveBuilder, display: String, _ log: inout DiagnosticLog
  ) throws -> Outcome? {
    let plan = builder.plan.id
    let entry = ArchivedRevisions.path(of: plan, year: year)
    let folder = output.url.appendingPathComponent(entry)
    let earlier = files.exists(folder) ? try FileTree(reading: folder) : FileTree()
    let latest = try ArchivedRevisions(output: output.url, files: files).latest(of: plan, year: year)
    // The folder is made anew from its files: what is none would be lost.
    if let oddity = earlier.oddities.first {
      let place = "\(output.display)/\(entry)/\(oddity.path)"
      log.report(.damagedRevision(folder: place), at: nil)
      return nil
    }
    if let latest {
      let last = earlier.below("r\(latest)")
      if last.files[Checksums.file] != Checksums(of: last).data {
        log.report(.damagedRevision(folder: "\(output.display)/\(entry)/r\(latest)"), at: nil)
        return nil
      }
      let before = latest > 1 ? earlier.below("r\(latest - 1)") : nil
      // Another version of the program that gives the same files gives nothing new to send.
      let program = last.files[ArchiveManifest.file].flatMap { ArchiveManifest($0)?.program }
      let again = try builder.content(revision: latest, previous: before, program: program)
      if again.tree.files == last.files {
        return Outcome(plan: plan, revision: latest, isNew: false, entry: nil, changes: 0)
      }
    }
    let revision = (latest ?? 0) + 1
    let content = try builder.content(
      revision: revision, previous: latest.map { earlier.below("r\($0)") })
    for change in content.changes where change.reason == nil {
      log.report(
        .missingReason(
          item: change.item, name: change.name, quantity: change.quantity, year: change.year, old: change.old,
          new: change.new, revision: revision), at: SourceLocation(display + "/revisions.csv"))
    }
    if log.hasErrors { return nil }
    // The plan's whole folder is made anew beside the old one, so that submission and zip appear in one step.
    var all = earlier
    all.add(content.tree, below: "r\(revision)")
    all.files["r\(revision).zip"] = try ZipArchive.data(content.tree, folder: content.manifest.folderName)
    try all.write(to: staging.folder.appendingPathComponent(entry), files)
    return Outcome(
      plan: plan, revision: revision, isNew: true, entry: entry, changes: content.changes.count)
  }
}
