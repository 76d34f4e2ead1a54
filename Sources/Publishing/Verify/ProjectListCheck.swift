import Diagnostics
import Evaluation
import Foundation
import PlanModel
import Reporting

/// Whether an archive's list of project changes is what differs from the earlier submission that it names.
struct ProjectListCheck {
  let archive: OpenedArchive
  let manifest: ArchiveManifest
  let earlier: FileTree
  let changes: PublishedTable?

  /// Compares with the earlier submission, where it lies beside this one.
  func check(into log: inout DiagnosticLog) {
    guard let named = manifest.earlier, let changes else { return }
    let problem = Problem.wrongProjectList(
      year: named.number.year, revision: named.number.revision)
    guard earlier.digest == named.digest, earlier.isAsSummed else {
      log.report(problem, at: SourceLocation("\(archive.display)/\(ArchiveManifest.file)"))
      return
    }
    // What cannot be read is reported with the archive that it belongs to.
    var reading = DiagnosticLog()
    func list(in tree: FileTree) -> [Project]? {
      ArchivedProjects.list(in: tree, named.number, display: archive.display, into: &reading)?.projects
    }
    guard let before = list(in: earlier), let now = list(in: archive.tree) else { return }
    let change = ProjectListChange(from: before, to: now)
    func rows(_ standing: ProjectListStanding, _ projects: [Project]) -> [[String]] {
      projects.map { [standing.rawValue, $0.id, $0.name] }
    }
    let expected =
      rows(.added, change.added) + rows(.removed, change.removed) + rows(.carriedOver, change.carriedOver)
    if changes.rows.map({ $0.texts([.standing, .id, .name]) }) != expected {
      log.report(
        problem, at: SourceLocation("\(archive.display)/\(TableSchema.projectChanges.path)"))
    }
  }
}
