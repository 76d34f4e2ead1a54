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
      return PackagedTable(table: table, bytes: Data(bytes), encoding: encoding)
    }
    for table in tables { files[table.schema.path] = table.bytes }
    for figure in report.figures { files["figures/\(figure.name).svg"] = Data(figure.svg.utf8) }
    files["datapackage.json"] = try DataPackage(
      name: "\(report.summary.id)-\(report.summary.year)", title: report.summary.title, version: version,
      tables: tables, summary: report.summary
    ).json.data
    files["csv-metadata.json"] = try CSVWMetadata(title: report.summary.title, tables: tables).json.data
    self.files = files
  }
}

/// The system cannot write an encoding.
struct EncodingUnavailable: Error, CustomStringConvertible {
  let encoding: TableEncoding

  var description: String { "本机的C库不能转换到\(encoding.rawValue)" }
}
