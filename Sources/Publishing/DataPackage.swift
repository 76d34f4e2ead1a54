import Foundation
import Reporting
import Writing

/// A table that was written, as the files beside it describe it.
struct PackagedTable: Sendable {
  let schema: TableSchema
  /// Of its bytes.
  let sum: SHA256
  let encoding: TableEncoding
}

/// What data packages and CSVW metadata say of tables whatever their rows: made once a run.
struct SchemaTexts: Sendable {
  static let ofReports = SchemaTexts(TableSchema.all)
  static let ofCollections = SchemaTexts(TableSchema.collected)

  private let known: [String: (package: JSON, csvw: JSON)]

  /// - Parameter schemas: Of tables that refer to nothing but each other.
  init(_ schemas: [TableSchema]) {
    known = Dictionary(
      uniqueKeysWithValues: schemas.map { schema in
        (
          schema.name,
          (
            DataPackage.schema(schema, among: schemas).written(depth: DataPackage.schemaDepth),
            CSVWMetadata.schema(schema, among: schemas).written(depth: CSVWMetadata.schemaDepth)
          )
        )
      })
  }

  subscript(schema: TableSchema) -> (package: JSON, csvw: JSON) {
    guard let texts = known[schema.name] else { preconditionFailure("\(schema.name) is none of the tables") }
    return texts
  }
}

/// `datapackage.json`: the Frictionless Data Package that describes the tables of a folder.
struct DataPackage {
  static let fileName = "datapackage.json"

  let name: String
  let title: String
  var version: String?
  let tables: [PackagedTable]
  let texts: SchemaTexts
  /// 数据来源, where the tables cite any.
  var sources: TableFile?
  /// What the index pages know of the report; an extension of ours.
  var record: ReportRecord?

  var json: JSON {
    let sources = sources.map(Self.sources) ?? []
    return [
      "profile": "tabular-data-package", "name": .string(name), "title": .string(title),
      "version": version.map { .string($0) }, "sources": sources.isEmpty ? nil : .list(sources),
      "resources": .list(tables.map(resource)), "planreport": record?.json,
    ]
  }

  /// Title and address of every listed source.
  private static func sources(in table: TableFile) -> [JSON] {
    zip(table.cells(.title), table.cells(.url)).map { title, address in
      var path: JSON?
      if case .link(let url) = address, url.allSatisfy(\.isASCII) { path = .string(url) }
      return ["title": .string(title.printed), "path": path]
    }
  }

  private func resource(_ table: PackagedTable) -> JSON {
    let schema = table.schema
    return [
      "profile": "tabular-data-resource", "name": .string(schema.name), "title": .string(schema.title),
      "description": .string(schema.rowSentence), "path": .string(schema.path),
      "format": "csv", "mediatype": "text/csv", "encoding": .string(table.encoding.rawValue),
      "bytes": .number(table.sum.count), "hash": .string("sha256:" + table.sum.hexDigest),
      // How the CSV is written (docs/tables.md, 一).
      "dialect": ["delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": true, "header": true],
      "schema": texts[schema].package,
    ]
  }

  /// How far down a schema stands.
  static let schemaDepth = 3

  static func schema(_ schema: TableSchema, among schemas: [TableSchema]) -> JSON {
    [
      "fields": .list(schema.columns.map(field)), "primaryKey": .strings(schema.titles(of: schema.key)),
      "foreignKeys": schema.references.isEmpty
        ? nil : .list(schema.references.map { foreignKey($0, of: schema, among: schemas) }),
      "missingValues": [""],
    ]
  }

  private static func field(_ column: TableColumn) -> JSON {
    let isFlag = column.kind == .boolean
    let type: JSON =
      switch column.kind {
      case .decimal: "number"
      case .integer: "integer"
      case .year: "year"
      case .boolean: "boolean"
      case .text, .code, .outcome, .value, .date: "string"
      }
    let constraints: JSON = [
      "required": column.isRequired ? true : nil,
      "enum": column.codes.isEmpty ? nil : .strings(column.codes),
      "pattern": column.kind == .date ? .string(TableSchema.datePattern) : nil,
    ]
    return [
      "name": .string(column.title), "type": type, "description": .string(column.meaning),
      "unit": column.unit.map { .string($0) },
      "trueValues": isFlag ? .strings([TableColumn.Kind.yes]) : nil,
      "falseValues": isFlag ? .strings([TableColumn.Kind.no]) : nil,
      "constraints": constraints.isEmpty ? nil : constraints,
    ]
  }

  /// The table itself is named by an empty resource.
  private static func foreignKey(
    _ reference: TableSchema.Reference, of schema: TableSchema, among schemas: [TableSchema]
  ) -> JSON {
    let target = schemas.named(reference.table)
    return [
      "fields": .strings(schema.titles(of: reference.columns)),
      "reference": [
        "resource": .string(target == schema ? "" : target.name),
        "fields": .strings(target.titles(of: target.key)),
      ],
    ]
  }
}

extension TableSchema {
  /// A year, a month or a day.
  static let datePattern = "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
}
