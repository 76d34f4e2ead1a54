import Diagnostics
import Testing

@testable import Workbooks

/// What a stored cell is taken for.
@Suite struct CellKindTests {
  @Test func textsOfEveryStorage() throws {
    let book = StoredWorkbook(
      cells: """
        <c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>内联</t></is></c>\
        <c r="D1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c><c r="F1" t="s"><v>4</v></c>\
        <c r="G1" t="inlineStr"><is><r><t>甲</t></r><r><t xml:space="preserve"> 乙</t></r></is></c>
        """,
      strings: [
        "<t>湖州市</t>", "<r><rPr><b/></rPr><t>PM</t></r><r><t>2.5</t></r>",
        "<t>东京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh><phoneticPr fontId=\"1\"/>",
        "<t>甲_x000D_\n乙_x005F_x000D_</t>", "<t>&lt;a&gt; &amp;amp;</t>",
      ])
    #expect(
      try book.cells().map(summary) == [
        "A1 “湖州市” [湖州市]", "B1 “PM2.5” [PM2.5]", "C1 “内联” [内联]", "D1 “东京” [东京]",
        "E1 “甲\n乙_x000D_” [甲\n乙_x000D_]", "F1 “<a> &amp;” [<a> &amp;]", "G1 “甲 乙” [甲 乙]",
      ])
  }

  @Test func numbersWithoutBinaryRemainders() throws {
    let stored = [
      ("85.099999999999994", "85.1"), ("0.30000000000000004", "0.3"),
      ("5.1000000000000014", "5.1"), ("1234567890123456.7", "1234567890123457"),
      ("0.00033333333333333335", "0.000333333333333333"), ("1.2E-3", "0.0012"),
      ("1.1999999999999999E-3", "0.0012"), ("3.3050119900101123E+17", "330501199001011200"), ("-0", "0"),
      ("100", "100"),
      ("1.10", "1.1"), ("-8.2500000000000004E-2", "-0.0825"), ("1E+3", "1000"), (".5", "0.5"),
    ]
    for (text, expected) in stored {
      let cell = try StoredWorkbook(cells: "<c r=\"A1\"><v>\(text)</v></c>").cells().first
      #expect(cell?.value == .number(expected), "\(text)")
    }
  }

  @Test(arguments: ["abc", "1,5", "0x10", "nan", "inf", "1e999", "1.2.3", " 1"])
  func whatIsNoNumberIsDamage(text: String) throws {
    let refusal = try StoredWorkbook(cells: "<c r=\"A1\"><v>\(text)</v></c>").refusal()
    #expect(refusal == WorkbookError(.damagedCell, sheet: "表一", cell: CellReference(row: 1, column: 1)))
  }

  @Test func percentagesAndNumbersThatOnlyShowASign() throws {
    let book = StoredWorkbook(
      cells: """
        <c r="A1" s="1"><v>0.85099999999999998</v></c><c r="B1" s="2"><v>0.851</v></c>\
        <c r="C1" s="3"><v>85.1</v></c><c r="D1" s="4"><v>85.1</v></c>
        """,
      formats: ["0.0%", "0%", "0.0\"%\"", "0.0\\%"])
    #expect(
      try book.cells().map(summary) == [
        "A1 85.1% [85.1%]", "B1 85.1% [85%]", "C1 85.1 [85.1%]", "D1 85.1 [85.1%]",
      ])
  }

  @Test func whatTheFormatShowsOfANumber() throws {
    let book = StoredWorkbook(
      cells: """
        <c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><v>1234567.895</v></c><c r="C1" s="3"><v>12</v></c>\
        <c r="D1" s="4"><v>5</v></c><c r="E1" s="5"><v>0.5</v></c>
        """,
      formats: ["000", "#,##0.00", "0.00\"亿元\"", ";;;", "# ?/?"])
    #expect(
      try book.cells().map(summary) == [
        "A1 1 [001]", "B1 1234567.895 [1,234,567.90]", "C1 12 [12.00亿元]", "D1 5 []", "E1 0.5 [0.5]",
      ])
  }

  @Test func truthErrorsAndFormulas() throws {
    let book = StoredWorkbook(
      cells: """
        <c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#REF!</v></c><c r="C1"><f>SUM(A1)</f><v>3</v></c>\
        <c r="D1"><f>SUM(A1)</f></c><c r="E1"><f>SUM(A1)</f><v></v></c><c r="F1" t="str"><f>"x"&amp;"y"</f><v>xy</v></c>\
        <c r="G1" t="str"><f>""</f><v></v></c><c r="H1"><f>[1]Sheet1!A1</f><v>3</v></c>\
        <c r="I1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="J1"><f>外部值*2</f><v>4</v></c><c r="K1"><f>不是外部值*2</f><v>4</v></c>
        """,
      names: "<definedName name=\"外部值\">[2]表!$A$1</definedName><definedName name=\"内部\">表一!$A$1</definedName>"
    )
    #expect(
      try book.cells().map(summary) == [
        "A1 true [TRUE]", "B1 error #REF! [#REF!]", "C1 3 [3] formula", "D1 not calculated [] formula",
        "E1 not calculated [] formula", "F1 “xy” [xy] formula", "H1 3 [3] external formula",
        "I1 error #DIV/0! [#DIV/0!] formula", "J1 4 [4] external formula", "K1 4 [4] formula",
      ])
  }

  @Test func zeroOfAProgramThatDidNotCalculate() throws {
    let cells =
      "<c r=\"A1\"><f>SUM(B1)</f><v>0</v></c><c r=\"C1\"><v>0</v></c><c r=\"D1\"><f>1</f><v>1</v></c>"
    #expect(
      try StoredWorkbook(cells: cells).cells().map(summary) == [
        "A1 0 [0] formula", "C1 0 [0]", "D1 1 [1] formula",
      ])
    let uncalculated = StoredWorkbook(cells: cells, properties: "<calcPr fullCalcOnLoad=\"1\"/>")
    #expect(
      try uncalculated.cells().map(summary) == [
        "A1 not calculated [] formula", "C1 0 [0]", "D1 1 [1] formula",
      ])
  }

  @Test func sharedFormulasKnowWhetherTheyReferOutside() throws {
    let cells = """
      <c r="A1"><f t="shared" ref="A1:B1" si="0">[1]甲!A1</f><v>1</v></c><c r="B1"><f t="shared" si="0"/><v>2</v></c>\
      <c r="C1"><f t="shared" ref="C1:D1" si="1">E1</f><v>3</v></c><c r="D1"><f t="shared" si="1"/><v>4</v></c>
      """
    #expect(
      try StoredWorkbook(cells: cells).cells().map(\.origin) == [
        .externalFormula, .externalFormula, .formula, .formula,
      ])
  }

  @Test(arguments: [
    ("SUM(A1:A3)", false), ("[1]Sheet1!A1", true), ("'[12]减排 量'!B3+1", true), ("SUM([1]表!A:A)", true),
    ("表1[1]", false), ("Table1[[#This Row],[2]]", false), ("\"[1]\"&A1", false), ("[甲]", false),
    ("A1+[", false),
    ("数据_1[3]+[1]乙!A1", true), ("[1", false),
  ])
  func whatRefersOutside(formula: String, expected: Bool) {
    #expect(Formula.refersOutside(formula) == expected)
  }
}
