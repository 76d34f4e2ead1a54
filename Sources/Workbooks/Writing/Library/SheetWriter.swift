internal import CXlsxWriter

/// Writes one sheet. Places of the library count from 0.
struct SheetWriter {
  let draft: SheetDraft
  let sheet: UnsafeMutablePointer<lxw_worksheet>
  let formats: CellFormats
  let lists: ChoiceLists

  private static let a4: UInt8 = 9

  init(
    _ draft: SheetDraft, of workbook: UnsafeMutablePointer<lxw_workbook>, formats: CellFormats,
    lists: ChoiceLists
  ) throws(WorkbookWriter.Failure) {
    try WorkbookWriter.check(workbook_validate_sheet_name(workbook, draft.name), sheet: draft.name)
    guard let sheet = workbook_add_worksheet(workbook, draft.name) else {
      throw WorkbookWriter.failure(LXW_ERROR_MEMORY_MALLOC_FAILED, sheet: draft.name)
    }
    self.draft = draft
    self.sheet = sheet
    self.formats = formats
    self.lists = lists
  }

  func write() throws(WorkbookWriter.Failure) {
    let widths = try writeColumns()
    for (row, cells) in draft.rows.enumerated() {
      try setHeight(ofRow: row, cells, widths: widths)
      for (column, cell) in cells.enumerated() {
        try write(cell, at: CellReference(row: row + 1, column: column + 1))
      }
    }
    for rule in draft.entryRules { try write(rule) }
    arrange()
    try setUpPage()
    if draft.isProtected { protect() }
    if draft.isHidden { worksheet_hide(sheet) }
  }

  private var columnCount: Int { max(draft.columns.count, draft.rows.map(\.count).max() ?? 0) }

  /// The widths of the columns.
  private func writeColumns() throws(WorkbookWriter.Failure) -> [Int] {
    var widths: [Int] = []
    for index in 0..<columnCount {
      let column = index < draft.columns.count ? draft.columns[index] : ColumnDraft()
      let texts = draft.rows.lazy.compactMap { index < $0.count ? $0[index].fittedText : nil }
      let width =
        switch column.width {
        case .digits(let digits): digits
        case .fitting: TextWidth.column(texts)
        }
      widths.append(width)
      var options = lxw_row_col_options()
      options.hidden = column.isHidden ? 1 : 0
      let format = column.emptyCells.flatMap {
        formats[.init(look: $0.look, isUnlocked: $0.isUnlocked, code: $0.isText ? "@" : nil)]
      }
      let place = lxw_col_t(index)
      try check(worksheet_set_column_opt(sheet, place, place, Double(width), format, &options))
    }
    return widths
  }

  /// Rows of several lines get a height of their own: not every program finds it when it opens the file. The others
  /// keep growing with what is typed into them.
  private func setHeight(
    ofRow row: Int, _ cells: [CellDraft], widths: [Int]
  ) throws(WorkbookWriter.Failure) {
    let lines = zip(cells, widths).map { cell, width in
      cell.fittedText.map { TextWidth.lines(of: $0, inColumn: width) } ?? 1
    }
    let isTitle = cells.contains { $0.look == .title }
    let height = isTitle ? 26 : (lines.max() ?? 1) * 15
    guard height > 15 else { return }
    try check(worksheet_set_row(sheet, lxw_row_t(row), Double(min(height, 405)), nil))
  }

  private func write(_ cell: CellDraft, at reference: CellReference) throws(WorkbookWriter.Failure) {
    let row = lxw_row_t(reference.row - 1)
    let column = lxw_col_t(reference.column - 1)
    let stored = cell.content.stored
    let format = formats[.init(look: cell.look, isUnlocked: cell.isUnlocked, code: stored.format)]
    switch stored.value {
    case nil: try check(worksheet_write_blank(sheet, row, column, format), reference)
    case .text(let text):
      try require(text.isWritable, reference)
      try check(worksheet_write_string(sheet, row, column, text.escapedForSheet, format), reference)
    case .number(let number): try check(worksheet_write_number(sheet, row, column, number, format), reference)
    }
    if let note = cell.note {
      try require(note.isWritable && !note.hasControlCharacters, reference)
      // Some 20 Chinese characters a line.
      let lines = note.split(separator: "\n").reduce(1) { $0 + 1 + TextWidth.width(of: $1) / 40 }
      try check(
        cxlsxwriter_write_note(sheet, row, column, note, 280, UInt16(min(600, 20 * lines))), reference)
    }
  }

  private func write(_ rule: EntryRule) throws(WorkbookWriter.Failure) {
    let list = rule.listedOn?.formula ?? (rule.choices.isEmpty ? nil : lists.range(of: rule.choices))
    let question = rule.refusesOthers ? "只能从下拉列表中选择。" : "下拉列表中没有这一项，仍要填写吗？"
    // Here the library escapes ends of lines, but no other control characters.
    for text in [rule.title, rule.message].compactMap(\.self) {
      try require(text.isWritable && !text.hasControlCharacters, rule.area.first)
    }
    try check(
      cxlsxwriter_set_entry_rule(
        sheet, lxw_row_t(rule.area.first.row - 1), lxw_col_t(rule.area.first.column - 1),
        lxw_row_t(rule.area.last.row - 1), lxw_col_t(rule.area.last.column - 1), list,
        rule.refusesOthers ? 1 : 0, rule.title, rule.message, list == nil ? nil : question),
      rule.area.first)
  }

  private func arrange() {
    if draft.frozenRows > 0 || draft.frozenColumns > 0 {
      worksheet_freeze_panes(sheet, lxw_row_t(draft.frozenRows), lxw_col_t(draft.frozenColumns))
    }
    // Identifiers and targets in text format are meant so, and get no green corner.
    let last = CellReference(row: CellReference.lastRow, column: max(1, columnCount))
    _ = worksheet_ignore_errors(sheet, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), "A1:\(last)")
  }

  private func setUpPage() throws(WorkbookWriter.Failure) {
    if let row = draft.filterRow, columnCount > 0 {
      let first = lxw_row_t(row - 1)
      let last = lxw_row_t(max(row, draft.rows.count) - 1)
      try check(worksheet_autofilter(sheet, first, 0, last, lxw_col_t(columnCount - 1)))
    }
    worksheet_set_paper(sheet, Self.a4)
    switch draft.orientation {
    case .landscape: worksheet_set_landscape(sheet)
    case .portrait: worksheet_set_portrait(sheet)
    }
    worksheet_fit_to_pages(sheet, 1, 0)
    if draft.frozenRows > 0 { try check(worksheet_repeat_rows(sheet, 0, lxw_row_t(draft.frozenRows - 1))) }
    try check(worksheet_set_footer(sheet, "&C第 &P 页，共 &N 页"))
  }

  /// Widths, heights and filters may be changed.
  private func protect() {
    var allowed = lxw_protection()
    allowed.format_columns = 1
    allowed.format_rows = 1
    allowed.autofilter = 1
    worksheet_protect(sheet, nil, &allowed)
  }

  private func check(_ error: lxw_error, _ cell: CellReference? = nil) throws(WorkbookWriter.Failure) {
    try WorkbookWriter.check(error, sheet: draft.name, cell: cell)
  }

  private func require(_ holds: Bool, _ cell: CellReference) throws(WorkbookWriter.Failure) {
    if !holds { throw WorkbookWriter.failure(LXW_ERROR_PARAMETER_VALIDATION, sheet: draft.name, cell: cell) }
  }
}
