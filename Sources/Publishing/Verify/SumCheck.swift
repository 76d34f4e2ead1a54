import Diagnostics
import PlanModel
import Reporting

/// Whether the sums of the tables are those of their parts, at the printed precision.
struct SumCheck {
  let display: String
  let tables: [String: PublishedTable]

  /// Adds up what the columns declare to be sums.
  func check(into log: inout DiagnosticLog) {
    for table in tables.values {
      let (schema, rows) = (table.schema, table.rows)
      for row in rows { checkParts(of: row, &log) }
      guard schema.isOfSums else { continue }
      for total in rows where total[.dimension] == Sums.total {
        let key = Array(schema.key.prefix { $0 != .dimension })
        let members = rows.filter { $0[.dimension] != Sums.total && $0.texts(key) == total.texts(key) }
        for dimension in members.map({ $0[.dimension] }).uniqued() {
          let parts = members.filter { $0[.dimension] == dimension }
          checkSums(total, parts, total.texts(key).joined() + "按\(dimension)汇总的", &log)
        }
        checkLists(total, &log)
      }
    }
  }

  /// One way of summing up comes to the row 合计.
  private func checkSums(
    _ total: PublishedTable.Row, _ parts: [PublishedTable.Row], _ place: String, _ log: inout DiagnosticLog
  ) {
    for column in total.schema.columns {
      switch column.summing {
      case .count, .amount: compare(place + column.title, total, column, parts.map { $0[column.key] }, &log)
      case .part, nil: continue
      }
    }
  }

  /// The row 合计 is what the rows of a list come to.
  private func checkLists(_ total: PublishedTable.Row, _ log: inout DiagnosticLog) {
    for column in total.schema.columns {
      switch column.summing {
      case .count(let list?):
        guard let rows = tables[list]?.rows else { continue }
        compare(column.title, total, column, rows.map { _ in "1" }, &log)
      case .amount(let list?):
        guard let rows = tables[list]?.rows else { continue }
        compare(column.title, total, column, rows.map { $0[column.key] }, &log)
      case .count(nil), .amount(nil), .part, nil: continue
      }
    }
  }

  /// The parts that a row counts come to its whole.
  private func checkParts(of row: PublishedTable.Row, _ log: inout DiagnosticLog) {
    let parts = Dictionary(grouping: row.schema.columns) { column -> ColumnKey? in
      if case .part(let whole) = column.summing { whole } else { nil }
    }
    for case (let whole?, let columns) in parts {
      let column = row.schema[whole]
      compare(
        "“\(row[row.schema.header])”的\(column.title)", row, column, columns.map { row[$0.key] }, &log)
    }
  }

  private func compare(
    _ what: String, _ row: PublishedTable.Row, _ column: TableColumn, _ parts: [String],
    _ log: inout DiagnosticLog
  ) {
    let stated = row[column.key]
    let sum = parts.reduce(Decimal(0)) { $0 + Self.number($1) }
    // Nothing stated and nothing to add up agree.
    guard !stated.isEmpty || parts.contains(where: { !$0.isEmpty }) else { return }
    // Every printed amount may be off by half of its last place.
    let tolerance =
      column.measure.map {
        Decimal(1, exponent: -$0.places) * Decimal(parts.count + 1) / 2
      } ?? 0
    if (Self.number(stated) - sum).magnitude > tolerance {
      log.report(
        Problem.wrongSum(what: what, stated: stated.isEmpty ? "空" : stated, computed: "\(sum)"),
        at: SourceLocation("\(display)/\(row.schema.path)", row: row.number))
    }
  }

  private static func number(_ text: String) -> Decimal { Decimal(plain: text) ?? 0 }
}
