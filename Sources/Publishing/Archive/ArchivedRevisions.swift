import Diagnostics
import Files
import Foundation
import Reporting

/// Which revisions of a report the archive holds: `Output/archive/<year>/<plan>/r<N>/`.
struct ArchivedRevisions: Sendable {
  let output: Folder

  /// Folder of a report's revisions, relative to the output folder.
  static func path(of plan: String, year: Int) -> String { "archive/\(year)/\(plan)" }

  /// Folder of one revision, relative to the output folder.
  static func path(of plan: String, _ number: SubmissionNumber) -> String {
    "\(path(of: plan, year: number.year))/r\(number.revision)"
  }

  /// Number of the newest revision; `nil` where nothing was archived.
  func latest(of plan: String, year: Int) throws -> Int? {
    let folder = output.child(Self.path(of: plan, year: year))
    guard folder.kind != nil else { return nil }
    // A zip whose folder is gone was sent all the same; its number is not used again.
    return try output.files.list(folder.url)
      .compactMap { Self.number($0.hasSuffix(".zip") ? String($0.dropLast(4)) : $0) }.max()
  }

  /// The revisions whose pages are there, the newest first, with what they changed.
  func kept(of plan: String, year: Int) throws -> [ArchivedRevision] {
    let path = Self.path(of: plan, year: year)
    let folder = output.child(path)
    guard folder.kind != nil else { return [] }
    return try output.files.list(folder.url).filter { folder.child($0).kind == .folder }
      .compactMap(Self.number).sorted(by: >).map { try revision($0, in: folder.child("r\($0)")) }
  }

  private func revision(_ number: Int, in folder: Folder) throws -> ArchivedRevision {
    let schema = TableSchema.revisions
    let list = folder.child(schema.path).url
    // What it says itself may be damaged: `verify` tells, a page of another report only says less.
    var unread = DiagnosticLog()
    let table =
      output.files.exists(list)
      ? PublishedTable(
        try output.files.read(list, Limits.tableBytes), file: folder.display, schema: schema, into: &unread)
      : nil
    return ArchivedRevision(
      number: number, summary: try PublishedRecords.record(of: folder)?.summary,
      changes: RevisionCheck.changes(in: table))
  }

  /// The project list that a report's own list is compared with: that of the last submission of the latest
  /// earlier year, with the digest of that submission. `nil` where none was archived.
  ///
  /// - Throws: If the submission is no longer as it was sent, or cannot be read.
  func earlierProjects(
    of plan: String, before year: Int
  ) throws -> (projects: EarlierProjects, digest: String)? {
    guard let number = try latestEarlier(of: plan, before: year) else { return nil }
    let folder = output.child(Self.path(of: plan, number))
    // Its zip alone may be left.
    let tree = folder.kind == nil ? FileTree() : try FileTree(reading: folder)
    guard tree.isAsSummed, let digest = tree.digest else {
      throw DiagnosticsError(.damagedRevision(folder: folder.display))
    }
    var log = DiagnosticLog()
    let list = ArchivedProjects.list(in: tree, number, display: folder.display, into: &log)
    try log.throwIfErrors()
    return list.map { ($0, digest) }
  }

  private func latestEarlier(of plan: String, before year: Int) throws -> SubmissionNumber? {
    let folder = output.child("archive")
    guard folder.kind != nil else { return nil }
    let years = try output.files.list(folder.url).compactMap { Int($0) }.filter { $0 < year }.sorted(by: >)
    for earlier in years {
      if let revision = try latest(of: plan, year: earlier) {
        return SubmissionNumber(year: earlier, revision: revision)
      }
    }
    return nil
  }

  /// `r12` → 12; anything else gives `nil`.
  static func number(_ name: String) -> Int? {
    guard name.hasPrefix("r"), let number = Int(name.dropFirst()), number > 0, name == "r\(number)" else {
      return nil
    }
    return number
  }
}
