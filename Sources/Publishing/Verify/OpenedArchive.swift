import Diagnostics
import Files
import Foundation

/// An archive as it was found: its files in memory, whether from a folder or from a zip.
struct OpenedArchive: Sendable {
  let place: ArchivePlace
  let tree: FileTree

  var display: String { place.folder.display }

  /// The zip beside the folder, as messages name it; a folder that was given as `.` goes by its own name.
  var zipDisplay: String {
    let name = place.folder.url.lastPathComponent
    return (display.hasSuffix(name) ? display : name) + ".zip"
  }

  /// Reads an archive; if that fails, the log says why.
  init?(_ place: ArchivePlace, into log: inout DiagnosticLog) {
    self.place = place
    let tree = Self.reading(place.folder.display, into: &log) {
      guard place.isZip else { return try FileTree(reading: place.folder) }
      return try ZipArchive.read(place.folder.files.read(place.folder.url, Limits.archiveBytes)).tree
    }
    guard let tree else { return nil }
    self.tree = tree
  }

  fileprivate static func reading<Value>(
    _ display: String, into log: inout DiagnosticLog, _ work: () throws -> Value
  ) -> Value? {
    do {
      return try work()
    } catch let damage as ZipDamage {
      log.report(.damagedZip(display, reason: damage.text), at: SourceLocation(display))
    } catch {
      log.report(
        Problem.unreadableArchive(display, reason: DiskFailure(error).reason), at: SourceLocation(display))
    }
    return nil
  }
}

/// What lies beside an archive, as its manifest names it: read only once the archive's own files are known to be whole.
struct ArchiveSurroundings: Sendable {
  /// The zip beside a folder, where there is one.
  private(set) var zip: Data?
  /// The submission before, where its folder lies beside this one.
  private(set) var previous: FileTree?
  /// The submission whose project list this one was compared with, if it lies in the same archive.
  private(set) var earlier: FileTree?

  /// - Returns: `nil` where something is there and cannot be read, which the log says.
  init?(of archive: OpenedArchive, _ manifest: ArchiveManifest, into log: inout DiagnosticLog) {
    guard !archive.place.isZip else { return }
    let (files, url) = (archive.place.folder.files, archive.place.folder.url)
    let parent = url.deletingLastPathComponent()
    func read(_ url: URL) throws -> FileTree? {
      guard files.exists(url) else { return nil }
      return try FileTree(reading: Folder(display: archive.display, url: url, files: files))
    }
    let found: Void? = OpenedArchive.reading(archive.display, into: &log) {
      let zip = parent.appending(path: url.lastPathComponent + ".zip")
      if files.exists(zip) { self.zip = try files.read(zip, Limits.archiveBytes) }
      if manifest.revision > 1 { previous = try read(parent.appending(path: "r\(manifest.revision - 1)")) }
      if let named = manifest.earlier {
        // The folder that holds `archive/<year>/<plan>/r<N>`.
        let output = (0..<3).reduce(parent) { url, _ in url.deletingLastPathComponent() }
        earlier = try read(output.appending(path: ArchivedRevisions.path(of: manifest.plan, named.number)))
      }
    }
    if found == nil { return nil }
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
  ///
  /// A folder is entered once, whatever links lead to it: links among folders multiply the ways.
  ///
  /// - Throws: Where a folder cannot be listed, or there is more than `Limits` allow.
  static func find(_ folder: Folder) throws -> [ArchivePlace] {
    var places: [ArchivePlace] = []
    var entered: Set<String> = []
    var count = 0
    var waiting = [(entry: folder, isRevision: false, depth: 0)]
    while let (entry, isRevision, depth) = waiting.popLast() {
      switch entry.kind {
      case nil: continue
      case .file, .special:
        // What the user names is opened, whatever it is called.
        if depth == 0 || isPackage(entry.url.lastPathComponent) { places.append(ArchivePlace(entry)) }
        continue
      case .folder: break
      }
      guard entered.insert(entry.files.resolved(entry.url).path).inserted else { continue }
      let names = try entry.files.list(entry.url)
      count += names.count
      guard depth <= Limits.folderDepth, count <= Limits.searchedEntries else {
        throw FolderTooLarge(path: entry.url.path)
      }
      if names.contains(ArchiveManifest.file) || names.contains(Checksums.file) || isRevision {
        places.append(ArchivePlace(entry))
        continue
      }
      let known = Set(names)
      let below = names.filter { !isBeside($0, known) }.sorted(by: FileTree.precedes)
      waiting += below.reversed().map { name in
        let isRevision = ArchivedRevisions.number(name) != nil && known.contains(name + ".zip")
        return (entry.child(name), isRevision, depth + 1)
      }
    }
    return places
  }

  /// The same; what keeps the search from going on is in the log, and nothing was found then.
  static func find(_ folder: Folder, into log: inout DiagnosticLog) -> [ArchivePlace] {
    do {
      return try find(folder)
    } catch {
      log.report(DiskFailure(error).problem(writing: folder), at: nil)
      return []
    }
  }

  private static let packages = [".zip", ".rar", ".7z"]

  private static func isPackage(_ name: String) -> Bool {
    packages.contains(where: name.lowercased().hasSuffix)
  }

  /// Whether a package belongs to the folder of its name beside it.
  private static func isBeside(_ name: String, _ names: Set<String>) -> Bool {
    packages.contains { name.lowercased().hasSuffix($0) && names.contains(String(name.dropLast($0.count))) }
  }
}
