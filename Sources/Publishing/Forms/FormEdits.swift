import Diagnostics
import Files
import Foundation
import PlanInput
import PlanModel
import Reporting
import Tabular
import Workbooks
import Writing

/// Puts what came back into the tables of a plan's folder, in memory: single cells are changed, rows added, everything
/// else stays as it was. A table that stands in a workbook is tried as the CSV file that it would be.
struct FormEdits {
  private struct Table {
    var edit: CSVEdit
    /// In the order of its columns.
    let titles: [String]
    let stored: StoredTable?
    var isInWorkbook: Bool { stored?.sheet != nil }

    func position(of title: String) -> Int? {
      stored.map { $0.position(of: title) } ?? titles.firstIndex(of: title)
    }

    /// The row of the file that is edited, by that which the table's origin says.
    func place(of row: Int) -> Int? {
      guard isInWorkbook else { return row }
      return stored?.content.rows.firstIndex { $0.row == row }.map { $0 + 2 }
    }

    /// The row of the sheet, by that of the file that is edited: new rows follow the last one.
    func sheetRow(of row: Int, in stored: StoredTable) -> Int {
      let (index, rows) = (row - 2, stored.content.rows)
      return rows.indices.contains(index)
        ? rows[index].row : (rows.last?.row ?? stored.headerRow) + index - rows.count + 1
    }
  }

  let folder: Folder
  private let stored: [String: StoredTable]
  private var tables: [String: Table] = [:]
  /// Where the cells of a row of a table came from, by the table's file, the row and the title.
  private var origins: [Place: SourceLocation] = [:]
  private(set) var workbooks: [String: WorkbookEdit] = [:]
  private(set) var log = DiagnosticLog()

  private struct Place: Hashable {
    let file: String
    let row: Int
    let title: String?
  }

  init(_ folder: Folder) {
    self.folder = folder
    stored = StoredTable.all(in: folder)
  }

  /// Files of tables that stand in no workbook.
  var csvFiles: [String: Data] {
    tables.filter { !$0.value.isInWorkbook }.mapValues { Data($0.edit.result) }
  }

  /// Whether a table stands on a sheet.
  func tables(in file: String, sheet: String) -> Bool {
    stored.values.contains { $0.file == file && $0.sheet == sheet }
  }

  /// The plan's folder as it would be, every table of a workbook as a CSV file.
  func overlay() throws -> Folder {
    var tree = try FileTree(planIn: folder)
    for path in tree.paths where path.hasSuffix(".xlsx") { tree.files[path] = nil }
    for (file, table) in stored where table.sheet != nil { tree.files[file] = Data(Self.csv(of: table)) }
    for (file, table) in tables { tree.files[file] = Data(table.edit.result) }
    return tree.frozen(folder)
  }

  /// Sets in what a form brings, with the form as its source.
  ///
  /// - Returns: The row of each change.
  mutating func apply(_ changes: [FormChange], of comparison: FormComparison) -> [Int] {
    guard !changes.isEmpty, let date = EntryTable.date(comparison.returned.date.text) else { return [] }
    let form = comparison.asked
    let rows = changes.map { change in
      open(change.table.file)
      return put(change, source: form.sourceID)
    }
    open(SourceTable.file)
    let known = stored[SourceTable.file].flatMap { stored in
      stored.position(of: SourceTable.id).flatMap { position in
        stored.content.rows.first { EntryTable.clean($0.fields[position]) == form.sourceID }
      }
    }
    let cells = [
      SourceTable.id: form.sourceID, SourceTable.heading: "\(form.unit)\(form.occasion)数据填报表",
      SourceTable.publisher: form.unit, SourceTable.date: date,
    ]
    _ = set(cells, in: SourceTable.file, row: known?.row) { _ in comparison.returned.date.place }
    return rows
  }

  private mutating func put(_ change: FormChange, source: String) -> Int {
    var cells = Dictionary(uniqueKeysWithValues: change.values.map { ($0.title, $0.new) })
    cells[change.table.source.title] = source
    if change.item.origin == nil {
      cells[change.table.item.title] = change.item.id
      cells[change.table.year.title] = String(change.item.year)
    }
    let places = Dictionary(uniqueKeysWithValues: change.values.map { ($0.title, $0.place) })
    return set(cells, in: change.table.file, row: change.item.origin?.row) { title in
      title.flatMap { places[$0] } ?? change.values[0].place
    }
  }

  /// - Parameter row: The row to be changed; a new one if `nil`.
  /// - Returns: The row of the file that is edited.
  private mutating func set(
    _ cells: [String: String], in file: String, row: Int?, place: (String?) -> SourceLocation
  ) -> Int {
    guard var table = tables[file] else { preconditionFailure("\(file) is not open") }
    let known = row.flatMap(table.place)
    let number = known ?? table.edit.nextRow
    var added = Array(repeating: "", count: table.titles.count)
    for (title, text) in cells.sorted(by: { $0.key < $1.key }) {
      guard let column = table.position(of: title) else {
        log.report(.entryColumnMissing(table: file, title: title), at: place(title))
        continue
      }
      origins[Place(file: file, row: number, title: table.titles[column])] = place(title)
      added[column] = text
      let old = table.stored?.content.rows.first { $0.row == row }?.fields[column] ?? ""
      if known != nil, EntryTable.clean(old) == text { continue }
      if known != nil { table.edit.set(row: number, column: column, to: text) }
      if let stored = table.stored, let sheet = stored.sheet {
        let place = CellReference(row: table.sheetRow(of: number, in: stored), column: column + 1)
        workbooks[stored.file, default: WorkbookEdit()].set(
          text, sheet: sheet, titles: stored.headerRow, at: place)
      }
    }
    if known == nil { table.edit.add(added) }
    origins[Place(file: file, row: number, title: nil)] = place(nil)
    tables[file] = table
    return number
  }

  private mutating func open(_ file: String) {
    if tables[file] != nil { return }
    let table = stored[file]
    let titles = table?.content.header.map(EntryTable.clean) ?? StoredTable.titles(of: file)
    var bytes = table.map(Self.csv) ?? CSVWriter(header: titles).utf8.bytes
    if let table, table.sheet == nil,
      let data = try? folder.files.read(folder.child(file).url, Limits.tableBytes)
    {
      bytes = [UInt8](data)
    }
    tables[file] = Table(edit: CSVEdit(bytes), titles: titles, stored: table)
  }

  /// A table's texts as they were read, one row after the other.
  private static func csv(of table: StoredTable) -> [UInt8] {
    var edit = CSVEdit([])
    for row in [table.content.header] + table.content.rows.map(\.fields) { edit.add(row) }
    return edit.result
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
