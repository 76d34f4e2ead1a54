/// What can be wrong with a workbook as such, before anybody asks what its cells mean.
extension Problem {
  package static let emptyWorkbook: Problem = .error(
    "workbook.empty", "文件是空的。", rule: onlyXLSX, fix: "重新保存或重新发送这个文件。")

  package static let oldWorkbook: Problem = .error(
    "workbook.old-format", "这是旧格式（.xls、.et）的工作簿。", rule: onlyXLSX, fix: "用Excel或WPS打开，另存为“Excel工作簿（.xlsx）”。")

  package static let encryptedWorkbook: Problem = .error(
    "workbook.encrypted", "工作簿设有打开密码，不能读取。", rule: onlyXLSX, fix: "用Excel或WPS打开，取消打开密码后保存。")

  package static let binaryWorkbook: Problem = .error(
    "workbook.binary", "这是二进制格式（.xlsb）的工作簿。", rule: onlyXLSX, fix: "用Excel或WPS打开，另存为“Excel工作簿（.xlsx）”。")

  package static let openDocument: Problem = .error(
    "workbook.open-document", "这是OpenDocument格式（.ods、.odt）的文件。", rule: onlyXLSX, fix: "另存为“Excel工作簿（.xlsx）”。")

  /// Word, PowerPoint.
  package static let otherOfficeFile: Problem = .error(
    "workbook.other-office", "这是Word或PowerPoint文件。", rule: onlyXLSX, fix: "把其中的表格复制到Excel或WPS表格，保存为.xlsx工作簿。")

  package static let textInsteadOfWorkbook: Problem = .error(
    "workbook.text", "这是一个文本文件。", rule: onlyXLSX, fix: "若是CSV，把扩展名改为.csv；否则用Excel或WPS打开，另存为“Excel工作簿（.xlsx）”。"
  )

  package static let unknownInsteadOfWorkbook: Problem = .error(
    "workbook.unknown-format", "这不是Excel工作簿。", rule: onlyXLSX, fix: "用Excel或WPS重新保存为“Excel工作簿（.xlsx）”。")

  private static let onlyXLSX = "工作簿须是.xlsx格式；只改扩展名不会改变文件的内容。"
}

// Files that are not whole, or made to do harm.
extension Problem {
  package static let damagedContainer: Problem = .error(
    "workbook.damaged", "工作簿不完整或已损坏。", rule: wholeWorkbook, fix: saveWorkbookAgain)

  package static func missingPart(name: String) -> Problem {
    .error("workbook.missing-part", "工作簿内部缺少“\(name)”。", rule: wholeWorkbook, fix: saveWorkbookAgain)
  }

  package static func damagedPart(name: String) -> Problem {
    .error("workbook.damaged-part", "工作簿内部的“\(name)”已损坏。", rule: wholeWorkbook, fix: saveWorkbookAgain)
  }

  package static let workbookWithoutSheets: Problem = .error(
    "workbook.no-sheets", "工作簿中没有工作表。", rule: wholeWorkbook, fix: saveWorkbookAgain)

  package static let doubledSheet: Problem = .error(
    "workbook.doubled-sheet", "两张工作表同名。", rule: "工作表的名称不得重复。", fix: saveWorkbookAgain)

  package static let damagedCell: Problem = .error(
    "workbook.damaged-cell", "单元格在文件中的记载有误，无法读取。", rule: wholeWorkbook, fix: saveWorkbookAgain)

  /// A name inside the container that leads out of it.
  package static func unsafePartName(name: String) -> Problem {
    .error("workbook.unsafe-name", "工作簿内部有危险的文件名“\(name)”。", rule: harmlessWorkbook, fix: askForAnother)
  }

  package static func doubledPartName(name: String) -> Problem {
    .error("workbook.doubled-name", "工作簿内部有两个“\(name)”。", rule: harmlessWorkbook, fix: askForAnother)
  }

  package static let documentTypeInWorkbook: Problem = .error(
    "workbook.document-type", "工作簿内部含有文档类型声明（DTD），可能是恶意构造的。", rule: harmlessWorkbook, fix: askForAnother)

  package static let suspiciousCompression: Problem = .error(
    "workbook.compression", "工作簿内部的压缩数据异常，可能是“压缩炸弹”。", rule: harmlessWorkbook, fix: askForAnother)

  package static let suspiciousMarkup: Problem = .error(
    "workbook.markup", "工作簿内部的XML异常，可能是恶意构造的。", rule: harmlessWorkbook, fix: askForAnother)

  private static let wholeWorkbook = "工作簿须能用Excel或WPS正常打开。"
  private static let saveWorkbookAgain = "用Excel或WPS打开，另存一份；打不开的，请来源单位重新发送。"
  private static let harmlessWorkbook = "只读取Excel、WPS等软件正常保存的工作簿。"
  private static let askForAnother = "不要使用这个文件；请来源单位用Excel或WPS重新保存后再发来。"
}

// Files that hold more than any table of a plan.
extension Problem {
  package static func workbookFileTooLarge(megabytes: Int) -> Problem {
    .error(
      "workbook.file-too-large", "文件超过\(megabytes) MB。", rule: "一个工作簿不超过\(megabytes) MB。",
      fix: "删去图片和与填报无关的工作表后保存。")
  }

  package static func tooManyParts(limit: Int) -> Problem {
    .error(
      "workbook.too-many-parts", "工作簿内部的文件超过\(limit)个。", rule: "一个工作簿内部不超过\(limit)个文件。",
      fix: "删去图片和与填报无关的工作表后保存。")
  }

  package static func unpackedTooLarge(megabytes: Int) -> Problem {
    .error(
      "workbook.unpacked-too-large", "工作簿的内容超过\(megabytes) MB。", rule: "工作簿的内容解压后不超过\(megabytes) MB。",
      fix: removeEmptyCells
    )
  }

  /// A limit of tags, which nobody counts who fills in cells.
  package static let tooMuchMarkup: Problem = .error(
    "workbook.too-much-markup", "工作簿的内容过多。", rule: "一个工作簿约可容纳30万个单元格，设置了格式的空白单元格也计入。", fix: removeEmptyCells)

  package static func tooManySheets(limit: Int) -> Problem {
    .error("workbook.too-many-sheets", "工作表超过\(limit)张。", rule: "一个工作簿不超过\(limit)张工作表。", fix: "删去与填报无关的工作表。")
  }

  package static func tooManyRows(limit: Int) -> Problem {
    .error("workbook.too-many-rows", "工作表的内容超过\(limit)行。", rule: "一张工作表不超过\(limit)行。", fix: "删去与表格无关的行。")
  }

  package static func tooManyColumns(limit: Int) -> Problem {
    .error("workbook.too-many-columns", "工作表的内容超过\(limit)列。", rule: "一张工作表不超过\(limit)列。", fix: "删去与表格无关的列。")
  }

  package static func tooManyCells(limit: Int) -> Problem {
    .error(
      "workbook.too-many-cells", "工作簿的单元格超过\(limit)个。", rule: "一个工作簿不超过\(limit)个有内容的或合并的单元格。",
      fix: "删去与填报无关的工作表、行和列。")
  }

  package static func tooManyTexts(limit: Int) -> Problem {
    .error(
      "workbook.too-many-texts", "工作簿中的文字超过\(limit)条。", rule: "一个工作簿不超过\(limit)条不同的文字。",
      fix: "删去与填报无关的工作表、行和列。")
  }

  package static func tooManyFormats(limit: Int) -> Problem {
    .error(
      "workbook.too-many-formats", "工作簿的数字格式超过\(limit)种。", rule: "一个工作簿不超过\(limit)种数字格式。",
      fix: "把表格的内容选择性粘贴为数值，放入新的工作簿。")
  }

  package static func cellTooLong(limit: Int) -> Problem {
    .error("workbook.cell-too-long", "单元格的内容超过\(limit)字。", rule: "一个单元格不超过\(limit)字。", fix: "缩短内容，或分写在几行中。")
  }

  private static let removeEmptyCells = "选中表格以下的空行和右侧的空列，删除后保存；设置了格式的空白单元格也算内容。"
}

// Cells whose value cannot be taken as it is.
extension Problem {
  /// `#REF!`, `#N/A` …
  package static func errorInCell(text: String) -> Problem {
    .error("workbook.error-cell", "单元格是错误值“\(text)”。", rule: "单元格须是数值或文字。", fix: "改正公式，或直接填写数值。")
  }

  package static let formulaNotCalculated: Problem = .error(
    "workbook.not-calculated", "单元格的公式没有计算结果。", rule: "读取的是公式的计算结果，文件中须已保存。",
    fix: "用Excel或WPS打开，保存后再试；或把公式选择性粘贴为数值。")

  package static let externalFormula: Problem = .error(
    "workbook.external-formula", "单元格的公式引用了别的工作簿，结果是否最新无法判断。", rule: "公式只引用本工作簿的单元格。", fix: "把公式选择性粘贴为数值，并核对。"
  )

  /// A cell into which a value is to be put.
  package static let formulaInEntryCell: Problem = .error(
    "workbook.formula-in-entry", "要写入的单元格中是公式，没有改动。", rule: "写入时不改动公式。",
    fix: "把公式选择性粘贴为数值，再运行；或照列出的变化自行填写。")

  package static let workbookNotChanged: Problem = .error(
    "workbook.not-changed", "改写工作簿后读回的内容不符，没有写入。", rule: "除要写入的单元格外，工作簿须保持原样。",
    fix: "用Excel、WPS或LibreOffice打开，另存一份再运行；仍不能写入的，照列出的变化自行填写。")

  package static func mergedCell(first: String) -> Problem {
    .error(
      "workbook.merged-cell", "这一格与\(first)合并，值只记在\(first)。", rule: "表格中每行的值分别填写，不用合并单元格。",
      fix: "取消合并，在每一格中填写。")
  }

  /// `8月10日`.
  package static func dateWithoutYear(shown: String) -> Problem {
    .error(
      "workbook.date-without-year", "“\(shown)”是一个没有显示年份的日期。", rule: "日期须写明年份，如2023-08-10。",
      fix: "把单元格的格式设为“文本”后重新键入。")
  }

  /// `1:10`, which a spreadsheet takes for ten past one.
  package static func timeInCell(shown: String) -> Problem {
    .error(
      "workbook.time", "“\(shown)”是一个时间。", rule: "Excel把用冒号分隔的数字当作时间。", fix: "把单元格的格式设为“文本”后重新键入。")
  }

  package static let hiddenRow: Problem = .note(
    "workbook.hidden-row", "这一行已隐藏，仍然读取。", rule: "隐藏的行与其他行一样读取。", fix: unhide)

  package static let hiddenColumn: Problem = .note(
    "workbook.hidden-column", "这一列已隐藏，仍然读取。", rule: "隐藏的列与其他列一样读取。", fix: unhide)

  fileprivate static let unhide = "取消隐藏并核对；不需要的，删去。"
}

// Sheets that stand for tables of a plan.
extension Problem {
  package static let emptySheet: Problem = .error(
    "workbook.empty-sheet", "工作表是空的，没有列名。", rule: "每张表第一行是列名，其下每行一条。", fix: "补上列名和内容；用不到的工作表，删去。")

  package static let hiddenSheet: Problem = .note(
    "workbook.hidden-sheet", "这张工作表已隐藏，仍然读取。", rule: "隐藏的工作表与其他工作表一样读取。", fix: unhide)

  package static func unclearSheet(table: String, sheets: [String]) -> Problem {
    .error(
      "workbook.unclear-sheet", "有几张工作表（\(sheets.joined(separator: "、"))），不知道哪一张是“\(table)”。",
      rule: "单独一张表的工作簿只有一张有内容的工作表，或有一张以表名命名的工作表。", fix: "把工作表命名为“\(table)”，或删去其他工作表。")
  }

  /// A sheet whose data would be lost.
  package static func misnamedSheet(suggestion: String) -> Problem {
    .error(
      "workbook.misnamed-sheet", "没有用到这张工作表，而“\(suggestion)”不存在。", rule: "plan.xlsx的工作表以表名或文件名命名，须完全一致。",
      fix: "是否想写“\(suggestion)”？")
  }

  package static func unknownSheet(known: [String]) -> Problem {
    .warning(
      "workbook.unknown-sheet", "没有用到这张工作表。",
      rule: "plan.xlsx的工作表以表名或文件名命名，表名为\(known.joined(separator: "、"))。", fix: "改正工作表的名称；与数据无关的，移出plan.xlsx。")
  }

  package static func tableTwice(table: String, first: String, second: String) -> Problem {
    .error(
      "workbook.table-twice", "“\(table)”有两份，都有内容：\(first)和\(second)。", rule: "一张表只在一个地方填写。",
      fix: "核对后只留一份，另一份移出规划目录或删去其中的各行。")
  }

  package static func emptyTableLeftOut(table: String, taken: String) -> Problem {
    .note(
      "workbook.empty-table", "这里的“\(table)”只有列名；读取的是\(taken)。", rule: "一张表只在一个地方填写，只有列名的一份不读。",
      fix: "可以删去只有列名的一份。"
    )
  }

  package static func shownOtherwise(shown: String, stored: String) -> Problem {
    .warning(
      "workbook.shown-otherwise", "单元格显示为“\(shown)”，保存的是“\(stored)”；按保存的数读取。",
      rule: "读取单元格保存的数，不是按格式取舍后显示的数。", fix: "如应为“\(shown)”，直接键入这个数。")
  }

  package static func digitsLost(shown: String) -> Problem {
    .error(
      "workbook.digits-lost", "“\(shown)”超过15位数字，其后的数字已被Excel改为0。", rule: "Excel的数值只保留15位数字。",
      fix: "把单元格的格式设为“文本”后重新键入。")
  }
}
