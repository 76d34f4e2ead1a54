import Diagnostics
import Foundation
import Testing

@testable import Workbooks

/// Single cells of a workbook are changed, and nothing else.
@Suite struct WorkbookEditTests {
  private static let sheet = """
    <!-- <sheetData> --><dimension ref="A1:B2"/><cols><col min="2" max="3" width="9" style="1"/></cols>\
    <sheetData><row r="1" spans="1:2"><c r="A1" t="inlineStr"><is><t>编号</t></is></c>\
    <c r="B1" t="inlineStr"><is><t>数值</t></is></c></row>\
    <row r="2" spans="1:2" ht="20"><c r="A2" t="inlineStr"><is><t>a&gt;1</t></is></c><c r="B2" s="1"><v>30.6</v></c></row>\
    <row r="9" hidden="1"/></sheetData><autoFilter ref="A1:B2"/>
    """

  private func edited(
    _ workbook: StoredWorkbook, _ cells: [(String, String)]
  ) throws -> (part: String, book: Workbook, formulas: [String]) {
    var edit = WorkbookEdit()
    for (place, text) in cells {
      edit.set(text, sheet: "表一", titles: 1, at: try #require(CellReference(place)))
    }
    let edited = try edit.applied(to: workbook.bytes())
    let (bytes, formulas) = (edited.bytes, edited.sheetsWithFormulas)
    let part = try ZipContainer.withContainer(bytes, limits: .standard) { container throws(WorkbookError) in
      try container.part("xl/worksheets/sheet1.xml")
    }
    return (String(decoding: part ?? [], as: UTF8.self), try WorkbookReader.read(bytes), formulas)
  }

  private func refusal(_ workbook: StoredWorkbook, _ place: String) throws -> WorkbookError? {
    do {
      _ = try edited(workbook, [(place, "1")])
      return nil
    } catch let error as WorkbookError {
      return error
    }
  }

  @Test func cellsRowsAndReachesAreWritten() throws {
    let (part, book, _) = try edited(
      StoredWorkbook(Self.sheet, formats: ["0.0"]),
      [("B2", "31.5"), ("C2", "<新>&"), ("A3", "001"), ("B3", "7.25"), ("C3", " 甲_x0041_\n乙")])
    let text = #" t="inlineStr"><is><t xml:space="preserve">"#
    #expect(
      part.contains(
        """
        <dimension ref="A1:C3"/><cols><col min="2" max="3" width="9" style="1"/></cols>\
        <sheetData><row r="1" spans="1:2"><c r="A1" t="inlineStr"><is><t>编号</t></is></c>\
        <c r="B1" t="inlineStr"><is><t>数值</t></is></c></row>\
        <row r="2" spans="1:3" ht="20"><c r="A2" t="inlineStr"><is><t>a&gt;1</t></is></c>\
        <c r="B2" s="1"><v>31.5</v></c><c r="C2" s="1"\(text)&lt;新&gt;&amp;</t></is></c></row>\
        <row r="3"><c r="A3"\(text)001</t></is></c><c r="B3" s="1"\(text)7.25</t></is></c>\
        <c r="C3" s="1"\(text) 甲_x005F_x0041_\n乙</t></is></c></row>\
        <row r="9" hidden="1"/></sheetData><autoFilter ref="A1:B2"/>
        """))
    #expect(
      book.sheets[0].rows.flatMap(\.cells).map(summary) == [
        "A1 “编号” [编号]", "B1 “数值” [数值]", "A2 “a>1” [a>1]", "B2 31.5 [31.5]", "C2 “<新>&” [<新>&]",
        "A3 “001” [001]",
        // As a number the sheet would show 7.3.
        "B3 “7.25” [7.25]", "C3 “ 甲_x0041_\n乙” [ 甲_x0041_\n乙]",
      ])
  }

  @Test func aRowWithoutCellsIsFilled() throws {
    let (part, _, _) = try edited(StoredWorkbook(Self.sheet, formats: ["0.0"]), [("A9", "x"), ("B9", "5.0")])
    #expect(
      part.contains(
        #"<row r="9" hidden="1"><c r="A9" t="inlineStr"><is><t xml:space="preserve">x</t></is></c><c r="B9" s="1" t="inlineStr">"#
      ))
  }

  /// LibreOffice and others may put a prefix before every name.
  @Test func prefixesAreKept() throws {
    var workbook = StoredWorkbook("")
    workbook.parts["xl/worksheets/sheet1.xml"] = """
      <x:worksheet xmlns:x='\(StoredWorkbook.main)'><x:sheetData><x:row r='1'><x:c r='A1'><x:v>1</x:v></x:c></x:row>\
      <x:row r='2'><x:c r='A2'><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>
      """
    let (part, _, _) = try edited(workbook, [("A2", "2"), ("A4", "甲")])
    #expect(
      part.hasSuffix(
        """
        <x:row r='2'><x:c r="A2"><x:v>2</x:v></x:c></x:row><x:row r="4"><x:c r="A4" t="inlineStr"><x:is>\
        <x:t xml:space="preserve">甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>
        """))
  }

  /// What is not read is not changed, wherever it stands and however it is called.
  @Test func elementsOfOtherNamespacesStay() throws {
    let before = """
      <y:sheetData xmlns:y="urn:y"><y:row r="2"/></y:sheetData><sheetData><row r="1"><c r="A1"><v>1</v></c></row>\
      <row r="2"><y:c r="A2" xmlns:y="urn:y"><v>7</v></y:c><c r="B2"><v>2</v></c></row></sheetData>
      """
    let (part, _, _) = try edited(StoredWorkbook(before), [("B2", "3")])
    #expect(
      part
        == "<worksheet xmlns=\"\(StoredWorkbook.main)\">\(before.replacing("<v>2</v>", with: "<v>3</v>"))</worksheet>"
    )
  }

  @Test func formulasStayAndAreCalculatedAnew() throws {
    let workbook = StoredWorkbook(
      """
      <sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c>\
      <c r="B2"><f>A2*2</f><v>2</v></c><c r="C2"><f t="array" ref="C2:D2">A2</f><v>1</v></c><c r="D2"><v>1</v></c></row>\
      </sheetData>
      """)
    #expect(
      try refusal(workbook, "B2")
        == WorkbookError(.formulaInEntryCell, sheet: "表一", cell: CellReference("B2")))
    #expect(try refusal(workbook, "D2")?.problem == .formulaInEntryCell)
    let (_, book, formulas) = try edited(workbook, [("A2", "5")])
    #expect(formulas == ["表一"])
    #expect(book.sheets[0].rows[1][1]?.value == .number("5"))
  }

  /// A program that did not calculate writes 0 too.
  @Test func aStoredZeroIsNoResultAnyMore() throws {
    let workbook = StoredWorkbook(
      """
      <sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c>\
      <c r="B2"><f>A2-1</f><v>0</v></c><c r="C2"><f>A2</f><v>1</v></c></row></sheetData>
      """)
    var edit = WorkbookEdit()
    edit.set("5", sheet: "表一", titles: 1, at: CellReference(row: 2, column: 1))
    let unsettled = try edit.applied(to: workbook.bytes()).unsettled
    #expect(unsettled.map { "\($0.sheet) \($0.cell)" } == ["表一 B2"])
  }

  @Test func theNextProgramIsAskedToCalculate() throws {
    func asking(_ content: String, prefix: String = "") throws -> String {
      let start = "<\(prefix)w xmlns\(prefix.isEmpty ? "" : ":x")=\"\(StoredWorkbook.main)\">"
      let bytes = Array((start + content + "</\(prefix)w>").utf8)
      var markup = MarkupReader(
        bytes, part: "w", namespaces: CalculationOrder.namespaces, tags: 0, limits: .standard)
      var order = CalculationOrder()
      try markup.read(into: &order)
      return String(decoding: order.asking(in: bytes).dropFirst(start.utf8.count), as: UTF8.self)
    }
    #expect(try asking(#"<calcPr calcId="1"/>"#) == #"<calcPr fullCalcOnLoad="1" calcId="1"/></w>"#)
    #expect(try asking(#"<calcPr fullCalcOnLoad="0"/>"#) == #"<calcPr fullCalcOnLoad="1"/></w>"#)
    #expect(
      try asking("<x:sheets><x:sheet/></x:sheets><x:extLst/>", prefix: "x:")
        == #"<x:sheets><x:sheet/></x:sheets><x:calcPr fullCalcOnLoad="1"/><x:extLst/></x:w>"#)
  }

  @Test func everyOtherPartIsCopied() throws {
    let workbook = StoredWorkbook(Self.sheet, formats: ["0.0"])
    var edit = WorkbookEdit()
    edit.set("2", sheet: "表一", titles: 1, at: CellReference(row: 2, column: 2))
    let bytes = try edit.applied(to: workbook.bytes()).bytes
    let names = workbook.parts.keys.filter { !$0.contains("sheet1") }
    try ZipContainer.withContainer(bytes, limits: .standard) { container throws(WorkbookError) in
      for name in names {
        #expect(try container.part(name) == workbook.parts[name].map { Array($0.utf8) })
      }
    }
    // The same again is byte for byte the same.
    #expect(try edit.applied(to: workbook.bytes()).bytes == bytes)
    #expect(try refusal(workbook, "A1") == nil)
  }

  /// What Excel and LibreOffice themselves have saved, with formulas, merged areas and styles.
  @Test(arguments: ["excel.xlsx", "excel-1904.xlsx", "libreoffice.xlsx"])
  func workbooksOfOtherProgramsAreChanged(name: String) throws {
    let bytes = [UInt8](try Data(contentsOf: FixtureTests.folder.appending(path: name)))
    for sheet in try WorkbookReader.read(bytes).sheets {
      let last = sheet.rows.last?.number ?? 1
      var edit = WorkbookEdit()
      for (row, column) in [(last + 1, 1), (last + 1, 30), (last + 3, 2)] {
        edit.set("新\(row)", sheet: sheet.name, titles: 1, at: CellReference(row: row, column: column))
      }
      let changed = try WorkbookReader.read(edit.applied(to: bytes).bytes)
      let rows = try #require(changed.sheets.first { $0.name == sheet.name }).rows.suffix(2)
      #expect(rows.map(\.number) == [last + 1, last + 3])
      #expect(rows.map { $0.cells.map(\.shown) } == [["新\(last + 1)", "新\(last + 1)"], ["新\(last + 3)"]])
    }
  }

  @Test func aSheetThatIsNotThereIsRefused() throws {
    var edit = WorkbookEdit()
    edit.set("2", sheet: "表二", titles: 1, at: CellReference(row: 2, column: 2))
    #expect(throws: WorkbookError(.workbookNotChanged)) {
      try edit.applied(to: StoredWorkbook(Self.sheet, formats: ["0.0"]).bytes())
    }
  }
}
