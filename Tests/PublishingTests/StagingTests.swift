import Foundation
import Testing

@testable import Publishing

/// The swap: everything or nothing.
@Suite struct StagingTests {
  private struct DiskFull: Error {}

  /// A temporary folder that is removed with the test.
  private final class Place {
    let url = FileManager.default.temporaryDirectory.appending(path: "staging-\(UUID().uuidString)")
    var output: URL { url.appending(path: "Output") }

    init() throws { try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(at: url) }

    func files() throws -> [String: String] {
      let all = FileManager.default.enumerator(atPath: url.path)?.compactMap { $0 as? String } ?? []
      return try all.reduce(into: [:]) { files, path in
        var isFolder: ObjCBool = false
        let file = url.appending(path: path)
        guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
        else { return }
        files[path] = try String(contentsOf: file, encoding: .utf8)
      }
    }
  }

  private func publish(_ texts: [String: String], in place: Place, files: FileAccess = .live) throws {
    let staging = try Staging(output: place.output, files: files)
    for (path, text) in texts { try staging.write(Data(text.utf8), to: path) }
    try staging.publish(["2023", "index.html"])
  }

  @Test func firstRunWritesExactlyItsFiles() throws {
    let place = try Place()
    try publish(["2023/a/index.html": "one", "index.html": "root"], in: place)
    #expect(try place.files() == ["Output/2023/a/index.html": "one", "Output/index.html": "root"])
  }

  @Test func aSecondRunReplacesItsYearAndLeavesTheOthers() throws {
    let place = try Place()
    try publish(["2023/a/index.html": "one", "2023/b/index.html": "old", "index.html": "root"], in: place)
    try FileManager.default.createDirectory(
      at: place.output.appending(path: "2020"), withIntermediateDirectories: true)
    try Data("kept".utf8).write(to: place.output.appending(path: "2020/x"))
    try publish(["2023/a/index.html": "two", "index.html": "root 2"], in: place)
    #expect(
      try place.files() == [
        "Output/2020/x": "kept", "Output/2023/a/index.html": "two", "Output/index.html": "root 2",
      ])
  }

  @Test func aDiskThatFillsUpLeavesOutputAsItWas() throws {
    let place = try Place()
    try publish(["2023/a/index.html": "one", "index.html": "root"], in: place)
    var files = FileAccess.live
    files.write = { _, _ in throw DiskFull() }
    #expect(throws: DiskFull.self) {
      try publish(["2023/a/index.html": "two", "index.html": "root 2"], in: place, files: files)
    }
    #expect(try place.files() == ["Output/2023/a/index.html": "one", "Output/index.html": "root"])
  }

  @Test func theLeftoversOfAKilledRunAreRemoved() throws {
    let place = try Place()
    let killed = try Staging(output: place.output, files: .live)
    try killed.write(Data("half".utf8), to: "2023/a/index.html")
    try publish(["2023/b/index.html": "whole", "index.html": "root"], in: place)
    #expect(try place.files() == ["Output/2023/b/index.html": "whole", "Output/index.html": "root"])
  }

  /// Where the system cannot exchange two folders in one step, there is a moment at which the target is not there.
  @Test func aRunThatIsKilledBetweenTwoRenamesLosesNothing() throws {
    let place = try Place()
    try publish(["2023/a/index.html": "one", "index.html": "root"], in: place)
    var files = FileAccess.live
    files.exchange = { left, right in
      try Rename.move(right, to: left.appendingPathExtension(Rename.asideExtension))
      throw DiskFull()
    }
    #expect(throws: DiskFull.self) {
      try publish(["2023/a/index.html": "two", "index.html": "root 2"], in: place, files: files)
    }
    #expect(try place.files()["Output/2023/a/index.html"] == nil)
    _ = try Staging(output: place.output, files: .live)
    #expect(try place.files() == ["Output/2023/a/index.html": "one", "Output/index.html": "root"])
  }

  @Test func onlyOneRunHoldsTheLock() throws {
    let place = try Place()
    let file = place.url.appending(path: ".lock")
    do {
      let first = try OutputLock(file)
      #expect(first != nil)
      let second = try OutputLock(file)
      #expect(second == nil)
      withExtendedLifetime(first) {}
    }
    let third = try OutputLock(file)
    #expect(third != nil)
  }
}
