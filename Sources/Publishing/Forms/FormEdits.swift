import Diagnostics
import Files
import Foundation
import PlanInput
import PlanModel
import Reporting
import Tabular
import Writing

/// Puts what came back into the tables of a plan's folder, in memory: single cells are changed, rows added, everything
/// else stays byte for byte.
struct FormEdits {
  private let folder: Folder
  private var tables: [String: (stored: StoredTable?, edit: CSVEdit, titles: [String])] = [:]
  /// Where the cells of a row of a table came from, by the table's file, the row and the title.
  private var origins: [Place: SourceLocation] = [:]
  /// Tables that stand in a workbook, which is not written.
  private(set) var unwritable: [Diagnostic] = []
  private(set) var log = DiagnosticLog()

  private struct Place: Hashable {
    let file: String
    let row: Int
    let title: String?
  }

  init(_ folder: Folder) { self.folder = folder }

  /// The files that were changed.
  var files: [String: Data] { tables.mapValues { Data($0.edit.result) } }

  /// Sets in what a form brings, with the form as its source.
  mutating func apply(_ changes: [FormChange], of comparison: FormComparison) {
    guard !changes.isEmpty, let date = EntryTable.date(comparison.returned.date.text) else { return }
    let form = comparison.asked
    var isWritten = false
    for change in changes {
      guard open(change.table.file, called: change.table.name, at: change.values[0].place) else { continue }
      put(change, source: form.sourceID)
      isWritten = true
    }
    guard isWritten, open(SourceTable.file, called: SourceTable.file, at: comparison.returned.date.place)
    else {
      return
    }
    let cells = [
      SourceTable.id: form.sourceID, SourceTable.heading: "\(form.unit)\(form.occasion)数据填报表",
      SourceTable.publisher: form.unit, SourceTable.date: date,
    ]
    let known = tables[SourceTable.file]?.stored.flatMap { stored in
      stored.position(of: SourceTable.id).flatMap { position in
        stored.content.rows.first { EntryTable.clean($0.fields[position]) == form.sourceID }
      }
    }
    set(cells, in: SourceTable.file, row: known?.row) { _ in comparison.returned.date.place }
  }

  private mutating func put(_ change: FormChange, source: String) {
    var cells = Dictionary(uniqueKeysWithValues: change.values.map { ($0.title, $0.new) })
    cells[change.table.source.title] = source
    var row: Int?
    if let origin = change.item.origin, origin.file == change.table.file {
      row = origin.row
    } else {
      cells[change.table.item.title] = change.item.id
      cells[change.table.year.title] = String(change.item.year)
    }
    let places = Dictionary(uniqueKeysWithValues: change.values.map { ($0.title, $0.place) })
    set(cells, in: change.table.file, row: row) { title in
      title.flatMap { places[$0] } ?? change.values[0].place
    }
  }

  /// - Parameter row: The row to be changed; a new one if `nil`.
  private mutating func set(
    _ cells: [String: String], in file: String, row: Int?, place: (String?) -> SourceLocation
  ) {
    guard var table = tables[file] else { return }
    let position = { (title: String) -> Int? in
      table.stored.map { $0.position(of: title) } ?? table.titles.firstIndex(of: title)
    }
    let number = row ?? table.edit.nextRow
    var added = Array(repeating: "", count: table.titles.count)
    for (title, text) in cells.sorted(by: { $0.key < $1.key }) {
      guard let column = position(title) else {
        log.report(.entryColumnMissing(table: file, title: title), at: place(title))
        continue
      }
      origins[Place(file: file, row: number, title: table.titles[column])] = place(title)
      guard let row, let stored = table.stored else {
        added[column] = text
        continue
      }
      let old = stored.content.rows.first { $0.row == row }?.fields[column] ?? ""
      if EntryTable.clean(old) != text { table.edit.set(row: row, column: column, to: text) }
    }
    if row == nil { table.edit.add(added) }
    origins[Place(file: file, row: number, title: nil)] = place(nil)
    tables[file] = table
  }

  private mutating func open(_ file: String, called name: String, at place: SourceLocation) -> Bool {
    if tables[file] != nil { return true }
    guard let stored = StoredTable(file, in: folder) else {
      let titles = StoredTable.titles(of: file)
      tables[file] = (nil, CSVEdit(Array(CSVWriter(header: titles).utf8.bytes)), titles)
      return true
    }
    guard stored.sheet == nil, let bytes = try? folder.files.read(folder.child(file).url, Limits.tableBytes)
    else {
      let problem = Problem.entryTableInWorkbook(
        table: name, place: stored.file + (stored.sheet.map { "的工作表“\($0)”" } ?? ""))
      let diagnostic = Diagnostic(
        problem, at: SourceLocation(folder.child(stored.file).display, sheet: stored.sheet))
      if !unwritable.contains(diagnostic) { unwritable.append(diagnostic) }
      return false
    }
    tables[file] = (stored, CSVEdit([UInt8](bytes)), stored.content.header)
    return true
  }

  /// Puts what is wrong with a changed row to the cell of the form that it came from.
  func relocated(_ diagnostic: Diagnostic) -> Diagnostic {
    guard let place = diagnostic.location, let row = place.row, place.file.hasPrefix(folder.display + "/")
    else { return diagnostic }
    let file = String(place.file.dropFirst(folder.display.count + 1))
    let origin =
      origins[Place(file: file, row: row, title: place.column)]
      ?? origins[Place(file: file, row: row, title: nil)]
    return origin.map { Diagnostic(diagnostic.problem, at: $0, excerpt: diagnostic.excerpt) } ?? diagnostic
  }
}
