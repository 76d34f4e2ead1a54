/// The part of `docs/tables.md` that lists columns.
enum TableDocumentation {
  /// - Parameter schemas: The tables among which it finds those that it refers to.
  static func section(of schema: TableSchema, among schemas: [TableSchema]) -> String {
    func list(_ titles: [String]) -> String { titles.joined(separator: "、") }
    let references = schema.references.map { reference in
      let target = schemas.named(reference.table)
      return "“\(list(schema.titles(of: reference.columns)))”对应\(target.name).csv的"
        + "“\(list(target.titles(of: target.key)))”。"
    }
    var lines = [
      "### \(schema.name).csv \(schema.title)", "",
      "\(schema.rowSentence)主键：\(list(schema.titles(of: schema.key)))。" + references.joined(),
      "", "| 列 | 英文名 | 类型 | 单位 | 必有 | 含义 | 取值 |", "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for column in schema.columns {
      let cells = [
        column.title, column.key.text, column.kind.title, column.unit ?? "",
        column.isRequired ? "是" : "", column.meaning, list(column.codes),
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.map { $0 + "\n" }.joined()
  }
}

extension TableColumn.Kind {
  /// As `docs/tables.md` names it.
  package var title: String {
    switch self {
    case .text, .outcome: "文字"
    case .code: "代码"
    case .integer: "整数"
    case .decimal: "数字"
    case .value: "数字或文字"
    case .year: "年份"
    case .date: "日期"
    case .boolean: "是/否"
    }
  }
}
