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
  init(reading folder: Folder) throws {
    self.init()
    try read(folder, below: "")
  }

  /// Reads the files that staff keep in a folder: links are followed, and what editors leave behind is skipped.
  init(inputsIn folder: Folder) throws {
    self.init()
    try readInputs(folder, below: "", within: [folder.files.resolved(folder.url).path])
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

  private mutating func read(_ folder: Folder, below path: String) throws {
    let names = try folder.files.list(folder.url)
    if names.isEmpty, !path.isEmpty {
      oddities.append(Oddity(path: String(path.dropLast()), kind: .emptyFolder))
    }
    for name in names {
      let entry = folder.child(name)
      if folder.files.isLink(entry.url) {
        oddities.append(Oddity(path: path + name, kind: .link))
        continue
      }
      switch entry.kind {
      case .folder: try read(entry, below: path + name + "/")
      case .special: oddities.append(Oddity(path: path + name, kind: .special))
      // Reading says why nothing is seen there.
      case .file, nil: files[path + name] = try folder.files.read(entry.url)
      }
    }
  }

  /// - Parameter ancestors: The folders on the way here; a link back to one of them is not entered.
  private mutating func readInputs(_ folder: Folder, below path: String, within ancestors: [String]) throws {
    for name in try folder.files.list(folder.url) where !Folder.isLeftOver(name) {
      let entry = folder.child(name)
      switch entry.kind {
      case .file, .special: files[path + name] = try folder.files.read(entry.url)
      case .folder:
        let target = folder.files.resolved(entry.url).path
        if !ancestors.contains(target) {
          try readInputs(entry, below: path + name + "/", within: ancestors + [target])
        }
      // A link that leads nowhere is a file without content.
      case nil: files[path + name] = Data()
      }
    }
  }
}
