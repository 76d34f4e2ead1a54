import Diagnostics
import Files
import Foundation
import PlanInput
import Reporting
import Workbooks

/// A workbook that came back: who filled it in, and its rows, each cell with its place.
struct ReturnedForm: Sendable {
  struct Cell: Sendable {
    let text: String
    let place: SourceLocation
    /// Whether something that is wrong with it was named: what it says is not known then.
    var isDefective = false
  }

  struct Row: Sendable {
    let table: EntryTable
    let id: String
    let year: String
    let place: SourceLocation
    /// By title; every title of the sheet has one.
    let cells: [String: Cell]
  }

  let file: String
  let plan: String
  let year: String
  let unit: String
  let person: Cell
  let date: Cell
  let rows: [Row]

  /// Reads a workbook; `nil` where it is none of our forms or damaged, which the log says.
  init?(_ folder: Folder, _ path: String, into log: inout DiagnosticLog) {
    file = folder.child(path).display
    let place = SourceLocation(file)
    let workbook: Workbook
    do {
      workbook = try WorkbookReader.read(
        [UInt8](folder.files.read(folder.child(path).url, Limits.workbookBytes)))
    } catch let error as WorkbookError {
      log.append(error.diagnostic(in: file))
      return nil
    } catch let error as FileTooLarge {
      log.report(.fileTooLarge(name: path, limit: error.limit), at: place)
      return nil
    } catch {
      log.report(.unreadable(name: path, reason: DiskFailure(error).reason), at: place)
      return nil
    }
    guard let cover = workbook.sheets.first(where: { $0.name == FormLayout.cover }) else {
      log.report(.noForm, at: place)
      return nil
    }
    var reader = SheetCells(sheet: cover, file: file)
    func entry(_ label: String) -> Cell? {
      cover.rows.first { $0[1].map { EntryTable.clean($0.shown) } == label }.map {
        reader.cell(row: $0, column: 2, title: label, &log)
      }
    }
    guard let plan = entry(FormLayout.plan), let year = entry(FormLayout.year),
      let unit = entry(FormLayout.unit),
      let person = entry(FormLayout.person), let date = entry(FormLayout.date)
    else {
      log.report(.noForm, at: place)
      return nil
    }
    (self.plan, self.year, self.unit) = (plan.text, year.text, unit.text)
    (self.person, self.date) = (person, date)
    var rows: [Row] = []
    for sheet in workbook.sheets where sheet.name != FormLayout.cover && !sheet.isHidden {
      reader = SheetCells(sheet: sheet, file: file)
      if let table = FormTables.named(sheet.name) {
        rows += reader.rows(of: table, &log)
      } else if !sheet.rows.isEmpty {
        log.report(.unknownFormSheet, at: SourceLocation(file, sheet: sheet.name))
      }
    }
    self.rows = rows
  }
}

enum FormTables {
  static let all = FormItem.Subject.allCases.map(\.table)

  static func named(_ name: String) -> EntryTable? { all.first { $0.name == EntryTable.clean(name) } }
}

/// The cells of a sheet as texts, each defect named where it stands.
private struct SheetCells {
  let sheet: WorkbookSheet
  let file: String

  func cell(row: WorkbookRow, column: Int, title: String, _ log: inout DiagnosticLog) -> ReturnedForm.Cell {
    let place = SourceLocation(
      file, row: row.number, column: title, sheet: sheet.name,
      cell: CellReference(row: row.number, column: column).description)
    guard let stored = row[column] else { return ReturnedForm.Cell(text: "", place: place) }
    let (text, problems) = EntryTable.reading(stored)
    for problem in problems { log.report(problem, at: place) }
    return ReturnedForm.Cell(
      text: EntryTable.clean(text), place: place, isDefective: problems.contains { $0.severity == .error })
  }

  func rows(of table: EntryTable, _ log: inout DiagnosticLog) -> [ReturnedForm.Row] {
    guard let header = sheet.rows.first else { return [] }
    let titles = header.cells.map { ($0.reference.column, EntryTable.clean($0.shown)) }.filter {
      !$0.1.isEmpty
    }
    for title in [table.item, table.year].map(\.title) + table.entries.map(\.title) {
      let count = titles.count { $0.1 == title }
      if count != 1 {
        log.report(
          .changedFormTitles(title: title, count: count),
          at: SourceLocation(file, row: header.number, sheet: sheet.name))
        return []
      }
    }
    return sheet.rows.dropFirst().compactMap { row in
      var cells: [String: ReturnedForm.Cell] = [:]
      for (column, title) in titles { cells[title] = cell(row: row, column: column, title: title, &log) }
      let outside = row.cells.first { cell in
        cell.value != .empty && !titles.contains { $0.0 == cell.reference.column }
      }
      if let outside {
        log.report(
          .outsideOfForm(text: outside.shown),
          at: SourceLocation(file, row: row.number, sheet: sheet.name, cell: outside.reference.description))
      }
      let (id, year) = (cells[table.item.title]?.text ?? "", cells[table.year.title]?.text ?? "")
      if id.isEmpty, cells.values.allSatisfy(\.text.isEmpty) { return nil }
      return ReturnedForm.Row(
        table: table, id: id, year: year, place: SourceLocation(file, row: row.number, sheet: sheet.name),
        cells: cells)
    }
  }
}
