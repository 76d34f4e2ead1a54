import Diagnostics
import Testing
import Writing

@testable import Tabular

@Suite struct CSVWriterTests {
  @Test func writesMarkLineEndsAndQuotes() {
    let written = CSVWriter(
      header: ["编号", "说明"],
      rows: [
        [.text("a,b"), .text("他说\"好\"")], [.number("-1.50"), .empty], [.text("一\n二"), .text(" 前空")],
      ])
    #expect(written.utf8.text == "\u{FEFF}编号,说明\r\n\"a,b\",\"他说\"\"好\"\"\"\r\n-1.50,\r\n\"一\n二\",\" 前空\"\r\n")
  }

  @Test func whatIsWrittenIsReadBack() throws {
    let rows: [[CSVCell]] = [[.text("=1+1"), .number("-3")], [.text("湖州，\"市\"\n"), .text("'x")]]
    let written = CSVWriter(header: ["甲", "乙"], rows: rows)
    for bytes in [written.utf8.bytes, try #require(written.gb18030).bytes] {
      var log = DiagnosticLog()
      let table = try #require(CSVReader.read(bytes, file: "a.csv", into: &log))
      #expect(log.diagnostics == [])
      #expect(table.rows.map(\.fields) == [["'=1+1", "-3"], ["湖州，\"市\"\n", "''x"]])
    }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+86", "'+86"), ("@x", "'@x"), ("-a", "'-a"), ("-1+2", "'-1+2"), ("＝1", "'＝1"),
    ("＋1", "'＋1"), ("－1", "'－1"), ("＠x", "'＠x"), ("\tx", "'\tx"), ("\rx", "'\rx"), ("\nx", "'\nx"),
    ("\u{3000}=1", "'\u{3000}=1"), ("-0.5", "-0.5"), ("-5%", "'-5%"), ("−5", "−5"),
    (" =1", "' =1"), ("\t=1", "'\t=1"), ("\r", "'\r"), ("'a", "''a"), ("''", "'''"),
    ("-", "-"), ("--", "--"), ("-5.2", "-5.2"), ("-5", "-5"), ("", ""), ("湖州", "湖州"), ("5", "5"),
    ("a=b", "a=b"),
    ("-5.", "'-5."), (" ", " "), ("'\u{301}", "''\u{301}"), ("=\u{301}", "'=\u{301}"),
    ("-\u{301}", "'-\u{301}"),
  ])
  func guardsAndUndoes(text: String, guarded: String) {
    #expect(Array(CSVGuard.apply(to: text).utf8) == Array(guarded.utf8))
    #expect(Array(CSVGuard.undo(guarded).utf8) == Array(text.utf8))
  }
}
