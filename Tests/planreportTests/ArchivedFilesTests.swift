import Foundation
import TestSupport
import Testing

/// A submission holds what its report was made from, and nothing that lies elsewhere.
@Suite struct ArchivedFilesTests {
  private let project: ArchiveProject
  private let manager = FileManager.default

  init() throws {
    project = try ArchiveProject()
    try project.report()
  }

  private func link(_ path: String, to target: String) throws {
    try manager.createSymbolicLink(
      atPath: project.root.appending(path: path).path, withDestinationPath: target)
  }

  private func archived() throws -> [String] {
    try TemporaryFolder.contents(of: project.revisions.appending(path: "r1")).keys.sorted()
  }

  @Test func aLinkThatLeavesThePlanIsRefused() throws {
    let outside = project.root.appending(path: "outside.csv")
    try manager.moveItem(at: project.inputs.appending(path: "sources.csv"), to: outside)
    try link("Inputs/qingxi-demo/sources.csv", to: "../../outside.csv")
    try manager.moveItem(
      at: project.inputs.appending(path: "narrative"), to: project.root.appending(path: "texts"))
    try link("Inputs/qingxi-demo/narrative", to: "../../texts")
    #expect(try project.report().status == 0)
    let result = try project.archive()
    #expect(result.status == 1)
    #expect(ArchiveProject.problems(result) == ["archive.link-outside"])
    #expect(result.messages.contains("“Inputs/qingxi-demo/sources.csv”是指向所在目录之外的符号链接。"))
    #expect(result.messages.contains("“Inputs/qingxi-demo/narrative/2023.md”是指向所在目录之外的符号链接。"))
    #expect(!manager.fileExists(atPath: project.revisions.path))
  }

  @Test func aLinkWithinThePlanIsFollowed() throws {
    try manager.moveItem(
      at: project.inputs.appending(path: "sources.csv"), to: project.inputs.appending(path: "来源.txt"))
    try link("Inputs/qingxi-demo/sources.csv", to: "来源.txt")
    #expect(try project.report().status == 0)
    #expect(try project.archive().status == 0)
    #expect(try archived().contains("inputs/qingxi-demo/sources.csv"))
    #expect(try project.verify().status == 0)
  }

  @Test func whatNothingReadsIsLeftOutAndNamed() throws {
    try link("Inputs/qingxi-demo/secret", to: "/etc/passwd")
    try link("Inputs/qingxi-demo/all", to: "/etc")
    try Data("x".utf8).write(to: project.inputs.appending(path: "说明.docx"))
    try manager.createDirectory(
      at: project.inputs.appending(path: "旧稿"), withIntermediateDirectories: false)
    try Data("x".utf8).write(to: project.inputs.appending(path: "旧稿/targets.csv"))
    #expect(try project.report().status == 0)
    let result = try project.archive()
    #expect(result.status == 0)
    let named = result.messages.split(separator: "\n").filter { $0.hasPrefix("提示：“Inputs") }
    #expect(
      named == ["all", "secret", "旧稿/targets.csv", "说明.docx"].map { "提示：“Inputs/qingxi-demo/\($0)”没有封存。" })
    #expect(
      try archived().filter { $0.hasPrefix("inputs/") }.allSatisfy {
        !$0.contains("secret") && !$0.contains("all/") && !$0.contains("说明") && !$0.contains("旧稿")
      })
    #expect(try project.verify().status == 0)
  }

  @Test func aPipeInThePlaceOfATableDoesNotHoldTheProgram() throws {
    let table = project.inputs.appending(path: "sources.csv")
    try manager.removeItem(at: table)
    #expect(mkfifo(table.path, 0o600) == 0)
    let result = try project.report()
    #expect(result.status == 1)
    #expect(ArchiveProject.problems(result).contains("folder.unreadable"))
    #expect(result.messages.contains("文件“sources.csv”无法读取：是设备、管道或套接字，不是普通文件。"))
  }
}
