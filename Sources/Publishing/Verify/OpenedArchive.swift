import Diagnostics
import Files
import Foundation

/// An archive as it was found: its files in memory, whether from a folder or from a zip.
struct OpenedArchive: Sendable {
  let place: ArchivePlace
  let tree: FileTree
  /// What the archive says it is; `nil` where that cannot be read.
  let manifest: ArchiveManifest?
  /// The zip beside a folder, where there is one.
  private(set) var zip: Data?
  /// The submission before, where its folder lies beside this one.
  private(set) var previous: FileTree?
  /// The submission whose project list this one was compared with, if it lies in the same archive.
  private(set) var earlier: FileTree?

  var display: String { place.folder.display }

  /// The zip beside the folder, as messages name it; a folder that was given as `.` goes by its own name.
  var zipDisplay: String {
    let name = place.folder.url.lastPathComponent
    return (display.hasSuffix(name) ? display : name) + ".zip"
  }

  /// Reads an archive; if that fails, the log says why.
  init?(_ place: ArchivePlace, into log: inout DiagnosticLog) {
    self.place = place
    let (files, url, display) = (place.folder.files, place.folder.url, place.folder.display)
    func read(_ url: URL) throws -> FileTree? {
      guard files.exists(url) else { return nil }
      return try FileTree(reading: Folder(display: display, url: url, files: files))
    }
    do {
      if place.isZip {
        tree = try ZipArchive.read(files.read(url)).tree
        manifest = tree.manifest
        return
      }
      tree = try FileTree(reading: place.folder)
      manifest = tree.manifest
      let parent = url.deletingLastPathComponent()
      let zip = parent.appending(path: url.lastPathComponent + ".zip")
      if files.exists(zip) { self.zip = try files.read(zip) }
      guard let manifest else { return }
      if manifest.revision > 1 { previous = try read(parent.appending(path: "r\(manifest.revision - 1)")) }
      if let named = manifest.earlier {
        // The folder that holds `archive/<year>/<plan>/r<N>`.
        let output = (0..<3).reduce(parent) { url, _ in url.deletingLastPathComponent() }
        earlier = try read(output.appending(path: ArchivedRevisions.path(of: manifest.plan, named.number)))
      }
    } catch let damage as ZipDamage {
      log.report(.damagedZip(display, reason: damage.text), at: SourceLocation(display))
      return nil
    } catch {
      log.report(
        Problem.unreadableArchive(display, reason: DiskFailure(error).reason), at: SourceLocation(display))
      return nil
    }
  }
}

/// Where an archive stands: its folder, or a package.
struct ArchivePlace: Sendable {
  let folder: Folder
  let isZip: Bool

  init(_ folder: Folder) {
    self.folder = folder
    isZip = folder.kind == .file || folder.kind == .special
  }

  /// All archives at a path: what stands there, or everything below it. A zip beside a folder of its name belongs
  /// to that folder.
  ///
  /// A folder `r1` beside `r1.zip` counts even if nothing is left in it, and so do packages of other kinds: the
  /// user is told that they cannot be opened.
  static func find(_ folder: Folder) -> [ArchivePlace] { find(folder, within: []) }

  private static let packages = [".zip", ".rar", ".7z"]

  private static func find(_ folder: Folder, within ancestors: [String]) -> [ArchivePlace] {
    switch folder.kind {
    case nil: return []
    case .file, .special: return [ArchivePlace(folder)]
    case .folder: break
    }
    // A link to a folder on the way here leads nowhere new.
    let resolved = folder.files.resolved(folder.url).path
    guard !ancestors.contains(resolved) else { return [] }
    let names = (try? folder.files.list(folder.url)) ?? []
    if names.contains(ArchiveManifest.file) || names.contains(Checksums.file) {
      return [ArchivePlace(folder)]
    }
    return names.sorted(by: FileTree.precedes).flatMap { name -> [ArchivePlace] in
      let entry = folder.child(name)
      switch entry.kind {
      case nil: return []
      case .folder:
        let isRevision = ArchivedRevisions.number(name) != nil && names.contains(name + ".zip")
        return isRevision ? [ArchivePlace(entry)] : find(entry, within: ancestors + [resolved])
      case .file, .special:
        guard let end = packages.first(where: name.lowercased().hasSuffix),
          !names.contains(String(name.dropLast(end.count)))
        else { return [] }
        return [ArchivePlace(entry)]
      }
    }
  }
}
