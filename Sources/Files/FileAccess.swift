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
  /// A number that an entry keeps when it is renamed, and that no other entry of its file system has.
  package var identity: @Sendable (URL) -> UInt64?
  /// The path with every link in it followed: two ways to one folder give the same.
  package var resolved: @Sendable (URL) -> URL
  /// Bytes of a file; 0 where there is none.
  package var size: @Sendable (URL) -> Int
  /// Names in a folder, sorted; hidden ones included.
  package var list: @Sendable (URL) throws -> [String]
  /// The content of a file; one that has more bytes than the number says is an error and is not read.
  package var read: @Sendable (URL, Int) throws -> Data
  /// Writes a file that everybody may read; it is on the disk when `sync` has returned.
  package var write: @Sendable (Data, URL) throws -> Void
  /// The same, behind the end of what the file holds already: for one that need not be whole in memory.
  package var append: @Sendable (Data, URL) throws -> Void
  /// Makes a folder that everybody may enter, and those above it, where there is none.
  package var makeFolder: @Sendable (URL) throws -> Void
  /// Puts everything that was written on a folder's file system on the disk.
  package var sync: @Sendable (URL) throws -> Void
  /// Renames within one file system; a file at the target is replaced in the same step.
  package var move: @Sendable (URL, URL) throws -> Void
  /// Exchanges two entries in one step, so that neither is ever missing.
  package var exchange: @Sendable (URL, URL) throws -> Void
  /// Whether entries of the first folder can be renamed into the second: both may be written and are on one mount.
  package var canMove: @Sendable (URL, URL) -> Bool
  /// Removes a file, or a folder with everything in it.
  package var remove: @Sendable (URL) throws -> Void
  /// Takes the lock that a file stands for, without waiting; `nil` if another process holds it.
  package var lock: @Sendable (URL) throws -> FileLock?

  package func exists(_ url: URL) -> Bool { kind(url) != nil }

  package static let live = FileAccess(
    kind: { SystemCalls.kind(of: $0.path) },
    isLink: { SystemCalls.isLink($0.path) },
    identity: { SystemCalls.identity(of: $0.path) },
    resolved: { $0.resolvingSymlinksInPath() },
    size: { SystemCalls.size(of: $0.path) },
    list: { try SystemCalls.list($0) },
    read: { try SystemCalls.content(of: $0, limit: $1) },
    write: { data, url in try Interruption.change { try SystemCalls.create(url, with: data) } },
    append: { data, url in
      try Interruption.change { try SystemCalls.create(url, with: data, appending: true) }
    },
    makeFolder: { url in try Interruption.change { try SystemCalls.makeFolder(url) } },
    sync: { try SystemCalls.sync($0) },
    move: { source, target in try Interruption.change { try SystemCalls.move(source, to: target) } },
    exchange: { left, right in try Interruption.change { try SystemCalls.exchange(left, right) } },
    canMove: { SystemCalls.canMove(from: $0, to: $1) },
    remove: { url in try Interruption.change { try FileManager.default.removeItem(at: url) } },
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
      identity: { _ in nil },
      resolved: { $0 },
      size: { path($0).flatMap { files[$0]?.count } ?? 0 },
      list: { try found(path($0).flatMap { contents[$0] }) },
      read: { url, limit in
        let data = try found(path(url).flatMap { files[$0] })
        guard data.count <= limit else { throw FileTooLarge(path: url.path, limit: limit) }
        return data
      },
      write: { _, _ in try refuse() }, append: { _, _ in try refuse() }, makeFolder: { _ in try refuse() },
      sync: { _ in },
      move: { _, _ in try refuse() },
      exchange: { _, _ in try refuse() }, canMove: { _, _ in false }, remove: { _ in try refuse() },
      lock: { _ in throw CocoaError(.fileWriteVolumeReadOnly) })
  }
}
