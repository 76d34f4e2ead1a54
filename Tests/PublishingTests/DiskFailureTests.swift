import Diagnostics
import Foundation
import Testing

@testable import Publishing

/// What the disk refuses is said in Chinese, and never with the path that leads to the user's folder.
@Suite struct DiskFailureTests {
  private let output = Folder(display: "Output", url: URL(fileURLWithPath: "/home/user/project/Output"))
  private let inputs = Folder(display: "Inputs/a", url: URL(fileURLWithPath: "/home/user/project/Inputs/a"))

  private func summary(_ error: any Error) -> String {
    DiskFailure(error).problem(writing: output, reading: [inputs]).message.summary
  }

  @Test(arguments: [
    ("/home/user/project/Output/archive/2022", "Output/archive/2022"),
    ("/home/user/project/Inputs/a/plan.yaml", "Inputs/a/plan.yaml"),
    ("/home/user/project/Inputs/a", "Inputs/a"),
    ("/home/user/elsewhere/x.csv", "x.csv"),
  ])
  func aReadErrorNamesThePathAsTheUserWouldWriteIt(_ path: String, _ named: String) {
    let error = CocoaError(.fileReadNoPermission, userInfo: [NSFilePathErrorKey: path])
    #expect(summary(error) == "“\(named)”无法读取：没有读取权限。")
  }

  @Test func anyOtherReadErrorIsGivenByItsNumber() {
    let error = CocoaError(.fileReadUnknown, userInfo: [NSFilePathErrorKey: "/home/user/project/Output/x"])
    #expect(summary(error) == "“Output/x”无法读取：系统出错（NSCocoaErrorDomain 256）。")
  }

  @Test func aWriteErrorNamesTheOutputFolder() {
    #expect(summary(CocoaError(.fileWriteOutOfSpace)) == "无法写入目录“Output”：磁盘空间不足。")
    #expect(summary(SystemError(call: "rename", number: EACCES)) == "无法写入目录“Output”：没有写入权限。")
  }

  @Test func theDiskItselfIsUnderstood() throws {
    let place = FileManager.default.temporaryDirectory.appending(path: "disk-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: place) }
    let reading: () -> DiskRefusal? = {
      do {
        _ = try FileTree(reading: place)
        return nil
      } catch {
        return DiskFailure(error).reason
      }
    }
    #expect(reading() == .missing)
    try Data("x".utf8).write(to: place)
    #expect(reading() == .notAFolder)
  }
}
