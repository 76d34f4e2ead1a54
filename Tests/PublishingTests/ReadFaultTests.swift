import Diagnostics
import Foundation
import Reporting
import TestSupport
import Testing

@testable import Files
@testable import Publishing

/// What the disk does not give is named as the user would write it, and nothing is passed over.
@Suite struct ReadFaultTests {
  private let place: TemporaryFolder
  private var files = FileAccess.live

  init() throws {
    place = try TemporaryFolder()
    files.read = { url, limit in
      switch url.lastPathComponent {
      case "unreadable": throw CocoaError(.fileReadNoPermission, userInfo: [NSFilePathErrorKey: url.path])
      case "datapackage.json": throw CocoaError(.fileReadUnknown)
      default: return try FileAccess.live.read(url, limit)
      }
    }
  }

  private func folder(_ name: String, _ content: [String: String]) throws -> Folder {
    let folder = Folder(display: name, url: place.url.appending(path: name), files: files)
    try FileTree(content.mapValues { Data($0.utf8) }).write(into: folder)
    return folder
  }

  @Test func anArchiveWithAFileThatCannotBeReadFails() async throws {
    let received = try folder("received", ["a/r1/SHA256SUMS": "", "a/r1/unreadable": ""])
    let outcome = await Workspace.verify([received])
    #expect(outcome.text == "received/a/r1  不通过：1处错误\n")
    #expect(
      DiagnosticPrinter.text(for: outcome.diagnostics) == """
        错误 received/a/r1：“received/a/r1”无法读取：没有读取权限。
            规则：报送材料的每个文件都要能读取。
            修改：请检查路径和权限。
            编号：verify.unreadable

        共错误1处。

        """)
  }

  @Test func aRunThatCannotReadWhatIsPublishedPublishesNothing() async throws {
    let output = try folder("Output", ["2020/a/datapackage.json": "{}"])
    let workspace = Workspace(
      inputs: Folder(Repository.url("Tests/Fixtures/demo/Inputs").path),
      templates: Folder(Repository.url("Templates").path), output: output)
    let error = await #expect(throws: DiagnosticsError.self) {
      try await workspace.report(year: 2023, edition: .draft, site: nil)
    }
    #expect(
      error.map { DiagnosticPrinter.text(for: $0.diagnostics) } == """
        错误：“Output”无法读取：系统出错（NSCocoaErrorDomain 256）。
            规则：规划、模板，以及输出目录中已有的报告和报送材料，都要能读取。
            修改：请检查文件和权限；原有内容没有改动。
            编号：run.unreadable

        共错误1处。

        """)
    #expect(try TemporaryFolder.contents(of: output.url) == ["2020/a/datapackage.json": Data("{}".utf8)])
  }
}
