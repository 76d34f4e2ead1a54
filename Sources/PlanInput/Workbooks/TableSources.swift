import Diagnostics
import Files
import Tabular
import Workbooks

/// The names that workbooks and sheets of a plan's folder go by.
enum WorkbookNames {
  /// May hold every table, each on a sheet.
  static let plan = "plan.xlsx"
  /// The sheet that explains the others, which nothing reads.
  static let explanation = "填写说明"

  static let files = [plan] + InputTables.all.map(\.workbook)

  /// The table whose file (`targets`, `targets.csv`) or Chinese name (目标) a sheet is called by.
  static func table(ofSheet name: String) -> (any PlanTable)? {
    let name = CellText.clean(name).text
    return InputTables.all.first {
      [$0.subject, $0.file.rawValue, $0.file.stem].contains(name)
    }
  }
}

extension InputFile {
  /// `targets`.
  var stem: String { String(rawValue.prefix { $0 != "." }) }
}

extension PlanTable {
  /// `targets.xlsx`.
  var workbook: String { file.stem + ".xlsx" }

  /// What staff call it where it stands on a sheet.
  var nameOfSheet: String { "“\(subject)”表" }
}

/// Finds each table of a plan's folder: in its CSV file, in a workbook of its name, or on a sheet of `plan.xlsx`.
struct TableSources {
  struct Found {
    var place: TablePlace
    /// `nil` where the log says why it cannot be read.
    var table: CSVTable?

    var isEmpty: Bool { table?.rows.isEmpty ?? false }
  }

  private let folder: PlanFolder
  private var sheets: [InputFile: [Found]] = [:]
  /// Whether a workbook could not be read, in which any table may stand.
  private(set) var hasUnreadable = false

  init(_ folder: PlanFolder, into log: inout DiagnosticLog) {
    self.folder = folder
    if let workbook = workbook(WorkbookNames.plan, into: &log) {
      for sheet in workbook.sheets {
        if let table = WorkbookNames.table(ofSheet: sheet.name) {
          take(sheet, of: WorkbookNames.plan, as: table, into: &log)
        } else if !sheet.isHidden, !sheet.rows.isEmpty, sheet.name != WorkbookNames.explanation {
          reportUnknown(sheet, in: workbook, &log)
        }
      }
    }
    for table in InputTables.all {
      guard let workbook = workbook(table.workbook, into: &log) else { continue }
      let visible = workbook.sheets.filter {
        !$0.isHidden && !$0.rows.isEmpty && $0.name != WorkbookNames.explanation
      }
      let named = workbook.sheets.filter { WorkbookNames.table(ofSheet: $0.name)?.file == table.file }
      let sheet = named.first ?? (visible.count == 1 ? visible[0] : nil)
      if let sheet, named.count <= 1 {
        take(sheet, of: table.workbook, as: table, into: &log)
      } else if visible.isEmpty {
        log.report(.emptySheet, at: SourceLocation(folder.displayPath(of: table.workbook)))
        hasUnreadable = true
      } else {
        log.report(
          .unclearSheet(table: table.subject, sheets: visible.map(\.name)),
          at: SourceLocation(folder.displayPath(of: table.workbook)))
        hasUnreadable = true
      }
    }
  }

  private mutating func workbook(_ name: String, into log: inout DiagnosticLog) -> Workbook? {
    guard folder.contains(name) else { return nil }
    guard let bytes = folder.bytes(of: name, limit: Limits.workbookBytes, into: &log) else {
      hasUnreadable = true
      return nil
    }
    do {
      return try WorkbookReader.read(bytes)
    } catch {
      log.append(error.diagnostic(in: folder.displayPath(of: name)))
      hasUnreadable = true
      return nil
    }
  }

  private mutating func take(
    _ sheet: WorkbookSheet, of name: String, as table: any PlanTable, into log: inout DiagnosticLog
  ) {
    let place = TablePlace(path: folder.displayPath(of: name), file: name, sheet: sheet.name)
    if sheet.isHidden {
      log.report(.hiddenSheet, at: SourceLocation(place.path, sheet: sheet.name))
    }
    let read = SheetTable.read(sheet, at: place, known: table.titles, into: &log)
    sheets[table.file, default: []].append(Found(place: read?.place ?? place, table: read?.table))
  }

  private func reportUnknown(_ sheet: WorkbookSheet, in workbook: Workbook, _ log: inout DiagnosticLog) {
    let place = SourceLocation(folder.displayPath(of: WorkbookNames.plan), sheet: sheet.name)
    let known = InputTables.all.map(\.subject)
    let near = Suggestion.nearest(to: sheet.name, among: known + InputTables.all.map(\.file.stem))
    let table = near.flatMap(WorkbookNames.table)
    let isThere = workbook.sheets.contains { WorkbookNames.table(ofSheet: $0.name)?.file == table?.file }
    if let near, let table, !isThere, !folder.contains(table.file.rawValue) {
      log.report(.misnamedSheet(suggestion: near), at: place)
    } else {
      log.report(.unknownSheet(known: known), at: place)
    }
  }

  /// Where a table is taken from; `nil` if it is nowhere. What is empty gives way to what is filled, and two that are
  /// filled are an error: nobody can know which one counts.
  func table(_ table: any PlanTable, into log: inout DiagnosticLog) -> Found? {
    var found = sheets[table.file] ?? []
    if folder.contains(table.file.rawValue) {
      let path = folder.displayPath(of: table.file.rawValue)
      let place = TablePlace(path: path, file: table.file.rawValue, sheet: nil)
      let content = folder.bytes(of: table.file.rawValue, limit: Limits.tableBytes, into: &log).flatMap {
        CSVReader.read($0, file: path, titles: table.titles, into: &log)
      }
      found.insert(Found(place: place, table: content), at: 0)
    }
    guard found.count > 1 else { return found.first }
    let filled = found.filter { !$0.isEmpty }
    let taken = filled.first ?? found[0]
    for other in filled.dropFirst() {
      log.report(
        .tableTwice(table: table.subject, first: taken.place.name, second: other.place.name),
        at: SourceLocation(other.place.path, sheet: other.place.sheet))
    }
    if !filled.isEmpty {
      for other in found where other.isEmpty {
        log.report(
          .emptyTableLeftOut(table: table.subject, taken: taken.place.name),
          at: SourceLocation(other.place.path, sheet: other.place.sheet))
      }
    }
    return taken
  }
}
