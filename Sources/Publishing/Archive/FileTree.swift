import Diagnostics
import Foundation

/// Files of a folder by their paths below it, with `/`.
struct FileTree: Sendable {
  /// Content by path.
  var files: [String: Data] = [:]
  /// What an archive does not have: links, devices, empty folders; none of them is among the files.
  private(set) var oddities: [Oddity] = []

  /// Something in a folder that is no file and leads to none.
  struct Oddity: Sendable, Hashable {
    /// Path below the folder.
    let path: String
    let kind: Kind

    enum Kind: String {
      case emptyFolder = "空目录"
      case link = "符号链接"
      /// A device, a pipe, a socket.
      case special = "特殊文件"
    }
  }

  /// No files.
  init() {}

  /// Reads a folder with all below it as it is: hidden entries too, and no link is followed.
  init(reading folder: URL) throws {
    try read(folder, below: "")
  }

  /// Reads the files that staff keep in a folder: links are followed, what editors leave lying about is not read.
  init(inputsIn folder: URL) throws {
    try readInputs(folder, below: "", within: [folder.resolvingSymlinksInPath().path])
  }

  /// Paths in the order of their bytes, whatever the locale.
  var paths: [String] { files.keys.sorted(by: FileTree.precedes) }

  /// Puts a tree below a folder of this one.
  mutating func add(_ tree: FileTree, below folder: String) {
    for (path, data) in tree.files { files[folder + "/" + path] = data }
  }

  /// What lies below a folder of this tree.
  func below(_ folder: String) -> FileTree {
    var tree = FileTree()
    for (path, data) in files where path.hasPrefix(folder + "/") {
      tree.files[String(path.dropFirst(folder.count + 1))] = data
    }
    return tree
  }

  /// Writes the files into a folder.
  func write(to folder: URL, _ access: FileAccess) throws {
    for path in paths {
      let file = folder.appendingPathComponent(path)
      try access.makeFolder(file.deletingLastPathComponent())
      try access.write(files[path] ?? Data(), file)
    }
  }

  /// Order of the bytes in UTF-8.
  static func precedes(_ left: String, _ right: String) -> Bool {
    left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  /// What editors and systems leave lying about; the same that the reader of inputs ignores.
  static func isInput(_ name: String) -> Bool {
    !name.hasPrefix(".") && !name.hasPrefix("~$") && !["Thumbs.db", "desktop.ini", "__MACOSX"].contains(name)
  }

  private mutating func read(_ folder: URL, below path: String) throws {
    let manager = FileManager.default
    let names = try manager.contentsOfDirectory(atPath: folder.path)
    if names.isEmpty, !path.isEmpty {
      oddities.append(Oddity(path: String(path.dropLast()), kind: .emptyFolder))
    }
    for name in names {
      let entry = folder.appendingPathComponent(name)
      switch try manager.attributesOfItem(atPath: entry.path)[.type] as? FileAttributeType {
      case .typeDirectory: try read(entry, below: path + name + "/")
      case .typeRegular: files[path + name] = try Data(contentsOf: entry)
      case .typeSymbolicLink: oddities.append(Oddity(path: path + name, kind: .link))
      default: oddities.append(Oddity(path: path + name, kind: .special))
      }
    }
  }

  /// - Parameter ancestors: The folders on the way here, so that a link to one of them is not entered for ever.
  private mutating func readInputs(_ folder: URL, below path: String, within ancestors: [String]) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where Self.isInput(name) {
      let entry = folder.appendingPathComponent(name)
      let target = entry.resolvingSymlinksInPath()
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: target.path, isDirectory: &isFolder) else {
        // A link that leads nowhere is a file without content.
        files[path + name] = Data()
        continue
      }
      if !isFolder.boolValue {
        files[path + name] = try Data(contentsOf: entry)
      } else if !ancestors.contains(target.path) {
        try readInputs(entry, below: path + name + "/", within: ancestors + [target.path])
      }
    }
  }
}
