import Diagnostics
import Foundation
import PlanModel
import TestSupport
import Testing

@testable import PlanInput
@testable import Workbooks

/// Tables of a plan that stand on sheets of a workbook.
@Suite struct WorkbookTableTests {
  private static func texts(_ lines: String...) -> [[CellDraft]] {
    lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map { .text(String($0)) } }
  }

  private static func workbook(_ sheets: SheetDraft...) throws -> Data {
    try WorkbookWriter.data(
      WorkbookDraft(
        title: "", author: "", created: WorkbookDay(year: 2023, month: 1, day: 1), sheets: sheets))
  }

  private static let indicators = texts(
    "编号,指标名称,单位,类型,方向,基期值", "pm25,细颗粒物浓度,µg/m³,水平值,越低越好,36", "days,优良天数比率,%,水平值,越高越好,77.5")

  private static func plan(_ files: [String: Data]) -> TemporaryPlan {
    var plan = TemporaryPlan()
    for (name, data) in files { plan.files[name] = data }
    return plan
  }

  @Test func everyTableMayBeASheetOfOneWorkbook() throws {
    var plan = Self.plan([
      "plan.xlsx": try Self.workbook(
        SheetDraft(name: "填写说明", rows: Self.texts("说明")), SheetDraft(name: "指标", rows: Self.indicators),
        SheetDraft(
          name: "observations",
          rows: Self.texts("指标编号,年份,数值") + [
            [.text("days"), CellDraft(.number("2022")), CellDraft(.number("85.10"))],
            [.text("pm25"), CellDraft(.number("2022")), CellDraft(.number("34.5"))],
          ]))
    ])
    plan.files["indicators.csv"] = nil
    let loaded = try plan.load()
    #expect(loaded.notes == [])
    #expect(loaded.plan.indicators.map(\.id) == ["pm25", "days"])
    #expect(loaded.plan.indicators[0].origin == Origin(file: "plan.xlsx", sheet: "指标", row: 2))
    #expect(loaded.plan.observations.map(\.value.text) == ["85.10", "34.5"])
  }

  @Test func aTableMayBeAWorkbookOfItsName() throws {
    var plan = Self.plan([
      "indicators.xlsx": try Self.workbook(SheetDraft(name: "Sheet1", rows: Self.indicators))
    ])
    plan.files["indicators.csv"] = nil
    #expect(try plan.load().plan.indicators.count == 2)
  }

  @Test func mistakesAreNamedAtSheetAndCell() throws {
    let plan = Self.plan([
      "plan.xlsx": try Self.workbook(
        SheetDraft(
          name: "年度实际值",
          rows: Self.texts("指标编号,年份,数值") + [
            [.text("days"), CellDraft(.number("2022")), .text("八十五")],
            [.text("day"), CellDraft(.number("2022")), CellDraft(.number("85"))],
          ]))
    ])
    #expect(
      try plan.errors().map { DiagnosticPrinter.lines(for: $0)[0] } == [
        "错误 Inputs/xuxian-145/plan.xlsx 工作表“年度实际值” C2（“数值”列）：“八十五”不是数字。",
        "错误 Inputs/xuxian-145/plan.xlsx 工作表“年度实际值” A3（“指标编号”列）：indicators.csv中没有编号“day”。",
      ])
  }

  /// Where there is no indicators.csv, none is to be mended.
  @Test func tablesOnSheetsAreCalledByTheirSheets() throws {
    var plan = Self.plan([
      "plan.xlsx": try Self.workbook(
        SheetDraft(name: "指标", rows: Self.indicators),
        SheetDraft(name: "目标", rows: Self.texts("指标编号,年份,目标", "day,2025,90", "pm25,2025,40以上")))
    ])
    plan.files["indicators.csv"] = nil
    #expect(
      try plan.errors().flatMap { DiagnosticPrinter.lines(for: $0) } == [
        "错误 Inputs/xuxian-145/plan.xlsx 工作表“目标” A2（“指标编号”列）：“指标”表中没有编号“day”。",
        "    规则：“指标编号”须是“指标”表中的编号。", "    修改：是否想写“days”？", "    编号：cell.unknown-reference",
        "错误 Inputs/xuxian-145/plan.xlsx 工作表“目标” C3（“目标”列）：目标“40以上”（设下限）与指标的方向“越低越好”相反。",
        "    规则：越高越好的指标设下限，越低越好的指标设上限；减少、下降的幅度越高越好。",
        "    修改：核对目标，或改正“指标”表中该指标的方向。", "    编号：target.against-direction",
      ])
  }

  /// A merged cell is empty, and that is no second mistake: of an identifier, a required cell, a value.
  @Test(arguments: ["A2:A3", "B2:B3", "C2:C3"])
  func aCellThatCannotBeReadIsNamedOnce(area: String) throws {
    let data = try Self.workbook(
      SheetDraft(
        name: "年度实际值", rows: Self.texts("指标编号,年份,数值", "days,2022,85", "pm25,2022,33")))
    let merged = try ZipContainer.withContainer([UInt8](data), limits: .standard) {
      container throws(WorkbookError) in
      let name = "xl/worksheets/sheet1.xml"
      let part = String(decoding: try container.part(name) ?? [], as: UTF8.self).replacing(
        "</sheetData>", with: "</sheetData><mergeCells count=\"1\"><mergeCell ref=\"\(area)\"/></mergeCells>")
      return try container.replacing([name: Array(part.utf8)])
    }
    let errors = try Self.plan(["plan.xlsx": Data(merged)]).errors()
    #expect(errors.map(\.problem) == [.mergedCell(first: String(area.prefix(2)))])
  }

  /// What another table holds is chosen, not typed.
  @Test func aNewWorkbookListsWhatOtherTablesHold() throws {
    let draft = NewWorkbook.draft(for: "xuxian-145")
    let targets = try #require(draft.sheets.first { $0.name == "目标" })
    let rules = targets.entryRules.map { [$0.title, $0.message, $0.listedOn?.formula] }
    #expect(
      rules == [
        ["指标编号", "“指标”表中的编号", "='指标'!$A$2:$A$500"], ["来源编号", "“来源”表中的编号", "='来源'!$A$2:$A$500"],
      ])
    #expect(targets.entryRules.allSatisfy { !$0.refusesOthers })
    let written = try WorkbookReader.read([UInt8](WorkbookWriter.data(draft)))
    #expect(!written.sheets.contains { $0.rows.contains { $0.cells.contains { $0.shown.contains(".csv") } } })
  }

  @Test func anEmptyTableGivesWayAndIsNamed() throws {
    var plan = Self.plan([
      "plan.xlsx": try Self.workbook(
        SheetDraft(name: "年度实际值", rows: Self.texts("指标编号,年份,数值", "days,2022,85.1")))
    ])
    plan["observations.csv"] = "指标编号,年份,数值\n"
    let loaded = try plan.load()
    #expect(loaded.plan.observations.count == 1)
    #expect(
      loaded.notes.map(\.message.summary) == [
        "这里的“年度实际值”只有列名；读取的是plan.xlsx的工作表“年度实际值”。"
      ])
  }

  @Test func twoFilledTablesAreAnError() throws {
    var plan = Self.plan([
      "plan.xlsx": try Self.workbook(
        SheetDraft(name: "年度实际值", rows: Self.texts("指标编号,年份,数值", "days,2022,85.1")))
    ])
    plan["observations.csv"] = "指标编号,年份,数值\ndays,2022,85.2\n"
    #expect(
      try plan.errors().map(\.message.summary) == [
        "“年度实际值”有两份，都有内容：observations.csv和plan.xlsx的工作表“年度实际值”。"
      ])
  }

  @Test func noSheetIsPassedOverInSilence() throws {
    let plan = Self.plan([
      "plan.xlsx": try Self.workbook(
        SheetDraft(name: "年度实际値", rows: Self.texts("指标编号,年份,数值", "days,2022,85.1")),
        SheetDraft(name: "草稿", rows: Self.texts("随手记的")))
    ])
    #expect(
      try plan.diagnostics().map(\.problem.id).sorted() == [
        "workbook.misnamed-sheet", "workbook.unknown-sheet",
      ])
  }

  @Test func aDamagedWorkbookIsTheOnlyMistake() throws {
    var plan = Self.plan(["plan.xlsx": Data("PK\u{3}\u{4}".utf8)])
    plan.files["indicators.csv"] = nil
    #expect(try plan.errors().map(\.problem.id) == ["workbook.damaged"])
  }
}

/// What a cell is taken for.
@Suite struct CellReadingTests {
  private func read(_ value: WorkbookValue, shown: String) -> (text: String, problems: [String]) {
    let cell = WorkbookCell(
      reference: CellReference(row: 2, column: 3), value: value, shown: shown, origin: .entered,
      mergedWith: nil)
    let (text, problems) = CellReading.text(of: cell)
    return (text, problems.map(\.id))
  }

  @Test(
    arguments: [
      (.number("85.1"), "85.10", "85.10", []), (.number("1234567.8"), "1,234,567.8", "1234567.8", []),
      (.number("1"), "001", "001", []), (.number("123000"), "1.23E+05", "123000", []),
      (.number("85.142857"), "85.1", "85.142857", ["workbook.shown-otherwise"]),
      (.percent("85.1"), "85.10%", "85.10%", []),
      (.percent("85.142"), "85%", "85.142%", ["workbook.shown-otherwise"]),
      (.number("123456789012345000"), "1.23457E+17", "123456789012345000", ["workbook.digits-lost"]),
      (.error("#REF!"), "#REF!", "", ["workbook.error-cell"]),
      (.notCalculated, "", "", ["workbook.not-calculated"]),
      (.time, "1:10", "", ["workbook.time"]), (.text("a\tb"), "a\tb", "a\tb", ["tabular.control-character"]),
      (.boolean(true), "TRUE", "TRUE", []), (.empty, "", "", []),
    ] as [(WorkbookValue, String, String, [String])])
  func aCellIsReadWithoutDoubtOrNamed(value: WorkbookValue, shown: String, text: String, problems: [String]) {
    let found = read(value, shown: shown)
    #expect(found.text == text)
    #expect(found.problems == problems)
  }
}
