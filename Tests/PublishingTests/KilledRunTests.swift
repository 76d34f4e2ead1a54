import Diagnostics
import Foundation
import Reporting
import Synchronization
import TestSupport
import Testing

@testable import Files
@testable import Publishing

/// `report`, `archive` and `collect`, killed at their changes of the disk: what was there stays or is replaced as a whole.
///
/// `KILL_ALL=1` takes every change; otherwise those around the swap and some of the many before it.
@Suite struct KilledRunTests {
  private struct Killed: Error {}

  private static let plan = "yunxi-145"
  private let place: TemporaryFolder
  private var output: URL { place.url.appending(path: "Output") }

  init() throws {
    place = try TemporaryFolder()
    let inputs = place.url.appending(path: "Inputs")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.url("Tests/Fixtures/" + Self.plan), to: inputs.appending(path: Self.plan))
  }

  private func workspace(_ files: FileAccess = .live, output name: String = "Output") -> Workspace {
    Workspace(
      inputs: Folder(place.url.appending(path: "Inputs").path),
      templates: Folder(Repository.url("Templates").path),
      output: Folder(display: name, url: place.url.appending(path: name), files: files))
  }

  /// Nothing more is done after so many changes.
  private static func killed(after changes: Int, _ count: Counter = Counter()) -> FileAccess {
    let live = FileAccess.live
    var files = live
    @Sendable func step() throws { if count.next() > changes { throw Killed() } }
    files.write = {
      try step(); try live.write($0, $1)
    }
    files.makeFolder = {
      try step(); try live.makeFolder($0)
    }
    files.move = {
      try step(); try live.move($0, $1)
    }
    files.exchange = {
      try step(); try live.exchange($0, $1)
    }
    files.remove = {
      try step(); try live.remove($0)
    }
    return files
  }

  private final class Counter: Sendable {
    private let count = Atomic(0)

    func next() -> Int { count.add(1, ordering: .relaxed).newValue }
    var value: Int { count.load(ordering: .relaxed) }
  }

  /// Runs a command once over what an earlier one left, and then kills it at its changes.
  ///
  /// - Parameter entry: What a file is put in place with, in one rename.
  private func check(
    _ folder: String, entry: (String) -> String = { $0.contains("/") ? "/" : $0 },
    prepare: () async throws -> Void, _ command: (FileAccess) async throws -> Void
  ) async throws {
    func contents() throws -> [String: Data] {
      try TemporaryFolder.contents(of: place.url.appending(path: folder))
    }
    func reset() async throws {
      try? FileManager.default.removeItem(at: place.url.appending(path: folder))
      try await prepare()
    }
    try await reset()
    let before = try contents()
    let counter = Counter()
    try await command(Self.killed(after: .max, counter))
    let (after, changes) = (try contents(), counter.value)
    #expect(changes > 10)
    let everything = ProcessInfo.processInfo.environment["KILL_ALL"] != nil
    // The last change is to remove what was swapped out: without it the run has done its work.
    let points =
      everything ? Array(0..<changes - 1) : [changes / 2] + Array(max(2, changes - 5)..<changes - 1)
    for point in points {
      try await reset()
      await #expect(throws: (any Error).self, "after \(point) of \(changes)") {
        // A process that is gone removes nothing either.
        try await command(Self.killed(after: point))
      }
      expectWhole(try contents(), before, after, by: entry, "after \(point) of \(changes) changes")
      try await command(.live)
      #expect(try contents() == after, "the run after \(point) of \(changes) changes")
      #expect(try FileAccess.live.list(place.url).filter { $0.hasSuffix(".staging") } == [])
    }
  }

  /// Each entry that is put in place by one rename is the old one or the new one.
  private func expectWhole(
    _ found: [String: Data], _ before: [String: Data], _ after: [String: Data], by entry: (String) -> String,
    _ when: String
  ) {
    for name in Set([found, before, after].flatMap(\.keys).map(entry)) {
      func part(_ files: [String: Data]) -> [String: Data] { files.filter { entry($0.key) == name } }
      #expect([part(before), part(after)].contains(part(found)), "\(name) \(when)")
    }
  }

  private func edit() throws {
    let table = place.url.appending(path: "Inputs/\(Self.plan)/observations.csv")
    let text = try String(contentsOf: table, encoding: .utf8)
    try Data(text.replacing("good-air-days,2022,79.5", with: "good-air-days,2022,79.6").utf8).write(to: table)
  }

  @Test func report() async throws {
    let original = try Data(contentsOf: place.url.appending(path: "Inputs/\(Self.plan)/observations.csv"))
    try await check("Output") {
      try original.write(to: place.url.appending(path: "Inputs/\(Self.plan)/observations.csv"))
      _ = try await workspace().report(year: 2023, edition: .draft, site: nil)
      try edit()
    } _: { files in
      _ = try await workspace(files).report(year: 2023, edition: .draft, site: nil)
    }
  }

  /// Between two renames the year's page may be older than the report beside it; the next run ends that.
  @Test func reportOfOnePlan() async throws {
    let original = try Data(contentsOf: place.url.appending(path: "Inputs/\(Self.plan)/observations.csv"))
    let report = "2023/\(Self.plan)/"
    try await check("Output", entry: { $0.hasPrefix(report) ? report : $0 }) {
      try original.write(to: place.url.appending(path: "Inputs/\(Self.plan)/observations.csv"))
      _ = try await workspace().report(year: 2023, edition: .draft, site: nil)
      try edit()
    } _: { files in
      _ = try await workspace(files).report(year: 2023, plan: Self.plan, edition: .draft, site: nil)
    }
  }

  @Test func archive() async throws {
    _ = try await workspace().report(year: 2023, edition: .draft, site: nil)
    try await check("Output/archive") {
    } _: { files in
      _ = try await workspace(files).archive(year: 2023, plans: [], encoding: .utf8, gaps: "虚构")
    }
  }

  @Test func collect() async throws {
    _ = try await workspace().report(year: 2023, edition: .draft, site: nil)
    _ = try await workspace().archive(year: 2023, plans: [], encoding: .utf8, gaps: "虚构")
    try await check("collected") {
    } _: { files in
      _ = try await workspace(files, output: "collected").collect([
        Folder(output.appending(path: "archive").path)
      ])
    }
  }
}
