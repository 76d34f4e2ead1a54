import Foundation

/// The project's own text, for rules that the compiler cannot keep.
enum SourceFiles {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Every Swift file of a target, or of all of them, with the comments taken out.
  static func code(of target: String = "") throws -> [(path: String, lines: [Substring])] {
    let folder = root.appending(path: "Sources/\(target)")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.map { file in
      let text = try String(contentsOf: file, encoding: .utf8)
      return (
        file.path,
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
          line.firstRange(of: "//").map { line[..<$0.lowerBound] } ?? line
        }
      )
    }
  }
}
