import CommonMark
import Foundation
import PlanModel
import Writing

/// A table as GitHub's Markdown writes it: cells between `|`, a line of hyphens under the head.
struct PipeTable {
  private var head: [String]
  private var rows: [[String]]
  private let isRightAligned: [Bool]
  /// Lines of the text that it takes.
  let lineCount: Int

  /// The table that begins with the first of these lines.
  init?(at lines: ArraySlice<String>) {
    guard let first = lines.first, first.contains(utf8: "|"), let under = lines.dropFirst().first else {
      return nil
    }
    let (head, marks) = (Self.cells(of: first), Self.cells(of: under))
    guard under.contains(utf8: "|") || marks.count == 1 && head.count == 1, head.count == marks.count,
      marks.allSatisfy({ $0.wholeMatch(of: /:?-+:?/) != nil })
    else { return nil }
    let body = lines.dropFirst(2).prefix { $0.contains(utf8: "|") }
    self.head = head
    isRightAligned = marks.map { $0.hasSuffix(":") && !$0.hasPrefix(":") }
    // Cells beyond the head's are left out, and missing ones are empty, as everywhere else.
    rows = body.map { line in
      let cells = Self.cells(of: line).prefix(head.count)
      return cells + Array(repeating: "", count: head.count - cells.count)
    }
    lineCount = 2 + body.count
  }

  /// The same with values filled in.
  func filled(_ fill: NarrativeText.Fill) -> PipeTable {
    var table = self
    table.head = head.map { fill($0, false) }
    table.rows = rows.map { $0.map { fill($0, false) } }
    return table
  }

  func table(named name: String, title: String, emptyText: String) -> ReportTable {
    let columns = head.enumerated().map { index, title in
      ReportTable.Column(
        declared: TableColumn(
          key: ColumnKey("column-\(index + 1)"), title: title, kind: isRightAligned[index] ? .value : .text,
          meaning: "", isRequired: false, codes: [], comparison: nil, summing: nil),
        title: MarkdownFragment.plainText(title))
    }
    return ReportTable(
      name: name, title: title, columns: columns,
      rows: rows.map { cells in
        ReportTable.Row(
          cells: cells.map { .text(MarkdownFragment.plainText($0)) },
          footnotes: cells.map { _ in [] }, remarks: [], look: RowLook())
      },
      header: columns[0].declared.key, group: nil, footnotes: [], notes: [], sources: [], derivations: [],
      emptyText: emptyText, isResult: false)
  }

  /// What stands between the bars; `\|` is a bar in a cell.
  private static func cells(of line: String) -> [String] {
    var cells = [""]
    var isEscaped = false
    for character in line.trimmingCharacters(in: .whitespaces) {
      switch character {
      case "|" where isEscaped:
        cells[cells.count - 1].removeLast()
        cells[cells.count - 1].append(character)
      case "|": cells.append("")
      default: cells[cells.count - 1].append(character)
      }
      isEscaped = character == "\\" && !isEscaped
    }
    if cells.first == "", cells.count > 1 { cells.removeFirst() }
    if cells.last.map({ $0.allSatisfy(\.isWhitespace) }) ?? false, cells.count > 1 { cells.removeLast() }
    return cells.map { $0.trimmingCharacters(in: .whitespaces) }
  }
}
