import Foundation
import TestSupport
import Testing

/// A process that is killed at any moment leaves no submission or a whole one.
@Suite struct KilledArchiveTests {
  private static let points = 15

  @Test func theFirstSubmission() throws {
    let project = try ArchiveProject()
    try project.report()
    try Self.kill(project, before: [:], after: try Self.finished(as: project))
  }

  /// The folder with what was sent before is exchanged for one that holds the new submission too.
  @Test func theSecondSubmission() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(try project.archive().status == 0)
    let before = try TemporaryFolder.contents(of: project.revisions)
    try project.edit("observations.csv", "good-air-days,2023,87.2", "good-air-days,2023,87.3")
    try project.give(reasons: "good-air-days,2,2023,更正")
    try project.report()
    let after = try Self.finished(as: project)
    #expect(after.count > before.count)
    try Self.kill(project, before: before, after: after)
  }

  /// What a run that is not killed leaves in a copy of the project.
  private static func finished(as project: ArchiveProject) throws -> [String: Data] {
    let copy = try ArchiveProject()
    for name in ["Inputs", "Output"] {
      let target = copy.root.appending(path: name)
      try? FileManager.default.removeItem(at: target)
      try FileManager.default.copyItem(at: project.root.appending(path: name), to: target)
    }
    #expect(try copy.archive().status == 0)
    return try TemporaryFolder.contents(of: copy.revisions)
  }

  /// Kills runs at moments spread over the length of one, each over the leftovers of the last. The moments are other
  /// ones in every run of the test; `KILL_SEED` repeats those of a run that failed.
  private static func kill(
    _ project: ArchiveProject, before: [String: Data], after: [String: Data]
  ) throws {
    let manager = FileManager.default
    let saved = project.root.appending(path: "saved")
    if !before.isEmpty { try manager.copyItem(at: project.revisions, to: saved) }
    func restore() throws {
      try? manager.removeItem(at: project.revisions)
      if !before.isEmpty { try manager.copyItem(at: saved, to: project.revisions) }
    }
    let start = Date()
    #expect(try project.archive().status == 0)
    let length = Date().timeIntervalSince(start)
    let seed =
      ProcessInfo.processInfo.environment["KILL_SEED"].flatMap { UInt64($0) } ?? .random(in: 0...(.max))
    var chance = SeededGenerator(seed: seed)
    let moments = (0..<points).map {
      (Double($0) + Double.random(in: 0..<1, using: &chance)) / Double(points)
    }
    for moment in moments {
      try restore()
      try CommandLineRunner.kill(project.archiveArguments(), in: project.root, after: length * moment)
      let found = try TemporaryFolder.contents(of: project.revisions)
      #expect(
        found == before || found == after,
        "killed after \(moment) of \(length) s; KILL_SEED=\(seed) kills at the same moments")
    }
    // The next run cleans up and finishes.
    try restore()
    #expect(try project.archive().status == 0)
    #expect(try TemporaryFolder.contents(of: project.revisions) == after)
    #expect(
      try manager.contentsOfDirectory(atPath: project.root.path).filter { $0.hasPrefix(".") }
        == [".Output.lock"])
  }
}
