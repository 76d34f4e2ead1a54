import Writing

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
    /// What stands under its name.
    let remarks: [String]
    let look: RowLook
  }

  /// Name of the fenced block.
  var name: String
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
  /// Whether it holds values against targets: its rows are lines on a phone.
  let isResult: Bool

  var kind: DocumentBlockKind { .table }

  /// The caption, a GFM pipe table and the notes.
  func markdown() -> TextBuffer {
    guard !rows.isEmpty else { return "\(markdown: emptyText)" }
    var text: TextBuffer = "表：\(markdown: title)\n\n|"
    for column in columns { text += " \(markdown: column.heading) |" }
    text += "\n|"
    for column in columns { text.append(verbatim: column.declared.isRightAligned ? " ---: |" : " --- |") }
    for row in rows {
      text.append(verbatim: "\n|")
      for index in columns.indices {
        text.append(" " as Unicode.Scalar)
        write(index, of: row, into: &text)
        text.append(verbatim: " |")
      }
    }
    for (index, note) in footnotes.enumerated() {
      text += "\n\n\(verbatim: Footnotes.mark(index + 1))：\(markdown: note)"
    }
    for note in notes { text += "\n\n注：\(markdown: note)" }
    if !sources.isEmpty {
      text += "\n\n数据来源：\(markdown: sources.map { Phrases.title($0.title) }.joined())。"
    }
    return text
  }

  private func write(_ index: Int, of row: Row, into text: inout TextBuffer) {
    if case .link(let address) = row.cells[index] {
      text.append(markdown: address, linkedTo: address)
    } else {
      text.append(markdown: row.cells[index].printed)
      if columns[index].declared.key == header { text.append(verbatim: row.look.marks) }
    }
    for footnote in row.footnotes[index] { text.append(verbatim: "（\(Footnotes.mark(footnote))）") }
    if columns[index].declared.key == header {
      for remark in row.remarks { text += " · \(markdown: remark)" }
    }
  }
}

/// The way to one verdict or sum in words.
struct DerivationItem: Sendable {
  let id: String
  let title: String
  let lines: [String]
}
