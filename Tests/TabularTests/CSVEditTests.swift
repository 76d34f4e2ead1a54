import Diagnostics
import Foundation
import Testing

@testable import Tabular

/// Cells are changed and rows added, and every other byte stays.
@Suite struct CSVEditTests {
  private func edited(_ text: String, _ change: (inout CSVEdit) -> Void) -> String {
    var edit = CSVEdit(Array(text.utf8))
    change(&edit)
    return String(decoding: edit.result, as: UTF8.self)
  }

  @Test func nothingChangesWithoutAChange() {
    let text = "\u{FEFF}a,b\r\n\"1\",\"x\ny\"\n\n2,  3\r"
    #expect(edited(text) { _ in } == text)
  }

  @Test func onlyTheCellChanges() {
    #expect(
      edited("\u{FEFF}a,b,c\r\n\"1\",  2 ,\"x,\ny\"\r\n\r\n4,5,6") {
        $0.set(row: 2, column: 1, to: "甲,\"乙\"")
        $0.set(row: 4, column: 0, to: "7")
      } == "\u{FEFF}a,b,c\r\n\"1\",\"甲,\"\"乙\"\"\",\"x,\ny\"\r\n\r\n7,5,6")
  }

  @Test func rowsAreAddedWithTheLineEndsOfTheFile() {
    #expect(edited("a,b\n1,2") { $0.add(["3", "4"]) } == "a,b\n1,2\n3,4\n")
    #expect(edited("a,b\r\n") { $0.add(["3", ""]) } == "a,b\r\n3,\r\n")
    var edit = CSVEdit(Array("a,b\n1,2\n".utf8))
    #expect(edit.nextRow == 3)
    edit.add(["", ""])
    #expect(edit.nextRow == 4)
  }

  @Test func theEncodingStays() throws {
    let bytes = try #require(GB18030.encode(Array("编号,名称\r\n1,湖州\r\n".utf8)))
    var edit = CSVEdit(bytes)
    edit.set(row: 2, column: 1, to: "嘉兴")
    edit.add(["2", "丽水"])
    var log = DiagnosticLog()
    #expect(
      TextDecoder.text(edit.result, file: "", into: &log) == "编号,名称\r\n1,嘉兴\r\n2,丽水\r\n")
    #expect(TextDecoder.firstInvalidUTF8(edit.result) != nil)
  }
}
