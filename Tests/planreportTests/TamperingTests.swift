import Foundation
import Testing

/// Whatever is done to an archive, `verify` names it.
@Suite struct TamperingTests {
  @Test func everyTamperingIsNamed() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(try project.archive().status == 0)
    var transcripts: [String] = []
    for (index, tampering) in (TamperingCase.plain + TamperingCase.adapted).enumerated() {
      let name = "case-\(index)/2023/qingxi-demo"
      let copy = project.root.appending(path: name)
      try FileManager.default.createDirectory(
        at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.copyItem(at: project.revisions, to: copy)
      try tampering.tamper(copy)
      let result = try project.verify("case-\(index)")
      #expect(ArchiveProject.problems(result) == tampering.problems, "\(tampering.name)")
      transcripts.append("## \(tampering.name)\n" + result.transcript)
    }
    transcripts.append("## no archive at all\n" + (try project.verify("Inputs")).transcript)
    // The line in which a report differs is another one after every change of the templates.
    let text = transcripts.joined(separator: "\n").replacing(#/自第\d+行起/#, with: "自第…行起")
    try GoldenRun.tampering.expect(text)
  }

  /// Who got the folder or the zip alone has a whole submission.
  @Test func folderAndZipVerifyOnTheirOwn() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(try project.archive().status == 0)
    let manager = FileManager.default
    try manager.copyItem(
      at: project.revisions.appending(path: "r1"), to: project.root.appending(path: "folder"))
    try manager.copyItem(
      at: project.revisions.appending(path: "r1.zip"), to: project.root.appending(path: "a.ZIP"))
    for path in ["folder", "a.ZIP"] { #expect(try project.verify(path).status == 0, "\(path)") }
  }

  /// Inside a submission's folder the path has no name of its own.
  @Test func aFolderThatIsNamedByADotNamesItsZip() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(try project.archive().status == 0)
    try FileManager.default.removeItem(at: project.revisions.appending(path: "r1.zip"))
    let result = try CommandLineRunner.run(["verify", "."], in: project.revisions.appending(path: "r1"))
    #expect(
      result.messages == """
        错误 .：缺少压缩包“r1.zip”。
            规则：每次封存都写出目录和同名的压缩包。
            修改：请从备份恢复压缩包。
            编号：verify.missing-zip

        共错误1处。

        """)
  }

  @Test func theMessageSaysWhatAndWhere() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(try project.archive().status == 0)
    try FileManager.default.createSymbolicLink(
      atPath: project.revisions.appending(path: "r1/x").path, withDestinationPath: "/etc")
    let result = try project.verify()
    #expect(result.output == "Output/archive/2023/qingxi-demo/r1  不通过：1处错误\n")
    #expect(
      result.messages == """
        错误 Output/archive/2023/qingxi-demo/r1/x：这是符号链接，不是文件。
            规则：报送材料封存后不得增加、删除或改动文件。
            修改：请移出，或请报送单位重新发送。
            编号：verify.not-a-file

        共错误1处。

        """)
  }

  /// What failed its checksum is not parsed, whatever it would do.
  @Test func whatFailsItsChecksumIsNotLookedAt() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(try project.archive().status == 0)
    let hostile = [
      "inputs/qingxi-demo/plan.yaml": "a: &a [x, x]\n? [*a, *a]\n: x\n", "MANIFEST": "nonsense",
      "tables/indicators.csv": String(repeating: "\"", count: 1_000_001),
      "templates/midterm.md.mustache": String(repeating: "{{#indicators}}", count: 10000),
    ]
    for (path, text) in hostile {
      try Data(text.utf8).write(to: project.revisions.appending(path: "r1/" + path))
    }
    try Data("PK".utf8).write(to: project.revisions.appending(path: "r1.zip"))
    let result = try project.verify()
    #expect(ArchiveProject.problems(result) == ["verify.changed-file"])
    #expect(result.output == "Output/archive/2023/qingxi-demo/r1  不通过：\(hostile.count)处错误\n")
  }
}
