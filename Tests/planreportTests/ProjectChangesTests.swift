import Foundation
import TestSupport
import Testing

@testable import Files
@testable import Publishing

/// 新增, 退出, 结转: the project list against what was archived with an earlier report of the same plan.
@Suite struct ProjectChangesTests {
  private static let templates = Repository.url("Templates").path

  @Test func withoutAnEarlierArchiveNothingIsSaid() throws {
    let project = try ArchiveProject()
    try project.report()
    #expect(!(try text(project, "Output/2023/qingxi-demo/report.md").contains("项目清单相比")))
    #expect(
      !FileManager.default.fileExists(
        atPath: project.root.appending(path: "Output/2023/qingxi-demo/tables/project-changes.csv").path))
  }

  @Test func anUnchangedListIsCarriedOver() throws {
    let project = try ArchiveProject()
    try archive(project, 2022)
    try project.report()
    #expect(
      try line(project, "项目清单相比") == "与2022年报告第1次报送的项目清单相比没有变化，14个项目（按清单的行计）全部结转。")
    #expect(try project.archive().status == 0)
    #expect(try project.verify().status == 0)
    // Archived once, the report of the year is still compared with the earlier year, not with itself.
    try project.report()
    #expect(
      try project.archive().output == "Output/archive/2023/qingxi-demo/r1  内容与第1次报送相同，没有新的修订\n")
  }

  @Test func addedAndRemovedProjectsAreNamed() throws {
    let project = try ArchiveProject()
    try archive(project, 2022)
    try exchange(project)
    try project.report()
    #expect(
      try line(project, "项目清单相比")
        == "与2022年报告第1次报送的项目清单相比（按清单的行计），新增1个（南埠县入河排污口整治（虚构）），"
        + "退出1个（西岭生物多样性保护基地（虚构）），结转13个（大气环境治理4个、水环境治理4个、土壤与固废3个、生态修复与能力建设2个）；"
        + "各项比率的分母随之变化，与当时的比率不能直接比较。名单见附录。")
    let table = try text(project, "Output/2023/qingxi-demo/tables/project-changes.csv")
      .components(separatedBy: "\r\n")
    #expect(table[0] == "变化,编号,领域,序号,项目名称,责任单位,总投资,规划期投资")
    #expect(table[1] == "新增,p15,水环境治理,14,南埠县入河排污口整治（虚构）,虚构南埠县政府,0.30,0.30")
    #expect(table[2] == "退出,p14,生态修复与能力建设,14,西岭生物多样性保护基地（虚构）,虚构林业局,1.20,0.70")
    #expect(table[3] == "结转,p01,大气环境治理,1,青溪热电烟气深度治理工程（虚构）,虚构青溪热电有限公司,3.20,3.20")
    #expect(table.count == 17)
    #expect(try project.archive().status == 0)
    #expect(try project.verify().status == 0)
    let manifest = try text(project, "Output/archive/2023/qingxi-demo/r1/MANIFEST")
    #expect(manifest.contains("\nprojects-since: 2022 r1 "))
    try expectTamperingIsSeen(project)
  }

  @Test func aSecondSubmissionCountsTheListsOfBoth() throws {
    let project = try ArchiveProject()
    try project.report()
    _ = try project.archive()
    try exchange(project)
    try Data("对象编号,报送次数,年份,理由\np14,2,,调出规划\np15,2,,增补\n".utf8)
      .write(to: project.inputs.appending(path: "revisions.csv"))
    try project.report()
    let second = try project.archive()
    #expect(second.status == 0, "\(second.messages)")
    #expect(
      try line(project, "项目清单相比", "Output/archive/2023/qingxi-demo/r2/report.md")
        == "与第1次报送的项目清单相比，新增1个，删除1个，结转13个。")
  }

  @Test func aDamagedEarlierSubmissionIsAnError() throws {
    let project = try ArchiveProject()
    try archive(project, 2022)
    let file = project.root.appending(path: "Output/archive/2022/qingxi-demo/r1/tables/projects.csv")
    try Data("编号\n".utf8).write(to: file)
    try GoldenRun.archiveEarlierDamaged.expect(try project.report())
  }

  @Test func anEarlierSubmissionWhoseFolderIsGoneIsAnError() throws {
    let project = try ArchiveProject()
    try archive(project, 2022)
    let earlier = project.root.appending(path: "Output/archive/2022/qingxi-demo")
    try FileManager.default.removeItem(at: earlier.appending(path: "r1"))
    let result = try project.report()
    #expect(result.status == 1)
    #expect(
      Self.errors(result) == """
        错误：上次报送的材料“Output/archive/2022/qingxi-demo/r1”已被改动。
            规则：报送过的材料不得改动；本次报送要与它比较。
            修改：请用 planreport verify 查看改动了什么，并从备份恢复。
            编号：archive.damaged-revision

        """)
  }

  /// What the system says is in English and gives the whole path; the message does neither.
  @Test func anEarlierSubmissionThatCannotBeReadIsAnError() throws {
    let project = try ArchiveProject()
    try archive(project, 2022)
    let earlier = project.root.appending(path: "Output/archive/2022/qingxi-demo")
    try project.report()
    try FileManager.default.removeItem(at: earlier)
    try Data("x".utf8).write(to: earlier)
    let message = """
      错误：“Output/archive/2022/qingxi-demo”无法读取：应为目录而是文件。
          规则：规划、模板，以及输出目录中已有的报告和报送材料，都要能读取。
          修改：请检查文件和权限；原有内容没有改动。
          编号：run.unreadable

      """
    for result in [try project.report(), try project.archive()] {
      #expect(result.status == 1)
      #expect(Self.errors(result) == message)
    }
  }

  /// An earlier version of the program wrote other columns; the submission is what was sent all the same.
  @Test func anEarlierSubmissionWithOtherColumnsIsCompared() throws {
    let project = try ArchiveProject()
    try archive(project, 2022)
    let earlier = project.root.appending(path: "Output/archive/2022/qingxi-demo/r1")
    let table = earlier.appending(path: "tables/projects.csv")
    let lines = try String(contentsOf: table, encoding: .utf8).replacing("\u{FEFF}", with: "")
      .components(separatedBy: "\r\n")
    try #require(lines[0].contains("阶段"))
    let others =
      [("旧列," + lines[0]).replacing("阶段", with: "旧阶段")]
      + lines.dropFirst().map { $0.isEmpty ? "" : "x," + $0 }
    try Data(others.joined(separator: "\r\n").utf8).write(to: table)
    try Checksums(of: try FileTree(reading: Folder(earlier.path))).data.write(
      to: earlier.appending(path: Checksums.file))
    try exchange(project)
    let result = try project.report()
    #expect(result.status == 0, "\(result.messages)")
    let changes = try text(project, "Output/2023/qingxi-demo/tables/project-changes.csv")
      .components(separatedBy: "\r\n")
    #expect(changes[2] == "退出,p14,生态修复与能力建设,14,西岭生物多样性保护基地（虚构）,虚构林业局,1.20,0.70")
    #expect(changes.count == 17)
  }

  /// The errors of a run without its hints.
  private static func errors(_ result: CommandLineRunner.Result) -> String {
    let lines = result.messages.components(separatedBy: "\n").drop { !$0.hasPrefix("错误") }
    return lines.split(separator: "").filter { $0.first?.hasPrefix("错误") == true }
      .map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
  }

  /// Drops a carried-over project from the archived list and writes the checksums anew: only the earlier
  /// submission beside it tells.
  private func expectTamperingIsSeen(_ project: ArchiveProject) throws {
    let file = project.root.appending(
      path: "Output/archive/2023/qingxi-demo/r1/tables/project-changes.csv")
    let table = try String(contentsOf: file, encoding: .utf8)
    try Data(table.replacing("退出,p14", with: "退出,p99").utf8).write(to: file)
    let archive = project.root.appending(path: "Output/archive/2023/qingxi-demo/r1")
    try Checksums(of: try FileTree(reading: Folder(archive.path))).data.write(
      to: archive.appending(path: Checksums.file))
    let result = try project.verify()
    #expect(result.status == 1)
    #expect(
      ArchiveProject.problems(result) == [
        "verify.not-reproduced", "verify.wrong-project-list", "verify.zip-differs",
      ])
  }

  /// Takes p14 out of the list and puts p15 in.
  private func exchange(_ project: ArchiveProject) throws {
    let url = project.inputs.appending(path: "projects.csv")
    let lines = try String(contentsOf: url, encoding: .utf8).split(separator: "\n").filter {
      !$0.hasPrefix("p14,")
    }
    let added = "p15,14,水环境治理,南埠县入河排污口整治（虚构）,整治排污口。,2023,2025,3000,3000,万元,虚构南埠县政府,否,附表1增补"
    try Data((lines.map(String.init) + [added, ""]).joined(separator: "\n").utf8).write(to: url)
    let progress = project.inputs.appending(path: "project-progress.csv")
    let rows = try String(contentsOf: progress, encoding: .utf8).split(separator: "\n").filter {
      !$0.hasPrefix("p14,")
    }
    try Data(rows.joined(separator: "\n").utf8).write(to: progress)
  }

  private func archive(_ project: ArchiveProject, _ year: Int) throws {
    _ = try project.run(["report", "--year", "\(year)", "--templates", Self.templates])
    let result = try project.run([
      "archive", "--year", "\(year)", "--templates", Self.templates, "--allow-gaps", ArchiveProject.gaps,
    ])
    try #require(result.status == 0, "\(result.messages)")
  }

  private func text(_ project: ArchiveProject, _ path: String) throws -> String {
    try String(contentsOf: project.root.appending(path: path), encoding: .utf8)
  }

  private func line(
    _ project: ArchiveProject, _ words: String, _ path: String = "Output/2023/qingxi-demo/report.md"
  ) throws -> String? {
    try text(project, path).split(separator: "\n").first { $0.contains(words) }.map(String.init)
  }
}
