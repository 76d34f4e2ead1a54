import PlanModel
import Writing

extension ReportTable {
  /// Caption 表N, header cells with scope, groups as row spans, notes and derivations below.
  func html(number: Int) -> TextBuffer {
    guard !rows.isEmpty else { return "<p class=\"empty\">\(html: emptyText)</p>\n" }
    let caption = "表\(number)　\(title)"
    let layout = PageTableLayout(self)
    var html: TextBuffer = "<div class=\"\(layout.blockClasses)\" id=\"\(verbatim: Self.anchor(name))\">\n"
    html +=
      "<div class=\"\(layout.wrapClasses)\" role=\"region\" tabindex=\"0\" aria-label=\"\(html: caption)\">\n"
    html += "\(layout.table)\n<caption>\(html: caption)</caption>\n"
    html += layout.head(columns.map { breakable($0.heading) })
    for group in groups { write(group, layout, into: &html) }
    html += "</table>\n</div>\n"
    if !footnotes.isEmpty || !notes.isEmpty || !sources.isEmpty {
      html += "<div class=\"table-notes\">\n"
      for (index, note) in footnotes.enumerated() {
        html += "<p id=\"\(anchor(index + 1))\">\(html: Footnotes.mark(index + 1))：\(html: note)</p>\n"
      }
      for note in notes { html += "<p>注：\(html: note)</p>\n" }
      if !sources.isEmpty { html += "<p>数据来源：\(sources.map(\.html).joined())。</p>\n" }
      html += "</div>\n"
    }
    html += "</div>\n"
    if !derivations.isEmpty { html += details(number) }
    return html
  }

  /// A heading that may break behind its year and before its unit, and nowhere else.
  private func breakable(_ heading: String) -> TextBuffer {
    let scalars = heading.unicodeScalars
    let startsWithYear = scalars.first?.properties.numericType != nil
    let breaks = scalars.indices.filter { index in
      scalars[index] == "（"
        || startsWithYear && index > scalars.startIndex && scalars[scalars.index(before: index)] == "年"
    }
    return zip([scalars.startIndex] + breaks, breaks + [scalars.endIndex])
      .map { "\(html: String(scalars[$0..<$1]))" }.joined(separator: "<wbr>")
  }

  private var groupIndex: Int? { columns.firstIndex { $0.declared.key == group } }

  /// Neighbouring rows with the same group cell; all rows where there is no group.
  private var groups: [ArraySlice<Row>] {
    guard let groupIndex else { return [rows[...]] }
    var groups: [ArraySlice<Row>] = []
    var start = 0
    for end in 1...rows.count
    where end == rows.count || rows[end].cells[groupIndex] != rows[start].cells[groupIndex] {
      groups.append(rows[start..<end])
      start = end
    }
    return groups
  }

  private func write(_ group: ArraySlice<Row>, _ layout: PageTableLayout, into html: inout TextBuffer) {
    let groupIndex = groupIndex
    let headerIndex = columns.firstIndex { $0.declared.key == header }
    html += "<tbody\(layout.role("rowgroup"))>\n"
    for (position, row) in group.enumerated() {
      html += "<tr\(layout.role("row"))"
      if row.look.isTotal {
        html += " class=\"total\""
      } else if let anchor = row.look.anchor {
        html += " id=\"\(verbatim: anchor)\""
      }
      html += ">"
      for (index, cell) in row.cells.enumerated() {
        if index == groupIndex {
          guard position == 0 else { continue }
          let rows: TextBuffer = group.count > 1 ? " rowspan=\"\(group.count)\"" : ""
          html += "<th scope=\"rowgroup\"\(rows) class=\"group\">"
          html += "\(html: cell.printed)</th>"
        } else if index == headerIndex {
          let kind: TextBuffer = row.look.level > 0 ? " class=\"part\"" : ""
          html += "<th scope=\"row\"\(kind)>"
          write(cell, into: &html)
          if !row.look.marks.isEmpty { html += "<sup>\(html: row.look.marks)</sup>" }
          writeLinks(row.footnotes[index], into: &html)
          if isResult, let anchor = row.look.anchor { html += PageAnchor.link(anchor) }
          if !row.remarks.isEmpty {
            let remarks = row.remarks.map { "\(html: $0)" as TextBuffer }
            html += "<span class=\"remarks\"><i> · </i>\(remarks.joined(separator: " · "))</span>"
          }
          html += "</th>"
        } else {
          html += layout.cell(index, unit: cell.isEmpty ? nil : row.look.unit, isEmpty: cell.isEmpty)
          write(cell, into: &html)
          writeLinks(row.footnotes[index], into: &html)
          html += "</td>"
        }
      }
      html += "</tr>\n"
    }
    html += "</tbody>\n"
  }

  /// The `id` of a footnote in the page.
  private func anchor(_ footnote: Int) -> TextBuffer { "\(verbatim: Self.anchor(name))-note-\(footnote)" }

  /// `id` of the table of this name in the page.
  static func anchor(_ name: String) -> String { "table-" + name }

  /// Links to the footnotes of a cell; what a screen reader says of them is the same that is seen.
  private func writeLinks(_ footnotes: [Int], into html: inout TextBuffer) {
    for footnote in footnotes {
      html +=
        "<sup class=\"note-link\"><a href=\"#\(anchor(footnote))\">\(html: Footnotes.mark(footnote))</a></sup>"
    }
  }

  private func write(_ cell: TableCell, into html: inout TextBuffer) {
    switch cell {
    case .verdict(let verdict): html += VerdictBadge.html(verdict)
    case .link(let address) where WebAddress.isSafe(address):
      html += "<a href=\"\(html: address)\" rel=\"noopener\">\(html: address)</a>"
    case .text, .number, .link, .missing, .blank: html.append(html: cell.printed)
    }
  }

  private func details(_ number: Int) -> TextBuffer {
    var html: TextBuffer =
      "<details class=\"derivations\">\n<summary>表\(number)的推导过程（\(derivations.count)项）</summary>\n"
    for item in derivations {
      html += "<details id=\"derivation-\(verbatim: name)-\(html: item.id)\">\n"
      html += "<summary>\(html: item.title)</summary>\n<ol>\n"
      for line in item.lines { html += "<li>\(html: line)</li>\n" }
      html += "</ol>\n</details>\n"
    }
    return html + "</details>\n"
  }
}

/// The verdict as a badge: words always, colour only besides.
enum VerdictBadge {
  static func html(_ verdict: Verdict) -> TextBuffer {
    "<span class=\"verdict verdict-\(verbatim: verdict.code)\">\(html: verdict.title)</span>"
  }
}
