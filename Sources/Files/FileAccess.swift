package import Foundation

/// The one door to the disk: everything the program reads or writes goes through these closures. A test can
/// replace any of them to cause a fault, and archives are read through a door that leads into memory.
package struct FileAccess: Sendable {
  package enum Kind: Sendable {
    case file, folder
    /// A device, a pipe, a socket.
    case special
  }

  /// What a path leads to, links followed; `nil` where it leads nowhere.
  package var kind: @Sendable (URL) -> Kind?
  /// Whether a link stands at the path, wherever it leads.
  package var isLink: @Sendable (URL) -> Bool
  /// The path with every link in it followed: two ways to one folder give the same.
  package var resolved: @Sendable (URL) -> URL
  /// Names in a folder, sorted; hidden ones included.
  package var list: @Sendable (URL) throws -> [String]
  package var read: @Sendable (URL) throws -> Data
  /// Writes a file that everybody may read; it is on the disk when `sync` has returned.
  package var write: @Sendable (Data, URL) throws -> Void
  /// Makes a folder that everybody may enter, and those above it, where there is none.
  package var makeFolder: @Sendable (URL) throws -> Void
  /// Puts everything that was written on a folder's file system on the disk.
  package var sync: @Sendable (URL) throws -> Void
  /// Renames within one file system; a file at the target is replaced in the same step.
  package var move: @Sendable (URL, URL) throws -> Void
  /// Exchanges two entries in one step, so that neither is ever missing.
  package var exchange: @Sendable (URL, URL) throws -> Void
  /// Removes a file, or a folder with everything in it.
  package var remove: @Sendable (URL) throws -> Void
  /// Takes the lock that a file stands for, without waiting; `nil` if another process holds it.
  package var lock: @Sendable (URL) throws -> FileLock?

  package func exists(_ url: URL) -> Bool { kind(url) != nil }

  package static let live = FileAccess(
    kind: { SystemCalls.kind(of: $0.path) },
    isLink: { SystemCalls.isLink($0.path) },
    resolved: { $0.resolvingSymlinksInPath() },
    list: { try FileManager.default.contentsOfDirectory(atPath: $0.path).sorted() },
    read: { try Data(contentsOf: $0) },
    write: { try SystemCalls.write($0, to: $1.path) },
    makeFolder: { try SystemCalls.makeFolder($0.path) },
    sync: { try SystemCalls.sync($0.path) },
    move: { try SystemCalls.move($0, to: $1) },
    exchange: { try SystemCalls.exchange($0, $1) },
    remove: { try FileManager.default.removeItem(at: $0) },
    lock: { try FileLock($0) })

  /// Files in memory, as if they lay below a folder; nothing can be written there.
  ///
  /// - Parameter files: Content by path below the folder, with `/`.
  package static func memory(_ files: [String: Data], at root: URL) -> FileAccess {
    var folders: [String: Set<String>] = ["": []]
    for path in files.keys {
      let parts = path.split(separator: "/")
      for depth in parts.indices {
        folders[parts[..<depth].joined(separator: "/"), default: []].insert(String(parts[depth]))
      }
    }
    let contents = folders.mapValues { $0.sorted() }
    let prefix = root.path + "/"
    @Sendable func path(_ url: URL) -> String? {
      url.path == root.path ? "" : url.path.hasPrefix(prefix) ? String(url.path.dropFirst(prefix.count)) : nil
    }
    @Sendable func found<Value>(_ value: Value?) throws -> Value {
      guard let value else { throw CocoaError(.fileReadNoSuchFile) }
      return value
    }
    @Sendable func refuse() throws { throw CocoaError(.fileWriteVolumeReadOnly) }
    return FileAccess(
      kind: { url in path(url).flatMap { files[$0] != nil ? .file : contents[$0] != nil ? .folder : nil } },
      isLink: { _ in false },
      resolved: { $0 },
      list: { try found(path($0).flatMap { contents[$0] }) },
      read: { try found(path($0).flatMap { files[$0] }) },
      write: { _, _ in try refuse() }, makeFolder: { _ in try refuse() }, sync: { _ in },
      move: { _, _ in try refuse() },
      exchange: { _, _ in try refuse() }, remove: { _ in try refuse() },
      lock: { _ in throw CocoaError(.fileWriteVolumeReadOnly) })
  }
}
