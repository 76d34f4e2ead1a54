import Foundation

/// Which revisions of a report the archive holds: `Output/archive/<year>/<plan>/r<N>/`.
struct ArchivedRevisions: Sendable {
  let output: URL
  let files: FileAccess

  /// Folder of a report's revisions, relative to the output folder.
  static func path(of plan: String, year: Int) -> String { "archive/\(year)/\(plan)" }

  /// Number of the newest revision; `nil` where nothing was archived.
  func latest(of plan: String, year: Int) throws -> Int? {
    let folder = output.appending(path: Self.path(of: plan, year: year))
    guard files.exists(folder) else { return nil }
    return try files.list(folder).compactMap(Self.number).max()
  }

  /// `r12` → 12; files beside the revisions (`r12.zip`) and anything else give `nil`.
  private static func number(_ name: String) -> Int? {
    guard name.hasPrefix("r"), let number = Int(name.dropFirst()), number > 0, name == "r\(number)" else {
      return nil
    }
    return number
  }
}
