import Diagnostics
import Foundation

/// Whether an archive holds exactly the files of its list, as they were.
enum ChecksumCheck {
  static func check(_ archive: OpenedArchive, into log: inout DiagnosticLog) {
    func place(_ path: String) -> SourceLocation { SourceLocation("\(archive.display)/\(path)") }
    for oddity in archive.tree.oddities {
      log.report(.notAFile(oddity.kind.rawValue), at: place(oddity.path))
    }
    guard let data = archive.tree.files[Checksums.file] else {
      log.report(.noChecksums, at: SourceLocation(archive.display))
      return
    }
    let listed = Checksums.read(data)
    let actual = Checksums(of: archive.tree).digests
    var isClean = true
    for line in listed.wrongLines {
      isClean = false
      log.report(.badChecksumLine, at: SourceLocation("\(archive.display)/\(Checksums.file)", line: line))
    }
    for path in Set(listed.digests.keys).union(actual.keys).sorted(by: FileTree.precedes) {
      switch (listed.digests[path], actual[path]) {
      case (.some, nil): log.report(.missingFile, at: place(path))
      case (nil, .some): log.report(.addedFile, at: place(path))
      case (let expected, let found) where expected != found:
        log.report(.changedFile, at: place(path))
      default: continue
      }
      isClean = false
    }
    if isClean, data != Checksums(of: archive.tree).data {
      log.report(.rewrittenChecksums, at: place(Checksums.file))
    }
  }
}

/// Whether the zip beside a folder holds what the folder holds.
enum ZipCheck {
  /// - Parameter isDemanded: Whether a zip must stand beside a folder that lies where `archive` puts it.
  static func check(
    _ archive: OpenedArchive, _ manifest: ArchiveManifest, isDemanded: Bool, into log: inout DiagnosticLog
  ) {
    let display = archive.zipDisplay
    guard let zip = archive.zip else {
      let home = [String(manifest.year), manifest.plan, "r\(manifest.revision)"]
      if isDemanded, archive.location?.pathComponents.suffix(home.count) == home[...] {
        log.report(.missingZip(display), at: SourceLocation(archive.display))
      }
      return
    }
    do {
      let (folder, tree) = try ZipArchive.read(zip)
      if folder != manifest.folderName || tree.files != archive.tree.files {
        log.report(.zipDiffers(display), at: SourceLocation(display))
      }
    } catch {
      log.report(.damagedZip(display, reason: error.reason), at: SourceLocation(display))
    }
  }
}
