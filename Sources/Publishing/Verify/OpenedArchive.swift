import Diagnostics
import Foundation

/// An archive as it was found: its files in memory, whether from a folder or from a zip.
struct OpenedArchive: Sendable {
  /// As messages name it.
  let display: String
  let tree: FileTree
  /// The folder; `nil` for a zip.
  private(set) var location: URL?
  /// The zip beside a folder, where there is one.
  var zip: Data?
  /// The submission before, where its folder lies beside this one.
  var previous: FileTree?
  /// The submission of an earlier year that the project list was compared with, where its folder lies in the same
  /// archive.
  var earlier: FileTree?

  /// The zip beside the folder, as messages name it; a folder that was given as `.` goes by its own name.
  var zipDisplay: String {
    let name = location?.lastPathComponent ?? display
    return (display.hasSuffix(name) ? display : name) + ".zip"
  }

  /// Reads what stands at a place; a zip that cannot be unpacked is in the log.
  init?(_ place: ArchivePlace, into log: inout DiagnosticLog) {
    display = place.display
    do {
      if place.isZip {
        tree = try ZipArchive.read(Data(contentsOf: place.url)).tree
        return
      }
      tree = try FileTree(reading: place.url)
      location = place.url
      let zip = place.url.deletingLastPathComponent().appendingPathComponent(
        place.url.lastPathComponent + ".zip")
      if FileManager.default.fileExists(atPath: zip.path) { self.zip = try Data(contentsOf: zip) }
      let manifest = tree.files[ArchiveManifest.file].flatMap { ArchiveManifest($0) }
      if let manifest, manifest.revision > 1 {
        let folder = place.url.deletingLastPathComponent().appendingPathComponent("r\(manifest.revision - 1)")
        if FileManager.default.fileExists(atPath: folder.path) { previous = try FileTree(reading: folder) }
      }
      if let manifest, let named = manifest.earlier {
        // <year>/<plan>/r<N> beside <year>/<plan>/r<N>
        let report = ArchivedReport(plan: manifest.plan, year: named.year, revision: named.revision)
        let folder = place.url.deletingLastPathComponent().deletingLastPathComponent()
          .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(report.path)
        if FileManager.default.fileExists(atPath: folder.path) { earlier = try FileTree(reading: folder) }
      }
    } catch let error as ZipArchive.Damaged {
      log.report(.damagedZip(place.display, reason: error.reason), at: SourceLocation(place.display))
      return nil
    } catch {
      log.report(
        .unreadableArchive(place.display, reason: DiskFailure(error).reason),
        at: SourceLocation(place.display))
      return nil
    }
  }
}

/// Where an archive stands.
struct ArchivePlace: Sendable {
  let url: URL
  let display: String
  let isZip: Bool

  /// All archives at a path: itself, or all below it; a zip beside a folder of its name belongs to that folder.
  ///
  /// A folder that is named `r1` beside `r1.zip` is one even if nothing is left in it. Packages of other kinds are
  /// found too, so that it is said of them that they cannot be opened.
  static func find(_ folder: Folder) -> [ArchivePlace] { find(folder, within: []) }

  private static let packages = [".zip", ".rar", ".7z"]

  private static func find(_ folder: Folder, within ancestors: [String]) -> [ArchivePlace] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: folder.url.path, isDirectory: &isFolder) else { return [] }
    func place(_ folder: Folder, isZip: Bool) -> ArchivePlace {
      ArchivePlace(url: folder.url, display: folder.display, isZip: isZip)
    }
    guard isFolder.boolValue else { return [place(folder, isZip: true)] }
    // A link to a folder on the way here leads nowhere new.
    let resolved = folder.url.resolvingSymlinksInPath().path
    guard !ancestors.contains(resolved) else { return [] }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.url.path)) ?? []
    if names.contains(ArchiveManifest.file) || names.contains(Checksums.file) {
      return [place(folder, isZip: false)]
    }
    return names.sorted(by: FileTree.precedes).flatMap { name -> [ArchivePlace] in
      let entry = folder.child(name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: entry.url.path, isDirectory: &isFolder) else { return [] }
      if isFolder.boolValue {
        let isRevision = ArchivedRevisions.number(name) != nil && names.contains(name + ".zip")
        return isRevision ? [place(entry, isZip: false)] : find(entry, within: ancestors + [resolved])
      }
      guard let end = packages.first(where: name.lowercased().hasSuffix),
        !names.contains(String(name.dropLast(end.count)))
      else { return [] }
      return [place(entry, isZip: true)]
    }
  }
}
