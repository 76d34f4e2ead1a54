import Diagnostics
import Evaluation
import Foundation
import PlanInput
import PlanModel
import Reporting

/// Whether the archived inputs and templates give the archived report and tables, byte for byte.
struct ReproductionCheck {
  let archive: OpenedArchive
  let manifest: ArchiveManifest
  /// The archive's list of changes, as it was read.
  let changes: [RevisedValue]
  /// The archive's list of project changes, as it was read.
  let projects: PublishedTable?

  /// Evaluates anew; gives the evaluation back where the inputs allow one.
  func check(into log: inout DiagnosticLog) -> PlanEvaluation? {
    let place = FileManager.default.temporaryDirectory.appendingPathComponent(
      "planreport-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    do {
      let evaluation = try evaluate(in: place)
      let report = try render(evaluation, in: place)
      compare(report, into: &log)
      return evaluation
    } catch let error as DiagnosticsError {
      log.report(.invalidInputs, at: SourceLocation(archive.display))
      log.merge(error.diagnostics)
    } catch {
      log.report(
        .unreadableArchive(archive.display, reason: DiskFailure(error).reason),
        at: SourceLocation(archive.display))
    }
    return nil
  }

  private var inputsPath: String { "inputs/\(manifest.plan)" }

  private func evaluate(in place: URL) throws -> PlanEvaluation {
    try archive.tree.below("inputs").write(to: place.appendingPathComponent("inputs"), .live)
    try archive.tree.below("templates").write(to: place.appendingPathComponent("templates"), .live)
    let loaded = try PlanLoader.load(
      folder: place.appendingPathComponent(inputsPath), displayPath: "\(archive.display)/\(inputsPath)")
    guard let planned = loaded.plan.evaluations.first(where: { $0.year == manifest.year }) else {
      throw DiagnosticsError(.noEvaluation(year: manifest.year))
    }
    return PlanEvaluator.evaluate(loaded.plan, planned)
  }

  private func render(_ evaluation: PlanEvaluation, in place: URL) throws -> [String: Data] {
    func folder(_ path: String) -> Folder {
      Folder(display: "\(archive.display)/\(path)", url: place.appendingPathComponent(path))
    }
    let release = Release(revision: manifest.revision, gaps: manifest.gaps, changes: changes)
    let earlier = manifest.earlier.flatMap { named in
      projects.map { ArchivedProjects.list(in: $0, year: named.year, revision: named.revision) }
    }
    let report = try ReportWorkshop(templates: folder("templates"), edition: .release)
      .report(
        on: evaluation.plan, evaluation.planned, folder: folder(inputsPath), release: release,
        earlier: earlier)
    return try ReportFiles(report, encoding: manifest.encoding, version: String(manifest.revision)).files
  }

  private func compare(_ expected: [String: Data], into log: inout DiagnosticLog) {
    let found = archive.tree.files.filter { path, _ in
      !path.hasPrefix(inputsPath + "/") && !path.hasPrefix("templates/")
        && ![ArchiveManifest.file, Checksums.file].contains(path)
    }
    for path in Set(found.keys).union(expected.keys).sorted(by: FileTree.precedes) {
      let place = SourceLocation("\(archive.display)/\(path)")
      switch (expected[path], found[path]) {
      case (nil, .some): log.report(.unexpectedFile, at: place)
      case (.some, nil): log.report(.missingFile, at: place)
      case (let one?, let other?) where one != other:
        log.report(
          .notReproduced(
            line: Self.firstDifference(one, other), program: manifest.program,
            isSameProgram: manifest.program == ProgramVersion.current), at: place)
      default: break
      }
    }
  }

  /// Line from which two files differ.
  private static func firstDifference(_ left: Data, _ right: Data) -> Int {
    let common = zip(left, right).prefix { $0 == $1 }.map(\.0)
    return 1 + common.count { $0 == UInt8(ascii: "\n") }
  }
}
