import Foundation
package import PlanModel
package import Workbooks
import Writing

/// The workbook of a report's tables: what is opened by hand, where the CSV files are for programs. A first sheet says
/// what each table and column is; then one sheet a table, with the same cells as its file.
package enum TablesWorkbook {
  /// Beside the folder of the CSV files.
  package static let path = "tables.xlsx"
  static let linkTitle = "全部数据表（Excel工作簿）"

  private static let explanationSheet = "说明"

  /// The date of the report is that on which the file says that it was made.
  ///
  /// - Parameter remarks: What the first sheet says of the workbook.
  static func draft(of tables: [TableFile], _ report: PlanSummary, remarks: [String]) -> WorkbookDraft {
    WorkbookDraft(
      title: VisibleText.of(report.reportTitle), author: VisibleText.of(report.region),
      created: WorkbookDay(report.date),
      sheets: [explanation(of: tables, report, remarks)] + tables.map(sheet))
  }

  private static func sheet(_ table: TableFile) -> SheetDraft {
    var sheet = SheetDraft(
      name: sheetName(of: table.schema),
      rows: [table.schema.columns.map { CellDraft(.text($0.title), look: .header) }]
        + table.rows.map { row in row.map { CellDraft($0.content) } })
    sheet.columns = table.schema.columns.map { _ in ColumnDraft() }
    sheet.frozenRows = 1
    sheet.frozenColumns = table.schema.index(of: table.schema.header) + 1
    if sheet.frozenColumns > 3 { sheet.frozenColumns = 1 }
    sheet.filterRow = 1
    return sheet
  }

  /// The title of a table, which its file has as name on the first sheet.
  private static func sheetName(of schema: TableSchema) -> String { String(schema.title.prefix(31)) }

  private static func explanation(
    of tables: [TableFile], _ report: PlanSummary, _ remarks: [String]
  ) -> SheetDraft {
    func line(_ text: String, _ look: Look) -> [CellDraft] {
      [CellDraft(.text(VisibleText.of(text)), look: look)]
    }
    var rows =
      [line(report.reportTitle, .title)] + remarks.map { line($0, .remark) }
      + [
        [],
        ["工作表", "CSV文件", "列", "类型", "单位", "必有", "含义", "取值"].map {
          CellDraft(.text($0), look: .header)
        },
      ]
    let head = rows.count
    for table in tables {
      for column in table.schema.columns {
        rows.append(
          [
            sheetName(of: table.schema), table.schema.path, column.title, column.kind.title,
            column.unit ?? "",
            column.isRequired ? TableColumn.Kind.yes : "", column.meaning,
            column.codes.joined(separator: "、"),
          ].map { .text($0) })
      }
    }
    var sheet = SheetDraft(name: explanationSheet, rows: rows)
    sheet.frozenRows = head
    sheet.filterRow = head
    return sheet
  }
}

extension WorkbookDay {
  /// Of a date without a day the first.
  package init(_ date: CalendarDate) {
    self.init(year: date.year, month: date.month ?? 1, day: date.day ?? 1)
  }
}

extension TableCell {
  /// Invisible characters are shown, as in the CSV file.
  fileprivate var content: CellDraft.Content {
    switch self {
    case .number(_, let printed): .number(printed)
    case .text(let text), .link(let text): .text(VisibleText.of(text))
    case .verdict(let verdict): .text(verdict.title)
    case .missing, .blank: .empty
    }
  }
}
