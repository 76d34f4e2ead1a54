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
  /// Rows with an error of their own, or of what they refer to: held against others they would bring forth false ones.
  var faulty: Set<Origin> = []
  /// Tables with an error: what they hold is not counted.
  private var faultyTables: Set<InputFile> = []
  /// Cells of sheets of which an error was named when they were read: that they are empty then is no mistake of theirs.
  private var unreadableCells: Set<SourceLocation> = []
  private var identifiers: [InputFile: Identifiers] = [:]
  private var headers: [InputFile: InputHeader] = [:]
  /// What staff call the tables that stand on sheets, by the names of the files that there are not.
  private(set) var sheets: [String: String] = [:]

  init(_ folder: PlanFolder, log: DiagnosticLog) {
    self.folder = folder
    self.log = log
  }

  mutating func readTables() {
    let sources = TableSources(folder, into: &log)
    let tables = InputTables.all.map { table in
      noting(table.file) { reading in
        let rows = Self.rows(of: table, in: sources, &reading)
        reading.headers[table.file] = rows.header
        return (table, rows)
      }
    }
    unreadableCells = Set(
      log.diagnostics.compactMap { $0.severity == .error ? $0.location.flatMap(Self.cell) : nil })
    for (table, rows) in tables {
      identifiers[table.file] = Identifiers(table, rows, isUnreadable: isUnreadable)
    }
    for (table, rows) in tables { noting(table.file) { table.read(rows, &$0) } }
    for (table, _) in tables {
      noting(table.file) { $0[table.file].reportFaults(of: table, into: &$0.log) }
    }
  }

  private static func rows(
    of table: any PlanTable, in sources: TableSources, _ reading: inout InputReading
  ) -> InputRows {
    let source = sources.table(table, into: &reading.log)
    if source == nil, let need = table.need, !sources.hasUnreadable {
      reading.log.report(
        .missingFile(name: table.file.rawValue, meaning: need),
        at: SourceLocation(reading.folder.displayPath(of: table.file.rawValue)))
    }
    if source?.place.sheet != nil { reading.sheets[table.file.rawValue] = table.nameOfSheet }
    if let place = source?.place, reading.log.diagnostics.contains(where: place.holds) {
      reading.faultyTables.insert(table.file)
    }
    return InputRows(table, from: source, isElsewhere: sources.hasUnreadable, into: &reading.log)
  }

  private mutating func noting<Result>(
    _ file: InputFile, _ step: (inout InputReading) -> Result
  ) -> Result {
    let found = log.diagnostics.count
    let result = step(&self)
    if log.hasErrors(since: found) { faultyTables.insert(file) }
    return result
  }

  func isUnreadable(_ field: Field) -> Bool {
    !unreadableCells.isEmpty && Self.cell(field.location).map(unreadableCells.contains) ?? false
  }

  private static func cell(_ place: SourceLocation) -> SourceLocation? {
    place.cell.map { SourceLocation(place.file, sheet: place.sheet, cell: $0) }
  }

  /// Whether all rows of the table were read without an error, so that they can be counted.
  func isWhole(_ file: InputFile) -> Bool { self[file].isComplete && !faultyTables.contains(file) }

  /// The rows that can be held against each other.
  func sound<Row>(_ rows: [Row], _ origin: KeyPath<Row, Origin>) -> [Row] {
    faulty.isEmpty ? rows : rows.filter { !faulty.contains($0[keyPath: origin]) }
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
