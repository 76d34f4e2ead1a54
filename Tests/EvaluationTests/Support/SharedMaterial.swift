import Foundation

/// Published cases and vectors beside the package; absent on machines that only have the package.
enum SharedMaterial {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "shared")

  static var isPresent: Bool {
    FileManager.default.fileExists(atPath: folder.appending(path: "methods.md").path)
  }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }

  /// Rows of a case as dictionaries by column name.
  static func rows(_ path: String) throws -> [[String: String]] {
    let lines = try text(path).split(whereSeparator: \.isNewline).map { fields(String($0)) }
    return lines.dropFirst().map { line in
      Dictionary(zip(lines[0], line), uniquingKeysWith: { first, _ in first })
    }
  }

  /// Splits one line of RFC 4180 (the cases have no line breaks inside fields).
  private static func fields(_ line: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for character in line {
      switch character {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].append(character)
      }
    }
    return fields
  }
}
