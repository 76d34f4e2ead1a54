import Foundation
import Testing

@testable import Workbooks

/// Whole workbooks of other programs, made by Tests/Fixtures/workbooks/make-fixtures.
@Suite struct FixtureTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "../Fixtures/workbooks"
  )
  .standardized

  private func sheets(_ name: String) throws -> [WorkbookSheet] {
    try WorkbookReader.read([UInt8](Data(contentsOf: Self.folder.appending(path: name)))).sheets
  }

  /// The cells of cells.fods.
  static let libreOffice = [
    "A1 “标题” [标题]", "B1 empty [] merged with A1", "C1 empty [] merged with A1", "A2 “001” [001]",
    "B2 “1/10/100” [1/10/100]", "C2 85.1 [85.1]", "D2 0.1 [0.1]", "E2 85.1% [85.1%]",
    "F2 1234567.89 [1,234,567.89]",
    "G2 7 [007]", "H2 0.0012 [0.0012]", "I2 time [1:10]", "A3 date 2023-06-30 of 2023-06-30 [2023年6月30日]",
    "B3 date 2023-06 of 2023-06-01 [2023年6月]", "C3 date without year of 2026-08-10 [8月10日]", "D3 true [TRUE]",
    "A7 170.2 [170.2] formula", "B7 error #DIV/0! [#DIV/0!] formula", "C7 “甲乙” [甲乙] formula",
    "D7 error #N/A [#N/A] formula", "E7 “第一行\n第二行 PM2.5” [第一行\n第二行 PM2.5]",
  ]

  @Test func libreOffice() throws {
    let sheets = try sheets("libreoffice.xlsx")
    #expect(sheets.map(\.name) == ["各类单元格", "隐藏"])
    #expect(sheets.map(\.isHidden) == [false, true])
    #expect(sheets[0].rows.flatMap(\.cells).map(summary) == Self.libreOffice)
    #expect(sheets[0].rows.filter(\.isHidden).map(\.number) == [3])
    #expect((1...5).filter(sheets[0].isHidden(column:)) == [4])
    #expect(sheets[1].rows.flatMap(\.cells).map(summary) == ["A1 -42 [-42]"])
  }

  @Test(arguments: ["excel.xlsx", "excel-1904.xlsx"])
  func excel(name: String) throws {
    let sheets = try sheets(name)
    #expect(sheets.map(\.name) == ["填报", "备查"])
    #expect(sheets.map(\.isHidden) == [false, true])
    #expect(
      sheets[0].rows.flatMap(\.cells).map(summary) == [
        "A1 “指标名称” [指标名称]", "B1 empty [] merged with A1", "C1 empty [] merged with A1", "A2 “细颗粒物” [细颗粒物]",
        "B2 “PM2.5 浓度” [PM2.5 浓度]", "C2 “第一行\n第二行” [第一行\n第二行]", "D2 “001” [001]", "A3 85.1 [85.1]",
        "B3 85.1% [85.1%]", "C3 0.0012 [0.0012]", "D3 1234567.9 [1,234,567.90]", "E3 7 [007]",
        "A4 date 2023-06-30 of 2023-06-30 [2023/6/30]", "B4 date 2023-06-30 of 2023-06-30 [2023年6月30日]",
        "C4 date 2023-06 of 2023-06-30 [2023年6月]", "D4 date without year of 2023-06-30 [6月30日]",
        "A6 170.2 [170.2] formula", "B6 1.702 [1.702] formula", "C6 12 [12] external formula",
        "D6 error #REF! [#REF!] formula", "E6 “细颗粒物高” [细颗粒物高] formula", "F6 true [TRUE]",
        "G6 not calculated [] formula",
      ])
    #expect(sheets[0].rows.filter(\.isHidden).map(\.number) == [4])
    #expect((1...8).filter(sheets[0].isHidden(column:)) == [5, 6])
  }
}
