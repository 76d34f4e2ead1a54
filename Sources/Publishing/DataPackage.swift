import Foundation
import Reporting
import Writing

struct PackagedTable: Sendable {
  let table: TableFile
  let bytes: Data
  let encoding: TableEncoding

  var schema: TableSchema { table.schema }
}

/// `datapackage.json`: the Frictionless Data Package that describes the tables of a folder.
struct DataPackage {
  static let fileName = "datapackage.json"

  let name: String
  let title: String
  var version: String?
  let tables: [PackagedTable]
  /// What the index pages know of the report; an extension of ours.
  var summary: PlanSummary?

  var json: JSON {
    let sources = tables.first { $0.schema == .sources }.map(Self.sources) ?? []
    return [
      "profile": "tabular-data-package", "name": .string(name), "title": .string(title),
      "version": version.map { .string($0) }, "sources": sources.isEmpty ? nil : .list(sources),
      "resources": .list(tables.map(resource)), "planreport": summary?.json,
    ]
  }

  /// Title and address of every listed source.
  private static func sources(in table: PackagedTable) -> [JSON] {
    zip(table.table.cells(.title), table.table.cells(.url)).map { title, address in
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
      "bytes": .number(table.bytes.count), "hash": .string("sha256:" + SHA256.hexDigest(of: table.bytes)),
      // How the CSV is written (docs/tables.md, 一).
      "dialect": ["delimiter": ",", "lineTerminator": "\r\n", "doubleQuote": true, "header": true],
      "schema": [
        "fields": .list(schema.columns.map(field)), "primaryKey": .strings(schema.titles(of: schema.key)),
        "foreignKeys": schema.references.isEmpty
          ? nil : .list(schema.references.map { foreignKey($0, of: schema) }),
        "missingValues": [""],
      ],
    ]
  }

  private func field(_ column: TableColumn) -> JSON {
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
  private func foreignKey(_ reference: TableSchema.Reference, of schema: TableSchema) -> JSON {
    let target = tables.map(\.schema).named(reference.table)
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
