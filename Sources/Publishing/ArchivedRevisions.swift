import Diagnostics
import Foundation
import Reporting

/// One submission in the archive.
struct ArchivedReport: Sendable, Hashable {
  let plan: String
  let year: Int
  let revision: Int

  /// Its folder, relative to the output folder.
  var path: String { "\(ArchivedRevisions.path(of: plan, year: year))/r\(revision)" }
}

/// What a report takes from an earlier submission.
struct EarlierSubmission: Sendable {
  let projects: EarlierProjects
  /// Digest of its `SHA256SUMS`.
  let digest: String
}

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

  /// The newest submission of the same plan's latest report of an earlier year; `nil` where none was archived.
  func latestEarlier(of plan: String, before year: Int) throws -> ArchivedReport? {
    let folder = output.appending(path: "archive")
    guard files.exists(folder) else { return nil }
    let years = try files.list(folder).compactMap { Int($0) }.filter { $0 < year }.sorted(by: >)
    for earlier in years {
      if let revision = try latest(of: plan, year: earlier) {
        return ArchivedReport(plan: plan, year: earlier, revision: revision)
      }
    }
    return nil
  }

  /// The project list of that submission: what this report's list is compared with.
  ///
  /// - Throws: That the submission is not there any more as it was sent, or cannot be read.
  func earlierProjects(of plan: String, before year: Int, display: String) throws -> EarlierSubmission? {
    guard let report = try latestEarlier(of: plan, before: year) else { return nil }
    let folder = output.appending(path: report.path)
    let place = "\(display)/\(report.path)"
    // Its zip alone may be left.
    guard files.exists(folder) else {
      throw DiagnosticsError(.damagedRevision(folder: place))
    }
    let tree = try FileTree(reading: folder)
    guard let sums = tree.files[Checksums.file], sums == Checksums(of: tree).data else {
      throw DiagnosticsError(.damagedRevision(folder: place))
    }
    var log = DiagnosticLog()
    let list = ArchivedProjects.list(
      in: tree, year: report.year, revision: report.revision, display: place, into: &log)
    try log.throwIfErrors()
    return list.map { EarlierSubmission(projects: $0, digest: SHA256.hexDigest(of: sums)) }
  }

  /// `r12` → 12; anything else gives `nil`.
  static func number(_ name: String) -> Int? {
    guard name.hasPrefix("r"), let number = Int(name.dropFirst()), number > 0, name == "r\(number)" else {
      return nil
    }
    return number
  }
}
