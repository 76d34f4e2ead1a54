import Foundation
import Reporting

/// The files of one report by their paths below its folder.
struct ReportFiles: Sendable {
  /// Content by path, with `/`.
  let files: [String: Data]

  /// - Parameters:
  ///   - version: Number of the revision, in an archive.
  ///   - encoding: Of the tables; the other files are UTF-8.
  init(_ report: RenderedReport, encoding: TableEncoding = .utf8, version: String? = nil) throws {
    var files = [
      "index.html": Data(report.pageHTML.utf8), "fragment.html": Data(report.fragmentHTML.utf8),
      "report.md": Data(report.markdown.utf8),
    ]
    let tables = try report.tables.map { table in
      guard let bytes = table.csv(in: encoding) else { throw EncodingUnavailable(encoding: encoding) }
      return PackagedTable(
        schema: TableSchemas.schema(of: table), table: table, bytes: Data(bytes), encoding: encoding)
    }
    for table in tables { files[table.path] = table.bytes }
    for figure in report.figures { files["figures/\(figure.name).svg"] = Data(figure.svg.utf8) }
    files["datapackage.json"] = try DataPackage(report, tables: tables, version: version).json()
    files["csv-metadata.json"] = try CSVWMetadata(title: report.summary.title, tables: tables).json()
    self.files = files
  }
}

/// The system cannot write an encoding.
struct EncodingUnavailable: Error, CustomStringConvertible {
  let encoding: TableEncoding

  var description: String { "本机的C库不能转换到\(encoding.rawValue)" }
}
