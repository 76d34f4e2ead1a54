import Foundation
import Testing

/// What happens between submissions: the same again, a value changed, changed back, another year beside it.
@Suite struct RevisionSequenceTests {
  private static let folder = "Output/archive/2023/qingxi-demo"

  private static func archived(_ revision: Int, _ changes: String) -> String {
    "\(folder)/r\(revision)  第\(revision)次报送\(changes)；压缩包：\(folder)/r\(revision).zip\n"
  }

  private static func unchanged(_ revision: Int) -> String {
    "\(folder)/r\(revision)  内容与第\(revision)次报送相同，没有新的修订\n"
  }

  @Test func everySubmissionIsComparedWithTheLast() throws {
    let project = try ArchiveProject()
    try project.report(year: 2022)
    #expect(try project.archive(year: 2022).status == 0)
    try project.report()
    #expect(try project.archive().output == Self.archived(1, ""))

    try project.edit("observations.csv", "good-air-days,2023,87.2", "good-air-days,2023,87.3")
    try project.give(reasons: "good-air-days,2,2023,省厅核定后更正")
    try project.report()
    #expect(try project.archive().output == Self.archived(2, "，与上次相比1处数值变化"))
    // The page names r2 from now on; neither that nor a second call makes a third.
    try project.report()
    #expect(try project.archive().output == Self.unchanged(2))
    #expect(try project.archive().output == Self.unchanged(2))

    for page in ["2023/qingxi-demo/index.html", "plans/qingxi-demo.html"] {
      let text = try String(
        contentsOf: project.root.appending(path: "Output/\(page)"), encoding: .utf8)
      #expect(
        text.contains("报告日期2023年12月31日，更正1处<ul><li>城市空气质量优良天数比率2023年的实际值由87.2改为87.3。理由：省厅核定后更正</li></ul>"),
        "\(page)")
    }

    // Back to the value of r1: compared is the last submission, and the reason of r2 does not serve again.
    try project.edit("observations.csv", "good-air-days,2023,87.3", "good-air-days,2023,87.2")
    try project.report()
    let silent = try project.archive()
    #expect(silent.status == 1)
    #expect(ArchiveProject.problems(silent) == ["archive.missing-reason"])
    try project.give(reasons: "good-air-days,2,2023,省厅核定后更正\ngood-air-days,3,2023,更正有误，恢复原值")
    try project.report()
    #expect(try project.archive().output == Self.archived(3, "，与上次相比1处数值变化"))
    #expect(try project.archive().output == Self.unchanged(3))

    let back = try project.run(["diff", "\(Self.folder)/r1", "\(Self.folder)/r3"])
    #expect(back.output == "数值没有变化。\n")
    let last = try project.run(["diff", "\(Self.folder)/r2.zip", "\(Self.folder)/r3"])
    #expect(
      last.output
        == "indicators  good-air-days  城市空气质量优良天数比率  2023年实际值：87.3 → 87.2；理由：更正有误，恢复原值\n共1处数值变化，0项指标的结论变化。\n")
    let markdown = try String(
      contentsOf: project.revisions.appending(path: "r3/report.md"), encoding: .utf8)
    #expect(markdown.contains("与第2次报送相比，有1处数值变化，各项指标的结论没有变化，逐项列于下表。"))

    // Another explanation is another content, without a changed value.
    let explained = try project.archive(["--allow-gaps", "另一个说明"])
    #expect(explained.output == Self.archived(4, "，与上次相比数值没有变化，变化的是说明、文字、输入或模板"))
    #expect(
      try project.verify().output.split(separator: "\n").map { $0.split(separator: "  ").first }
        == ["Output/archive/2022/qingxi-demo/r1"] + (1...4).map { "\(Self.folder)/r\($0)" })
  }

  @Test func whatWasSentIsNotOverwritten() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(try project.archive().status == 0)
    // The folder is gone, its zip is not: the number is not given again.
    try FileManager.default.removeItem(at: project.revisions.appending(path: "r1"))
    let zip = try Data(contentsOf: project.revisions.appending(path: "r1.zip"))
    try GoldenRun.archiveFolderGone.expect(try project.archive())
    #expect(try Data(contentsOf: project.revisions.appending(path: "r1.zip")) == zip)
  }

  @Test func anEmptyExplanationIsNone() throws {
    let project = try ArchiveProject()
    try project.report()
    for explanation in ["", "  ", "一\n二"] {
      let result = try project.archive(["--allow-gaps", explanation])
      #expect(result.status == 1)
      #expect(
        result.messages == """
          错误：--allow-gaps 后面的说明为空或有换行。
              规则：说明是一段不换行的文字，会印在报告中。
              修改：请写明约束性指标为什么没有全部核定。
              编号：archive.bad-gaps

          共错误1处。

          """)
    }
    #expect(!FileManager.default.fileExists(atPath: project.revisions.path))
  }
}
