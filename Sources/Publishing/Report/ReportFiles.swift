import Diagnostics
import Foundation
import Reporting
import Workbooks
import Writing

extension RenderedReport {
  /// 一图读懂, as Markdown and as a page.
  static let briefFiles = ["summary.md", "summary.html"]

  /// - Parameters:
  ///   - encoding: Of the tables; the other files are UTF-8.
  ///   - version: Number of the revision, in an archive.
  ///   - writesWorkbook: Whether the workbook is among them, where there is one; its bytes depend on the libraries.
  func files(
    encoding: TableEncoding = .utf8, version: String? = nil, writesWorkbook: Bool = true
  ) throws -> FileTree {
    var tree = FileTree([
      "index.html": Data(page.bytes), "fragment.html": Data(fragment.bytes),
      "report.md": Data(document.bytes),
    ])
    if let brief {
      for (name, text) in zip(Self.briefFiles, [brief.document, brief.page]) {
        tree.files[name] = Data(text.bytes)
      }
    }
    for figure in figures { tree.files["figures/\(figure.name).svg"] = Data(figure.file.bytes) }
    for picture in pictures { tree.files[picture.path] = picture.data }
    let packaged = try tables.map { table in
      guard let bytes = table.encoded(as: encoding) else {
        throw PackingRefusal.noEncoding(encoding.rawValue)
      }
      let data = Data(bytes.bytes)
      tree.files[table.schema.path] = data
      return PackagedTable(schema: table.schema, sum: SHA256(of: data), encoding: encoding)
    }
    let package = DataPackage(
      name: "\(summary.id)-\(summary.year)", title: summary.title, version: version, tables: packaged,
      texts: .ofReports,
      sources: tables.first { $0.schema.name == TableSchema.sources.name }, record: record)
    tree.describe(packaged, title: summary.title, package)
    if writesWorkbook, let workbook { tree.files[TablesWorkbook.path] = try WorkbookWriter.data(workbook) }
    return tree
  }
}

extension FileTree {
  /// Adds the two files that describe tables.
  mutating func describe(_ tables: [PackagedTable], title: String, _ package: DataPackage) {
    files[DataPackage.fileName] = Data(package.json.utf8.bytes)
    files[CSVWMetadata.fileName] = Data(
      CSVWMetadata(title: title, tables: tables, texts: package.texts).json.utf8.bytes)
  }
}
