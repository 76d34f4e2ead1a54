package import Foundation

/// For a library that can only write to a path: a file that lives until it has been read back.
package enum ScratchFile {
  /// - Parameters:
  ///   - limit: Bytes that the file may have in the end.
  ///   - body: Takes the path of the file, which it makes, and of the folder in which the file stands alone.
  /// - Returns: What stood in the file.
  package static func content(
    named name: String, limit: Int, _ body: (_ file: String, _ folder: String) throws -> Void
  ) throws -> Data {
    let folder = FileManager.default.temporaryDirectory.appending(path: "planreport-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: name)
    try body(file.path, folder.path)
    return try SystemCalls.content(of: file, limit: limit)
  }
}
