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
    let schemas = TableSchemas.submission(manifest.revision, isCompared: manifest.earlier != nil)
    var check = SchemaCheck(display: archive.display)
    for schema in schemas {
      guard let data = archive.tree.files["tables/\(schema.name).csv"] else {
        log.report(PublishedTableProblem.missingTable, at: check.place(schema))
        continue
      }
      let table = PublishedTable(data, file: check.place(schema).file, schema: schema, into: &log)
      guard let table else { continue }
      if table.header != schema.header {
        let problem = PublishedTableProblem.wrongHeader(found: table.header, expected: schema.header)
        log.report(problem, at: check.place(schema, row: 1))
        continue
      }
      check.tables[schema.name] = table
      for row in table.rows { check.checkCells(of: row, schema, into: &log) }
      check.checkKey(of: table, schema, into: &log)
    }
    for schema in schemas { check.checkReferences(of: schema, into: &log) }
    return check.tables
  }

  private init(display: String) { self.display = display }

  private func place(_ schema: TableSchema, row: Int? = nil, column: String? = nil) -> SourceLocation {
    SourceLocation("\(display)/tables/\(schema.name).csv", row: row, column: column)
  }

  private func checkCells(of row: PublishedTable.Row, _ schema: TableSchema, into log: inout DiagnosticLog) {
    for column in schema.columns {
      let title = column.column.title
      let text = row[title]
      let place = place(schema, row: row.number, column: title)
      if text.isEmpty {
        if column.isRequired { log.report(PublishedTableProblem.empty(title: title), at: place) }
      } else if let type = Self.mismatch(text, column.column.kind) {
        log.report(PublishedTableProblem.wrongType(title: title, text: text, type: type), at: place)
      } else if !column.codes.isEmpty, !column.codes.contains(text) {
        log.report(
          PublishedTableProblem.unknownCode(title: title, text: text, codes: column.codes), at: place)
      }
    }
  }

  /// What the text should be, if it is not.
  private static func mismatch(_ text: String, _ kind: TableColumn.Kind) -> String? {
    let parts = (text.hasPrefix("-") ? text.dropFirst() : text[...])
      .split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      parts.count <= 2
      && parts.allSatisfy {
        !$0.isEmpty && $0.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      }
    switch kind {
    case .text, .code, .value: return nil
    case .number: return isNumber ? nil : "数字"
    case .integer: return isNumber && parts.count == 1 ? nil : "整数"
    case .year: return isNumber && text.utf8.count == 4 && parts.count == 1 ? nil : "年份"
    case .date: return CalendarDate(text) == nil ? "日期" : nil
    case .boolean: return ["是", "否"].contains(text) ? nil : "“是”或“否”"
    }
  }

  private func checkKey(of table: PublishedTable, _ schema: TableSchema, into log: inout DiagnosticLog) {
    var first: [[String]: Int] = [:]
    for row in table.rows {
      let values = schema.primaryKey.map { row[$0] }
      if let earlier = first[values] {
        log.report(
          PublishedTableProblem.duplicateKey(titles: schema.primaryKey, values: values, first: earlier),
          at: place(schema, row: row.number))
      } else {
        first[values] = row.number
      }
    }
  }

  private func checkReferences(of schema: TableSchema, into log: inout DiagnosticLog) {
    guard let table = tables[schema.name] else { return }
    for reference in schema.references {
      guard let target = tables[reference.table] else { continue }
      let known = Set(target.rows.map { row in reference.target.map { row[$0] } })
      for row in table.rows {
        let values = reference.columns.map { row[$0] }
        guard !values.contains(""), !known.contains(values) else { continue }
        log.report(
          PublishedTableProblem.brokenReference(
            title: reference.columns.joined(separator: "、"), text: values.joined(separator: "、"),
            table: reference.table),
          at: place(schema, row: row.number, column: reference.columns.first))
      }
    }
  }
}
