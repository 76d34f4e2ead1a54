import PlanModel
package import Writing

/// What a template may write, with its meaning and an example: `planreport vocabulary`.
package struct Vocabulary: Sendable, Hashable {
  package struct Row: Sendable, Hashable {
    /// 文字, 条件, 列表, 分组 or 正文.
    package let kind: String
    /// What a template writes, sections around it included.
    package let usage: String
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

  /// These names, with the values of a report as examples; what its kind of report does not have is left out.
  init(of names: [FactName], values: FactValues?, for kind: EvaluationKind? = nil) {
    rows = Self.rows(of: names, values, kind, open: "", close: "", prefix: "")
  }

  package var markdown: TextBuffer {
    var table: TextBuffer = "| 写法 | 类型 | 含义 | 示例 |\n|---|---|---|---|\n"
    for row in rows {
      table += "| `\(verbatim: row.usage)` | \(markdown: row.kind) | \(markdown: row.meaning) "
      table += "| \(markdown: row.shortExample) |\n"
    }
    return table
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
    of names: [FactName], _ values: FactValues?, _ kind: EvaluationKind?, open: String,
    close: String, prefix: String
  ) -> [Row] {
    names.enumerated().filter { $1.isKnown(in: kind) }.flatMap { position, name -> [Row] in
      let written = prefix + name.name
      let begin = open + "{{#\(written)}}"
      let end = "{{/\(written)}}" + close
      let value = values?[position]
      let isPrinted = [.text, .markdown, .html].contains(name.kind)
      let row = Row(
        kind: name.kind.rawValue,
        usage: isPrinted ? open + "{{\(written)}}" + close : begin + "…" + end, meaning: name.meaning,
        example: example(of: name, value))
      guard name.kind == .group else {
        return [row] + rows(of: name.inside, nil, kind, open: begin, close: end, prefix: "")
      }
      var inner: FactValues?
      if case .items(let group) = value { inner = group.first }
      return [row] + rows(of: name.inside, inner, kind, open: open, close: close, prefix: written + ".")
    }
  }

  /// The value where there is one, or the declared example: items of lists have no values here.
  private static func example(of name: FactName, _ value: FactValue?) -> String {
    switch (name.kind, value) {
    case (.text, .text(let text)): text
    case (.text, _): name.example
    case (.flag, .flag(true)): "是"
    case (.flag, _): "否"
    case (.list, .items(let items)): "\(items.count)项"
    case (.list, _): "0项"
    case (.group, _): ""
    case (.markdown, _): "（多段文字）"
    case (.html, _): "（网页代码）"
    }
  }
}

extension String {
  /// Columns in a terminal: Chinese characters and their punctuation take two.
  fileprivate var columns: Int {
    unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }
}
