import Foundation
import Reporting

/// `csv-metadata.json`: the same tables in the words of CSV on the Web (W3C, Metadata Vocabulary for Tabular Data).
struct CSVWMetadata: Encodable {
  private let context = [Context.address("http://www.w3.org/ns/csvw"), .language(["@language": "zh-CN"])]
  private let title: String
  private let tables: [Table]

  private enum CodingKeys: String, CodingKey {
    case context = "@context"
    case title = "dc:title"
    case tables
  }

  /// The vocabulary, and the language of the texts.
  private enum Context: Encodable {
    case address(String)
    case language([String: String])

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .address(let address): try container.encode(address)
      case .language(let language): try container.encode(language)
      }
    }
  }

  private struct Table: Encodable {
    let url: String
    let title: String
    let description: String
    let dialect: Dialect
    let tableSchema: Schema

    enum CodingKeys: String, CodingKey {
      case url, dialect, tableSchema
      case title = "dc:title"
      case description = "dc:description"
    }
  }

  private struct Dialect: Encodable {
    let encoding: String
    let lineTerminators = ["\r\n"]
    let header = true
    let doubleQuote = true
  }

  private struct Schema: Encodable {
    let columns: [Column]
    let primaryKey: [String]
    let foreignKeys: [ForeignKey]?
  }

  private struct Column: Encodable {
    let name: String
    let titles: String
    let datatype: Datatype
    let required: Bool?
    let description: String

    enum CodingKeys: String, CodingKey {
      case name, titles, datatype, required
      case description = "dc:description"
    }
  }

  private struct Datatype: Encodable {
    let base: String
    let format: String?
  }

  private struct ForeignKey: Encodable {
    let columnReference: [String]
    let reference: Reference
  }

  private struct Reference: Encodable {
    let resource: String
    let columnReference: [String]
  }

  /// Describes tables that lie in one folder.
  init(title: String, tables: [PackagedTable]) {
    self.title = title
    self.tables = tables.map { table in
      Table(
        url: table.schema.path, title: table.schema.title, description: "每行是" + table.schema.subject + "。",
        dialect: Dialect(encoding: table.encoding.rawValue),
        tableSchema: Self.schema(of: table.schema, among: tables.map(\.schema)))
    }
  }

  /// The file.
  func json() throws -> Data { try SortedJSON.data(self) }

  private static func schema(of schema: TableSchema, among schemas: [TableSchema]) -> Schema {
    // CSVW wants a value in every cell of a foreign key; references that may be empty stand in the data package.
    let keys = schema.references.filter { $0.columns.allSatisfy { schema[$0].isRequired } }
      .map { reference in
        let target = schemas.named(reference.table)
        return ForeignKey(
          columnReference: reference.columns.map(name),
          reference: Reference(resource: target.path, columnReference: target.key.map(name)))
      }
    return Schema(
      columns: schema.columns.map { column in
        Column(
          name: name(of: column.key), titles: column.title, datatype: datatype(of: column),
          required: column.isRequired ? true : nil, description: column.meaning)
      },
      primaryKey: schema.key.map(name), foreignKeys: keys.isEmpty ? nil : keys)
  }

  /// Names are variables of URI templates, which know no hyphen.
  private static func name(of key: ColumnKey) -> String { key.text.replacing("-", with: "_") }

  private static func datatype(of column: TableColumn) -> Datatype {
    switch column.kind {
    case .decimal: Datatype(base: "decimal", format: nil)
    case .integer: Datatype(base: "integer", format: nil)
    case .year: Datatype(base: "gYear", format: nil)
    case .boolean: Datatype(base: "boolean", format: "\(TableColumn.Kind.yes)|\(TableColumn.Kind.no)")
    case .date: Datatype(base: "string", format: TableSchema.datePattern)
    case .text, .code, .outcome, .value:
      Datatype(
        base: "string",
        format: column.codes.isEmpty ? nil : column.codes.joined(separator: "|"))
    }
  }
}
