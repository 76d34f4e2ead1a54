import Foundation
import Reporting
import Writing

/// `csv-metadata.json`: the same tables in the words of CSV on the Web (W3C, Metadata Vocabulary for Tabular Data).
struct CSVWMetadata {
  static let fileName = "csv-metadata.json"

  let title: String
  let tables: [PackagedTable]
  let texts: SchemaTexts

  var json: JSON {
    [
      "@context": ["http://www.w3.org/ns/csvw", ["@language": "zh-CN"]], "dc:title": .string(title),
      "tables": .list(tables.map(table)),
    ]
  }

  private func table(_ table: PackagedTable) -> JSON {
    let schema = table.schema
    return [
      "url": .string(schema.path), "dc:title": .string(schema.title),
      "dc:description": .string(schema.rowSentence),
      "dialect": [
        "encoding": .string(table.encoding.rawValue), "lineTerminators": ["\r\n"], "header": true,
        "doubleQuote": true,
      ],
      "tableSchema": texts[schema].csvw,
    ]
  }

  /// How far down a schema stands.
  static let schemaDepth = 3

  static func schema(_ schema: TableSchema, among schemas: [TableSchema]) -> JSON {
    // CSVW wants a value in every cell of a foreign key; references that may be empty stand in the data package.
    let references = schema.references.filter { $0.columns.allSatisfy { schema[$0].isRequired } }
    return [
      "columns": .list(schema.columns.map(column)), "primaryKey": names(schema.key),
      "foreignKeys": references.isEmpty ? nil : .list(references.map { foreignKey($0, among: schemas) }),
    ]
  }

  private static func column(_ column: TableColumn) -> JSON {
    let (base, format): (JSON, JSON?) =
      switch column.kind {
      case .decimal: ("decimal", nil)
      case .integer: ("integer", nil)
      case .year: ("gYear", nil)
      case .boolean: ("boolean", .string("\(TableColumn.Kind.yes)|\(TableColumn.Kind.no)"))
      case .date: ("string", .string(TableSchema.datePattern))
      case .text, .code, .outcome, .value:
        ("string", column.codes.isEmpty ? nil : .string(column.codes.joined(separator: "|")))
      }
    return [
      "name": .string(name(of: column.key)), "titles": .string(column.title),
      "datatype": ["base": base, "format": format], "required": column.isRequired ? true : nil,
      "dc:description": .string(column.meaning),
    ]
  }

  private static func foreignKey(_ reference: TableSchema.Reference, among schemas: [TableSchema]) -> JSON {
    let target = schemas.named(reference.table)
    return [
      "columnReference": names(reference.columns),
      "reference": ["resource": .string(target.path), "columnReference": names(target.key)],
    ]
  }

  private static func names(_ keys: [ColumnKey]) -> JSON { .strings(keys.map(name)) }

  /// Names are variables of URI templates, which know no hyphen.
  private static func name(of key: ColumnKey) -> String { key.text.replacing(utf8: "-", with: "_") }
}
