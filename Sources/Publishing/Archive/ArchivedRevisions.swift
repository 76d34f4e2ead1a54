import Foundation

/// What was archived before: `archive/<year>/<plan>/r<N>` below an output folder.
struct ArchivedRevisions: Sendable {
  let output: URL
  let files: FileAccess

  /// Folder of a plan's submissions, relative to the output folder.
  static func path(year: Int, plan: String) -> String { "archive/\(year)/\(plan)" }

  /// Number of the last submission of a plan's report; `nil` where none was made.
  func latest(year: Int, plan: String) throws -> Int? {
    let folder = output.appendingPathComponent(Self.path(year: year, plan: plan))
    guard files.exists(folder) else { return nil }
    return try files.list(folder).compactMap(Self.number).max()
  }

  /// `r2` → 2; a zip beside it is no submission of its own.
  static func number(of name: String) -> Int? {
    guard name.hasPrefix("r"), let number = Int(name.dropFirst()), number > 0, name == "r\(number)" else { return nil }
    return number
  }
}
