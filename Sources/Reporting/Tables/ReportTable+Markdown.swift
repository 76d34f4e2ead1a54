extension ReportTable {
  /// The caption, a GFM pipe table and the notes; the honest sentence where there are no rows.
  package func markdown() -> String {
    guard !rows.isEmpty else { return MarkdownText.escaped(emptyText) }
    var lines = ["表：" + MarkdownText.escaped(title), ""]
    lines.append(line(columns.map { MarkdownText.escaped($0.heading) }))
    lines.append(line(columns.map { $0.isRightAligned ? "---:" : "---" }))
    for row in rows { lines.append(line(zip(columns, row.cells).map { markdown($1, in: $0, of: row) })) }
    for note in notes { lines += ["", "注：" + MarkdownText.escaped(note)] }
    if !sources.isEmpty {
      let titles = sources.map { Phrases.title($0.title) }.joined()
      lines += ["", "数据来源：" + MarkdownText.escaped(titles) + "。"]
    }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func markdown(_ cell: TableCell, in column: TableColumn, of row: Row) -> String {
    let marks = column.key == rowHeader ? row.marks : ""
    if case .link(let address) = cell { return MarkdownText.link(address, to: address) }
    return MarkdownText.escaped(cell.printed) + marks
  }
}
