import Foundation

/// Files of a folder by their paths below it, with `/`.
struct FileTree: Sendable {
  /// Content by path.
  var files: [String: Data] = [:]

  /// No files.
  init() {}

  /// Reads a folder with all below it; hidden entries too.
  ///
  /// - Parameter isWanted: Whether an entry of this name is read; a folder that is not wanted is not entered.
  init(reading folder: URL, isWanted: (String) -> Bool = { _ in true }) throws {
    try read(folder, below: "", isWanted)
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

  private mutating func read(_ folder: URL, below path: String, _ isWanted: (String) -> Bool) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) where isWanted(name) {
      let entry = folder.appendingPathComponent(name)
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: entry.path, isDirectory: &isFolder) else {
        // A link that leads nowhere is a file without content.
        files[path + name] = Data()
        continue
      }
      if isFolder.boolValue {
        try read(entry, below: path + name + "/", isWanted)
      } else {
        files[path + name] = try Data(contentsOf: entry)
      }
    }
  }
}
