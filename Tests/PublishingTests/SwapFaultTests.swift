import Diagnostics
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import Files
@testable import Publishing

/// What the disk refuses during and after the swap is said as it is.
@Suite struct SwapFaultTests {
  private static let old = ["2023/a": "old", "feed.xml": "old", "index.html": "old"]
  private static let new = ["2023/a": "new", "feed.xml": "new", "index.html": "new"]
  private let place: TemporaryFolder

  init() throws { place = try TemporaryFolder() }

  private func output(_ files: FileAccess = .live, _ path: String = "Output") -> Folder {
    Folder(display: path, url: place.url.appending(path: path), files: files)
  }

  private func publish(_ texts: [String: String], _ folder: Folder) async throws -> [Diagnostic] {
    try await OutputFolder(folder: folder, isOne: true).publish { staging in
      try FileTree(texts.mapValues { Data($0.utf8) }).write(into: staging.folder)
      return (["2023", "index.html", "feed.xml"], ())
    }.warnings
  }

  private func files(in folder: String = "") throws -> [String: String] {
    try TemporaryFolder.contents(of: place.url.appending(path: folder)).mapValues {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test func whatCannotBeRemovedAfterTheSwapIsAWarning() async throws {
    _ = try await publish(Self.old, output())
    var files = FileAccess.live
    files.remove = { _ in throw SystemError(call: "unlink", number: EACCES) }
    let warnings = try await publish(Self.new, output(files))
    #expect(
      DiagnosticPrinter.text(for: warnings) == """
        警告：新内容已经全部换入，但换下的旧内容留在“.Output.staging”中，无法删除：没有写入权限。
            规则：换下的内容在运行结束时删除。
            修改：请检查其中文件的权限，自行删除“.Output.staging”，否则下次运行不能开始。
            编号：run.leftover

        共警告1处。

        """)
    #expect(try self.files(in: "Output") == Self.new)
    // The next run says what is in its way.
    let error = await #expect(throws: DiagnosticsError.self) { try await publish(Self.old, output(files)) }
    #expect(
      error.map { DiagnosticPrinter.text(for: $0.diagnostics) } == """
        错误：上次运行留下的临时目录“.Output.staging”无法清除：没有写入权限。
            规则：报告先在这个目录中生成，每次运行前须能清空。
            修改：请检查其中文件的权限，删除“.Output.staging”后重新运行；已发布的内容没有改动。
            编号：run.leftover-in-the-way

        共错误1处。

        """)
    #expect(try self.files(in: "Output") == Self.new)
    #expect(try await publish(Self.old, output()).isEmpty)
    #expect(try self.files(in: "Output") == Self.old)
  }

  /// The second of three entries cannot be swapped: the first is taken back.
  @Test(arguments: [1, 2]) func aSwapThatFailsInTheMiddleIsTakenBack(swaps: Int) async throws {
    for isFirstRun in [true, false] {
      try? FileManager.default.removeItem(at: place.url.appending(path: "Output"))
      if !isFirstRun { _ = try await publish(Self.old, output()) }
      let left = Atomic(swaps)
      @Sendable func refuse(_ target: URL) throws {
        guard target.path.contains("/Output/") else { return }
        if left.subtract(1, ordering: .relaxed).newValue == -1 {
          throw SystemError(call: "rename", number: ENOSPC)
        }
      }
      var files = FileAccess.live
      files.exchange = {
        try refuse($1); try FileAccess.live.exchange($0, $1)
      }
      files.move = {
        try refuse($1); try FileAccess.live.move($0, $1)
      }
      let error = await #expect(throws: DiagnosticsError.self) { try await publish(Self.new, output(files)) }
      #expect(error?.diagnostics.map(\.problem.id) == ["run.cannot-write"])
      #expect(try self.files(in: "Output") == (isFirstRun ? [:] : Self.old))
    }
  }

  @Test func whatCannotBeTakenBackIsNamed() async throws {
    _ = try await publish(Self.old, output())
    let left = Atomic(1)
    var files = FileAccess.live
    files.exchange = {
      if left.subtract(1, ordering: .relaxed).newValue < 0 {
        throw SystemError(call: "rename", number: EROFS)
      }
      try FileAccess.live.exchange($0, $1)
    }
    let error = await #expect(throws: DiagnosticsError.self) { try await publish(Self.new, output(files)) }
    #expect(
      error?.diagnostics.map(\.message.summary) == ["换入中途出错，已换入的2023未能换回：磁盘只读。"])
  }

  /// Where the folder around `Output` is another file system, or may not be written, the run builds in `Output`.
  @Test func aMountPointIsPublishedTo() async throws {
    try FileManager.default.createDirectory(
      at: place.url.appending(path: "Output"), withIntermediateDirectories: false)
    let mount = place.url.appending(path: "Output").path
    @Sendable func isInside(_ url: URL) -> Bool { url.path == mount || url.path.hasPrefix(mount + "/") }
    @Sendable func check(_ left: URL, _ right: URL) throws {
      guard isInside(left) == isInside(right) else { throw SystemError(call: "rename", number: EXDEV) }
    }
    var files = FileAccess.live
    files.canMove = { isInside($0) == isInside($1) }
    files.move = {
      try check($0, $1); try FileAccess.live.move($0, $1)
    }
    files.exchange = {
      try check($0, $1); try FileAccess.live.exchange($0, $1)
    }
    _ = try await publish(Self.old, output(files))
    #expect(try await publish(Self.new, output(files)).isEmpty)
    #expect(
      try self.files()
        == Self.new.reduce(into: ["Output/.planreport.lock": ""]) { $0["Output/" + $1.key] = $1.value })
  }

  /// `Output` may be a link: what it leads to is the folder, and the link stays.
  @Test func aLinkIsFollowed() async throws {
    try FileManager.default.createDirectory(
      at: place.url.appending(path: "elsewhere/real"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: place.url.appending(path: "Output").path, withDestinationPath: "elsewhere/real")
    _ = try await publish(Self.old, output())
    _ = try await publish(Self.new, output())
    #expect(FileAccess.live.isLink(place.url.appending(path: "Output")))
    #expect(try self.files(in: "elsewhere/real") == Self.new)
    #expect(try FileAccess.live.list(place.url) == ["Output", "elsewhere"])
    #expect(try FileAccess.live.list(place.url.appending(path: "elsewhere")) == [".real.lock", "real"])
  }

  @Test func aFileSystemWithoutLocksIsNotAnotherRun() async throws {
    var files = FileAccess.live
    files.lock = { _ in throw SystemError(call: "flock", number: ENOLCK) }
    let error = await #expect(throws: DiagnosticsError.self) { try await publish(Self.new, output(files)) }
    #expect(
      error.map { DiagnosticPrinter.text(for: $0.diagnostics) } == """
        错误：无法写入目录“Output”：所在的文件系统不支持文件锁。
            规则：报告在 Output 旁边生成，全部完成后一次换入。
            修改：请用 --output 指明本机磁盘上的目录，完成后再复制过去；原有内容没有改动。
            编号：run.cannot-write

        共错误1处。

        """)
  }

  /// Index and feed do not stay behind the year: the next run, whatever becomes of it, finishes the swap first.
  @Test(arguments: [0, 1, 2, 3]) func aSwapThatWasKilledInTheMiddleIsFinished(swaps: Int) async throws {
    struct Killed: Error {}
    _ = try await publish(Self.old, output())
    let left = Atomic(swaps)
    var files = FileAccess.live
    files.exchange = {
      if left.subtract(1, ordering: .relaxed).newValue < 0 { throw Killed() }
      try FileAccess.live.exchange($0, $1)
    }
    files.move = { _, _ in throw Killed() }
    files.remove = { _ in throw Killed() }
    // Whoever is gone takes nothing back either.
    _ = try? await publish(Self.new, output(files))
    let begun = try self.files(in: "Output")
    #expect(begun.values.count { $0 == "new" } == swaps)
    _ = try Staging(OutputPlace(output(), isWhole: false))
    #expect(try self.files(in: "Output") == (swaps == 0 ? Self.old : Self.new))
  }
}
