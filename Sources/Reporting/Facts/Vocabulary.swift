/// What a template may write, with its meaning and an example: `planreport vocabulary`.
package struct Vocabulary: Sendable, Hashable {
  /// One name.
  package struct Row: Sendable, Hashable {
    /// Names from the outermost section to this one.
    package let path: [String]
    /// 文字, 条件, 列表, 分组 or 正文.
    package let kind: String
    /// What a template writes, sections around it included.
    package let usage: String
    /// What it means.
    package let meaning: String
    /// The value of the facts that the vocabulary was made of; 是 or 否 for a condition, the number of items
    /// for a list.
    package let example: String

    /// The example as a table prints it: on one line, and not so long that the table is lost.
    var shortExample: String {
      let line = example.split(whereSeparator: \.isNewline).joined(separator: " ")
      return line.count > 60 ? line.prefix(58) + "……" : line
    }
  }

  /// All names; those inside a list or group follow it.
  package let rows: [Row]

  /// The names of these facts; a list's come from its shape or its first item.
  package init(of facts: FactGroup) { rows = Self.rows(of: facts, path: [], open: "", close: "", prefix: "") }

  /// A pipe table for a document.
  package var markdown: String {
    var lines = ["| 写法 | 类型 | 含义 | 示例 |", "|---|---|---|---|"]
    for row in rows {
      let cells = ["`\(row.usage)`"] + [row.kind, row.meaning, row.shortExample].map(MarkdownText.escaped)
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Columns set with blanks, for a terminal.
  package var table: String {
    let cells =
      [["写法", "类型", "含义", "示例"]]
      + rows.map { [$0.usage, $0.kind, VisibleText.of($0.meaning), VisibleText.of($0.shortExample)] }
    let widths = (0..<3).map { column in cells.map { $0[column].columns }.max() ?? 0 }
    return cells.map { row in
      zip(row, widths).map { $0 + String(repeating: " ", count: $1 - $0.columns + 2) }.joined()
        + row[3] + "\n"
    }.joined()
  }

  private static func rows(
    of facts: FactGroup, path: [String], open: String, close: String, prefix: String
  ) -> [Row] {
    facts.entries.flatMap { entry -> [Row] in
      let name = prefix + entry.name
      let begin = open + "{{#\(name)}}"
      let end = "{{/\(name)}}" + close
      let usage: String
      let example: String
      switch entry.fact {
      case .text(let text): (usage, example) = (open + "{{\(name)}}" + close, text)
      case .markdown: (usage, example) = (open + "{{\(name)}}" + close, "（多段文字）")
      case .html: (usage, example) = (open + "{{\(name)}}" + close, "（网页代码）")
      case .flag(let flag): (usage, example) = (begin + "…" + end, flag ? "是" : "否")
      case .list(let items): (usage, example) = (begin + "…" + end, "\(items.count)项")
      case .group: (usage, example) = (begin + "…" + end, "")
      }
      let row = Row(
        path: path + [entry.name], kind: entry.fact.kindName, usage: usage, meaning: entry.meaning,
        example: example)
      guard let inside = entry.inside else { return [row] }
      if case .group = entry.fact {
        return [row]
          + rows(of: inside, path: row.path, open: open, close: close, prefix: name + ".")
      }
      return [row] + rows(of: inside, path: row.path, open: begin, close: end, prefix: "")
    }
  }
}

extension String {
  /// Columns in a terminal: Chinese characters and their punctuation take two.
  fileprivate var columns: Int {
    unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }
}
