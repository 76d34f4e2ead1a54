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

/// What forms bring goes into tables that stand on sheets of workbooks, too.
@Suite struct WorkbookIntakeTests {
  private let place: TemporaryFolder
  private let workspace: Workspace
  private var plan: URL { place.url.appending(path: "Inputs/yunxi-145") }

  /// The fixture plan, whose observations, task progress and sources stand in `plan.xlsx`, its observations below other
  /// sheets' styles.
  init() throws {
    place = try TemporaryFolder()
    let root = place.url
    let inputs = root.appending(path: "Inputs")
    try FileManager.default.createDirectory(at: inputs, withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      at: root.appending(path: "Returned"), withIntermediateDirectories: true)
    try FileManager.default.copyItem(
      at: Repository.url("Tests/Fixtures/yunxi-145"), to: inputs.appending(path: "yunxi-145"))
    func folder(_ name: String) -> Folder { Folder(display: name, url: root.appending(path: name)) }
    workspace = Workspace(
      inputs: folder("Inputs"), templates: Folder(display: "Templates", url: Repository.url("Templates")),
      output: folder("Output"))
  }

  private func rows(_ file: String) throws -> [[String]] {
    try String(contentsOf: plan.appending(path: file), encoding: .utf8).drop { $0 == "\u{FEFF}" }
      .split(whereSeparator: \.isNewline).map { line in
        line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      }
  }

  /// Moves CSV tables onto sheets of `plan.xlsx`.
  private func moveIntoWorkbook(
    _ tables: [String: String], besides more: [SheetDraft] = [],
    _ content: (String) -> CellDraft.Content = { .text($0) }
  ) throws {
    let sheets = try tables.sorted { $0.key < $1.key }.map { file, name in
      var sheet = SheetDraft(name: name, rows: try rows(file).map { $0.map { CellDraft(content($0)) } })
      sheet.entryRules = [EntryRule(CellArea(rows: 2...99, columns: 4...4), choices: ["核定"], message: "选择")]
      return sheet
    }
    let draft = WorkbookDraft(
      title: "", author: "", created: WorkbookDay(year: 2023, month: 1, day: 1), sheets: more + sheets)
    try WorkbookWriter.data(draft).write(to: plan.appending(path: "plan.xlsx"))
    for file in tables.keys { try FileManager.default.removeItem(at: plan.appending(path: file)) }
  }

  private func giveBack(_ unit: String, _ change: (inout WorkbookDraft) -> Void) throws {
    let loaded = try workspace.plans.load("yunxi-145").plan
    let planned = try #require(loaded.evaluations.first { $0.year == 2023 })
    let form = try #require(UnitForm.all(loaded, planned).first { $0.unit == unit })
    var draft = FormWorkbook(form: form, deadline: planned.date).draft
    for (row, text) in [(4, "某人"), (6, "2023-05-20")] { draft.sheets[0].rows[row][1].content = .text(text) }
    change(&draft)
    try WorkbookWriter.data(draft).write(to: place.url.appending(path: "Returned/\(unit).xlsx"))
  }

  private func intake(applies: Bool = true) async throws -> Outcome {
    try await workspace.intake(
      year: 2023, forms: Folder(display: "Returned", url: place.url.appending(path: "Returned")), plans: [],
      applies: applies)
  }

  private func texts(_ sheet: String) throws -> [[String]] {
    let book = try WorkbookReader.read([UInt8](Data(contentsOf: plan.appending(path: "plan.xlsx"))))
    return try #require(book.sheets.first { $0.name == sheet }).rows.map { $0.cells.map(\.shown) }
  }

  private static let value = 8

  @Test func theRowsGoIntoTheSheetAndTheReportIsTheSame() async throws {
    let without = try rows("observations.csv").filter { !$0.starts(with: ["pm25", "2022"]) }
    try Data(without.map { $0.joined(separator: ",") + "\n" }.joined().utf8)
      .write(to: plan.appending(path: "observations.csv"))
    let csv = place.url.appending(path: "csv")
    try FileManager.default.copyItem(at: plan, to: csv)
    try giveBack("市生态环境局") { draft in
      draft.sheets[1].rows[1][Self.value].content = .text("79.6")
      draft.sheets[1].rows[2][Self.value].content = .text("33")
    }
    _ = try await intake()
    let expected = try ["observations.csv", "sources.csv"].map {
      try rows($0).map { $0.filter { !$0.isEmpty } }
    }

    try FileManager.default.removeItem(at: plan)
    try FileManager.default.copyItem(at: csv, to: plan)
    try moveIntoWorkbook(["observations.csv": "年度实际值", "sources.csv": "来源", "tasks.csv": "任务"])
    let tasks = try texts("任务")
    let shown = try await intake(applies: false)
    #expect(shown.diagnostics == [])
    #expect(shown.text.contains("数值 79.5 → 79.6"))
    let outcome = try await intake()
    #expect(outcome.text.contains("  已写入：plan.xlsx。\n"))
    #expect(try texts("年度实际值") == expected[0])
    #expect(try texts("来源") == expected[1])
    #expect(try texts("任务") == tasks)

    let written = try TemporaryFolder.contents(of: plan)
    #expect(try await intake().text.hasPrefix("yunxi-145：收到1个单位的填报表，0行有变化。\n"))
    #expect(try TemporaryFolder.contents(of: plan) == written)
  }

  @Test func numbersStayNumbers() async throws {
    try moveIntoWorkbook(["observations.csv": "年度实际值"]) { text in
      // Whole numbers alone are shown as they are stored in every format.
      text.allSatisfy(\.isNumber) && !text.isEmpty ? .number(text) : .text(text)
    }
    try giveBack("市生态环境局") { $0.sheets[1].rows[2][Self.value].content = .text("34") }
    _ = try await intake()
    let book = try WorkbookReader.read([UInt8](Data(contentsOf: plan.appending(path: "plan.xlsx"))))
    let row = try #require(
      book.sheets[0].rows.first { $0[1]?.shown == "pm25" && $0[2]?.shown == "2022" })
    #expect(row[3]?.value == .number("34"))
  }

  @Test func anOpenWorkbookIsNotWritten() async throws {
    try moveIntoWorkbook(["observations.csv": "年度实际值"])
    try giveBack("市生态环境局") { $0.sheets[1].rows[1][Self.value].content = .text("79.6") }
    let mark = plan.appending(path: "~$plan.xlsx")
    try Data("x".utf8).write(to: mark)
    let before = try TemporaryFolder.contents(of: plan)
    let error = await #expect(throws: DiagnosticsError.self) { try await intake() }
    #expect(
      error?.diagnostics == [
        Diagnostic(
          .workbookIsOpen(name: "plan.xlsx", mark: "~$plan.xlsx"),
          at: SourceLocation("Inputs/yunxi-145/plan.xlsx"))
      ])
    #expect(try TemporaryFolder.contents(of: plan) == before)
  }
}
