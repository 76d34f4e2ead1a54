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
  /// The columns in the order in which they are documented, and what must hold between the cells of a row.
  let row: InputRecord<Row>
  /// What must hold between rows, once all tables are read.
  let check: @Sendable (inout InputReading) -> Void

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
    row = InputRecord(blank: blank, fields: columns, check: checkRow)
    check = checkRows
  }

  var columns: [FieldDescription] { row.descriptions }
  var identifier: Int? { row.fields.firstIndex(where: \.isIdentifier) }

  func read(_ rows: InputRows, _ reading: inout InputReading) {
    var values: [Row] = []
    var positions: [String: Int] = [:]
    let identifier = identifier
    for record in rows.records where !record.isRagged {
      for (index, column) in row.fields.enumerated() where column.description.isRequired {
        let field = rows.field(index, of: record)
        guard field.text == nil else { continue }
        reading.log.report(.missing(title: field.title, subject: subject), at: field.location)
      }
      let origin = Origin(file: file.rawValue, row: record.row)
      let draft = row.read(from: origin, &reading) { rows.field($0, of: record) }
      guard let value = draft.complete else { continue }
      if let id = identifier.flatMap({ rows.field($0, of: record).text }), positions[id] == nil {
        positions[id] = values.count
      }
      values.append(value)
    }
    reading.fill(list, with: values, positions: positions, from: file)
  }

  func title(of path: PartialKeyPath<Row>) -> String { columns[row.index(of: path)].title }

  func place(_ origin: Origin, _ path: PartialKeyPath<Row>, in reading: InputReading) -> SourceLocation {
    reading.place(origin, column: title(of: path))
  }
}

protocol PlanTable: Sendable {
  var file: InputFile { get }
  var subject: String { get }
  var need: String? { get }
  var columns: [FieldDescription] { get }
  /// Position of the column that identifies a row.
  var identifier: Int? { get }
  var check: @Sendable (inout InputReading) -> Void { get }

  func read(_ rows: InputRows, _ reading: inout InputReading)
}
