/// A table, declared once: its file, what the page shows and its schema are made from it.
///
/// What a column needs besides the item (titles of sources, the data year) the row brings with it, so that the
/// declaration does not depend on the report.
struct Table<Row: Sendable>: Sendable {
  let schema: TableSchema
  let columns: [Column<Row>]
  /// The column whose equal neighbours are one cell on the page (类别), the first there.
  let group: ColumnKey?
  /// The sentence that stands on the page instead of a table without rows.
  let empty: EmptyTable
  let look: @Sendable (Row) -> RowLook
  /// The columns of the page in their order there.
  fileprivate let pageOrder: [Int]

  /// - Parameters:
  ///   - subject: What one row is, in Chinese.
  ///   - key: The columns that tell the rows apart. A table without stands on the page alone, in full.
  ///   - header: The column that names the row.
  init(
    name: String, title: String, subject: String = "", key: [ColumnKey] = [], header: ColumnKey,
    group: ColumnKey? = nil, references: [TableSchema.Reference] = [], empty: EmptyTable,
    columns: [Column<Row>], look: @escaping @Sendable (Row) -> RowLook = { _ in RowLook() }
  ) {
    let isPublished = !key.isEmpty
    self.columns = isPublished ? columns : columns.map { Column($0.declared, page: .always, $0.cell) }
    schema = TableSchema(
      name: name, title: title, subject: subject, columns: self.columns.map(\.declared), key: key,
      header: header, references: references)
    self.group = group
    self.empty = empty
    self.look = look
    let all = self.columns
    pageOrder = schema.arranged(all.indices.filter { all[$0].page != nil }) { all[$0].after }
    for column in schema.columns where isPublished {
      precondition(!column.meaning.isEmpty, "\(name) does not say what \(column.key.text) means")
    }
    if let first = pageOrder.first {
      precondition(pageOrder.contains(schema.index(of: header)), "\(name) hides \(header.text)")
      precondition(group.map { schema.index(of: $0) == first } ?? true, "\(name) begins without its group")
    }
  }

  var name: String { schema.name }

  /// A column, to be shown in another table of the same rows.
  func column(_ key: ColumnKey) -> Column<Row> { columns[schema.index(of: key)] }

  func cells(of row: Row) -> [TableCell] { columns.map { $0.cell(row) } }

  func filled(_ rows: [Row]) -> FilledTable<Row> {
    FilledTable(table: self, rows: rows, cells: rows.map(cells), block: name)
  }
}

/// How a row stands on the page.
struct RowLook: Sendable {
  /// 0 for an item, 1 for a part of the item above.
  var level = 0
  /// Marks of footnotes behind the row's name (`★`).
  var marks = ""
  /// Whether the row is a sum of the others.
  var isTotal = false
  /// Its `id` in the page, where something leads to it.
  var anchor: String?
  /// The unit of its value, for a phone, where the row is a line.
  var unit: String?

  fileprivate var withoutAnchor: RowLook {
    var look = self
    look.anchor = nil
    return look
  }
}

/// A table with its rows, whose cells its file and its blocks share.
struct FilledTable<Row: Sendable> {
  let table: Table<Row>
  let rows: [Row]
  let cells: [[TableCell]]
  /// The block that is shown: its columns are those that stand in it.
  var block: String

  var file: TableFile { TableFile(schema: table.schema, rows: cells) }

  /// The file and the blocks that show it.
  func tables(_ blocks: ReportTable...) -> SubjectTables { SubjectTables(files: [file], blocks: blocks) }

  /// The file and one block that shows it as it is.
  func tables(_ sentences: SentenceBook) -> SubjectTables { tables(page(sentences)) }

  /// - Parameters:
  ///   - sentences: Those of the report that it stands in.
  ///   - isShown: Which rows.
  ///   - explainsMissing: Whether a note says what “—” means, where it stands.
  func page(
    _ sentences: SentenceBook, title: String? = nil, where isShown: (Row) -> Bool = { _ in true },
    notes: [String] = [], explainsMissing: Bool = true, sources: [SourceReference] = [],
    derivations: [DerivationItem] = [], empty: EmptyTable? = nil, isResult: Bool = false,
    isAnchored: Bool = true
  ) -> ReportTable {
    let shown = rows.indices.filter { isShown(rows[$0]) }
    let page = Page(block: block, rows: shown.map { rows[$0] })
    let columns = table.pageOrder.filter { index in
      table.columns[index].isShown(on: page, shown.lazy.map { cells[$0][index] })
    }
    let beneath = table.pageOrder.filter { table.columns[$0].isBeneath(on: page) }
    let constant = isResult ? beneath.filter { isConstant($0, in: shown) } : []
    var footnotes = Footnotes()
    let shownRows = shown.map { row in
      ReportTable.Row(
        cells: columns.map { cells[row][$0] },
        footnotes: columns.map { index in
          let column = table.columns[index]
          return column.notedIn.contains(page.block) ? footnotes.numbers(column.footnotes(rows[row])) : []
        },
        remarks: beneath.filter { !constant.contains($0) }
          .map { table.columns[$0].remark(cells[row][$0], on: page) }.filter { !$0.isEmpty },
        look: isAnchored ? table.look(rows[row]) : table.look(rows[row]).withoutAnchor)
    }
    let isMissing = explainsMissing && shownRows.contains { $0.cells.contains(.missing) }
    return ReportTable(
      name: page.block,
      title: Self.title(
        title ?? table.schema.title,
        constant.compactMap { index in
          shown.first.map { "\(table.columns[index].declared.title)：\(cells[$0][index].printed)" }
        }),
      columns: columns.map { index in
        let column = table.columns[index]
        return ReportTable.Column(
          declared: column.declared, title: column.pageTitle(page) ?? column.declared.title)
      }, rows: shownRows, header: table.schema.header, group: table.group,
      footnotes: footnotes.texts,
      notes: (notes + (isMissing ? [sentences(TableNote.missing, [:])] : [])).filter { !$0.isEmpty },
      sources: sources,
      derivations: derivations.filter { !$0.lines.isEmpty },
      emptyText: shownRows.isEmpty ? sentences(empty ?? table.empty) : "",
      isResult: isResult)
  }

  /// Whether a column says the same in each row, so that the caption can say it once.
  private func isConstant(_ index: Int, in shown: [Int]) -> Bool {
    guard shown.count > 1, let first = shown.first, !cells[first][index].isEmpty else { return false }
    return shown.allSatisfy { cells[$0][index] == cells[first][index] }
  }

  /// `规划指标完成情况（2023年；性质：约束性）`.
  private static func title(_ title: String, _ remarks: [String]) -> String {
    guard !remarks.isEmpty else { return title }
    let words = remarks.joined(separator: "；")
    return title.hasSuffix("）") ? title.dropLast() + "；\(words)）" : title + "（\(words)）"
  }
}
