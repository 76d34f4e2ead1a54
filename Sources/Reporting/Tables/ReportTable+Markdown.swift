extension ReportTable {
  /// The caption, a GFM pipe table and the notes; the honest sentence where there are no rows.
  public func markdown() -> String {
    guard !rows.isEmpty else { return MarkdownText.escaped(emptyText) }
    var lines = ["表：" + MarkdownText.escaped(title), ""]
    lines.append(line(columns.map { MarkdownText.cell($0.heading) }))
    lines.append(line(columns.map { $0.isRightAligned ? "---:" : "---" }))
    for row in rows { lines.append(line(zip(columns, row.cells).map { markdown($1, in: $0, of: row) })) }
    for note in notes { lines += ["", "注：" + MarkdownText.escaped(note)] }
    return lines.joined(separator: "\n")
  }

  private func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }

  private func markdown(_ cell: TableCell, in column: TableColumn, of row: Row) -> String {
    let marks = column.key == rowHeader ? row.marks : ""
    if case .link(let address) = cell, WebAddress.isSafe(address), !address.contains("|") { return "<\(address)>" }
    return MarkdownText.cell(cell.printed) + marks
  }
}

/// Text as CommonMark and GFM print it, character for character.
enum MarkdownText {
  /// Escapes what would be read as markup inside a line.
  static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>&~|".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }

  /// A cell of a pipe table.
  static func cell(_ text: String) -> String { escaped(text) }
}

/// Which addresses become links.
enum WebAddress {
  /// Web addresses without blanks and quotes; anything else is printed as text.
  static func isSafe(_ address: String) -> Bool {
    (address.hasPrefix("https://") || address.hasPrefix("http://"))
      && address.unicodeScalars.allSatisfy { $0.value > 0x20 && !"<>\"'`\\".unicodeScalars.contains($0) }
  }
}
