import Foundation
import PlanInput
import PlanModel
import Reporting
import Workbooks
import Writing

/// How a form is laid out; what fills it in and what reads it back both go by this.
enum FormLayout {
  static let cover = "填表说明"
  /// The cells of the cover: their label in column A, what is entered or shown in column B.
  static let plan = "本规划编号", year = "评估年份", unit = "填报单位"
  static let person = "填报人", phone = "联系电话", date = "填报日期"
  static let latest = "最近已知的数值", rule = "填写要求"

  /// The titles of a sheet: what the row is of, what is known, then what is to be filled in.
  static func titles(of sheet: UnitForm.Sheet) -> [String] {
    [sheet.table.item.title, sheet.table.year.title] + (sheet.rows.first?.shown.map(\.title) ?? []) + [
      latest, rule,
    ]
      + sheet.table.entries.map(\.title)
  }

  /// What a row shows before the cells that are to be filled in. Those hold the inputs' own text, which comes back.
  static func locked(_ row: FormItem) -> [String] {
    ([row.id, String(row.year)] + row.shown.map(\.text) + [row.latest, row.rule]).map(VisibleText.of)
  }
}

/// The workbook of a form.
struct FormWorkbook {
  let form: UnitForm
  let deadline: CalendarDate

  var draft: WorkbookDraft {
    WorkbookDraft(
      title: title, author: VisibleText.of(form.plan.region), created: WorkbookDay(form.planned.date),
      sheets: [cover] + form.sheets.map(sheet))
  }

  private var title: String { VisibleText.of(form.occasion) + "数据填报表" }

  private var cover: SheetDraft {
    func line(_ text: String, _ look: Look) -> [CellDraft] { [CellDraft(.text(text), look: look)] }
    func shown(_ label: String, _ text: String) -> [CellDraft] {
      [CellDraft(.text(label), look: .header), CellDraft(.text(text))]
    }
    func entry(_ label: String, _ rule: String) -> [CellDraft] {
      [
        CellDraft(.text(label), look: .header), CellDraft(.text(""), look: .entry, isUnlocked: true),
        CellDraft(.text(rule), look: .remark),
      ]
    }
    var sheet = SheetDraft(
      name: FormLayout.cover,
      rows: [
        line(title, .title),
        shown(FormLayout.plan, form.plan.id), shown(FormLayout.year, String(form.planned.year)),
        shown(FormLayout.unit, form.unit), entry(FormLayout.person, "必填"), entry(FormLayout.phone, ""),
        entry(FormLayout.date, "必填，如2023-05-20"), [],
        line("请于\(deadline.printed)前填好并以原文件发回（.xlsx），不要改动工作表和文件的结构。", .remark),
        line("只填浅黄色的格子，其余各格已锁定；已有数值的，核对后保留或改正。", .remark),
        line("没有数据的留空，并在备注或进展说明中写明原因；口径与目标不同的，写在口径说明中。", .remark),
        line("数值照统计口径填写，不带单位和千分位；1/3/20这样的几个数用半角“/”分开。", .remark),
      ])
    sheet.columns = [
      ColumnDraft(width: .digits(16)), ColumnDraft(width: .digits(40)), ColumnDraft(width: .digits(30)),
    ]
    sheet.isProtected = true
    sheet.orientation = .portrait
    return sheet
  }

  private func sheet(_ content: UnitForm.Sheet) -> SheetDraft {
    let titles = FormLayout.titles(of: content)
    let first = titles.count - content.table.entries.count
    let notes = [String?](repeating: nil, count: first) + content.table.entries.map { Optional($0.meaning) }
    var sheet = SheetDraft(
      name: content.table.name,
      rows: [zip(titles, notes).map { CellDraft(.text($0), look: .header, note: $1) }]
        + content.rows.map { row in
          FormLayout.locked(row).map { CellDraft(.text($0)) }
            + row.current.map { CellDraft(.text($0), look: .entry, isUnlocked: true) }
        })
    sheet.columns =
      titles.prefix(first).map { _ in ColumnDraft() }
      + content.table.entries.map { _ in ColumnDraft(width: .digits(20)) }
    sheet.frozenRows = 1
    sheet.frozenColumns = 3
    sheet.isProtected = true
    let last = content.rows.count + 1
    sheet.entryRules = content.table.entries.enumerated().map { index, field in
      EntryRule(
        CellArea(rows: 2...last, columns: first + index + 1...first + index + 1), choices: field.choices,
        title: field.title, message: String(field.meaning.prefix(200)))
    }
    return sheet
  }
}
