/// A table as a page shows it, in Markdown and HTML.
struct ReportTable: DocumentBlock {
  struct Column: Sendable {
    let declared: TableColumn
    let title: String

    /// What stands over the column: title and unit.
    var heading: String { title + (declared.unit.map { "（\($0)）" } ?? "") }
  }

  struct Row: Sendable {
    let cells: [TableCell]
    let look: RowLook
  }

  /// Name of the fenced block.
  let name: String
  let title: String
  let columns: [Column]
  let rows: [Row]
  let header: ColumnKey
  /// The column whose equal neighbours are one cell, where it is shown.
  let group: ColumnKey?
  /// One paragraph each, under the table.
  let notes: [String]
  /// Where the values come from; a last note leads to them.
  let sources: [SourceReference]
  /// How the figures came about, behind `details` elements; the Markdown leaves them to the CSV's column 推导.
  let derivations: [DerivationItem]
  /// The sentence that stands there instead of a table without rows.
  let emptyText: String

  var kind: DocumentBlockKind { .table }

  /// The caption, a GFM pipe table and the notes.
  func markdown() -> String {
    guard !rows.isEmpty else { return MarkdownText.escaped(emptyText) }
    var lines = ["表：" + MarkdownText.escaped(title), ""]
    lines.append(line(columns.map { MarkdownText.escaped($0.heading) }))
    lines.append(line(columns.map { $0.declared.isRightAligned ? "---:" : "---" }))
    for row in rows { lines.append(line(zip(columns, row.cells).map { markdown($1, in: $0, of: row) })) }
    for note in notes { lines += ["", "注：" + MarkdownText.escaped(note)] }
    if !sources.isEmpty {
      let titles = sources.map { Phrases.title($0.title) }.joined()
      lines += ["", "数据来源：" + MarkdownText.escaped(titles) + "。"]
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func markdown(_ cell: TableCell, in column: Column, of row: Row) -> String {
    let marks = column.declared.key == header ? row.look.marks : ""
    if case .link(let address) = cell { return MarkdownText.link(address, to: address) }
    return MarkdownText.escaped(cell.printed) + marks
  }
}

/// The way to one verdict or sum in words.
struct DerivationItem: Sendable {
  let id: String
  let title: String
  let lines: [String]
}
