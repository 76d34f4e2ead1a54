package import Foundation

/// Everything Publishing does to the disk, as values: a test replaces one of them to make a fault.
package struct FileAccess: Sendable {
  /// Whether something stands at the path.
  package var exists: @Sendable (URL) -> Bool
  /// Names in a folder, sorted; hidden ones included.
  package var list: @Sendable (URL) throws -> [String]
  /// Whole content of a file.
  package var read: @Sendable (URL) throws -> Data
  /// Writes a file that everybody may read.
  package var write: @Sendable (Data, URL) throws -> Void
  /// Makes a folder with all above it.
  package var makeFolder: @Sendable (URL) throws -> Void
  /// Renames within one file system; an existing file at the target is replaced at once.
  package var move: @Sendable (URL, URL) throws -> Void
  /// Exchanges two existing entries in one step: nobody ever sees neither.
  package var exchange: @Sendable (URL, URL) throws -> Void
  /// Removes a file or a folder with all in it.
  package var remove: @Sendable (URL) throws -> Void

  /// The disk.
  package static let live = FileAccess(
    exists: { FileManager.default.fileExists(atPath: $0.path) },
    list: { try FileManager.default.contentsOfDirectory(atPath: $0.path).sorted() },
    read: { try Data(contentsOf: $0) },
    write: { data, url in
      try data.write(to: url)
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: url.path)
    },
    makeFolder: {
      try FileManager.default.createDirectory(
        at: $0, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    },
    move: { try Rename.move($0, to: $1) },
    exchange: { try Rename.exchange($0, $1) },
    remove: { try FileManager.default.removeItem(at: $0) })
}
