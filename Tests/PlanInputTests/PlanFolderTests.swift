import Files
import Foundation
import TestSupport
import Testing

@testable import PlanInput

/// Which files of a folder are a plan's, and which folders are plans.
@Suite struct PlanFolderTests {
  @Test func ignoresWhatEditorsLeaveAndNamesWhatNothingReads() throws {
    let plan = TemporaryPlan([
      "~$targets.csv": "", ".DS_Store": "", ".~lock.targets.csv#": "", "revisions.csv": "对象编号,理由\n",
      "templates/a.mustache": "", "说明.txt": "",
    ])
    #expect(
      try plan.messages() == """
        警告 Inputs/xuxian-145/说明.txt：没有用到文件“说明.txt”。
            规则：计划文件夹只放说明文档所列的文件。
            修改：移出计划文件夹。
            编号：folder.unknown-file

        共警告1处。

        """)
  }

  /// A misspelt table would silently take its data out of the report.
  @Test(arguments: ["target.csv", "targets.xls", "Targets.csv", "目标.csv"])
  func refusesAMisnamedTable(name: String) throws {
    #expect(
      try TemporaryPlan([name: "指标编号,年份,目标\n"]).messages() == """
        错误 Inputs/xuxian-145/\(name)：没有用到文件“\(name)”，而“targets.csv”不存在。
            规则：计划文件夹只放说明文档所列的文件，文件名须完全一致。
            修改：是否想写“targets.csv”？（旧格式的工作簿须另存为.xlsx。）
            编号：folder.misnamed-file

        共错误1处。

        """)
  }

  @Test func namesMissingFilesAndStopsThere() throws {
    var plan = TemporaryPlan(["targets.csv": "指标编号,年份,目标\npm25,2025,25\n"])
    plan.files["plan.yaml"] = nil
    plan.files["indicators.csv"] = nil
    #expect(
      try plan.messages() == """
        错误 Inputs/xuxian-145/indicators.csv：缺少文件“indicators.csv”。
            规则：每个计划都要有“indicators.csv”：规划的指标。
            修改：补上这个文件。
            编号：folder.missing-file

        错误 Inputs/xuxian-145/plan.yaml：缺少文件“plan.yaml”。
            规则：每个计划都要有“plan.yaml”：计划的基本信息和评估安排。
            修改：补上这个文件。
            编号：folder.missing-file

        共错误2处。

        """)
  }

  @Test func listsPlansInOrder() throws {
    let root = URL(filePath: "/made-up")
    let files = FileAccess.memory(
      ["b-2/x": Data(), "a-1/x": Data(), ".git/x": Data(), "c-3/x": Data(), "README.md": Data()], at: root)
    #expect(try PlanFolders.list(in: root, files: files) == ["a-1", "b-2", "c-3"])
    #expect(throws: (any Error).self) { try PlanFolders.list(in: root.appending(path: "none"), files: files) }
  }

  @Test func saysWhatToDoWithTextsInOtherFiles() throws {
    let lost = TemporaryPlan(["narrative/2023年.docx": "", "narrative/说明.txt": "", "narrative/图.jpg": ""])
    #expect(
      try lost.messages() == """
        错误 Inputs/xuxian-145/narrative/2023年.docx：没有读取“2023年.docx”，其中的文字不会印出。
            规则：人工撰写的文字是Markdown文件，以评估年份命名，如2023.md。
            修改：打开后另存为“纯文本”（编码选UTF-8），文件名改为“2023.md”，在各部分之前加上“## 存在问题及原因”这样的标题行；表格和图片的写法见docs/inputs.md。
            编号：narrative.other-file

        警告 Inputs/xuxian-145/narrative/图.jpg：没有用到文件“narrative/图.jpg”。
            规则：计划文件夹只放说明文档所列的文件。
            修改：移出计划文件夹。
            编号：folder.unknown-file

        错误 Inputs/xuxian-145/narrative/说明.txt：没有读取“说明.txt”，其中的文字不会印出。
            规则：人工撰写的文字是Markdown文件，以评估年份命名，如2023.md。
            修改：把文件名改为“2023.md”，在各部分之前加上“## 存在问题及原因”这样的标题行（编码用UTF-8或GB18030均可）。
            编号：narrative.other-file

        共错误2处、警告1处。

        """)
    let spare = TemporaryPlan(["narrative/2023.md": "## 建议\n\n甲。\n", "narrative/2023.doc": ""])
    #expect(
      try spare.messages() == """
        警告 Inputs/xuxian-145/narrative/2023.doc：没有读取“2023.doc”，其中的文字不会印出。
            规则：人工撰写的文字是Markdown文件，以评估年份命名，如2023.md。
            修改：“2023.md”已经存在；其中的文字如已录入“2023.md”，请把“2023.doc”移出narrative文件夹。
            编号：narrative.other-file

        共警告1处。

        """)
  }
}
