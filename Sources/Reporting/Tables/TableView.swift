/// What a page shows of a table: some of its columns and rows, with the same cells.
struct TableView: Sendable {
  /// A column that is shown.
  struct Shown: Sendable {
    let key: String
    /// Title on the page, where it is not the column's own.
    let title: String?
    /// Left out where no row has a value in it.
    let isOptional: Bool

    static func always(_ key: String, _ title: String? = nil) -> Shown {
      Shown(key: key, title: title, isOptional: false)
    }

    static func ifAny(_ key: String, _ title: String? = nil) -> Shown {
      Shown(key: key, title: title, isOptional: true)
    }
  }

  let name: String
  let title: String
  let columns: [Shown]
  var rowHeader = "name"
  var group: String?
  var notes: [String] = []
  let emptyText: String
}

extension ReportTable {
  /// The part of the table that a page shows; rows for which `isShown` holds.
  func showing(_ view: TableView, where isShown: (Row) -> Bool = { _ in true }) -> ReportTable {
    let rows = self.rows.filter(isShown)
    let indices: [(index: Int, title: String?)] = view.columns.compactMap { shown in
      guard let index = columns.firstIndex(where: { $0.key == shown.key }) else { return nil }
      let isNeeded = !shown.isOptional || rows.contains { !$0.cells[index].isEmpty }
      return isNeeded ? (index, shown.title) : nil
    }
    let shownColumns = indices.map { index, title in
      var column = columns[index]
      column.pageTitle = title ?? column.pageTitle
      return column
    }
    let shownRows = rows.map { row in
      var row = row
      row.cells = indices.map { row.cells[$0.index] }
      return row
    }
    let hasGroup = shownColumns.contains { $0.key == view.group }
    return ReportTable(
      name: view.name, title: view.title, columns: shownColumns, rows: shownRows, rowHeader: view.rowHeader,
      group: hasGroup ? view.group : nil, notes: view.notes + missingNote(in: shownRows),
      emptyText: view.emptyText)
  }

  private func missingNote(in rows: [Row]) -> [String] {
    rows.contains { $0.cells.contains(.missing) } ? ["“—”表示没有数据或不适用。"] : []
  }
}
