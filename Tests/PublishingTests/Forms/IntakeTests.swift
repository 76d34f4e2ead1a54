import Diagnostics
import Files
import Foundation
import PlanInput
import PlanModel
import Reporting
import TestSupport
import Testing
import Workbooks

@testable import Publishing

/// Forms go out, come back filled in, and are taken into the tables.
@Suite struct IntakeTests {
  private let place: TemporaryFolder
  private let workspace: Workspace
  private var returned: URL { place.url.appending(path: "Returned") }

  init() throws {
    place = try TemporaryFolder()
    let inputs = place.url.appending(path: "Inputs")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: place.url.appending(path: "Returned"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.url("Tests/Fixtures/yunxi-145"), to: inputs.appending(path: "yunxi-145"))
    let root = place.url
    func folder(_ name: String) -> Folder { Folder(display: name, url: root.appending(path: name)) }
    workspace = Workspace(
      inputs: folder("Inputs"), templates: Folder(display: "Templates", url: Repository.url("Templates")),
      output: folder("Output"))
  }

  private var forms: Folder { Folder(display: "Returned", url: returned) }

  private func input(_ file: String) throws -> String {
    String(
      decoding: try Data(contentsOf: place.url.appending(path: "Inputs/yunxi-145/\(file)")), as: UTF8.self)
  }

  private func inputs() throws -> [String: Data] {
    try TemporaryFolder.contents(of: place.url.appending(path: "Inputs"))
  }

  /// Puts a form into the folder of those that came back, after a change.
  private func giveBack(
    _ unit: String, as name: String? = nil, date: String = "2023-05-20",
    _ change: (inout WorkbookDraft) -> Void = { _ in }
  ) throws {
    let plan = try workspace.plans.load("yunxi-145").plan
    let planned = try #require(plan.evaluations.first { $0.year == 2023 })
    let form = try #require(UnitForm.all(plan, planned).first { $0.unit == unit })
    var draft = FormWorkbook(form: form, deadline: planned.date).draft
    for (row, text) in [(4, "某人"), (6, date)] { draft.sheets[0].rows[row][1].content = .text(text) }
    change(&draft)
    try WorkbookWriter.data(draft).write(to: returned.appending(path: (name ?? unit) + ".xlsx"))
  }

  private func intake(applies: Bool = false) async throws -> Outcome {
    try await workspace.intake(year: 2023, forms: forms, plans: [], applies: applies)
  }

  /// Summaries of what is wrong, each with its place.
  private func mistakes() async throws -> [String] {
    do {
      return try await intake(applies: true).diagnostics.map(Self.text)
    } catch let error as DiagnosticsError {
      return error.diagnostics.map(Self.text)
    }
  }

  private static func text(_ diagnostic: Diagnostic) -> String {
    (diagnostic.location?.cell ?? diagnostic.location?.file ?? "") + " " + diagnostic.problem.id
  }

  private static let value = 8  // 数值, after the locked cells of an indicator

  @Test func whatComesBackUnchangedChangesNothing() async throws {
    let before = try inputs()
    try giveBack("市生态环境局")
    let outcome = try await intake(applies: true)
    #expect(outcome.diagnostics == [])
    #expect(outcome.text.hasPrefix("yunxi-145：收到1个单位的填报表，0行有变化。\n"))
    #expect(try inputs() == before)
  }

  @Test func whatNobodySeesIsShownInLockedCells() async throws {
    let file = place.url.appending(path: "Inputs/yunxi-145/indicators.csv")
    let name = "空气质量优良天数比率"
    try Data(try input("indicators.csv").replacing(name, with: "\u{202E}" + name).utf8).write(to: file)
    var shown: [CellDraft.Content] = []
    try giveBack("市生态环境局") { shown = $0.sheets[1].rows[1].map(\.content) }
    #expect(shown[2] == .text("［U+202E］空气质量优良天数比率"))
    let outcome = try await intake(applies: true)
    #expect(outcome.diagnostics == [])
    #expect(outcome.text.hasPrefix("yunxi-145：收到1个单位的填报表，0行有变化。\n"))
  }

  /// What a form asks for and what the inputs have there go together by their order.
  @Test func everyEntryHasItsPlaceInTheInputs() {
    for subject in FormItem.Subject.allCases {
      let current =
        switch subject {
        case .indicators: FormItem.entries(of: nil as Observation?)
        case .tasks: FormItem.entries(of: nil as TaskProgressRecord?)
        case .projects: FormItem.entries(of: nil as ProjectProgressRecord?)
        }
      #expect(current.count == subject.table.entries.count)
    }
  }

  @Test func changesAreShownAndThenWrittenOnce() async throws {
    let before = try inputs()
    try giveBack("市生态环境局") { draft in
      draft.sheets[1].rows[1][Self.value].content = .text("79.6")
      draft.sheets[1].rows[1][Self.value + 2].content = .text("全市口径")
    }
    let shown = try await intake()
    #expect(
      shown.text.contains(
        "    空气质量优良天数比率（good-air-days，2022年）：数值 79.5 → 79.6；口径说明 （空） → 全市口径\n"))
    #expect(try inputs() == before)

    _ = try await intake(applies: true)
    let written = try inputs()
    #expect(
      written.filter { before[$0.key] != $0.value }.keys.sorted() == [
        "yunxi-145/observations.csv", "yunxi-145/sources.csv",
      ])
    let source = "form-2023-市生态环境局"
    #expect(
      try input("observations.csv")
        == String(decoding: before["yunxi-145/observations.csv"] ?? Data(), as: UTF8.self).replacing(
          "good-air-days,2022,79.5,核定,,,bulletin-2022,,", with: "good-air-days,2022,79.6,核定,,,\(source),全市口径,"
        ))
    #expect(
      try input("sources.csv").hasSuffix(
        "\(source),市生态环境局《云溪市（虚构）生态环境保护“十四五”规划》2023年中期评估数据填报表,市生态环境局,2023-05-20,\r\n")
        || input("sources.csv").hasSuffix(
          "\(source),市生态环境局《云溪市（虚构）生态环境保护“十四五”规划》2023年中期评估数据填报表,市生态环境局,2023-05-20,\n")
    )

    let again = try await intake(applies: true)
    #expect(again.text.hasPrefix("yunxi-145：收到1个单位的填报表，0行有变化。\n"))
    #expect(try inputs() == written)
  }

  @Test func aNewRowIsAdded() async throws {
    let observations = place.url.appending(path: "Inputs/yunxi-145/observations.csv")
    let without = try input("observations.csv").split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("pm25,2022") }.joined(separator: "\n")
    try Data(without.utf8).write(to: observations)
    try giveBack("市生态环境局") { $0.sheets[1].rows[2][Self.value].content = .text("33") }
    _ = try await intake(applies: true)
    let text = try input("observations.csv")
    #expect(text.hasPrefix(without))
    #expect(text.dropFirst(without.count).hasPrefix("pm25,2022,33,"))
  }

  @Test func mistakesAreNamedAtTheirCellsAndNothingIsWritten() async throws {
    let before = try inputs()
    try giveBack("市生态环境局") { draft in
      draft.sheets[1].rows[1][Self.value].content = .text("七十九")
      draft.sheets[1].rows[2][Self.value + 1].content = .text("大概")
      draft.sheets[1].rows[3][4].content = .text("90")
      draft.sheets[1].rows[5][Self.value].content = .text("")
      draft.sheets[2].rows[1][0].content = .text("t999")
    }
    #expect(
      try await mistakes() == [
        "Returned/市生态环境局.xlsx form.row-not-asked", "I2 cell.number-not-a-number",
        "J3 cell.unknown-choice", "E4 form.locked-cell", "I6 form.cleared",
      ])
    #expect(try inputs() == before)
  }

  @Test func whoIsMissingIsSaid() async throws {
    try giveBack("市生态环境局") { $0.sheets[2].rows[1][6].content = .text("") }
    let outcome = try await intake()
    #expect(outcome.text.contains("还没有填报的单位：市发展改革委、市自然资源局、"))
    let reminder = try String(
      contentsOf: place.url.appending(path: "Output/forms/2023/yunxi-145-催报单.md"), encoding: .utf8)
    #expect(reminder.contains("## 市水利局\n\n没有发回填报表，共"))
  }

  @Test func twoFormsAndOtherFilesAreNamed() async throws {
    try giveBack("市生态环境局")
    try giveBack("市生态环境局", as: "市生态环境局（2）")
    try giveBack("市水利局", date: "五月底")
    try Data("x".utf8).write(to: returned.appending(path: "市水务集团.xls"))
    try Data("x".utf8).write(to: returned.appending(path: "市发展改革委.xlsx"))
    #expect(
      try await mistakes().sorted()
        == [
          "B7 form.no-date", "Returned/市发展改革委.xlsx workbook.text", "Returned/市水务集团.xls form.not-read",
          "Returned/市生态环境局（2）.xlsx form.twice",
        ].sorted())
  }

  @Test func formsThatSomebodyFilledInStay() async throws {
    _ = try await workspace.forms(year: 2023, plans: [], deadline: "2023-05-31")
    let folder = place.url.appending(path: "Output/forms/2023/yunxi-145")
    let first = try TemporaryFolder.contents(of: folder)
    _ = try await workspace.forms(year: 2023, plans: [], deadline: nil)
    #expect(try TemporaryFolder.contents(of: folder).keys.sorted() == first.keys.sorted())
    try giveBack("市水利局")
    let filled = folder.appending(path: "市水利局.xlsx")
    try FileManager.default.removeItem(at: filled)
    try FileManager.default.copyItem(at: returned.appending(path: "市水利局.xlsx"), to: filled)
    await #expect(throws: DiagnosticsError.self) {
      try await workspace.forms(year: 2023, plans: [], deadline: nil)
    }
    #expect(try Data(contentsOf: filled) == Data(contentsOf: returned.appending(path: "市水利局.xlsx")))
  }

  /// t003 has two leading units.
  private func progress(_ unit: String, _ state: String) throws {
    try giveBack(unit) { draft in
      for (index, sheet) in draft.sheets.enumerated() where sheet.name == "任务进展" {
        for (row, cells) in sheet.rows.enumerated() where cells[0].content == .text("t003") {
          draft.sheets[index].rows[row][6].content = .text(state)
        }
      }
    }
  }

  @Test func unitsThatDisagreeAreNamed() async throws {
    let before = try inputs()
    try progress("市生态环境局", "正在推进")
    try progress("市水利局", "未启动")
    #expect(try await mistakes() == ["G3 form.disagreement"])
    #expect(try inputs() == before)
  }

  @Test func unitsThatAgreeBringOneChange() async throws {
    try progress("市生态环境局", "正在推进")
    try progress("市水利局", "正在推进")
    let lines = try input("task-progress.csv").split(whereSeparator: \.isNewline).count
    #expect(try await intake(applies: true).diagnostics == [])
    #expect(try input("task-progress.csv").split(whereSeparator: \.isNewline).count == lines)
    #expect(try input("task-progress.csv").contains("t003,2022,正在推进,"))
  }

  @Test func theLetterSaysWhatIsWantedAndUntilWhen() async throws {
    _ = try await workspace.forms(year: 2023, plans: [], deadline: "2023年5月31日")
    let letter = try String(
      contentsOf: place.url.appending(path: "Output/forms/2023/yunxi-145/市自然资源局.md"), encoding: .utf8)
    #expect(
      letter == """
        # 关于填报《云溪市（虚构）生态环境保护“十四五”规划》2023年中期评估数据的函

        市自然资源局：

        按照《云溪市（虚构）生态环境保护“十四五”规划》的评估安排，现收集2022年度数据。请填写所附工作簿“市自然资源局.xlsx”（年度实际值1项），于**2023年5月31日前**发回，并写明填报人和填报日期。

        需要填报的内容如下：

        ## 年度实际值

        | 编号 | 名称 | 最近已知的数值 | 填写要求 |
        | --- | --- | --- | --- |
        | forest | 森林覆盖率（2022年） | 48.20%（2021年） | 只填数字，单位% |

        已有数值的，请核对后保留或改正；没有数据的留空并说明原因。

        （发函单位、日期）

        """)
  }
}
