import Diagnostics
import Foundation
import Reporting
import Synchronization
import TestSupport
import Testing

@testable import Files
@testable import Publishing

/// An archive is made and checked from one reading of its files.
@Suite struct ArchiveReadingTests {
  /// How often each file was read.
  private final class Readings: Sendable {
    let counts = Mutex<[String: Int]>([:])

    /// The disk, with every reading counted and nothing written.
    var door: FileAccess {
      var files = FileAccess.live
      files.read = { url, limit in
        self.counts.withLock { $0[url.lastPathComponent, default: 0] += 1 }
        return try FileAccess.live.read(url, limit)
      }
      files.write = { _, _ in throw CocoaError(.fileWriteVolumeReadOnly) }
      files.makeFolder = { _ in throw CocoaError(.fileWriteVolumeReadOnly) }
      return files
    }
  }

  @Test func inputsAreReadOnceAndNothingIsWrittenToVerify() async throws {
    let place = try TemporaryFolder()
    let readings = Readings()
    let workspace = Workspace(
      inputs: Folder(Repository.url("Tests/Fixtures/demo/Inputs").path, files: readings.door),
      templates: Folder(Repository.url("Templates").path),
      output: Folder(display: "Output", url: place.url.appending(path: "Output")))
    _ = try await workspace.report(year: 2023, edition: .draft, site: nil)
    readings.counts.withLock { $0 = [:] }
    let archived = try await workspace.archive(year: 2023, plans: [], encoding: .utf8, gaps: "省厅尚未核定")
    #expect(
      archived.text == """
        Output/archive/2023/qingxi-demo/r1  第1次报送；压缩包：Output/archive/2023/qingxi-demo/r1.zip

        """)
    let inputs = try FileTree(planIn: workspace.inputs.child("qingxi-demo"))
    let names = inputs.paths.map { $0.split(separator: "/").last.map(String.init) ?? $0 }
    // Once by the run, once by this test.
    #expect(readings.counts.withLock { $0 } == Dictionary(uniqueKeysWithValues: names.map { ($0, 2) }))

    let archive = Folder(
      display: "archive", url: workspace.output.url.appending(path: "archive"), files: readings.door)
    let outcome = await Workspace.verify([archive])
    #expect(outcome.diagnostics == [])
    #expect(outcome.text.hasPrefix("archive/2023/qingxi-demo/r1  通过：规划qingxi-demo，2023年，第1次报送，"))
  }
}
