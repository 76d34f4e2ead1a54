import PlanModel

extension ReportTable {
  /// Caption 表N, header cells with scope, groups as row spans, notes and derivations below.
  func html(number: Int) -> String {
    guard !rows.isEmpty else { return "<p class=\"empty\">\(HTMLText.escaped(emptyText))</p>\n" }
    let caption = "表\(number)　\(title)"
    let layout = PageTableLayout(self)
    var html = "<div class=\"\(layout.blockClasses)\" id=\"table-\(name)\">\n"
    html +=
      "<div class=\"table-wrap\" role=\"region\" tabindex=\"0\" aria-label=\"\(HTMLText.escaped(caption))\">\n"
    html += layout.table + "\n<caption>\(HTMLText.escaped(caption))</caption>\n"
    html += layout.head(columns.map { breakable($0.heading) })
    for group in groups { html += body(of: group, layout) }
    html += "</table>\n</div>\n"
    if !footnotes.isEmpty || !notes.isEmpty || !sources.isEmpty {
      html += "<div class=\"table-notes\">\n"
      for (index, note) in footnotes.enumerated() {
        html += "<p id=\"\(anchor(index + 1))\">\(Footnotes.mark(index + 1))：\(HTMLText.escaped(note))</p>\n"
      }
      for note in notes { html += "<p>注：\(HTMLText.escaped(note))</p>\n" }
      if !sources.isEmpty { html += "<p>数据来源：\(sources.map(\.html).joined())。</p>\n" }
      html += "</div>\n"
    }
    return html + "</div>\n" + (derivations.isEmpty ? "" : details(number))
  }

  /// A heading that may break behind its year and before its unit, and nowhere else.
  private func breakable(_ heading: String) -> String {
    let text = HTMLText.escaped(heading).replacing("（", with: "<wbr>（")
    return heading.first?.isNumber == true ? text.replacing("年", with: "年<wbr>") : text
  }

  private var groupIndex: Int? { columns.firstIndex { $0.declared.key == group } }

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

  private func body(of group: [Row], _ layout: PageTableLayout) -> String {
    let groupIndex = groupIndex
    var html = "<tbody\(layout.role("rowgroup"))>\n"
    for (position, row) in group.enumerated() {
      let anchor = row.look.anchor.map { " id=\"\($0)\"" } ?? ""
      html += "<tr\(layout.role("row"))\(row.look.isTotal ? " class=\"total\"" : anchor)>"
      for (index, cell) in row.cells.enumerated() {
        if index == groupIndex {
          guard position == 0 else { continue }
          html +=
            "<th scope=\"rowgroup\"\(layout.role("rowheader")) rowspan=\"\(group.count)\" class=\"group\">"
            + HTMLText.escaped(cell.printed) + "</th>"
        } else {
          html += self.cell(cell, at: index, row: row, layout)
        }
      }
      html += "</tr>\n"
    }
    return html + "</tbody>\n"
  }

  /// The `id` of a footnote in the page.
  private func anchor(_ footnote: Int) -> String { "table-\(name)-note-\(footnote)" }

  /// Links to the footnotes of a cell; what a screen reader says of them is the same that is seen.
  private func links(_ footnotes: [Int]) -> String {
    footnotes.map { "<sup class=\"note-link\"><a href=\"#\(anchor($0))\">\(Footnotes.mark($0))</a></sup>" }
      .joined()
  }

  private func cell(_ cell: TableCell, at index: Int, row: Row, _ layout: PageTableLayout) -> String {
    let footnotes = links(row.footnotes[index])
    if columns[index].declared.key == header {
      let kind = row.look.level > 0 ? " class=\"part\"" : layout.isLengthy ? " class=\"long\"" : ""
      let marks = row.look.marks.isEmpty ? "" : "<sup>\(HTMLText.escaped(row.look.marks))</sup>"
      return "<th scope=\"row\"\(layout.role("rowheader"))\(kind)>\(content(cell))\(marks)\(footnotes)</th>"
    }
    return "<td\(layout.cellAttributes[index])>\(content(cell))\(footnotes)</td>"
  }

  private func content(_ cell: TableCell) -> String {
    switch cell {
    case .verdict(let verdict): return VerdictBadge.html(verdict)
    case .link(let address) where WebAddress.isSafe(address):
      let text = HTMLText.escaped(address)
      return "<a href=\"\(text)\" rel=\"noopener\">\(text)</a>"
    case .text, .number, .link, .missing, .blank: return HTMLText.escaped(cell.printed)
    }
  }

  private func details(_ number: Int) -> String {
    var html = "<details class=\"derivations\">\n<summary>表\(number)的推导过程（\(derivations.count)项）</summary>\n"
    for item in derivations {
      html += "<details class=\"derivation\" id=\"derivation-\(name)-\(HTMLText.escaped(item.id))\">\n"
      html += "<summary>\(HTMLText.escaped(item.title))</summary>\n<ol>\n"
      for line in item.lines { html += "<li>\(HTMLText.escaped(line))</li>\n" }
      html += "</ol>\n</details>\n"
    }
    return html + "</details>\n"
  }
}

/// The verdict as a badge: words always, colour only besides.
enum VerdictBadge {
  static func html(_ verdict: Verdict) -> String {
    "<span class=\"verdict verdict-\(verdict.code)\">\(HTMLText.escaped(verdict.title))</span>"
  }
}
