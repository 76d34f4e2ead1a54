import Diagnostics
import Testing

@testable import Tabular

@Suite struct CSVReaderTests {
  /// Titles and cells of a text, and the messages as staff see them.
  private func read(_ text: String) -> (table: [[String]], messages: String) { read(Array(text.utf8)) }

  private func read(_ bytes: [UInt8]) -> (table: [[String]], messages: String) {
    var log = DiagnosticLog()
    let table = CSVReader.read(bytes, file: "a.csv", into: &log)
    let cells = table.map { table in
      [table.header] + table.rows.map(\.fields)
    }
    return (cells ?? [], DiagnosticPrinter.text(for: log.sorted))
  }

  @Test(arguments: [
    "甲,乙\n1,2\n", "甲,乙\r\n1,2\r\n", "\u{FEFF}甲,乙\n1,2\n", "甲,乙\n1,2", "甲,乙\n1,2\n\n\n", "甲,乙\n1,2\n,\n , \n",
    "\"甲\",\"乙\"\n\"1\",\"2\"",
  ])
  func acceptsWhatSpreadsheetsWrite(text: String) {
    #expect(read(text).table == [["甲", "乙"], ["1", "2"]])
    #expect(read(text).messages == "")
  }

  @Test func keepsQuotesCommasAndLineBreaksInsideQuotes() {
    let result = read("甲,乙\n\"一,\"\"二\"\"\r\n三\",\"\"\n")
    #expect(result.table == [["甲", "乙"], ["一,\"二\"\n三", ""]])
    #expect(result.messages == "")
  }

  @Test func keepsTheEmptyFieldAtTheEndOfTheFile() {
    #expect(read("甲,乙\n1,").table == [["甲", "乙"], ["1", ""]])
    #expect(read("甲,乙\n1,").messages == "")
  }

  @Test func knowsRowAndLine() throws {
    var log = DiagnosticLog()
    let text = "甲,乙\n\"一\n二\",三\n四,五\n"
    let table = try #require(CSVReader.read(Array(text.utf8), file: "a.csv", into: &log))
    #expect(table.rows.map(\.row) == [2, 3])
    #expect(table.rows.map(\.line) == [2, 4])
    #expect(table.rows.map(\.fields) == [["一\n二", "三"], ["四", "五"]])
    #expect(table.rows[1].location(in: "a.csv") == SourceLocation("a.csv", row: 3, line: 4))
  }

  @Test func ignoresAColumnWithoutTitleAndContent() {
    #expect(read("甲,\n1,\n").messages == "")
  }

  @Test func namesAnUnclosedQuoteWhereItBegins() {
    #expect(
      read("甲,乙\n1,\"2\n3,4\n").messages == """
        错误 a.csv 第2行：这一行有一个以半角双引号开头的单元格没有结束。
            规则：以半角双引号开头的单元格须以半角双引号结束。
            修改：在该单元格末尾补上半角双引号，或删去开头的双引号；单元格内的半角双引号要写成两个。
            编号：tabular.unclosed-quote

        共错误1处。

        """)
  }

  /// The next quotation mark was to open a cell, and closes the one that was left open.
  @Test func namesAnUnclosedQuoteThatEndsRowsBelow() {
    let messages = read("甲,乙\n1,\"2\n3,4\n5,\"6\"\n").messages
    #expect(messages.hasPrefix("错误 a.csv 第2行：这一行有一个以半角双引号开头的单元格没有结束，直到文件第4行才有下一个双引号。\n"))
    #expect(messages.hasSuffix("\n共错误1处。\n"))
  }

  @Test func findsTheTitlesBelowOtherRows() {
    func messages(_ text: String) -> String {
      var log = DiagnosticLog()
      _ = CSVReader.read(Array(text.utf8), file: "a.csv", titles: ["甲", "乙"], into: &log)
      return DiagnosticPrinter.text(for: log.sorted)
    }
    #expect(messages("甲,乙\n1,2\n") == "")
    #expect(
      messages("某表\n单位：吨\n甲,乙\n1,2\n") == """
        错误 a.csv 第1行：第1—2行不是列名，列名在第3行。
            规则：表格的第一行必须是列名，上面不留标题、单位和空行。
            修改：删去第1—2行。
            编号：tabular.rows-above-titles

        共错误1处。

        """)
    #expect(messages("某表,\n甲,乙\n").contains("修改：删去第1行。\n"))
    #expect(messages("丙,丁\n1,2\n") == "")
  }

  @Test func namesAStrayQuoteARaggedRowAndTextAfterAQuoteTogether() {
    #expect(
      read("甲,乙\n1\"2,3\n\"4\"5,6\n7\n8,9,10\n").messages == """
        错误 a.csv 第2行：单元格“1"2”中间有半角双引号。
            规则：含半角双引号的单元格须整个用双引号括起，内部的双引号写成两个。
            修改：改为中文引号“”，或用Excel、WPS编辑并保存，由软件加引号。
            编号：tabular.stray-quote

        错误 a.csv 第3行：单元格“45”在结束的半角双引号之后还有文字。
            规则：结束的双引号之后须紧接逗号或换行。
            修改：单元格内部的半角双引号要写成两个，或改为中文引号“”。
            编号：tabular.text-after-quote

        错误 a.csv 第4行：这一行有1格，列名行有2格。
            规则：每行的格数须与列名行相同，空格也要留出逗号。
            修改：在缺少的位置补上逗号，或用Excel、WPS打开后重新保存。
            编号：tabular.ragged-row

        错误 a.csv 第5行：这一行有3格，列名行有2格。
            规则：每行的格数须与列名行相同，空格也要留出逗号。
            修改：检查是否有单元格含半角逗号而没有用双引号括起；中文语句请用全角逗号“，”。
            编号：tabular.ragged-row

        共错误4处。

        """)
  }

  @Test func namesTitlesThatAreDoubleOrMissing() {
    #expect(
      read("甲,甲,\n1,2,3\n").messages == """
        错误 a.csv 第1行：第1列和第2列的列名都是“甲”。
            规则：每个列名只能出现一次。
            修改：删去或改正其中一列。
            编号：tabular.duplicate-title

        错误 a.csv 第2行：第3列没有列名，但有内容“3”。
            规则：有内容的列必须有列名。
            修改：补上列名，或清空这一列。
            编号：tabular.untitled-column

        共错误2处。

        """)
  }

  @Test(arguments: [("甲;乙\n1;2\n", "半角分号"), ("甲\t乙\n1\t2\n", "制表符"), ("甲，乙\n1，2\n", "全角逗号")])
  func namesAnotherDelimiter(text: String, name: String) {
    #expect(read(text).table == [])
    #expect(
      read(text).messages.hasPrefix(
        """
        错误 a.csv 第1行：列名行没有用半角逗号分隔，看来用的是\(name)。
            规则：各列须用半角逗号分隔。
            修改：在Excel或WPS中打开原文件，用“另存为”选择“CSV UTF-8（逗号分隔）”重新保存。
            编号：tabular.delimiter
        """))
  }

  @Test func namesAnEmptyRowBetweenOthersAndGoesOn() {
    let result = read("甲,乙\n1,2\n\n3,4\n")
    #expect(result.table == [["甲", "乙"], ["1", "2"], ["3", "4"]])
    #expect(
      result.messages == """
        提示 a.csv 第3行：这一行是空行，已略过。
            规则：空行不含数据。
            修改：如不是有意留空，请补上数据；否则可删去此行。
            编号：tabular.blank-row

        共提示1处。

        """)
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n", ",\n"])
  func namesAnEmptyFile(text: String) {
    #expect(
      read(text).messages == """
        错误 a.csv：文件是空的。
            规则：表格的第一行必须是列名。
            修改：补上列名一行；若暂时没有数据，可只留列名，或删去这个文件。
            编号：tabular.empty

        共错误1处。

        """)
  }

  @Test(arguments: [("甲\n1\u{0}2\n", "U+0000"), ("甲\n1\t2\n", "U+0009"), ("甲\n1\u{85}2\n", "U+0085")])
  func namesControlCharacters(text: String, code: String) {
    #expect(
      read(text).messages == """
        错误 a.csv 第2行：单元格含有看不见的控制字符\(code)。
            规则：单元格只能含可见文字。
            修改：重新键入该单元格；制表符改为空格或删去。
            编号：tabular.control-character

        共错误1处。

        """)
  }

  @Test func namesLostCharactersAndLoneCarriageReturns() {
    #expect(read("甲\n湖\u{FFFD}市\n").messages.contains("编号：tabular.lost-character"))
    #expect(read("甲\r1\r2\r").messages.contains("编号：tabular.lone-carriage-return"))
    #expect(read("甲\r1\r2\r").table == [["甲"], ["1"], ["2"]])
  }

  @Test func neverFailsOnBytesOfAnyKind() {
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<40 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let choice = Array("\",\n\r甲;\t1".utf8)
        let pick = Int(state >> 33)
        bytes.append(pick % 5 == 0 ? UInt8(truncatingIfNeeded: pick >> 3) : choice[pick % choice.count])
      }
      var log = DiagnosticLog()
      if let table = CSVReader.read(bytes, file: "a.csv", into: &log) {
        #expect(table.rows.allSatisfy { $0.fields.count == table.header.count })
      } else {
        #expect(log.hasErrors)
      }
    }
  }
}
