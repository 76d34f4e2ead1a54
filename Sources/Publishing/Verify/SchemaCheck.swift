import Diagnostics
import Foundation
import PlanModel
import Reporting

/// Whether the tables keep to the contract: columns, types, codes, keys, references.
struct SchemaCheck {
  private var tables: [String: PublishedTable] = [:]
  private let display: String

  /// Checks the tables of an archive; gives them back for further checks.
  static func check(
    _ archive: OpenedArchive, _ manifest: ArchiveManifest, into log: inout DiagnosticLog
  ) -> [String: PublishedTable] {
    let schemas = TableSchema.submission(manifest.revision, isCompared: manifest.earlier != nil)
    var check = SchemaCheck(display: archive.display)
    for schema in schemas {
      let place = check.place(schema)
      guard let data = archive.tree.files[schema.path] else {
        log.report(.missingTable, at: place)
        continue
      }
      guard let table = PublishedTable(data, file: place.file, schema: schema, into: &log) else { continue }
      if table.header != schema.titles {
        let problem = Problem.wrongHeader(found: table.header, expected: schema.titles)
        log.report(problem, at: check.place(schema, row: 1))
        continue
      }
      check.tables[schema.name] = table
      for row in table.rows { check.checkCells(of: row, schema, into: &log) }
      check.checkKey(of: table, into: &log)
    }
    for table in check.tables.values { check.checkReferences(of: table, among: schemas, into: &log) }
    return check.tables
  }

  private init(display: String) { self.display = display }

  private func place(_ schema: TableSchema, row: Int? = nil, column: String? = nil) -> SourceLocation {
    SourceLocation("\(display)/\(schema.path)", row: row, column: column)
  }

  private func checkCells(of row: PublishedTable.Row, _ schema: TableSchema, into log: inout DiagnosticLog) {
    for column in schema.columns {
      let (title, codes) = (column.title, column.codes)
      let text = row[column.key]
      let problem: Problem? =
        if text.isEmpty {
          column.isRequired ? .emptyCell(title: title) : nil
        } else if let type = Self.mismatch(text, column.kind) {
          .wrongType(title: title, text: text, type: type)
        } else if !codes.isEmpty, !codes.contains(text) {
          .unknownCode(title: title, text: text, codes: codes)
        } else {
          nil
        }
      if let problem { log.report(problem, at: place(schema, row: row.number, column: title)) }
    }
  }

  /// What the text should be, if it is not.
  private static func mismatch(_ text: String, _ kind: TableColumn.Kind) -> String? {
    func isNumber(mostParts: Int) -> Bool {
      let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
      let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      return parts.count <= mostParts
        && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 } }
    }
    let fits =
      switch kind {
      case .text, .code, .outcome, .value: true
      case .decimal: isNumber(mostParts: 2)
      case .integer: isNumber(mostParts: 1)
      case .year: isNumber(mostParts: 1) && text.utf8.count == 4
      case .date: CalendarDate(text) != nil
      case .boolean: [TableColumn.Kind.yes, TableColumn.Kind.no].contains(text)
      }
    return fits ? nil : kind == .boolean ? "“是”或“否”" : kind.title
  }

  private func checkKey(of table: PublishedTable, into log: inout DiagnosticLog) {
    let schema = table.schema
    var first: [[String]: Int] = [:]
    for row in table.rows {
      let values = row.texts(schema.key)
      if let earlier = first[values] {
        log.report(
          Problem.duplicateKey(
            titles: schema.titles(of: schema.key), values: values, first: earlier),
          at: place(schema, row: row.number))
      } else {
        first[values] = row.number
      }
    }
  }

  private func checkReferences(
    of table: PublishedTable, among schemas: [TableSchema], into log: inout DiagnosticLog
  ) {
    for reference in table.schema.references {
      let key = schemas.named(reference.table).key
      // A table that cannot be read has been reported.
      guard let target = tables[reference.table] else { continue }
      let known = Set(target.rows.map { $0.texts(key) })
      let titles = table.schema.titles(of: reference.columns)
      for row in table.rows {
        let values = row.texts(reference.columns)
        guard !values.contains(""), !known.contains(values) else { continue }
        log.report(
          Problem.brokenReference(
            title: titles.joined(separator: "、"), text: values.joined(separator: "、"), table: reference.table),
          at: place(table.schema, row: row.number, column: titles.first))
      }
    }
  }
}
