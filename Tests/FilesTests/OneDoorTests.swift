import Diagnostics
import Foundation
import PlanInput
import Reporting
import TestSupport
import Testing

@testable import Files

/// Everything that the program reads and writes goes through one door, so that any of it can be made to fail.
@Suite struct OneDoorTests {
  /// Calls that reach the disk past the door. What is written to the terminal is none of them, and neither is a stream
  /// over bytes in memory, from which an XML parser takes them in pieces.
  private static let calls = [
    "FileManager", "Data(contentsOf", "String(contentsOf", "contentsOfFile", "contentsOfDirectory",
    ".write(to:",
    "FileHandle(", "resolvingSymlinks", "resourceValues", "checkResourceIsReachable", "fopen(", "lstat(",
    "InputStream(url", "InputStream(fileAtPath", "OutputStream(",
  ]

  @Test func noOtherTargetReachesTheDisk() throws {
    let sources = try TemporaryFolder.contents(of: Repository.url("Sources"))
      .filter { $0.key.hasSuffix(".swift") }
    var found: [String: [String]] = [:]
    for (path, data) in sources {
      let text = String(decoding: data, as: UTF8.self)
      for call in Self.calls where text.contains(call) {
        found[String(path.prefix { $0 != "/" }), default: []].append("\(path): \(call)")
      }
    }
    #expect(found.removeValue(forKey: "Files")?.isEmpty == false)
    #expect(found == [:])
  }

  /// The disk, with one file that cannot be read.
  private func withoutReading(_ name: String) -> FileAccess {
    var files = FileAccess.live
    files.read = { url, limit in
      if url.lastPathComponent == name { throw SystemError(call: "open", number: EACCES, isReading: true) }
      return try FileAccess.live.read(url, limit)
    }
    return files
  }

  @Test func aTableThatCannotBeReadIsNamed() {
    let folder = Repository.url("Tests/Fixtures/yunxi-145")
    let error = #expect(throws: DiagnosticsError.self) {
      try PlanLoader.load(
        folder: folder, displayPath: "Inputs/yunxi-145", files: withoutReading("targets.csv"))
    }
    #expect(
      error.map { DiagnosticPrinter.text(for: $0.diagnostics.filter { $0.severity == .error }) } == """
        错误 Inputs/yunxi-145/targets.csv：文件“targets.csv”无法读取：没有读取权限。
            规则：输入文件须可读取。
            修改：检查文件权限；如在Excel中打开，请先关闭。
            编号：folder.unreadable

        共错误1处。

        """)
  }

  @Test func aTemplateThatCannotBeReadIsNamed() {
    var log = DiagnosticLog()
    let folder = TemplateFolder(
      Repository.url("Templates"), displayPath: "Templates", files: withoutReading("report.css"))
    _ = TemplateLibrary(folder, log: &log)
    #expect(
      DiagnosticPrinter.text(for: log.sorted) == """
        错误 Templates/report.css：模板文件无法读取：没有读取权限。
            规则：模板须是可以读取的文本文件，不超过1 MB。
            修改：请检查文件及其读取权限。
            编号：template.unreadable

        共错误1处。

        """)
  }
}
