import Testing

@testable import Workbooks

/// Whether a workbook shows what a draft says: the first place at which it does not.
@Suite struct DraftComparisonTests {
  private static let draft = WorkbookDraft(
    title: "", author: "", created: WorkbookDay(year: 2023, month: 1, day: 1),
    sheets: [
      SheetDraft(
        name: "甲",
        rows: [
          [.text("编号"), .text("数值")], [.text("a"), CellDraft(.number("85.10"))], [], [.empty, .text("备注")],
        ]),
      SheetDraft(name: "乙", rows: [[CellDraft(.percent("12.5"))]]),
    ])

  private func difference(_ change: (inout WorkbookDraft) -> Void) throws -> String {
    var other = Self.draft
    change(&other)
    let workbook = try WorkbookReader.read([UInt8](WorkbookWriter.data(other)))
    guard let found = Self.draft.firstDifference(in: workbook) else { return "" }
    return found.sheet + (found.cell.map { "!\($0)" } ?? "")
  }

  @Test func whatIsTheSameHasNone() throws {
    #expect(try difference { _ in } == "")
    #expect(try difference { $0.sheets[0].rows[0][0].look = .header } == "")
    #expect(try difference { $0.sheets[0].rows += [[.empty], [.empty]] } == "")
  }

  @Test func theFirstPlaceIsNamed() throws {
    #expect(try difference { $0.sheets[0].rows[1][1] = CellDraft(.number("85.1")) } == "甲!B2")
    #expect(try difference { $0.sheets[0].rows[1][1] = .text("85.10") } == "甲!B2")
    #expect(try difference { $0.sheets[0].rows[1][0] = .empty } == "甲!A2")
    #expect(try difference { $0.sheets[0].rows[1].append(.text("b")) } == "甲!C2")
    #expect(try difference { $0.sheets[0].rows[2] = [.text("b")] } == "甲!A3")
    #expect(try difference { $0.sheets[0].rows[3][0] = .text("b") } == "甲!A4")
    #expect(try difference { $0.sheets[0].rows.append([.empty, .text("b")]) } == "甲!B5")
    #expect(try difference { $0.sheets[0].rows.removeLast() } == "甲!B4")
    #expect(try difference { $0.sheets[1].rows[0][0] = CellDraft(.percent("12.6")) } == "乙!A1")
  }

  @Test func sheetsHaveTheirNamesAndOrder() throws {
    #expect(try difference { $0.sheets.swapAt(0, 1) } == "甲")
    #expect(try difference { $0.sheets.removeLast() } == "乙")
    #expect(try difference { $0.sheets.append(SheetDraft(name: "丙", rows: [])) } == "丙")
    #expect(try difference { $0.sheets[1].isHidden = true } == "乙")
  }
}
