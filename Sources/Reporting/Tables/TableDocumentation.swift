/// The part of `docs/tables.md` that lists columns; a test holds the page against it.
package enum TableDocumentation {
  /// The section of one table.
  package static func section(of schema: TableSchema) -> String {
    var lines = [
      "### \(schema.name).csv \(schema.title)", "",
      "每行是\(schema.subject)。主键：\(schema.primaryKey.joined(separator: "、"))。"
        + schema.references.map(sentence).joined(),
      "", "| 列 | 英文名 | 类型 | 单位 | 必有 | 含义 | 取值 |", "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for column in schema.columns {
      let cells = [
        column.column.title, column.column.key, type(of: column.column), column.column.unit ?? "",
        column.isRequired ? "是" : "", column.meaning, column.codes.joined(separator: "、"),
      ]
      lines.append("| " + cells.joined(separator: " | ") + " |")
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func sentence(of reference: TableSchema.Reference) -> String {
    "“\(reference.columns.joined(separator: "、"))”对应\(reference.table).csv的"
      + "“\(reference.target.joined(separator: "、"))”。"
  }

  private static func type(of column: TableColumn) -> String {
    switch column.kind {
    case .text: "文字"
    case .code: "代码"
    case .integer: "整数"
    case .number: "数字"
    case .value: "数字或文字"
    case .year: "年份"
    case .date: "日期"
    case .boolean: "是/否"
    }
  }
}
