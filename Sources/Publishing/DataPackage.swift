import Foundation
import Reporting

/// `datapackage.json`: the Frictionless Data Package that describes the tables of a folder.
struct DataPackage: Encodable {
  let profile = "tabular-data-package"
  let name: String
  let title: String
  /// Number of the revision, in an archive.
  let version: String?
  /// Where the data comes from; left out where no source is listed.
  let sources: [Origin]?
  let resources: [Resource]
  /// What the index pages know of the report; an extension of ours.
  let planreport: PlanSummary?

  /// A source of the data.
  struct Origin: Encodable {
    let title: String
    let path: String?
  }

  /// One table.
  struct Resource: Encodable {
    let profile = "tabular-data-resource"
    let name: String
    let title: String
    let description: String
    let path: String
    let format = "csv"
    let mediatype = "text/csv"
    let encoding: String
    let bytes: Int
    let hash: String
    let dialect = Dialect()
    let schema: DataPackageSchema
  }

  /// How the CSV is written (docs/tables.md, 一).
  struct Dialect: Encodable {
    let delimiter = ","
    let lineTerminator = "\r\n"
    let doubleQuote = true
    let header = true
  }

  /// Describes tables.
  init(
    name: String, title: String, version: String? = nil, tables: [PackagedTable], summary: PlanSummary? = nil
  ) {
    self.name = name
    self.title = title
    self.version = version
    let listed = tables.first { $0.schema == .sources }.map(Self.origins) ?? []
    sources = listed.isEmpty ? nil : listed
    resources = tables.map { Resource($0, among: tables.map(\.schema)) }
    planreport = summary
  }

  /// Describes the tables of a report.
  init(_ report: RenderedReport, tables: [PackagedTable], version: String? = nil) {
    self.init(
      name: report.summary.id + "-" + String(report.summary.year), title: report.summary.title,
      version: version, tables: tables, summary: report.summary)
  }

  /// The file: keys sorted, so that the same report gives the same bytes.
  func json() throws -> Data { try SortedJSON.data(self) }

  /// Title and address of every listed source.
  private static func origins(in table: PackagedTable) -> [Origin] {
    zip(table.table.cells(.title), table.table.cells(.url)).map { title, address in
      var path: String?
      if case .link(let url) = address, url.allSatisfy(\.isASCII) { path = url }
      return Origin(title: title.printed, path: path)
    }
  }
}

/// A table as a file, with its bytes.
struct PackagedTable: Sendable {
  let table: TableFile
  let bytes: Data
  let encoding: TableEncoding

  var schema: TableSchema { table.schema }
}

/// JSON whose bytes depend on nothing but the value.
enum SortedJSON {
  static func data(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(value) + Data("\n".utf8)
  }
}

extension DataPackage.Resource {
  init(_ table: PackagedTable, among schemas: [TableSchema]) {
    name = table.schema.name
    title = table.schema.title
    description = "每行是" + table.schema.subject + "。"
    path = table.schema.path
    encoding = table.encoding.rawValue
    bytes = table.bytes.count
    hash = "sha256:" + SHA256.hexDigest(of: table.bytes)
    schema = DataPackageSchema(table.schema, among: schemas)
  }
}
