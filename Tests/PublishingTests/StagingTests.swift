import Diagnostics
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Files
@testable import Publishing

/// The swap: everything or nothing, under a lock.
@Suite struct StagingTests {
  private struct Killed: Error {}

  private static let old = ["2023/a/index.html": "one", "2023/b/x": "old", "index.html": "root"]
  private static let new = ["2023/a/index.html": "two", "index.html": "root 2"]
  private let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func output(_ files: FileAccess = .live) -> Folder {
    Folder(display: "Output", url: place.url.appending(path: "Output"), files: files)
  }

  private func publish(_ texts: [String: String], files: FileAccess = .live) async throws {
    _ = try await OutputFolder(folder: output(files)).publish { staging in
      try FileTree(texts.mapValues { Data($0.utf8) }).write(into: staging.folder)
      return (["2023", "index.html"], ())
    }
  }

  private func files(in folder: String = "") throws -> [String: String] {
    try TemporaryFolder.contents(of: place.url.appending(path: folder)).mapValues {
      String(decoding: $0, as: UTF8.self)
    }
  }

  private func message(_ work: () async throws -> Void) async throws -> String {
    do {
      try await work()
      return ""
    } catch let error as DiagnosticsError {
      return DiagnosticPrinter.text(for: error.diagnostics)
    }
  }

  @Test func firstRunWritesExactlyItsFiles() async throws {
    try await publish(Self.old)
    #expect(
      try files() == [
        "Output/2023/a/index.html": "one", "Output/2023/b/x": "old", "Output/index.html": "root",
        ".Output.lock": "",
      ])
  }

  @Test func aSecondRunReplacesItsYearAndLeavesTheOthers() async throws {
    try await publish(Self.old)
    try FileTree(["2020/x": Data("kept".utf8)]).write(into: output())
    try await publish(Self.new)
    #expect(try files(in: "Output") == Self.new.merging(["2020/x": "kept"]) { $1 })
  }

  @Test func aDiskThatFillsUpLeavesOutputAsItWas() async throws {
    try await publish(Self.old)
    var full = FileAccess.live
    full.write = { _, _ in throw CocoaError(.fileWriteOutOfSpace) }
    let message = try await message { try await publish(Self.new, files: full) }
    #expect(
      message == """
        错误：无法写入目录“Output”：磁盘空间不足。
            规则：报告在 Output 旁边生成，全部完成后一次换入。
            修改：请检查磁盘空间和目录权限；原有内容没有改动。
            编号：run.cannot-write

        共错误1处。

        """)
    #expect(try files(in: "Output") == Self.old)
    #expect(try files(in: ".Output.staging") == [:])
  }

  @Test func onlyOneRunWritesAtATime() async throws {
    let message = try await message {
      _ = try await OutputFolder(folder: output()).publish { _ in
        try await publish(Self.new)
        return ([], ())
      }
    }
    #expect(
      message == """
        错误：另一个正在运行的 planreport 占用着目录“Output”。
            规则：同一目录同一时间只能有一次运行写入。
            修改：请等它结束后重新运行。
            编号：run.output-locked

        共错误1处。

        """)
    #expect(try files() == [".Output.lock": ""])
  }

  /// A door through which nothing more is done after so many changes: what a killed process leaves.
  private static func killed(after changes: Int) -> FileAccess {
    let left = Atomic(changes)
    @Sendable func count() throws {
      if left.subtract(1, ordering: .relaxed).newValue < 0 { throw Killed() }
    }
    let live = FileAccess.live
    var files = live
    files.write = { data, url in
      try count()
      try live.write(data, url)
    }
    files.makeFolder = { url in
      try count()
      try live.makeFolder(url)
    }
    files.move = { source, target in
      try count()
      try live.move(source, target)
    }
    files.exchange = { left, right in
      try count()
      try live.exchange(left, right)
    }
    files.remove = { url in
      try count()
      try live.remove(url)
    }
    return files
  }

  /// Every entry is the old one or the new one, whichever change was the last; the next run finishes.
  @Test func aRunThatIsKilledAtAnyChangeLeavesWholeEntries() async throws {
    var changes = 0
    while true {
      try await publish(Self.old)
      do {
        try await publish(Self.new, files: Self.killed(after: changes))
        break
      } catch {
        let found = try files(in: "Output")
        let (year, page) = (found.filter { $0.key.hasPrefix("2023/") }, found["index.html"])
        let years = [Self.old, Self.new].map { $0.filter { $0.key.hasPrefix("2023/") } }
        #expect(years.contains(year), "after \(changes) changes")
        #expect(page == "root" || (page == "root 2" && year == years[1]), "after \(changes) changes")
      }
      try await publish(Self.new)
      #expect(
        try files()
          == files(in: "Output").reduce(into: [".Output.lock": ""]) { $0["Output/" + $1.key] = $1.value })
      #expect(try files(in: "Output") == Self.new, "after \(changes) changes")
      changes += 1
    }
    #expect(changes > 8)
  }

  /// Where the system cannot exchange two folders in one step, there is a moment at which the target is not there.
  @Test func aRunThatIsKilledBetweenTwoRenamesLosesNothing() async throws {
    try await publish(Self.old)
    var files = FileAccess.live
    files.exchange = { left, right in
      try SystemCalls.move(right, to: left.appendingPathExtension(SystemCalls.asideExtension))
      throw Killed()
    }
    files.remove = { _ in throw Killed() }
    await #expect(throws: DiagnosticsError.self) { try await publish(Self.new, files: files) }
    #expect(try self.files(in: "Output") == ["index.html": "root"])
    _ = try Staging(OutputPlace(output(), isWhole: false))
    #expect(try self.files(in: "Output") == Self.old)
  }
}
