import Diagnostics
import Files
import Foundation

/// What lies below a folder, found without reading or following anything.
struct FolderListing {
  /// Paths below the folder, with `/`; links are among the oddities.
  private(set) var files: [String] = []
  private(set) var oddities: [FileTree.Oddity] = []
  /// Bytes of all files.
  private(set) var size = 0

  /// - Parameter skipping: Names that are passed over wherever they stand.
  /// - Throws: Where a folder cannot be listed, or there is more than `Limits` allow.
  init(_ folder: Folder, skipping: (String) -> Bool = { _ in false }) throws {
    let access = folder.files
    var waiting = [(folder: folder, path: "", depth: 0)]
    var count = 0
    while let (folder, path, depth) = waiting.popLast() {
      guard depth <= Limits.folderDepth else { throw FolderTooLarge(path: folder.url.path) }
      let names = try access.list(folder.url).filter { !skipping($0) }
      count += names.count
      guard count <= Limits.folderEntries else { throw FolderTooLarge(path: folder.url.path) }
      if names.isEmpty, depth > 0 {
        oddities.append(FileTree.Oddity(path: String(path.dropLast()), kind: .emptyFolder))
      }
      for name in names {
        let entry = folder.child(name)
        if access.isLink(entry.url) {
          oddities.append(FileTree.Oddity(path: path + name, kind: .link))
          continue
        }
        switch entry.kind {
        case .folder: waiting.append((entry, path + name + "/", depth + 1))
        case .special: oddities.append(FileTree.Oddity(path: path + name, kind: .special))
        // Reading says why nothing is seen there.
        case .file, nil:
          files.append(path + name)
          size += access.size(entry.url)
        }
      }
    }
  }
}
