import Diagnostics
import PlanModel
import Tabular

/// A table of a plan's folder, declared once: what its rows are, its columns, and what must hold between its cells
/// and between its rows.
struct InputTable<Row: Sendable>: PlanTable {
  let file: InputFile
  /// What the rows are called in messages.
  let subject: String
  /// What every plan needs the file for; `nil` where it may be left out.
  let need: String?
  /// The list of the plan that the rows go into.
  let list: FieldPath<Plan, [Row]>
  let identifier: Int?
  /// The columns in the order in which they are documented, and what must hold between the cells of a row.
  let row: InputRecord<Row>
  /// What must hold between rows, once all tables are read.
  let check: @Sendable (inout InputReading) -> Void
  /// Made where `Row` is known, so that the compiler makes it for that type: it goes through every cell.
  let read: @Sendable (InputRows, inout InputReading) -> Void

  init(
    _ file: InputFile, of subject: String, need: String? = nil, list: FieldPath<Plan, [Row]>,
    blank: @escaping @Sendable (Origin) -> Row, columns: [InputField<Row>],
    checkRow: @escaping @Sendable (inout Draft<Row>, inout InputReading) -> Void = { _, _ in },
    checkRows: @escaping @Sendable (inout InputReading) -> Void = { _ in }
  ) {
    self.file = file
    self.subject = subject
    self.need = need
    self.list = list
    let row = InputRecord(blank: blank, fields: columns, check: checkRow)
    let identifier = columns.firstIndex(where: \.isIdentifier)
    self.row = row
    self.identifier = identifier
    check = checkRows
    read = { rows, reading in
      let required = row.descriptions.indices.filter { row.descriptions[$0].isRequired }
      var values: [Row] = []
      var positions: [String: Int] = [:]
      values.reserveCapacity(rows.records.count)
      for record in rows.records where !record.isRagged {
        let missing = required.filter {
          $0 != identifier && rows.text($0, of: record) == nil
            && !reading.isUnreadable(rows.field($0, of: record))
        }
        if let first = missing.first {
          let titles = missing.map { rows.field($0, of: record).title }
          reading.log.report(
            .missing(titles: titles, subject: subject), at: rows.field(first, of: record).location)
        }
        let origin = rows.origin(record.row)
        let found = reading.log.diagnostics.count
        let draft = row.read(from: origin, &reading) { rows.field($0, of: record) }
        if reading.log.hasErrors(since: found) { reading.faulty.insert(origin) }
        guard let value = draft.complete else { continue }
        if let id = identifier.flatMap({ rows.text($0, of: record) }), positions[id] == nil {
          positions[id] = values.count
        }
        values.append(value)
      }
      reading.fill(list, with: values, positions: positions, from: file)
    }
  }

  var columns: [FieldDescription] { row.descriptions }

  func title(of path: PartialKeyPath<Row>) -> String { columns[row.index(of: path)].title }

  func place(_ origin: Origin, _ path: PartialKeyPath<Row>, in reading: InputReading) -> SourceLocation {
    reading.place(origin, of: file, column: row.index(of: path), title: title(of: path))
  }
}

extension PlanTable {
  /// What may stand in its header.
  var titles: Set<String> { Set(columns.flatMap { [$0.title, $0.key] }) }
}

protocol PlanTable: Sendable {
  var file: InputFile { get }
  var subject: String { get }
  var need: String? { get }
  var columns: [FieldDescription] { get }
  /// Position of the column that identifies a row.
  var identifier: Int? { get }
  var check: @Sendable (inout InputReading) -> Void { get }
  var read: @Sendable (InputRows, inout InputReading) -> Void { get }
}
