import Foundation
import TestSupport
import Testing

/// What is sent upward is frozen, verifiable and comparable with what was sent before.
@Suite struct ArchiveTests {
  private static let r1 = "Output/archive/2023/qingxi-demo/r1"

  @Test func theSameContentMakesNoNewRevision() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(try project.archive().output == "\(Self.r1)  第1次报送；压缩包：\(Self.r1).zip\n")
    let before = try TemporaryFolder.contents(of: project.revisions)
    // The page names the archived revision after the next report; that is not another content.
    try project.report()
    #expect(try project.archive().output == "\(Self.r1)  内容与第1次报送相同，没有新的修订\n")
    #expect(try TemporaryFolder.contents(of: project.revisions) == before)
    #expect(
      try project.verify().output == "\(Self.r1)  通过：规划qingxi-demo，2023年，第1次报送，\(before.count - 1)个文件\n")
  }

  @Test func aReleaseNeedsReportsThatAreCurrentAndVerified() throws {
    let project = try ArchiveProject()
    try GoldenRun.archiveWithoutReport.expect(try project.archive())
    try project.report()
    try GoldenRun.archiveUnverified.expect(try project.archive([]))
    try project.edit("observations.csv", "good-air-days,2023,87.2", "good-air-days,2023,87.3")
    try GoldenRun.archiveNotCurrent.expect(try project.archive())
    #expect(!FileManager.default.fileExists(atPath: project.revisions.path))
  }

  @Test func aChangedValueNeedsAReasonAndIsListed() throws {
    let project = try ArchiveProject()
    try project.report()
    _ = try project.archive()
    try project.edit("observations.csv", "good-air-days,2023,87.2", "good-air-days,2023,87.3")
    try project.report()
    try GoldenRun.archiveWithoutReason.expect(try project.archive())
    try Data("对象编号,报送次数,年份,理由\ngood-air-days,2,2023,=更正\n".utf8)
      .write(to: project.inputs.appending(path: "revisions.csv"))
    try project.report()
    #expect(try project.archive().status == 0)
    let table = try String(
      contentsOf: project.revisions.appending(path: "r2/tables/revisions.csv"), encoding: .utf8)
    #expect(
      table == """
        序号,数据表,对象编号,对象,内容,年份,原值,现值,原结论,现结论,结论是否变化,理由\r
        1,indicators,good-air-days,城市空气质量优良天数比率,实际值,2023,87.2,87.3,未达到序时进度,未达到序时进度,否,'=更正\r

        """)
    #expect(try project.verify().status == 0)
    let diff = try project.run(["diff", Self.r1, "Output/archive/2023/qingxi-demo/r2.zip"])
    #expect(
      diff.output
        == "indicators  good-air-days  城市空气质量优良天数比率  2023年实际值：87.2 → 87.3；理由：=更正\n共1处数值变化，0项指标的结论变化。\n")
    // The table of the differences is that of the submission.
    let csv = try project.run(["diff", "--csv", Self.r1, "Output/archive/2023/qingxi-demo/r2.zip"])
    #expect(csv.output == table)
    // Whoever gets only the zip is told what it holds.
    let notice = try Data(contentsOf: project.revisions.appending(path: "r2/说明.txt"))
    let head = "\u{FEFF}青溪市（虚构）生态环境保护“十四五”规划（演示数据）\r\n2023年的报告，第2次报送\r\n\r\nindex.html "
    #expect(notice.starts(with: Data(head.utf8)))
  }

  @Test func localeTimeZoneUmaskAndFolderDoNotChangeAByte() throws {
    let first = try ArchiveProject()
    try first.report(environment: ["LANG": "C", "LC_ALL": "C", "TZ": "UTC"])
    #expect(try first.archive(environment: ["LANG": "C", "LC_ALL": "C", "TZ": "UTC"]).status == 0)
    let second = try ArchiveProject()
    let old = umask(0o077)
    defer { umask(old) }
    let elsewhere = ["LANG": "zh_CN.UTF-8", "TZ": "Asia/Shanghai"]
    try second.report(environment: elsewhere)
    #expect(try second.archive(environment: elsewhere).status == 0)
    #expect(
      try TemporaryFolder.contents(of: first.revisions) == TemporaryFolder.contents(of: second.revisions))
    #expect(try second.run(["verify", first.revisions.appending(path: "r1.zip").path]).status == 0)
  }

  @Test func tablesInGB18030AreReproducedToo() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(try project.archive(["--allow-gaps", ArchiveProject.gaps, "--encoding", "gb18030"]).status == 0)
    let table = try Data(contentsOf: project.revisions.appending(path: "r1/tables/sources.csv"))
    #expect(table.prefix(5) == Data([0xB1, 0xE0, 0xBA, 0xC5, 0x2C]))  // 编号,
    #expect(try project.verify().status == 0)
  }
}
