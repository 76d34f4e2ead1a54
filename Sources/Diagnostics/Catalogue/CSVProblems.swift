import Writing

/// What can be wrong with a CSV file as such, before anybody asks what its cells mean.
extension Problem {
  package static let empty: Problem = .error(
    "tabular.empty", "文件是空的。", rule: "表格的第一行必须是列名。", fix: "补上列名一行；若暂时没有数据，可只留列名，或删去这个文件。")

  /// An Excel workbook that was only renamed.
  package static let workbook: Problem = .error(
    "tabular.workbook", "这是一个Excel工作簿，不是CSV文件。", rule: "只改扩展名不会改变文件的内容。", fix: saveAgain)

  /// UTF-16, which “Unicode text” of Excel gives.
  package static let utf16: Problem = .error(
    "tabular.utf-16", "文件用UTF-16编码保存。", rule: "表格和文本须用UTF-8或GB18030（GBK）编码。", fix: saveAgain)

  /// Neither UTF-8 nor GB18030; the positions of the first wrong byte of each, from 1.
  package static func encoding(utf8Byte: Int, gb18030Byte: Int?) -> Problem {
    let other = gb18030Byte.map { "；按GB18030在第\($0)个字节处中断" } ?? ""
    return .error(
      "tabular.encoding", "无法识别文件的文字编码：按UTF-8在第\(utf8Byte)个字节处中断\(other)。",
      rule: "表格和文本须用UTF-8或GB18030（GBK）编码，全文件用同一种。", fix: saveAgain)
  }

  /// The file says by its mark that it is UTF-8, and is not.
  package static func brokenUTF8(byte: Int) -> Problem {
    .error(
      "tabular.broken-utf-8", "文件以UTF-8标记（BOM）开头，但第\(byte)个字节不是有效的UTF-8。", rule: "全文件须用同一种编码。", fix: saveAgain
    )
  }

  package static func delimiter(name: String) -> Problem {
    .error("tabular.delimiter", "列名行没有用半角逗号分隔，看来用的是\(name)。", rule: "各列须用半角逗号分隔。", fix: saveAgain)
  }

  /// A quotation mark that opens a field and is never closed.
  ///
  /// - Parameter line: Where the next one stands, which was to open another cell.
  package static func unclosedQuote(until line: Int?) -> Problem {
    .error(
      "tabular.unclosed-quote", "这一行有一个以半角双引号开头的单元格没有结束\(line.map { "，直到文件第\($0)行才有下一个双引号" } ?? "")。",
      rule: "以半角双引号开头的单元格须以半角双引号结束。", fix: "在该单元格末尾补上半角双引号，或删去开头的双引号；单元格内的半角双引号要写成两个。")
  }

  /// The name of the table, its unit or a date stands above the titles.
  package static func rowsAboveTitles(_ count: Int) -> Problem {
    let rows = count == 1 ? "第1行" : "第1—\(count)行"
    return .error(
      "tabular.rows-above-titles", "\(rows)不是列名，列名在第\(count + 1)行。", rule: "表格的第一行必须是列名，上面不留标题、单位和空行。",
      fix: "删去\(rows)。")
  }

  /// A quotation mark inside a field that does not begin with one.
  package static func strayQuote(field: String) -> Problem {
    .error(
      "tabular.stray-quote", "单元格“\(field)”中间有半角双引号。", rule: "含半角双引号的单元格须整个用双引号括起，内部的双引号写成两个。",
      fix: "改为中文引号“”，或用Excel、WPS编辑并保存，由软件加引号。")
  }

  /// Text between a closing quotation mark and the next comma.
  package static func textAfterQuote(field: String) -> Problem {
    .error(
      "tabular.text-after-quote", "单元格“\(field)”在结束的半角双引号之后还有文字。", rule: "结束的双引号之后须紧接逗号或换行。",
      fix: "单元格内部的半角双引号要写成两个，或改为中文引号“”。")
  }

  /// A row with more or fewer cells than the header.
  package static func raggedRow(cells: Int, expected: Int) -> Problem {
    .error(
      "tabular.ragged-row", "这一行有\(cells)格，列名行有\(expected)格。", rule: "每行的格数须与列名行相同，空格也要留出逗号。",
      fix: cells > expected ? "检查是否有单元格含半角逗号而没有用双引号括起；中文语句请用全角逗号“，”。" : "在缺少的位置补上逗号，或用Excel、WPS打开后重新保存。")
  }

  package static func duplicateTitle(title: String, first: Int, second: Int) -> Problem {
    .error(
      "tabular.duplicate-title", "第\(first)列和第\(second)列的列名都是“\(title)”。", rule: "每个列名只能出现一次。",
      fix: "删去或改正其中一列。")
  }

  package static func untitledColumn(number: Int, cell: String) -> Problem {
    .error(
      "tabular.untitled-column", "第\(number)列没有列名，但有内容“\(cell)”。", rule: "有内容的列必须有列名。", fix: "补上列名，或清空这一列。")
  }

  package static let tooManyRows: Problem = .error(
    "tabular.too-many-rows", "表格超过\(Limits.rows)行，没有读取。", rule: "一张表不超过\(Limits.rows)行；各种上限见docs/limits.md。",
    fix: pasted)

  package static let tooManyColumns: Problem = .error(
    "tabular.too-many-columns", "这一行超过\(Limits.columns)格，表格没有读取。",
    rule: "一张表不超过\(Limits.columns)列；各种上限见docs/limits.md。", fix: pasted)

  /// The text itself is not repeated: it is too long to be read.
  package static let cellTooLong: Problem = .error(
    "tabular.cell-too-long", "这一行有一个单元格超过\(Limits.inWords(bytes: Limits.cellBytes))，表格没有读取。",
    rule: "一个单元格不超过\(Limits.inWords(bytes: Limits.cellBytes))（约2万字）；各种上限见docs/limits.md。",
    fix: "检查这一格是否缺少结束的半角双引号，或粘贴了多余的内容。")

  /// A character that no text contains.
  package static func controlCharacter(_ scalar: Unicode.Scalar) -> Problem {
    .error(
      "tabular.control-character", "单元格含有看不见的控制字符\(VisibleText.number(of: scalar))。", rule: "单元格只能含可见文字。",
      fix: "重新键入该单元格；制表符改为空格或删去。")
  }

  /// U+FFFD: a character that was lost in an earlier conversion.
  package static func lostCharacter(cell: String) -> Problem {
    .error(
      "tabular.lost-character", "单元格“\(cell)”含有“\u{FFFD}”，是以前转换编码时丢失的文字。", rule: "文字须完整。",
      fix: "对照原件重新录入该单元格。")
  }

  /// CR alone at the end of a line.
  package static let loneCarriageReturn: Problem = .error(
    "tabular.lone-carriage-return", "文件只用回车符（CR）换行。", rule: "每行须以LF或CRLF结束。", fix: saveAgain)

  /// A row without anything in it between two rows.
  package static let blankRow: Problem = .note(
    "tabular.blank-row", "这一行是空行，已略过。", rule: "空行不含数据。", fix: "如不是有意留空，请补上数据；否则可删去此行。")
}

private let pasted = "核对文件内容；是否放错了文件，或粘贴了多余的内容？"
private let saveAgain = "在Excel或WPS中打开原文件，用“另存为”选择“CSV UTF-8（逗号分隔）”重新保存。"
