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
    /// Numbers of the footnotes of each cell.
    let footnotes: [[Int]]
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
  /// What the numbers at the cells lead to, the first of them 1.
  let footnotes: [String]
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
    for row in rows { lines.append(line(columns.indices.map { markdown($0, of: row) })) }
    for (index, note) in footnotes.enumerated() {
      lines += ["", "\(Footnotes.mark(index + 1))：" + MarkdownText.escaped(note)]
    }
    for note in notes { lines += ["", "注：" + MarkdownText.escaped(note)] }
    if !sources.isEmpty {
      let titles = sources.map { Phrases.title($0.title) }.joined()
      lines += ["", "数据来源：" + MarkdownText.escaped(titles) + "。"]
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func markdown(_ index: Int, of row: Row) -> String {
    let marks = columns[index].declared.key == header ? row.look.marks : ""
    let footnotes = row.footnotes[index].map { "（\(Footnotes.mark($0))）" }.joined()
    if case .link(let address) = row.cells[index] {
      return MarkdownText.link(address, to: address) + footnotes
    }
    return MarkdownText.escaped(row.cells[index].printed) + marks + footnotes
  }
}

/// The way to one verdict or sum in words.
struct DerivationItem: Sendable {
  let id: String
  let title: String
  let lines: [String]
}
