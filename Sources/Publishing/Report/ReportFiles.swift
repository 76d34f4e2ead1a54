import Diagnostics
import Foundation
import Reporting

extension RenderedReport {
  /// - Parameters:
  ///   - encoding: Of the tables; the other files are UTF-8.
  ///   - version: Number of the revision, in an archive.
  func files(encoding: TableEncoding = .utf8, version: String? = nil) throws -> FileTree {
    var tree = FileTree([
      "index.html": Data(pageHTML.utf8), "fragment.html": Data(fragmentHTML.utf8),
      "report.md": Data(markdown.utf8),
    ])
    for figure in figures { tree.files["figures/\(figure.name).svg"] = Data(figure.svg.utf8) }
    let tables = try tables.map { table in
      guard let bytes = table.csv(in: encoding) else { throw PackingRefusal.noEncoding(encoding.rawValue) }
      return PackagedTable(table: table, bytes: Data(bytes), encoding: encoding)
    }
    let package = DataPackage(
      name: "\(summary.id)-\(summary.year)", title: summary.title, version: version, tables: tables,
      summary: summary)
    try tree.add(tables, title: summary.title, package)
    return tree
  }
}

extension FileTree {
  /// Adds tables and the two files that describe them.
  mutating func add(_ tables: [PackagedTable], title: String, _ package: DataPackage) throws {
    for table in tables { files[table.schema.path] = table.bytes }
    files["datapackage.json"] = try package.json.data
    files["csv-metadata.json"] = try CSVWMetadata(title: title, tables: tables).json.data
  }
}
