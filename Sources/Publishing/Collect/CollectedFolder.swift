import Diagnostics
import Files
import Foundation

/// The folder that `collect` replaces as a whole: a new one, an empty one, or one that holds nothing but what an
/// earlier `collect` wrote.
enum CollectedFolder {
  static let packageName = "collected"
  static let page = "index.html"
  static let document = "report.md"

  /// - Throws: `DiagnosticsError` that names what would be lost.
  static func check(_ folder: Folder) throws {
    switch folder.kind {
    case nil: return
    case .file, .special: throw DiagnosticsError(.outputNotAFolder(folder.display))
    case .folder: break
    }
    let names = try folder.files.list(folder.url)
    if names.isEmpty { return }
    let written = try written(in: folder)
    // The names at the top come first: a folder full of other things is not searched.
    let tops = Set(written.compactMap { $0.split(separator: "/").first.map(String.init) })
    var foreign = names.first { !tops.contains($0) }
    if foreign == nil {
      let listing = try FolderListing(folder)
      foreign = (listing.files + listing.oddities.map(\.path)).filter { !written.contains($0) }
        .min(by: FileTree.precedes)
    }
    if let foreign {
      throw DiagnosticsError(.foreignOutput(folder.display, entry: foreign, command: "collect"))
    }
  }

  private struct Package: Decodable {
    struct Resource: Decodable { let path: String }

    let name: String
    let resources: [Resource]
  }

  /// Paths of what the folder's data package says was written with it; none where it is not one of `collect`.
  private static func written(in folder: Folder) throws -> Set<String> {
    let place = folder.child(DataPackage.fileName)
    guard place.kind == .file, !folder.files.isLink(place.url),
      let package = try? JSONDecoder().decode(
        Package.self, from: folder.files.read(place.url, Limits.packageBytes)),
      package.name == packageName
    else { return [] }
    return Set(package.resources.map(\.path))
      .union([DataPackage.fileName, CSVWMetadata.fileName, page, document])
  }
}
