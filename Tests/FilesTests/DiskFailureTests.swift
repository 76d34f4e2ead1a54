import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Files

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
    #expect(
      summary(PackingRefusal.noEncoding("gb18030")) == "无法写入目录“Output”：系统出错（本机的C库不能转换到gb18030）。")
  }

  @Test func theDiskItselfIsUnderstood() throws {
    let place = try TemporaryFolder()
    func refusal(_ work: () throws -> Void) -> DiskRefusal? {
      do {
        try work()
        return nil
      } catch {
        return DiskFailure(error).reason
      }
    }
    let (files, file) = (FileAccess.live, place.url.appending(path: "x"))
    #expect(refusal { _ = try files.list(file) } == .missing)
    #expect(refusal { _ = try files.read(file, 100) } == .missing)
    try files.write(Data("x".utf8), file)
    #expect(refusal { _ = try files.list(file) } == .notAFolder)
    #expect(refusal { _ = try files.read(place.url, 100) } == .notAFile)
    #expect(refusal { try files.move(file, place.url.appending(path: "none/x")) } == .missing)
  }
}
