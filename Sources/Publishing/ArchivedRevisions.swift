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
    // A zip whose folder is gone was sent all the same: its number is not given a second time.
    return try files.list(folder)
      .compactMap { Self.number($0.hasSuffix(".zip") ? String($0.dropLast(4)) : $0) }.max()
  }

  /// `r12` → 12; anything else gives `nil`.
  static func number(_ name: String) -> Int? {
    guard name.hasPrefix("r"), let number = Int(name.dropFirst()), number > 0, name == "r\(number)" else {
      return nil
    }
    return number
  }
}
