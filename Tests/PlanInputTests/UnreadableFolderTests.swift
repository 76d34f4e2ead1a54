import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Files
@testable import PlanInput

/// A folder that cannot be read is not one that is missing or empty.
@Suite struct UnreadableFolderTests {
  private func messages(refusing name: String) -> String {
    let folder = Repository.url("Tests/Fixtures/yunxi-145")
    var files = FileAccess.live
    files.list = { url in
      if url.lastPathComponent == name {
        throw SystemError(call: "opendir", number: EACCES, path: url.path, isReading: true)
      }
      return try FileAccess.live.list(url)
    }
    do {
      let loaded = try PlanLoader.load(folder: folder, displayPath: "Inputs/yunxi-145", files: files)
      return DiagnosticPrinter.text(for: loaded.notes)
    } catch {
      return DiagnosticPrinter.text(for: error.diagnostics.filter { $0.severity == .error })
    }
  }

  @Test func thePlansFolder() {
    #expect(
      messages(refusing: "yunxi-145") == """
        错误 Inputs/yunxi-145：文件夹“yunxi-145”无法读取：没有读取权限。
            规则：计划文件夹和其中的文件夹须可读取。
            修改：检查文件夹的权限。
            编号：folder.unreadable-folder

        共错误1处。

        """)
  }

  @Test func theTexts() {
    #expect(
      messages(refusing: "narrative").hasPrefix(
        "错误 Inputs/yunxi-145/narrative：文件夹“narrative”无法读取：没有读取权限。\n"))
  }
}
