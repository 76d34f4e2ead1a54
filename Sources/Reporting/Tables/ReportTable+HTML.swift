import PlanModel

extension ReportTable {
  /// Caption 表N, header cells with scope, groups as row spans, notes below; the honest sentence where there
  /// are no rows.
  public func html(number: Int) -> String {
    guard !rows.isEmpty else { return "<p class=\"empty\">\(HTMLText.escaped(emptyText))</p>\n" }
    let caption = "表\(number)　\(title)"
    var html = "<div class=\"table-block\" id=\"table-\(name)\">\n"
    html += "<div class=\"table-wrap\" role=\"region\" tabindex=\"0\" aria-label=\"\(HTMLText.escaped(caption))\">\n"
    html += "<table class=\"table-\(name)\">\n<caption>\(HTMLText.escaped(caption))</caption>\n<thead>\n<tr>"
    for column in columns {
      html += "<th scope=\"col\"\(cellClass(column))>\(HTMLText.escaped(column.heading))</th>"
    }
    html += "</tr>\n</thead>\n"
    for group in groups { html += body(of: group) }
    html += "</table>\n</div>\n"
    if !notes.isEmpty {
      html += "<div class=\"table-notes\">\n"
      for note in notes { html += "<p>注：\(HTMLText.escaped(note))</p>\n" }
      html += "</div>\n"
    }
    return html + "</div>\n"
  }

  private var groupIndex: Int? { group.flatMap { key in columns.firstIndex { $0.key == key } } }

  /// Neighbouring rows with the same group cell; all rows where there is no group.
  private var groups: [[Row]] {
    guard let groupIndex else { return [rows] }
    return rows.reduce(into: [[Row]]()) { groups, row in
      if let last = groups.last?.last, last.cells[groupIndex] == row.cells[groupIndex] {
        groups[groups.count - 1].append(row)
      } else {
        groups.append([row])
      }
    }
  }

  private func body(of group: [Row]) -> String {
    var html = "<tbody>\n"
    for (position, row) in group.enumerated() {
      html += row.isTotal ? "<tr class=\"total\">" : "<tr>"
      for (index, cell) in row.cells.enumerated() {
        if index == groupIndex {
          guard position == 0 else { continue }
          html += "<th scope=\"rowgroup\" rowspan=\"\(group.count)\" class=\"group\">"
            + HTMLText.escaped(cell.printed) + "</th>"
        } else {
          html += self.cell(cell, column: columns[index], row: row)
        }
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n"
  }

  private func cell(_ cell: TableCell, column: TableColumn, row: Row) -> String {
    if column.key == rowHeader {
      let part = row.level > 0 ? " class=\"part\"" : ""
      let marks = row.marks.isEmpty ? "" : "<sup>\(HTMLText.escaped(row.marks))</sup>"
      return "<th scope=\"row\"\(part)>\(content(cell))\(marks)</th>"
    }
    return "<td\(cellClass(column))>\(content(cell))</td>"
  }

  private func content(_ cell: TableCell) -> String {
    switch cell {
    case .verdict(let verdict): return VerdictBadge.html(verdict)
    case .link(let address) where WebAddress.isSafe(address):
      let text = HTMLText.escaped(address)
      return "<a href=\"\(text)\" rel=\"noopener\">\(text)</a>"
    default: return HTMLText.escaped(cell.printed)
    }
  }

  private func cellClass(_ column: TableColumn) -> String {
    column.isRightAligned ? " class=\"number\"" : column.kind == .text ? "" : " class=\"\(column.kind.rawValue)\""
  }
}

/// The verdict as a badge: words always, colour only besides.
enum VerdictBadge {
  static func html(_ verdict: Verdict) -> String {
    "<span class=\"verdict verdict-\(verdict.code)\">\(HTMLText.escaped(verdict.title))</span>"
  }
}
