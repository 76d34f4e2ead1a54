/// What can be wrong with a CSV file as such, before anybody asks what its cells mean.
package enum TabularProblem: Problem {
  /// Nothing in the file.
  case empty
  /// An Excel workbook that was only renamed.
  case workbook
  /// UTF-16, which “Unicode text” of Excel gives.
  case utf16
  /// Neither UTF-8 nor GB18030; the positions of the first wrong byte of each, from 1.
  case encoding(utf8Byte: Int, gb18030Byte: Int?)
  /// The file says by its mark that it is UTF-8, and is not.
  case brokenUTF8(byte: Int)
  /// Fields are separated by something else than a comma.
  case delimiter(name: String)
  /// A quotation mark that opens a field and is never closed.
  case unclosedQuote
  /// A quotation mark inside a field that does not begin with one.
  case strayQuote(field: String)
  /// Text between a closing quotation mark and the next comma.
  case textAfterQuote(field: String)
  /// A row with more or fewer cells than the header.
  case raggedRow(cells: Int, expected: Int)
  /// The same title twice.
  case duplicateTitle(title: String, first: Int, second: Int)
  /// Cells below a column without a title.
  case untitledColumn(number: Int, cell: String)
  /// A character that no text contains.
  case controlCharacter(code: UInt32)
  /// U+FFFD: a character that was lost in an earlier conversion.
  case lostCharacter(cell: String)
  /// CR alone at the end of a line.
  case loneCarriageReturn
  /// A row without anything in it between two rows.
  case blankRow

  /// Stable identifier.
  package var id: String {
    switch self {
    case .empty: "tabular.empty"
    case .workbook: "tabular.workbook"
    case .utf16: "tabular.utf-16"
    case .encoding: "tabular.encoding"
    case .brokenUTF8: "tabular.broken-utf-8"
    case .delimiter: "tabular.delimiter"
    case .unclosedQuote: "tabular.unclosed-quote"
    case .strayQuote: "tabular.stray-quote"
    case .textAfterQuote: "tabular.text-after-quote"
    case .raggedRow: "tabular.ragged-row"
    case .duplicateTitle: "tabular.duplicate-title"
    case .untitledColumn: "tabular.untitled-column"
    case .controlCharacter: "tabular.control-character"
    case .lostCharacter: "tabular.lost-character"
    case .loneCarriageReturn: "tabular.lone-carriage-return"
    case .blankRow: "tabular.blank-row"
    }
  }

  /// An empty row between others loses nothing; everything else stops the run.
  package var severity: Severity {
    if case .blankRow = self { .note } else { .error }
  }

  /// The wording.
  package var message: Message {
    switch self {
    case .empty, .workbook, .utf16, .encoding, .brokenUTF8, .loneCarriageReturn, .delimiter: fileMessage
    default: rowMessage
    }
  }

  private var fileMessage: Message {
    let saveAgain = "在Excel或WPS中打开原文件，用“另存为”选择“CSV UTF-8（逗号分隔）”重新保存。"
    switch self {
    case .empty:
      return Message(
        "文件是空的。", rule: "表格的第一行必须是列名。", fix: "补上列名一行；若暂时没有数据，可只留列名，或删去这个文件。")
    case .workbook:
      return Message("这是一个Excel工作簿，不是CSV文件。", rule: "只改扩展名不会改变文件的内容。", fix: saveAgain)
    case .utf16:
      return Message("文件用UTF-16编码保存。", rule: "表格和文本须用UTF-8或GB18030（GBK）编码。", fix: saveAgain)
    case .encoding(let utf8Byte, let gb18030Byte):
      let other = gb18030Byte.map { "；按GB18030在第\($0)个字节处中断" } ?? ""
      return Message(
        "无法识别文件的文字编码：按UTF-8在第\(utf8Byte)个字节处中断\(other)。",
        rule: "表格和文本须用UTF-8或GB18030（GBK）编码，全文件用同一种。", fix: saveAgain)
    case .brokenUTF8(let byte):
      return Message(
        "文件以UTF-8标记（BOM）开头，但第\(byte)个字节不是有效的UTF-8。", rule: "全文件须用同一种编码。", fix: saveAgain)
    case .loneCarriageReturn:
      return Message("文件只用回车符（CR）换行。", rule: "每行须以LF或CRLF结束。", fix: saveAgain)
    case .delimiter(let name):
      return Message("列名行没有用半角逗号分隔，看来用的是\(name)。", rule: "各列须用半角逗号分隔。", fix: saveAgain)
    default:
      return rowMessage
    }
  }

  private var rowMessage: Message {
    switch self {
    case .unclosedQuote:
      return Message(
        "以半角双引号开头的单元格直到文件末尾也没有结束。", rule: "以半角双引号开头的单元格须以半角双引号结束。",
        fix: "在该单元格末尾补上半角双引号；单元格内的半角双引号要写成两个。")
    case .strayQuote(let field):
      return Message(
        "单元格“\(field)”中间有半角双引号。", rule: "含半角双引号的单元格须整个用双引号括起，内部的双引号写成两个。",
        fix: "改为中文引号“”，或用Excel、WPS编辑并保存，由软件加引号。")
    case .textAfterQuote(let field):
      return Message(
        "单元格“\(field)”在结束的半角双引号之后还有文字。", rule: "结束的双引号之后须紧接逗号或换行。",
        fix: "单元格内部的半角双引号要写成两个，或改为中文引号“”。")
    case .raggedRow(let cells, let expected):
      return Message(
        "这一行有\(cells)格，列名行有\(expected)格。", rule: "每行的格数须与列名行相同，空格也要留出逗号。",
        fix: cells > expected
          ? "检查是否有单元格含半角逗号而没有用双引号括起；中文语句请用全角逗号“，”。" : "在缺少的位置补上逗号，或用Excel、WPS打开后重新保存。")
    case .duplicateTitle(let title, let first, let second):
      return Message("第\(first)列和第\(second)列的列名都是“\(title)”。", rule: "每个列名只能出现一次。", fix: "删去或改正其中一列。")
    case .untitledColumn(let number, let cell):
      return Message("第\(number)列没有列名，但有内容“\(cell)”。", rule: "有内容的列必须有列名。", fix: "补上列名，或清空这一列。")
    case .controlCharacter(let code):
      return Message(
        "单元格含有看不见的控制字符U+\(Self.hexadecimal(code))。", rule: "单元格只能含可见文字。",
        fix: "重新键入该单元格；制表符改为空格或删去。")
    case .lostCharacter(let cell):
      return Message(
        "单元格“\(cell)”含有“\u{FFFD}”，是以前转换编码时丢失的文字。", rule: "文字须完整。", fix: "对照原件重新录入该单元格。")
    default:
      return Message("这一行是空行，已略过。", rule: "空行不含数据。", fix: "如不是有意留空，请补上数据；否则可删去此行。")
    }
  }

  private static func hexadecimal(_ code: UInt32) -> String {
    let digits = String(code, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
