import Diagnostics
import Evaluation
import Files
import Foundation
import PlanInput
import PlanModel
import Reporting
import Workbooks

/// Whether the archived inputs and templates give the archived report and tables, byte for byte.
struct ReproductionCheck {
  let archive: OpenedArchive
  let manifest: ArchiveManifest
  let changes: [RevisedValue]
  let projects: PublishedTable?
  let workshops: WorkshopCache

  /// Makes the report anew; gives it back where the inputs allow one.
  func check(into log: inout DiagnosticLog) -> RenderedReport? {
    do {
      // The check is of the files that were read, whatever the disk holds by now.
      let folder = archive.tree.frozen(archive.place.folder)
      let inputs = folder.child("inputs/\(manifest.plan)")
      let plan = try PlanLoader.load(inputs).plan
      guard let planned = plan.evaluations.first(where: { $0.year == manifest.year }) else {
        throw DiagnosticsError(.noEvaluation(year: manifest.year))
      }
      let evaluation = PlanEvaluator.evaluate(plan, planned)
      let templates = folder.child("templates")
      let again: (report: RenderedReport, files: FileTree)
      if let shared = workshops.workshop(for: archive.tree),
        let made = try? report(by: shared, on: evaluation, inputs)
      {
        again = made
      } else {
        let workshop = try ReportWorkshop(templates: templates, edition: .release)
        again = try report(by: workshop, on: evaluation, inputs)
        workshops.keep(workshop, for: archive.tree)
      }
      let found = log.diagnostics.count
      compare(again.files, into: &log)
      // It follows the tables, and another message on each of them would say nothing new.
      if log.diagnostics.count == found, let workbook = again.report.workbook {
        compare(workbook, into: &log)
      }
      return again.report
    } catch let error as DiagnosticsError {
      log.report(.invalidInputs, at: SourceLocation(archive.display))
      log.merge(error.diagnostics)
    } catch {
      log.report(
        Problem.unreadableArchive(archive.display, reason: DiskFailure(error).reason),
        at: SourceLocation(archive.display))
    }
    return nil
  }

  private func report(
    by workshop: ReportWorkshop, on evaluation: PlanEvaluation, _ inputs: Folder
  ) throws -> (report: RenderedReport, files: FileTree) {
    let release = Release(revision: manifest.revision, gaps: manifest.gaps, changes: changes)
    let earlier = manifest.earlier.flatMap { named in
      projects.map { ArchivedProjects.list(in: $0, named.number) }
    }
    let report = try workshop.renderer(for: inputs).render(
      evaluation, release: release, earlier: earlier,
      hasWorkbook: archive.tree.files[TablesWorkbook.path] != nil)
    var files = try report.files(
      encoding: manifest.encoding, version: String(manifest.revision), writesWorkbook: false)
    // Submissions of earlier versions have none.
    if archive.tree.files[SubmissionNotice.file] != nil {
      files.files[SubmissionNotice.file] = SubmissionNotice.data(
        of: manifest, title: report.summary.title)
    }
    return (report, files)
  }

  private func compare(_ expected: FileTree, into log: inout DiagnosticLog) {
    let found = archive.tree.files.filter { path, _ in
      !path.hasPrefix("inputs/\(manifest.plan)/") && !path.hasPrefix("templates/")
        && ![ArchiveManifest.file, Checksums.file, TablesWorkbook.path].contains(path)
    }
    for path in Set(found.keys).union(expected.files.keys).sorted(by: FileTree.precedes) {
      let place = SourceLocation("\(archive.display)/\(path)")
      switch (expected.files[path], found[path]) {
      case (nil, _): log.report(.unexpectedFile, at: place)
      case (_, nil): log.report(.missingFile, at: place)
      case (let one?, let other?) where one != other:
        log.report(
          Problem.notReproduced(
            line: Self.firstDifference(one, other), program: manifest.program,
            isSameProgram: manifest.program == ProgramVersion.current),
          at: place)
      case (.some, .some): break
      }
    }
  }

  /// Whether the workbook shows the tables, cell by cell: its bytes are those of a version of the libraries.
  private func compare(_ expected: WorkbookDraft, into log: inout DiagnosticLog) {
    let place = "\(archive.display)/\(TablesWorkbook.path)"
    do throws(WorkbookError) {
      let found = try WorkbookReader.read([UInt8](archive.tree.files[TablesWorkbook.path] ?? Data()))
      if let difference = expected.firstDifference(in: found) {
        log.report(
          .otherCell, at: SourceLocation(place, sheet: difference.sheet, cell: difference.cell?.description))
      }
    } catch {
      log.append(error.diagnostic(in: place))
    }
  }

  /// Line from which two files differ.
  private static func firstDifference(_ left: Data, _ right: Data) -> Int {
    let common = zip(left, right).prefix { $0 == $1 }.map(\.0)
    return 1 + common.count { $0 == UInt8(ascii: "\n") }
  }
}
