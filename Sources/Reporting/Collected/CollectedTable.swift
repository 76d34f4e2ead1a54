import Tabular
package import Writing

/// A table of many submissions, whose rows come one after another: it is never whole in memory.
struct CollectedTable<Row: Sendable>: Sendable {
  /// Hands over each row.
  typealias Rows = @Sendable (_ take: (Row) throws -> Void) throws -> Void

  let table: Table<Row>
  let rows: Rows

  init(_ table: Table<Row>, rows: @escaping Rows) {
    self.table = table
    self.rows = rows
  }

  init(_ table: Table<Row>, _ rows: [Row]) {
    self.init(table) { try rows.forEach($0) }
  }

  var file: CollectedFile {
    CollectedFile(schema: table.schema) { [table, rows] take in try rows { try take(table.cells(of: $0)) } }
  }

  /// What the page shows of it, with a note where that is not all.
  ///
  /// - Parameters:
  ///   - isShown: Which rows belong on the page at all.
  ///   - section: Tells rows apart that do not come to the same total.
  ///   - preference: Which rows stand on the page where they are too many.
  func block(
    _ sentences: SentenceBook, where isShown: (Row) -> Bool = { _ in true },
    section: @escaping (Row) -> [String] = { _ in [] }, preference: Excerpt<Row>.Preference = .listed,
    notes: ([Row]) -> [String] = { _ in [] }
  ) throws -> ReportTable {
    var excerpt = Excerpt(section: section, preference: preference)
    try rows { if isShown($0) { excerpt.add($0) } }
    let shown = excerpt.rows
    let cut =
      shown.count == excerpt.count
      ? []
      : [
        sentences(
          preference.note,
          [
            .number: String(excerpt.count), .shown: String(shown.count),
            .file: "\(table.name).csv",
          ])
      ]
    return table.filled(shown).page(sentences, notes: notes(shown) + cut)
  }
}

/// A table as it is written, part by part.
package struct CollectedFile: Sendable {
  package let schema: TableSchema
  /// Hands over the cells of each row.
  fileprivate let rows: @Sendable (_ take: ([TableCell]) throws -> Void) throws -> Void

  /// Bytes that are written at a time.
  private static let partBytes = 1 << 16

  init(
    schema: TableSchema, rows: @escaping @Sendable (_ take: ([TableCell]) throws -> Void) throws -> Void
  ) {
    self.schema = schema
    self.rows = rows
  }

  /// Hands over the text of the file.
  package func write(_ take: (TextBuffer) throws -> Void) throws {
    var writer = CSVWriter(header: schema.titles)
    try rows { cells in
      writer.add(cells)
      if writer.utf8.count > Self.partBytes { try take(writer.takePart()) }
    }
    try take(writer.takePart())
  }
}
