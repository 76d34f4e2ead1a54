import Foundation
import Reporting

/// `datapackage.json`: the Frictionless Data Package that describes the tables of a report.
struct DataPackage: Encodable {
  let profile = "tabular-data-package"
  let name: String
  let title: String
  let resources: [Resource]
  /// What the index pages know of the report; an extension of ours.
  let planreport: PlanSummary

  /// One table.
  struct Resource: Encodable {
    let profile = "tabular-data-resource"
    let name: String
    let title: String
    let path: String
    let format = "csv"
    let mediatype = "text/csv"
    let encoding = "utf-8"
    let bytes: Int
    let hash: String
    let dialect = Dialect()
    let schema: Schema
  }

  /// How the CSV is written (design.md, 4).
  struct Dialect: Encodable {
    let delimiter = ","
    let lineTerminator = "\r\n"
    let doubleQuote = true
    let header = true
  }

  /// The columns.
  struct Schema: Encodable {
    let fields: [Field]
    let missingValues = [""]
  }

  /// One column.
  struct Field: Encodable {
    let name: String
    let type: String
    let unit: String?
  }

  /// Describes the tables of a report.
  init(_ report: RenderedReport) {
    name = report.summary.id + "-" + String(report.summary.year)
    title = report.summary.title
    planreport = report.summary
    resources = report.tables.map(Resource.init)
  }

  /// The file: keys sorted, so that the same report gives the same bytes.
  func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return try encoder.encode(self) + Data("\n".utf8)
  }
}

extension DataPackage.Resource {
  init(_ table: RenderedTable) {
    name = table.name
    title = table.table.title
    path = "tables/\(table.name).csv"
    let data = Data(table.csv)
    bytes = data.count
    hash = "sha256:" + SHA256.hexDigest(of: data)
    schema = DataPackage.Schema(
      fields: table.table.columns.enumerated().map { index, column in
        let cells = table.table.rows.map { $0.cells[index] }
        return DataPackage.Field(
          name: column.title, type: column.schemaType(of: cells), unit: column.unit)
      })
  }
}

extension TableColumn {
  /// The type of Table Schema. A column of numbers that also holds words in this table (完成, `1/3/20`) is text.
  fileprivate func schemaType(of cells: [TableCell]) -> String {
    switch kind {
    case .number: cells.contains(where: \.isWords) ? "string" : "number"
    case .integer: cells.contains(where: \.isWords) ? "string" : "integer"
    case .year: cells.contains(where: \.isWords) ? "string" : "year"
    case .text, .code, .date, .boolean: "string"
    }
  }
}

extension TableCell {
  fileprivate var isWords: Bool {
    switch self {
    case .text(let text): !text.isEmpty
    case .verdict, .link: true
    case .number, .missing, .blank: false
    }
  }
}
