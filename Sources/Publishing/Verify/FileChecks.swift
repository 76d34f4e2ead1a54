import Diagnostics
import Files
import Foundation

/// Whether an archive's files are as they were made.
enum FileChecks {
  /// Whether it holds exactly the files that its list names; only then is anything in them looked at.
  static func checkChecksums(of archive: OpenedArchive, into log: inout DiagnosticLog) -> Bool {
    var own = DiagnosticLog()
    report(archive, into: &own)
    log.merge(own.diagnostics)
    return !own.hasErrors
  }

  private static func report(_ archive: OpenedArchive, into log: inout DiagnosticLog) {
    func place(_ path: String) -> SourceLocation { SourceLocation("\(archive.display)/\(path)") }
    for oddity in archive.tree.oddities {
      log.report(.notAFile(oddity.kind.rawValue), at: place(oddity.path))
    }
    guard let data = archive.tree.files[Checksums.file] else {
      log.report(.noChecksums, at: SourceLocation(archive.display))
      return
    }
    let listed = Checksums.read(data)
    let checksums = Checksums(of: archive.tree)
    let actual = checksums.digests
    var isClean = true
    for line in listed.wrongLines {
      isClean = false
      log.report(
        Problem.badChecksumLine, at: SourceLocation("\(archive.display)/\(Checksums.file)", line: line))
    }
    for path in Set(listed.digests.keys).union(actual.keys).sorted(by: FileTree.precedes) {
      guard listed.digests[path] != actual[path] else { continue }
      isClean = false
      let problem: Problem =
        actual[path] == nil ? .missingFile : listed.digests[path] == nil ? .addedFile : .changedFile
      log.report(problem, at: place(path))
    }
    if isClean, !archive.tree.isListed(by: checksums) {
      log.report(.rewrittenChecksums, at: place(Checksums.file))
    }
  }

  /// Whether the zip beside a folder holds what the folder holds.
  ///
  /// - Parameter isDemanded: Whether a zip must stand beside a folder that lies where `archive` puts it.
  static func checkZip(
    of archive: OpenedArchive, _ manifest: ArchiveManifest, _ zip: Data?, isDemanded: Bool,
    into log: inout DiagnosticLog
  ) {
    let display = archive.zipDisplay
    guard let zip else {
      let home = [String(manifest.year), manifest.plan, "r\(manifest.revision)"]
      let url = archive.place.folder.url
      if isDemanded, !archive.place.isZip, url.pathComponents.suffix(home.count) == home[...] {
        log.report(.missingZip(display), at: SourceLocation(archive.display))
      }
      return
    }
    // The bytes of a zip depend on its files alone: one that is as it would be made now needs no unpacking.
    let isNamedWell = !archive.tree.files.keys.contains { $0.contains("\\") }
    if isNamedWell, (try? ZipArchive.data(archive.tree, folder: manifest.folderName)) == zip { return }
    do {
      let (folder, tree) = try ZipArchive.read(zip)
      if folder != manifest.folderName || tree.files != archive.tree.files {
        log.report(.zipDiffers(display), at: SourceLocation(display))
      }
    } catch {
      log.report(.damagedZip(display, reason: error.text), at: SourceLocation(display))
    }
  }
}
