import Foundation
import TestSupport
import Testing

/// The pictures of a report, from the plan's folder into the submission.
@Suite struct PictureArchiveTests {
  private let project: ArchiveProject

  init() throws {
    project = try ArchiveProject()
    try FileManager.default.copyItem(
      at: Repository.url("Tests/Fixtures/yunxi-145/assets"), to: project.inputs.appending(path: "assets"))
    let file = project.inputs.appending(path: "narrative/2023.md")
    let text = try String(contentsOf: file, encoding: .utf8)
    try Data((text + "\n\n![示意图（虚构）](assets/河湖分布.png)\n").utf8).write(to: file)
  }

  @Test func theyAreCopiedBesideThePageAndFrozenWithIt() throws {
    #expect(try project.report().status == 0)
    let picture = try Data(contentsOf: project.inputs.appending(path: "assets/河湖分布.png"))
    let report = try TemporaryFolder.contents(of: project.root.appending(path: "Output/2023/qingxi-demo"))
    #expect(report.keys.filter { $0.hasPrefix("assets/") } == ["assets/河湖分布.png"])
    #expect(report["assets/河湖分布.png"] == picture)
    #expect(try project.archive().status == 0)
    let frozen = try TemporaryFolder.contents(of: project.revisions.appending(path: "r1"))
    #expect(
      frozen.keys.filter { $0.contains("assets/") }.sorted() == [
        "assets/河湖分布.png", "inputs/qingxi-demo/assets/logo.png", "inputs/qingxi-demo/assets/河湖分布.png",
      ])
    #expect(try project.verify().status == 0)
    // The same again is no new revision; another picture is one.
    #expect(try project.archive().output.contains("没有新的修订"))
    try FileManager.default.removeItem(at: project.inputs.appending(path: "assets/logo.png"))
    #expect(try project.report().status == 0)
    #expect(try project.archive().output.contains("第2次报送"))
    #expect(try project.verify().status == 0)
  }

  @Test func aPictureThatIsNoLongerShownGoesWithTheNextRun() throws {
    #expect(try project.report().status == 0)
    try project.edit("narrative/2023.md", "![示意图（虚构）](assets/河湖分布.png)", "")
    #expect(try project.report().status == 0)
    let report = try TemporaryFolder.contents(of: project.root.appending(path: "Output/2023/qingxi-demo"))
    #expect(!report.keys.contains { $0.hasPrefix("assets/") })
  }

  @Test func aPictureThatIsMissingPublishesNothing() throws {
    try FileManager.default.removeItem(at: project.inputs.appending(path: "assets/河湖分布.png"))
    let result = try project.report()
    #expect(result.status == 1)
    #expect(result.messages.contains("没有图片“assets/河湖分布.png”。"))
    #expect(!FileManager.default.fileExists(atPath: project.root.appending(path: "Output/2023").path))
  }
}
