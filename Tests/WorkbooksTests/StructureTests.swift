import Diagnostics
import Testing

@testable import Workbooks

/// Sheets, rows, merged and hidden cells.
@Suite struct StructureTests {
  @Test func references() {
    #expect(CellReference("C12") == CellReference(row: 12, column: 3))
    #expect(CellReference("XFD1048576")?.description == "XFD1048576")
    #expect(CellReference(row: 1, column: 27).description == "AA1")
    for wrong in ["", "A", "1", "A0", "a1", "A1048577", "XFE1", "AAAA1", "A-1", "A1 ", "$A$1", "A01", "甲1"] {
      #expect(CellReference(wrong) == nil, "\(wrong)")
    }
    #expect(CellArea("B2:D4")?.columns == 2...4)
    #expect(CellArea("B2")?.rows == 2...2)
    for wrong in ["", "B2:", "D4:B2", "A1:B2:C3"] { #expect(CellArea(wrong) == nil, "\(wrong)") }
  }

  @Test func emptyRowsAndCellsAreLeftOut() throws {
    let book = StoredWorkbook(
      """
      <dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="0"/></row>\
      <row r="2"><c r="A2" s="0"/></row><row r="5"><c r="B5" t="inlineStr"><is><t>末</t></is></c></row>\
      <row r="6"><c r="A6" s="0"/></row><row r="1048576"/></sheetData>
      """)
    let rows = try book.rows()
    #expect(rows.map(\.number) == [1, 5])
    #expect(rows[0].cells.map(summary) == ["A1 1 [1]"])
    #expect(rows[1][2].map(summary) == "B5 “末” [末]")
    #expect(rows[1][1] == nil)
  }

  @Test func hiddenRowsColumnsAndSheets() throws {
    var book = StoredWorkbook(
      """
      <cols><col min="1" max="1" width="9"/><col min="2" max="3" hidden="1"/><col min="5" max="5" hidden="true"/></cols>\
      <sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row></sheetData>
      """)
    book.parts["xl/workbook.xml"] = """
      <workbook xmlns="\(StoredWorkbook.main)" xmlns:rel="\(StoredWorkbook.relations)"><sheets>\
      <sheet name="乙" sheetId="3" rel:id="rId4" state="veryHidden"/><sheet name="图" sheetId="2" rel:id="rId5"/>\
      <sheet name="甲" sheetId="1" rel:id="rId1"/></sheets></workbook>
      """
    book.parts["xl/_rels/workbook.xml.rels"] = StoredWorkbook.relationships([
      ("worksheet", "/xl/worksheets/sheet1.xml"), ("styles", "styles.xml"),
      ("sharedStrings", "sharedStrings.xml"),
      ("worksheet", "./worksheets/../worksheets/sheet2.xml"), ("chartsheet", "chartsheets/sheet1.xml"),
    ])
    book.parts["xl/worksheets/sheet2.xml"] =
      "<worksheet xmlns=\"\(StoredWorkbook.main)\"><sheetData/></worksheet>"
    let sheets = try book.read().sheets
    #expect(sheets.map(\.name) == ["乙", "甲"])
    #expect(sheets.map(\.isHidden) == [true, false])
    #expect(sheets[1].rows.map(\.isHidden) == [true, false])
    #expect((1...6).map { sheets[1].isHidden(column: $0) } == [false, true, true, false, true, false])
  }

  @Test func mergedCellsPointToTheFirst() throws {
    let book = StoredWorkbook(
      """
      <sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>标题</t></is></c></row>\
      <row r="2"><c r="A2"><v>1</v></c><c r="C2"><v>2</v></c></row>\
      <row r="3"><c r="A3"><v>9</v></c><c r="C3"><v>3</v></c></row><row r="4"><c r="B4"><v>4</v></c></row></sheetData>\
      <mergeCells count="3"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A5"/><mergeCell ref="D9:E10"/></mergeCells>
      """)
    let sheet = try #require(try book.read().sheets.first)
    #expect(
      sheet.rows.map { $0.cells.map(summary) } == [
        ["A1 “标题” [标题]", "B1 empty [] merged with A1", "C1 empty [] merged with A1"],
        ["A2 1 [1]", "C2 2 [2]"],
        // The 9 under the merged cell is not to be seen.
        ["A3 empty [] merged with A2", "C3 3 [3]"], ["A4 empty [] merged with A2", "B4 4 [4]"],
      ])
    #expect(sheet.mergedAreas == [CellArea("A1:C1"), CellArea("A2:A5"), CellArea("D9:E10")])
  }

  @Test func placesMayBeLeftOut() throws {
    let book = StoredWorkbook(
      "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r=\"4\"><c r=\"C4\"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row></sheetData>"
    )
    #expect(
      try book.rows().flatMap(\.cells).map(summary) == [
        "A1 1 [1]", "B1 2 [2]", "C4 3 [3]", "D4 4 [4]", "A5 5 [5]",
      ])
  }

  @Test(arguments: [
    "<row r=\"2\"/><row r=\"1\"/>", "<row r=\"0\"/>", "<row r=\"x\"/>", "<row r=\"1048577\"/>",
    "<row r=\"1\"><c r=\"B1\"/><c r=\"A1\"/></row>", "<row r=\"1\"><c r=\"A1\"/><c r=\"A1\"/></row>",
    "<row r=\"1\"><c r=\"A2\"/></row>", "<row r=\"1\"><c r=\"A1\"><c r=\"B1\"/></c></row>", "<c r=\"A1\"/>",
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>",
    "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>-1</v></c></row>",
    "<row r=\"1\"><c r=\"A1\" s=\"7\"><v>1</v></c></row>",
    "<row r=\"1\"><c r=\"A1\" t=\"z\"><v>1</v></c></row>",
    "<mergeCell ref=\"A1:\"/>", "<row r=\"1\"/><c r=\"B1\"/>", "<row r=\"1\"><row r=\"2\"/></row>",
    "<row r=\"1\"><c r=\"A1\"><v>1</v><v>2</v></c></row>", "<v>1</v>",
    "<row r=\"1\"><c r=\"A1\" t=\"b\"><v>2</v></c></row>",
    "<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2023-02-29</v></c></row>",
  ])
  func placesAndNumbersThatCannotBeAreDamage(rows: String) throws {
    #expect(try StoredWorkbook("<sheetData>\(rows)</sheetData>").refusal()?.problem == .damagedCell)
  }

  /// What other programs write: prefixes, the strict edition, elements of later versions.
  @Test func namespaces() throws {
    var book = StoredWorkbook(cells: "")
    book.parts["xl/worksheets/sheet1.xml"] = """
      <?xml version="1.0" encoding="utf-8"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" \
      xmlns:y="urn:other"><y:sheetData><x:row r="1"><x:c r="A1"><x:v>8</x:v></x:c></x:row></y:sheetData>\
      <x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v><y:v>2</y:v></x:c><y:c r="B1"><x:v>7</x:v></y:c></x:row>\
      </x:sheetData></x:worksheet>
      """
    #expect(try book.cells().map(summary) == ["A1 1 [1]"])
  }

  /// Another attribute may have the same name in a namespace of its own.
  @Test(arguments: [StoredWorkbook.relations, "http://purl.oclc.org/ooxml/officeDocument/relationships"])
  func sheetsAreFoundByTheirRelation(relations: String) throws {
    var book = StoredWorkbook(cells: "<c r=\"A1\"><v>1</v></c>")
    func list(_ attributes: String) -> String {
      """
      <workbook xmlns="\(StoredWorkbook.main)" xmlns:x="urn:x"><sheets>\
      <sheet name="甲" xmlns:q="\(relations)" \(attributes)/></sheets></workbook>
      """
    }
    book.parts["xl/workbook.xml"] = list("x:id=\"rId3\" id=\"rId2\" q:id=\"rId1\"")
    #expect(try book.cells().map(summary) == ["A1 1 [1]"])
    book.parts["xl/workbook.xml"] = list("x:id=\"rId1\" id=\"rId1\"")
    #expect(try book.refusal()?.problem == .workbookWithoutSheets)
  }

  @Test func sheetsThatAreNotThere() throws {
    var book = StoredWorkbook(cells: "")
    let sheet = "<sheet name=\"甲\" sheetId=\"9\" r:id=\"rId9\"/>"
    let list = try #require(book.parts["xl/workbook.xml"])
    book.parts["xl/workbook.xml"] = list.replacing("<sheets>", with: "<sheets>" + sheet)
    #expect(try book.refusal() == WorkbookError(.missingPart(name: "甲"), sheet: "甲"))
    book.parts["xl/workbook.xml"] = list.replacing(
      "<sheets>", with: "<sheets><sheet name=\"表一\" r:id=\"rId1\"/>")
    #expect(try book.refusal() == WorkbookError(.doubledSheet, sheet: "表一"))
  }

  @Test func workbooksWithoutTextsAndStyles() throws {
    var book = StoredWorkbook(cells: "<c r=\"A1\" s=\"3\"><v>1.5</v></c>")
    book.parts["xl/sharedStrings.xml"] = nil
    book.parts["xl/styles.xml"] = nil
    book.parts["xl/_rels/workbook.xml.rels"] = StoredWorkbook.relationships([
      ("worksheet", "worksheets/sheet1.xml")
    ])
    #expect(try book.cells().map(summary) == ["A1 1.5 [1.5]"])
  }
}
