import Diagnostics
import Files
import Foundation

/// Files of a folder by their paths below it, with `/`.
struct FileTree: Sendable {
  var files: [String: Data]
  /// What an archive does not have: links, devices, empty folders. None of them is among the files.
  private(set) var oddities: [Oddity] = []

  struct Oddity: Sendable, Hashable {
    let path: String
    let kind: Kind

    enum Kind: String {
      case emptyFolder = "空目录"
      case link = "符号链接"
      /// A device, a pipe, a socket.
      case special = "特殊文件"
    }
  }

  init(_ files: [String: Data] = [:]) { self.files = files }

  /// Reads everything below a folder, hidden entries too; links are not followed.
  ///
  /// - Parameter skipping: Names that are passed over wherever they stand.
  init(reading folder: Folder, skipping: (String) -> Bool = { _ in false }) throws {
    let listing = try FolderListing(folder, skipping: skipping)
    guard listing.size <= Limits.archiveBytes else {
      throw FileTooLarge(path: folder.url.path, limit: Limits.archiveBytes)
    }
    self.init()
    oddities = listing.oddities
    for path in listing.files {
      files[path] = try folder.files.read(folder.child(path).url, Limits.archiveBytes)
    }
  }

  /// Reads the named files of a folder that staff keep. A link is followed within the folder.
  ///
  /// - Throws: `DiagnosticsError` with every link that leads out of it: nobody meant to send what stands there.
  init(copying paths: [String], from folder: Folder) throws {
    self.init()
    let access = folder.files
    let root = access.resolved(folder.url).path
    var log = DiagnosticLog()
    for path in paths {
      let entry = folder.child(path)
      guard access.resolved(entry.url).path.hasPrefix(root + "/") else {
        log.report(.linkOutside(entry.display), at: nil)
        continue
      }
      files[path] = try access.read(entry.url, Limits.archiveBytes)
    }
    try log.throwIfErrors()
  }

  /// Paths in the order of their bytes, whatever the locale.
  var paths: [String] { files.keys.sorted(by: FileTree.precedes) }

  mutating func add(_ tree: FileTree, below folder: String) {
    for (path, data) in tree.files { files[folder + "/" + path] = data }
  }

  func below(_ folder: String) -> FileTree {
    var tree = FileTree()
    for (path, data) in files where path.hasPrefix(folder + "/") {
      tree.files[String(path.dropFirst(folder.count + 1))] = data
    }
    return tree
  }

  /// Whether a file of the tree stands where the path needs a folder.
  func isBelowFile(_ path: String) -> Bool {
    path.indices.contains { path[$0] == "/" && files[String(path[..<$0])] != nil }
  }

  func write(into folder: Folder) throws {
    var made: Set<Substring> = []
    for path in paths {
      let parent = path.lastIndex(of: "/").map { path[..<$0] } ?? ""
      if made.insert(parent).inserted { try folder.files.makeFolder(folder.url.appending(path: parent)) }
      try folder.files.write(files[path] ?? Data(), folder.url.appending(path: path))
    }
  }

  /// The folder that these files were read from, as it was then: whatever happens on the disk, it stays so.
  func frozen(_ folder: Folder) -> Folder {
    Folder(display: folder.display, url: folder.url, files: .memory(files, at: folder.url))
  }

  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }
}
