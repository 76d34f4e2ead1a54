import Diagnostics
import Files
import PlanInput
import Reporting

/// Which files are frozen with a submission: those that the report was made from.
enum ArchivedFiles {
  /// A plan's files with its own templates.
  static func paths(ofPlan folder: Folder) throws -> [String] {
    let own = try paths(ofTemplates: folder.child("templates")).map { "templates/" + $0 }
    return try PlanFolders.sources(in: folder) + own
  }

  static func paths(ofTemplates folder: Folder) throws -> [String] {
    var log = DiagnosticLog()
    let templates = TemplateFolder(folder.url, displayPath: folder.display, files: folder.files)
    let paths = templates.sources(into: &log)
    try log.throwIfErrors()
    return try paths + PlanFolders.pictures(of: folder)
  }

  /// What lies among the templates for another command, which names it too: the styles of Word files (`.ci/make-docx`).
  private static let forOtherCommands: Set = ["word.docx"]

  /// What lies in a folder and is not frozen, though one may think so.
  static func leftOut(of folder: Folder, besides paths: [String]) throws -> [Diagnostic] {
    let listing = try FolderListing(folder, skipping: Folder.isLeftOver)
    let entries = listing.files + listing.oddities.filter { $0.kind != .emptyFolder }.map(\.path)
    // A folder that is a link stands for what was read through it.
    return entries.filter { entry in
      !forOtherCommands.contains(entry) && !paths.contains { $0 == entry || $0.hasPrefix(entry + "/") }
    }
    .sorted(by: FileTree.precedes).map { Diagnostic(.notArchived(folder.child($0).display), at: nil) }
  }
}

extension FileTree {
  init(planIn folder: Folder) throws {
    try self.init(copying: ArchivedFiles.paths(ofPlan: folder), from: folder)
  }

  init(templatesIn folder: Folder) throws {
    try self.init(copying: ArchivedFiles.paths(ofTemplates: folder), from: folder)
  }
}
