import Tabular
package import Writing

/// How the published tables are encoded; the raw value is the name that data packages use.
package enum TableEncoding: String, Sendable, Hashable, CaseIterable, Codable {
  /// UTF-8 with byte-order mark: what Excel and WPS open without asking.
  case utf8 = "utf-8"
  /// GB 18030, for recipients whose systems need it.
  case gb18030
}

/// A table as a file: one header row with the Chinese titles, CRLF, and a header alone where there is nothing to
/// list.
package struct TableFile: Sendable {
  package let schema: TableSchema
  package let rows: [[TableCell]]
  /// What links to the file say, where it is not the schema's title.
  var ownTitle: String?

  package var name: String { schema.name }
  var linkTitle: String { ownTitle ?? schema.title }

  /// UTF-8 with BOM.
  package var utf8: TextBuffer { written.utf8 }

  /// `nil` if the system's C library lacks the conversion.
  package func encoded(as encoding: TableEncoding) -> TextBuffer? {
    switch encoding {
    case .utf8: utf8
    case .gb18030: written.gb18030
    }
  }

  package func cells(_ key: ColumnKey) -> [TableCell] {
    let index = schema.index(of: key)
    return rows.map { $0[index] }
  }

  private var written: CSVWriter {
    var writer = CSVWriter(header: schema.titles)
    for row in rows { writer.add(row) }
    return writer
  }
}

extension CSVWriter {
  mutating func add(_ row: [TableCell]) {
    for cell in row { add(cell.csv) }
    endRow()
  }
}
