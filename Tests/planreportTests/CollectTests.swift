import Foundation
import TestSupport
import Testing

/// The receiving bureau takes in what is whole, each plan once, and names the rest.
@Suite struct CollectTests {
  private static let title = "序号,材料,规划编号,原因,说明"

  /// A project whose plan has been archived, with the plan's identifier, region and parent region as given.
  private func sender(
    region: String = "青溪市（虚构）", parent: String = "虚构省", encoding: String = "utf-8", revisions: Int = 1
  ) throws -> ArchiveProject {
    let project = try ArchiveProject()
    try project.edit("plan.yaml", "region: 青溪市（虚构）", "region: \(region)")
    try project.edit("plan.yaml", "parent-region: 虚构省", "parent-region: \(parent)")
    let options = ["--allow-gaps", ArchiveProject.gaps, "--encoding", encoding]
    try project.report()
    #expect(try project.archive(options).status == 0)
    if revisions > 1 {
      try project.edit("observations.csv", "good-air-days,2023,87.2", "good-air-days,2023,87.3")
      try project.give(reasons: "good-air-days,2,2023,更正")
      try project.report()
      #expect(try project.archive(options).status == 0)
    }
    return project
  }

  private func collect(_ paths: [String], in folder: URL) throws -> CommandLineRunner.Result {
    let templates = Repository.url("Templates").path
    return try CommandLineRunner.run(
      ["collect"] + paths + ["--templates", templates, "--output", "collected"], in: folder)
  }

  private func table(_ name: String, in folder: URL) throws -> [String] {
    try String(contentsOf: folder.appending(path: "collected/tables/\(name).csv"), encoding: .utf8)
      .replacing("\u{FEFF}", with: "").components(separatedBy: "\r\n").filter { !$0.isEmpty }
  }

  private func receive(_ project: ArchiveProject, as path: String, in place: TemporaryFolder) throws {
    let target = place.url.appending(path: path)
    try FileManager.default.createDirectory(
      at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.copyItem(at: project.revisions, to: target)
  }

  @Test func whatFailsIsLeftOutAndWhatCameTwiceCountsOnce() throws {
    let place = try TemporaryFolder()
    let project = try sender()
    try receive(project, as: "received", in: place)
    try receive(project, as: "damaged", in: place)
    try Data("x".utf8).write(to: place.url.appending(path: "damaged/r1/x"))
    try FileManager.default.createDirectory(
      at: place.url.appending(path: "empty/below"), withIntermediateDirectories: true)
    try Data("Rar!".utf8).write(to: place.url.appending(path: "empty/b.rar"))
    let result = try collect(["received", "received/r1.zip", "damaged", "empty"], in: place.url)
    try GoldenRun.collectWithFailures.expect(result)
    #expect(
      try table("left-out", in: place.url) == [
        Self.title,
        "1,damaged/r1,,校验不通过,x：文件不在校验清单中。",
        "2,empty/b.rar,,校验不通过,压缩包“empty/b.rar”已损坏：不是一个目录的压缩包。",
        "3,received/r1.zip,qingxi-demo,重复,与received/r1相同，只计一次。",
      ])
    try FileManager.default.removeItem(at: place.url.appending(path: "collected"))
    try GoldenRun.collectNothing.expect(try collect(["damaged", "empty"], in: place.url))
    #expect(
      !FileManager.default.fileExists(atPath: place.url.appending(path: "collected").path))
  }

  @Test func ofRevisionsTheNewestCountsAndTwoThatDifferDoNot() throws {
    let place = try TemporaryFolder()
    let project = try sender(revisions: 2)
    try receive(project, as: "a", in: place)
    let result = try collect(["a", "elsewhere"], in: place.url)
    try GoldenRun.collectSuperseded.expect(result)
    #expect(
      try table("left-out", in: place.url) == [Self.title, "1,a/r1,qingxi-demo,已有更新的报送,以2023年第2次报送为准（a/r2）。"])
    // Another first submission of the same plan and year.
    let other = try sender(encoding: "gb18030")
    try receive(other, as: "b", in: place)
    try GoldenRun.collectDisputed.expect(try collect(["a/r1", "b/r1"], in: place.url))
  }

  /// There is a 鼓楼区 in more than one city, and both may call their plan the same.
  @Test func plansOfTwoRegionsWithOneIdentifierBothCount() throws {
    let place = try TemporaryFolder()
    try receive(try sender(region: "鼓楼区", parent: "甲市"), as: "one", in: place)
    try receive(try sender(region: "鼓楼区", parent: "乙市", encoding: "gb18030"), as: "deep/er/two", in: place)
    let result = try collect(["."], in: place.url)
    try GoldenRun.collectTwoRegions.expect(result)
    let regions = try table("submissions", in: place.url).dropFirst().map { $0.split(separator: ",")[2] }
    #expect(regions == ["乙市鼓楼区", "甲市鼓楼区"])
    let markdown = try String(
      contentsOf: place.url.appending(path: "collected/report.md"), encoding: .utf8)
    #expect(
      markdown.contains(
        "本报告汇总2个规划的报送材料（市级2个），每个规划取最近一次报送，各份材料均已通过校验。其中2个规划的约束性指标没有全部核定，报送单位的说明列于“纳入汇总的报送材料”。收到的材料全部纳入汇总。\n"))
    #expect(markdown.contains("规划编号qingxi-demo在不同区域各有一个规划，按区域分别计入。\n"))
  }
}
