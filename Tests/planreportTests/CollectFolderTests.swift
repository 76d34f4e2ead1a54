import Foundation
import TestSupport
import Testing

/// `collect` replaces what an earlier `collect` wrote, and nothing else.
@Suite struct CollectFolderTests {
  private let place: TemporaryFolder
  private let received: ArchiveProject

  init() throws {
    place = try TemporaryFolder()
    received = try ArchiveProject()
    try received.report()
    #expect(try received.archive().status == 0)
  }

  private func collect(into output: String, in folder: URL? = nil) throws -> CommandLineRunner.Result {
    try CommandLineRunner.run(
      [
        "collect", received.revisions.path, "--templates", Repository.url("Templates").path, "--output",
        output,
      ],
      in: folder ?? place.url)
  }

  private func write(_ path: String, _ text: String = "x") throws {
    let file = place.url.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  @Test func aFolderOfTheUsersOwnIsRefused() throws {
    try write("mine/说明.docx")
    try write("other/index.html")
    try write(
      "other/datapackage.json", "{\"name\": \"collected\", \"resources\": [{\"path\": \"tables/a.csv\"}]}")
    try write("other/tables/my.csv")
    let before = try TemporaryFolder.contents(of: place.url)
    for output in ["mine", "mine/", "other", ".", "./", place.url.path] {
      let result = try collect(into: output)
      #expect(result.status == 1, "\(output)")
      #expect(ArchiveProject.problems(result) == ["run.foreign-output"], "\(output)")
      #expect(try TemporaryFolder.contents(of: place.url) == before, "\(output)")
    }
    let result = try collect(into: "other")
    #expect(
      result.messages == """
        错误：目录“other”中的“tables/my.csv”不是 planreport collect 写出的，换入会使它丢失。
            规则：planreport collect 只替换自己写出的内容；其他文件不放在输出目录中。
            修改：请移走“tables/my.csv”，或用 --output 指明一个新目录或空目录。
            编号：run.foreign-output

        共错误1处。

        """)
  }

  @Test func theOutputFolderWithItsArchiveIsRefused() throws {
    let before = try TemporaryFolder.contents(of: received.root)
    let result = try collect(into: "Output", in: received.root)
    #expect(ArchiveProject.problems(result) == ["run.foreign-output"])
    #expect(
      try TemporaryFolder.contents(of: received.root).filter { !$0.key.hasPrefix(".") }
        == before.filter { !$0.key.hasPrefix(".") })
  }

  @Test func anEmptyFolderAndAnEarlierResultAreReplaced() throws {
    try FileManager.default.createDirectory(
      at: place.url.appending(path: "collected"), withIntermediateDirectories: false)
    #expect(try collect(into: "collected").status == 0)
    let first = try TemporaryFolder.contents(of: place.url)
    #expect(first["collected/index.html"] != nil)
    #expect(try collect(into: "collected/").status == 0)
    #expect(try TemporaryFolder.contents(of: place.url) == first)
    // Built beside the folder, and not in the folder around the one around it.
    #expect(Set(first.keys.filter { $0.hasPrefix(".") }) == [".collected.lock"])
  }

  @Test func aFileAddedToAnEarlierResultIsNotLost() throws {
    #expect(try collect(into: "collected").status == 0)
    try write("collected/tables/批注.csv")
    #expect(ArchiveProject.problems(try collect(into: "collected")) == ["run.foreign-output"])
    #expect(try TemporaryFolder.contents(of: place.url)["collected/tables/批注.csv"] != nil)
  }

  @Test func whatIsNoFolderIsRefused() throws {
    try write("file")
    #expect(ArchiveProject.problems(try collect(into: "file")) == ["run.output-not-a-folder"])
    #expect(try collect(into: "").status == 64)
  }
}
