import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Files
@testable import Publishing

/// The search for submissions ends soon, whatever the folders are linked to.
@Suite struct SearchTests {
  private let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func folder(_ files: FileAccess = .live) -> Folder {
    Folder(display: "received", url: place.url, files: files)
  }

  private func make(_ path: String) throws {
    try FileManager.default.createDirectory(
      at: place.url.appending(path: path), withIntermediateDirectories: true)
  }

  @Test func linksAmongFoldersDoNotMultiply() throws {
    let names = (0..<12).map { "f\($0)" }
    for name in names { try make(name) }
    for name in names {
      for other in names {
        try FileManager.default.createSymbolicLink(
          atPath: place.url.appending(path: "\(name)/to-\(other)").path, withDestinationPath: "../\(other)")
      }
    }
    try make("f3/r1")
    try Data().write(to: place.url.appending(path: "f3/r1/SHA256SUMS"))
    let found = try ArchivePlace.find(folder())
    #expect(found.map { $0.folder.url.resolvingSymlinksInPath().lastPathComponent } == ["r1"])
  }

  @Test func aFolderThatIsTooDeepIsNamed() async throws {
    try make((0..<40).map { "d\($0)" }.joined(separator: "/"))
    let outcome = await Workspace.verify([folder()])
    #expect(outcome.diagnostics.map(\.problem.id).contains("run.unreadable"))
    #expect(
      outcome.diagnostics.map(\.message.summary).contains { $0.contains("目录套了\(Limits.folderDepth)层以上") })
  }

  @Test func aFolderThatCannotBeListedIsNotAnEmptyOne() async throws {
    try make("a")
    var files = FileAccess.live
    files.list = { url in
      if url.lastPathComponent == "a" {
        throw SystemError(call: "opendir", number: EACCES, path: url.path, isReading: true)
      }
      return try FileAccess.live.list(url)
    }
    let outcome = await Workspace.verify([folder(files)])
    #expect(outcome.diagnostics.map(\.message.summary).contains("“received/a”无法读取：没有读取权限。"))
  }

  @Test func aSubmissionThatIsTooLargeIsNotRead() async throws {
    try make("r1")
    let file = place.url.appending(path: "r1/SHA256SUMS")
    try Data().write(to: file)
    // A file with a hole: it has a size and takes no space.
    #expect(truncate(file.path, off_t(Limits.archiveBytes) * 10) == 0)
    let outcome = await Workspace.verify([folder()])
    #expect(outcome.diagnostics.map(\.problem.id) == ["verify.unreadable"])
    #expect(outcome.diagnostics.first?.message.summary.contains("超过100 MB") == true)
  }
}
