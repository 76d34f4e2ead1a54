import Diagnostics
import PlanModel

/// What is known of a plan while its folder is read, and what is wrong with it.
///
/// `plan.yaml` comes first, then the identifiers of all tables, so that a reference is found wherever it stands, then
/// their rows.
struct InputReading {
  let folder: PlanFolder
  var log: DiagnosticLog
  var plan = PlanFile.blank
  /// 规划期, once it was read.
  var period: Period?
  /// Holds `plan.yaml` against the tables.
  var checks: [(inout InputReading) -> Void] = []
  private var identifiers: [InputFile: Identifiers] = [:]
  private var headers: [InputFile: InputHeader] = [:]

  init(_ folder: PlanFolder, log: DiagnosticLog) {
    self.folder = folder
    self.log = log
  }

  mutating func readTables() {
    let sources = TableSources(folder, into: &log)
    let tables = InputTables.all.map { table in
      let source = sources.table(table, into: &log)
      if source == nil, let need = table.need, !sources.hasUnreadable {
        log.report(
          .missingFile(name: table.file.rawValue, meaning: need),
          at: SourceLocation(folder.displayPath(of: table.file.rawValue)))
      }
      let rows = InputRows(table, from: source, isElsewhere: sources.hasUnreadable, into: &log)
      headers[table.file] = rows.header
      return (table, rows)
    }
    for (table, rows) in tables { identifiers[table.file] = Identifiers(table, rows, into: &log) }
    for (table, rows) in tables { table.read(rows, &self) }
  }

  subscript(file: InputFile) -> Identifiers {
    guard let known = identifiers[file] else { preconditionFailure("\(file.rawValue) was not read") }
    return known
  }

  mutating func fill<Row>(
    _ list: WritableKeyPath<Plan, [Row]>, with rows: [Row], positions: [String: Int], from file: InputFile
  ) {
    plan[keyPath: list] = rows
    self[file].positions = positions
  }

  func indicator(_ id: Indicator.ID) -> Indicator? {
    self[.indicators].positions[id].map { plan.indicators[$0] }
  }

  func project(_ id: Project.ID) -> Project? { self[.projects].positions[id].map { plan.projects[$0] } }

  func place(_ origin: Origin) -> SourceLocation {
    SourceLocation(folder.displayPath(of: origin.file), row: origin.row, sheet: origin.sheet)
  }

  /// - Parameters:
  ///   - file: The table that the row is of.
  ///   - column: Its place in the declaration.
  func place(_ origin: Origin, of file: InputFile, column: Int, title: String) -> SourceLocation {
    if let sheet = origin.sheet, let header = headers[file] {
      var place = header.location(column, row: origin.row, line: origin.row)
      (place.column, place.sheet) = (title, sheet)
      return place
    }
    return SourceLocation(folder.displayPath(of: origin.file), row: origin.row, column: title)
  }

  /// Checks a complete value of `plan.yaml` once the tables are read.
  mutating func later<Value>(
    _ draft: Draft<Value>, _ check: @escaping (Draft<Value>, inout InputReading) -> Void
  ) {
    if draft.complete != nil { checks.append { check(draft, &$0) } }
  }
}
