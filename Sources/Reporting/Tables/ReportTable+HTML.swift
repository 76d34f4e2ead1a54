import PlanModel

extension ReportTable {
  /// Caption 表N, header cells with scope, groups as row spans, notes below; the honest sentence where there
  /// are no rows.
  public func html(number: Int) -> String {
    guard !rows.isEmpty else { return "<p class=\"empty\">\(HTMLText.escaped(emptyText))</p>\n" }
    let caption = "表\(number)　\(title)"
    var html = "<div class=\"table-block\" id=\"table-\(name)\">\n"
    html +=
      "<div class=\"table-wrap\" role=\"region\" tabindex=\"0\" aria-label=\"\(HTMLText.escaped(caption))\">\n"
    html +=
      "<table\(columns.count > 8 ? " class=\"wide\"" : "")>\n<caption>\(HTMLText.escaped(caption))</caption>\n<thead>\n<tr>"
    for column in columns {
      html += "<th scope=\"col\">\(breakable(column.heading))</th>"
    }
    html += "</tr>\n</thead>\n"
    let classes = columns.indices.map(cellClass)
    for group in groups { html += body(of: group, classes: classes) }
    html += "</table>\n</div>\n"
    if !notes.isEmpty || !sources.isEmpty {
      html += "<div class=\"table-notes\">\n"
      for note in notes { html += "<p>注：\(HTMLText.escaped(note))</p>\n" }
      if !sources.isEmpty { html += "<p>数据来源：\(sources.map(\.html).joined())。</p>\n" }
      html += "</div>\n"
    }
    return html + "</div>\n"
  }

  /// A heading that may break behind its year and before its unit, and nowhere else.
  private func breakable(_ heading: String) -> String {
    let text = HTMLText.escaped(heading).replacing("（", with: "<wbr>（")
    return heading.first?.isNumber == true ? text.replacing("年", with: "年<wbr>") : text
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

  private func body(of group: [Row], classes: [String]) -> String {
    var html = "<tbody>\n"
    for (position, row) in group.enumerated() {
      let anchor = name == "sources" ? " id=\"\(SourceReference.anchor(row.id))\"" : ""
      html += row.isTotal ? "<tr class=\"total\">" : "<tr\(anchor)>"
      for (index, cell) in row.cells.enumerated() {
        if index == groupIndex {
          guard position == 0 else { continue }
          html +=
            "<th scope=\"rowgroup\" rowspan=\"\(group.count)\" class=\"group\">"
            + HTMLText.escaped(cell.printed) + "</th>"
        } else {
          html += self.cell(cell, column: columns[index], row: row, cellClass: classes[index])
        }
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n"
  }

  private func cell(_ cell: TableCell, column: TableColumn, row: Row, cellClass: String) -> String {
    if column.key == rowHeader {
      let part = row.level > 0 ? " class=\"part\"" : ""
      let marks = row.marks.isEmpty ? "" : "<sup>\(HTMLText.escaped(row.marks))</sup>"
      return "<th scope=\"row\"\(part)>\(content(cell))\(marks)</th>"
    }
    return "<td\(cellClass)>\(content(cell))</td>"
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

  /// Numbers to the right; short words on one line, long ones in a column that is wide enough to be read.
  private func cellClass(_ index: Int) -> String {
    if columns[index].isRightAligned { return " class=\"number\"" }
    let longest = rows.map { TextMeasure.width($0.cells[index].printed, size: 1) }.max() ?? 0
    return longest <= 5 ? " class=\"short\"" : longest > 24 ? " class=\"text\"" : ""
  }
}

/// The verdict as a badge: words always, colour only besides.
enum VerdictBadge {
  static func html(_ verdict: Verdict) -> String {
    "<span class=\"verdict verdict-\(verdict.code)\">\(HTMLText.escaped(verdict.title))</span>"
  }
}
