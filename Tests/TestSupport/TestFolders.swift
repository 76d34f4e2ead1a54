package import Foundation

/// The checkout that the tests are of.
package enum Repository {
  package static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  package static func url(_ path: String) -> URL { root.appending(path: path) }

  package static func text(_ path: String) throws -> String {
    try String(contentsOf: url(path), encoding: .utf8)
  }
}

/// A folder that is removed with the test.
package final class TemporaryFolder: Sendable {
  package let url: URL

  package init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "planreport-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Every file below a folder with its content, by path below it; none where there is no folder.
  package static func contents(of folder: URL) throws -> [String: Data] {
    guard let paths = FileManager.default.enumerator(atPath: folder.path) else { return [:] }
    return try paths.compactMap { $0 as? String }.reduce(into: [:]) { files, path in
      var isFolder: ObjCBool = false
      let file = folder.appending(path: path)
      guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
      else { return }
      files[path] = try Data(contentsOf: file)
    }
  }
}
