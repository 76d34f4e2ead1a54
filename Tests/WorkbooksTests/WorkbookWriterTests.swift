import Foundation
import Testing

@testable import Workbooks

/// What is written is what the reader, and a spreadsheet program, find.
@Suite struct WorkbookWriterTests {
  private let day = WorkbookDay(year: 2023, month: 6, day: 30)

  private func draft(_ sheets: SheetDraft...) -> WorkbookDraft {
    WorkbookDraft(title: "指标填报表", author: "湖州市生态环境局", created: day, sheets: sheets)
  }

  private func read(_ draft: WorkbookDraft) throws -> Workbook {
    try WorkbookReader.read([UInt8](WorkbookWriter.data(draft)))
  }

  private func part(_ name: String, of draft: WorkbookDraft) throws -> String {
    let part = try ZipContainer.withContainer([UInt8](WorkbookWriter.data(draft)), limits: .standard) {
      container throws(WorkbookError) in try container.part(name)
    }
    return String(decoding: try #require(part), as: UTF8.self)
  }

  @Test func everyContentComesBack() throws {
    let sheet = SheetDraft(
      name: "指标",
      rows: [
        ["001", "1/10/100", "=1+1", "2023-06-30", " 前后 ", "行一\n行二", "a\u{1}\r_x0041_<&>\"'", "😀", ""].map(
          CellDraft.text),
        [
          .number("85.10"), .number("-3"), .number("0.001"), .number("1234567.89"), .percent("85.1"),
          .percent("100"),
          .percent("-0.05"), .date(day), .date(WorkbookDay(year: 1900, month: 3, day: 1)),
          .number("12345678901234567890"),
          .number("约3"), .empty,
        ].map { CellDraft($0) },
      ])
    let rows = try read(draft(sheet)).sheets[0].rows
    #expect(
      rows[0].cells.map(\.value) == [
        .text("001"), .text("1/10/100"), .text("=1+1"), .text("2023-06-30"), .text(" 前后 "), .text("行一\n行二"),
        .text("a\u{1}\r_x0041_<&>\"'"), .text("😀"),
      ])
    #expect(
      rows[1].cells.map(summary) == [
        "A2 85.1 [85.10]", "B2 -3 [-3]", "C2 0.001 [0.001]", "D2 1234567.89 [1234567.89]", "E2 85.1% [85.1%]",
        "F2 100% [100%]", "G2 -0.05% [-0.05%]", "H2 date 2023-06-30 of 2023-06-30 [2023-06-30]",
        "I2 date 1900-03-01 of 1900-03-01 [1900-03-01]", "J2 “12345678901234567890” [12345678901234567890]",
        "K2 “约3” [约3]",
      ])
  }

  /// Every number of up to 15 digits shows the digits that it was given with.
  @Test func printedDigits() throws {
    var generator = SystemRandomNumberGenerator()
    let numbers = (0..<500).map { _ in
      let decimals = Int.random(in: 1...6, using: &generator)
      let whole = Int.random(in: -1_000_000...1_000_000, using: &generator)
      return "\(whole)." + padded(Int.random(in: 0..<1_000_000, using: &generator), to: 6).prefix(decimals)
    }
    let rows = try read(draft(SheetDraft(name: "数", rows: numbers.map { [CellDraft(.number($0))] }))).sheets[
      0
    ].rows
    for (row, number) in zip(rows, numbers) where row.cells[0].shown != number {
      // Minus zero is zero.
      #expect(number.hasPrefix("-0.") && "-" + row.cells[0].shown == number)
    }
    #expect(rows.count == numbers.count)
  }

  @Test func theSameDraftGivesTheSameBytes() async throws {
    var sheet = SheetDraft(name: "表", rows: (0..<200).map { row in (0..<9).map { .text("\(row) \($0)") } })
    sheet.rows[0][0].note = "说明"
    sheet.entryRules = [EntryRule(CellArea(rows: 2...9, columns: 1...1), choices: ["是", "否"])]
    let draft = draft(sheet)
    let first = try WorkbookWriter.data(draft)
    let others = try await withThrowingTaskGroup(of: Data.self) { group in
      for _ in 0..<8 { group.addTask { try WorkbookWriter.data(draft) } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(others.allSatisfy { $0 == first })
    var later = draft
    later.created = WorkbookDay(year: 2024, month: 6, day: 30)
    #expect(try WorkbookWriter.data(later) != first)
    #expect(try part("docProps/core.xml", of: draft).contains(">2023-06-30T00:00:00Z</dcterms:created>"))
  }

  @Test func formOfASheet() throws {
    var sheet = SheetDraft(
      name: "填报",
      rows: [
        [CellDraft(.text("填报表"), look: .title)], [CellDraft(.text("编号"), look: .header, note: "如pm25")],
        [.text("pm25"), CellDraft(.empty, look: .entry, isUnlocked: true)],
      ])
    sheet.columns = [ColumnDraft(width: .digits(20)), ColumnDraft(), ColumnDraft(isHidden: true)]
    sheet.frozenRows = 2
    sheet.frozenColumns = 1
    sheet.filterRow = 2
    sheet.isProtected = true
    sheet.entryRules = [
      EntryRule(CellArea(rows: 3...3, columns: 2...2), title: "数值", message: "只填数字，\n不写单位。")
    ]
    let draft = draft(sheet)
    let xml = try part("xl/worksheets/sheet1.xml", of: draft)
    for piece in [
      "<pane xSplit=\"1\" ySplit=\"2\" topLeftCell=\"B3\" activePane=\"bottomRight\" state=\"frozen\"/>",
      "<col min=\"1\" max=\"1\" width=\"20.7109375\"",
      "<col min=\"3\" max=\"3\" width=\"6.7109375\" hidden=\"1\"",
      "<sheetProtection sheet=\"1\"", "<autoFilter ref=\"A2:C3\"/>",
      "promptTitle=\"数值\" prompt=\"只填数字，&#xA;不写单位。\"",
      "<pageSetup paperSize=\"9\" fitToHeight=\"0\" orientation=\"landscape\"/>", "第 &amp;P 页，共 &amp;N 页",
      "numberStoredAsText=\"1\"",
    ] {
      #expect(xml.contains(piece), "\(piece)")
    }
    #expect(!xml.contains("password"))
    #expect(try part("xl/comments1.xml", of: draft).contains("如pm25"))
    #expect(try part("xl/workbook.xml", of: draft).contains("'填报'!$1:$2</definedName>"))
    #expect(try part("xl/styles.xml", of: draft).contains("<protection locked=\"0\"/>"))
    #expect(try read(draft).sheets[0].isHidden(column: 3))
  }

  @Test func longListsStandOnAHiddenSheet() throws {
    let departments = (1...80).map { "第\($0)局,含下属单位" }
    var sheet = SheetDraft(name: "选项", rows: [[.text("责任单位")]])
    sheet.entryRules = [
      EntryRule(CellArea(rows: 2...99, columns: 1...1), choices: departments, refusesOthers: false),
      EntryRule(CellArea(rows: 2...99, columns: 2...2), choices: ["是", "否"]),
      EntryRule(CellArea(rows: 2...99, columns: 3...3), choices: departments),
    ]
    let draft = draft(sheet)
    let book = try read(draft)
    #expect(book.sheets.map(\.name) == ["选项", "选项2"])
    #expect(book.sheets.map(\.isHidden) == [false, true])
    #expect(book.sheets[1].rows.count == 80)
    #expect(book.sheets[1].rows[0].cells.map(\.value) == [.text("第1局,含下属单位"), .text("是")])
    let xml = try part("xl/worksheets/sheet1.xml", of: draft)
    #expect(xml.contains("<formula1>'选项2'!$A$1:$A$80</formula1>"))
    #expect(xml.contains("<formula1>'选项2'!$B$1:$B$2</formula1>"))
    #expect(xml.contains("errorStyle=\"warning\""))
    #expect(xml.contains("仍要填写吗"))
  }

  /// Cells and columns that are to be filled in keep as text what is typed there.
  @Test func emptyCellsInTextFormat() throws {
    var sheet = SheetDraft(name: "表", rows: [[.text("编号"), .text("")]])
    sheet.columns = [
      ColumnDraft(), ColumnDraft(emptyCells: CellFormat(isText: true, look: .entry, isUnlocked: true)),
    ]
    let xml = try part("xl/worksheets/sheet1.xml", of: draft(sheet))
    let styles = try part("xl/styles.xml", of: draft(sheet))
    let cellStyles = try #require(styles.firstMatch(of: /<cellXfs.*<\/cellXfs>/)).output
    let formats = cellStyles.matches(of: /<xf [^>]*/).map { String($0.output) }
    for pattern in [/<col min="2" max="2" width="[0-9.]+" style="(\d+)"/, /<c r="B1" s="(\d+)"\/>/] {
      let match = try #require(xml.firstMatch(of: pattern))
      let style = try #require(Int(match.output.1))
      // 49 is the text format.
      #expect(formats[style].contains("numFmtId=\"49\""))
    }
  }

  @Test func widths() {
    #expect(TextWidth.width(of: "PM2.5") == 5)
    #expect(TextWidth.width(of: "细颗粒物（PM2.5）") == 17)
    #expect(TextWidth.column(["编号"]) == 6)
    #expect(TextWidth.column([]) == 6)
    #expect(TextWidth.column(["细颗粒物\n年均浓度值", "1"]) == 12)
    #expect(TextWidth.column([String(repeating: "长", count: 99)]) == 48)
    #expect(TextWidth.lines(of: "甲乙丙丁戊\n己", inColumn: 4) == 4)
    #expect(TextWidth.lines(of: "", inColumn: 4) == 1)
  }

  @Test(arguments: [
    (SheetDraft(name: "甲/乙", rows: []), "甲/乙"),
    (SheetDraft(name: String(repeating: "长", count: 32), rows: []), nil),
    (SheetDraft(name: "表", rows: [[.text(String(repeating: "长", count: 32_768))]]), "表!A1"),
    (SheetDraft(name: "表", rows: [[], [.text("a\0b")]]), "表!A2"),
    (SheetDraft(name: "表", rows: [[.text("\u{FFFF}")]]), "表!A1"),
    (SheetDraft(name: "表", rows: [[CellDraft(.empty, note: "\u{1}")]]), "表!A1"),
  ])
  func whatNoSheetHoldsIsNamed(sheet: SheetDraft, place: String?) throws {
    let failure = #expect(throws: WorkbookWriter.Failure.self) { try WorkbookWriter.data(draft(sheet)) }
    #expect(try #require(failure).description.hasPrefix((place ?? sheet.name) + ": "))
  }

  @Test func sheetsOfOneName() throws {
    let sheet = SheetDraft(name: "表", rows: [])
    #expect(throws: WorkbookWriter.Failure.self) { try WorkbookWriter.data(draft(sheet, sheet)) }
  }
}
