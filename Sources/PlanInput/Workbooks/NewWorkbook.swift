import Workbooks

/// The workbook in which a new plan's tables are filled in: a sheet that explains, then one sheet a table, all cells in
/// text format, so that what is typed stays what was typed (`1/10/100`, `001`).
enum NewWorkbook {
  /// Rows with drop-down lists.
  private static let listedRows = 2...2_000
  /// Rows whose identifiers other tables choose from: what is listed is looked over, and empty rows are listed too.
  private static let identifiedRows = 2...500

  static func draft(for plan: String) -> WorkbookDraft {
    WorkbookDraft(
      title: plan, author: "planreport", created: WorkbookDay(year: 2020, month: 1, day: 1),
      sheets: [explanation(for: plan)] + InputTables.all.map(sheet))
  }

  private static func sheet(_ table: any PlanTable) -> SheetDraft {
    var sheet = SheetDraft(
      name: table.subject,
      rows: [
        table.columns.map { column in
          CellDraft(
            .text(column.title), look: .header, note: (column.isRequired ? "必填。" : "") + meaning(of: column))
        }
      ])
    sheet.columns = table.columns.map { column in
      ColumnDraft(
        width: .digits(max(12, 2 * column.title.count + 4)), emptyCells: CellFormat(isText: true))
    }
    sheet.frozenRows = 1
    sheet.entryRules = table.columns.enumerated().compactMap { index, column in
      let area = CellArea(rows: listedRows, columns: index + 1...index + 1)
      if !column.choices.isEmpty {
        return EntryRule(area, choices: column.choices, title: column.title, message: meaning(of: column))
      }
      guard let other = InputTables.all.first(where: { $0.file == column.referred }),
        let place = other.identifier
      else { return nil }
      var rule = EntryRule(area, refusesOthers: false, title: column.title, message: meaning(of: column))
      rule.listedOn = EntryRule.Cells(
        sheet: other.subject, area: CellArea(rows: identifiedRows, columns: place + 1...place + 1))
      return rule
    }
    return sheet
  }

  /// In the words of a workbook, in which a table is a sheet.
  private static func meaning(of column: FieldDescription) -> String {
    InputTables.all.reduce(column.meaning) { $0.replacing($1.file.rawValue, with: $1.nameOfSheet) }
  }

  private static func explanation(for plan: String) -> SheetDraft {
    func line(_ text: String, _ look: Look) -> [CellDraft] { [CellDraft(.text(text), look: look)] }
    var rows = [
      line("规划数据填写说明（\(plan)）", .title),
      line("每张工作表是一张表，第一行是列名，不要改动；从第二行起每行填一条。用不到的表不填。", .remark),
      line("各格都是文本格式，照原文填写：1/10/100、001等不会被改成日期或数字。有下拉列表的从中选择；“指标编号”“来源编号”等的下拉列表，是所指的表中已填的编号。", .remark),
      line("填好后保存，运行 make check，错误会写明工作表和单元格。一张表也可以改用CSV文件，但不要两处都填。", .remark),
      [],
      ["工作表", "列名", "必填", "填什么", "可选的词"].map { CellDraft(.text($0), look: .header) },
    ]
    for table in InputTables.all {
      for column in table.columns {
        rows.append(
          [
            table.subject, column.title, column.isRequired ? "必填" : "", meaning(of: column),
            column.choices.joined(separator: "、"),
          ].map { .text($0) })
      }
    }
    var sheet = SheetDraft(name: WorkbookNames.explanation, rows: rows)
    sheet.frozenRows = 6
    return sheet
  }
}
