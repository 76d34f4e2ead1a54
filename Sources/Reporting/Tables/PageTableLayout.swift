import Writing

/// How a table stands on the page: classes for the styles, and what its rows need to become cards on a phone.
///
/// A card shows each cell with the heading of its column (`data-label`). Laid out so, the elements are no longer
/// displayed as a table; the roles keep them one for screen readers, some of which go by the display.
struct PageTableLayout: Sendable {
  /// Tables with more columns than fit a phone become cards.
  private static let widestOnPhone = 3
  /// Tables with more columns are set small, and with still more are printed on a landscape page.
  private static let widest = 8, widestUpright = 12
  /// Row headers longer than this, in ems, are texts rather than names.
  private static let longestName = 40.0

  private let columnCount: Int
  private let isCards: Bool
  /// Whether a column says where each row stands, which goes beside the row's name.
  private let isJudged: Bool
  /// Whether the rows are headed by whole texts.
  let isLengthy: Bool
  /// The opening tags of a row's cells.
  let cells: [TextBuffer]

  init(_ table: ReportTable) {
    let isCards = table.columns.count > Self.widestOnPhone
    self.isCards = isCards
    columnCount = table.columns.count
    let lengths = table.columns.indices.map { Self.longest(table, $0) }
    let nameLength = table.columns.firstIndex { $0.declared.key == table.header }.map { lengths[$0] } ?? 0
    isLengthy = nameLength > Self.longestName && nameLength == lengths.max()
    isJudged = !isLengthy && table.columns.contains { $0.declared.kind == .outcome }
    cells = table.columns.indices.map { index in
      Self.cell(
        under: table.columns[index].heading,
        class: Self.cellClass(table.columns[index].declared, longest: lengths[index]),
        isCards: isCards)
    }
  }

  /// The layout of a table of whole HTML cells, which become cards.
  init(headings: [String]) {
    isCards = true
    columnCount = headings.count
    isLengthy = false
    isJudged = false
    cells = headings.map { Self.cell(under: $0, class: "text", isCards: true) }
  }

  var blockClasses: TextBuffer { columnCount > Self.widestUpright ? "table-block landscape" : "table-block" }

  var table: TextBuffer {
    let classes =
      [("cards", isCards), ("judged", isJudged), ("wide", columnCount > Self.widest), ("lengthy", isLengthy)]
      .filter(\.1).map(\.0)
    let attribute: TextBuffer =
      classes.isEmpty ? "" : " class=\"\(verbatim: classes.joined(separator: " "))\""
    return "<table\(role("table"))\(attribute)>"
  }

  func head(_ headings: [TextBuffer]) -> TextBuffer {
    var html: TextBuffer = "<thead\(role("rowgroup"))>\n<tr\(role("row"))>"
    for heading in headings { html += "<th scope=\"col\"\(role("columnheader"))>\(heading)</th>" }
    return html + "</tr>\n</thead>\n"
  }

  /// The attribute that keeps an element's role where its display changes.
  func role(_ name: TextBuffer) -> TextBuffer { isCards ? " role=\"\(name)\"" : "" }

  private static func cell(under heading: String, class: TextBuffer, isCards: Bool) -> TextBuffer {
    var tag: TextBuffer = "<td"
    if isCards { tag += " role=\"cell\" data-label=\"\(html: heading)\"" }
    if !`class`.isEmpty { tag += " class=\"\(`class`)\"" }
    return tag + ">"
  }

  /// Numbers to the right; short words on one line, long ones in a column that is wide enough to be read.
  private static func cellClass(_ column: TableColumn, longest: Double) -> TextBuffer {
    if column.isRightAligned { return "number" }
    if column.kind == .outcome { return "outcome" }
    return longest <= 5 || column.kind == .date
      ? "short" : longest <= 8 ? "" : longest <= 24 ? "medium" : "text"
  }

  private static func longest(_ table: ReportTable, _ index: Int) -> Double {
    table.rows.map { TextMeasure.width($0.cells[index].printed, size: 1) }.max() ?? 0
  }
}
