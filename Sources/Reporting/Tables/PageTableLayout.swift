import Writing

/// How a table stands on the page: classes for the styles. Tables scroll sideways where they are wider than the screen,
/// but those of results, whose rows a phone shows as lines; their roles keep them tables for screen readers there, some
/// of which go by the display. Most cells hold numbers and carry nothing.
struct PageTableLayout: Sendable {
  /// Tables with more columns are set small, and with still more are printed on a landscape page.
  private static let widest = 8, widestUpright = 12
  /// Short ones are set smaller instead: a page of its own for a few rows would be empty.
  private static let shortest = 8
  /// Row headers longer than this, in ems, are texts rather than names.
  private static let longestName = 40.0

  private let columns: Int
  private let rows: Int
  /// Whether a phone shows each row as a line: `84.0 → 87.2 % · 目标≥90 · 达到序时进度`.
  private let isResult: Bool
  /// Whether the rows are headed by whole texts.
  private let isLengthy: Bool
  /// The opening tags of a row's cells.
  private let cells: [(filled: TextBuffer, empty: TextBuffer)]
  /// The column whose cells carry the unit.
  private let value: Int?

  init(_ table: ReportTable) {
    columns = table.columns.count
    rows = table.rows.count
    isResult = table.isResult
    value = table.isResult ? table.columns.firstIndex { $0.declared.key == .value } : nil
    let lengths = table.columns.indices.map { Self.longest(table, $0) }
    let nameLength = table.columns.firstIndex { $0.declared.key == table.header }.map { lengths[$0] } ?? 0
    isLengthy = nameLength > Self.longestName && nameLength == lengths.max()
    cells = zip(table.columns, lengths).map { column, length in
      let look = Self.cellClass(column.declared, longest: length)
      guard table.isResult, let part = Self.parts[column.declared.key] else {
        return (Self.cell(look), Self.cell(look))
      }
      let aligned = look.isEmpty ? "num" : look
      return (Self.cell("\(aligned) \(part)"), Self.cell(aligned))
    }
  }

  /// The layout of a table of whole HTML cells.
  init(columns: Int) {
    self.columns = columns
    rows = 0
    isResult = false
    isLengthy = false
    value = nil
    cells = Array(repeating: (Self.cell("text"), Self.cell("text")), count: columns)
  }

  /// Of the box around the table: one that fits a wide screen keeps its head in sight there.
  var wrapClasses: TextBuffer { isResult || columns <= Self.widest ? "table-wrap fits" : "table-wrap" }

  var blockClasses: TextBuffer {
    guard columns > Self.widestUpright else { return "table-block" }
    return rows > Self.shortest ? "table-block landscape" : "table-block dense"
  }

  var table: TextBuffer {
    let classes =
      [("results", isResult), ("wide", columns > Self.widest), ("lengthy", isLengthy)].filter(\.1).map(\.0)
    return classes.isEmpty
      ? "<table>" : "<table\(role("table")) class=\"\(verbatim: classes.joined(separator: " "))\">"
  }

  func head(_ headings: [TextBuffer]) -> TextBuffer {
    var html: TextBuffer = "<thead\(role("rowgroup"))>\n<tr\(role("row"))>"
    for heading in headings { html += "<th scope=\"col\">\(heading)</th>" }
    return html + "</tr>\n</thead>\n"
  }

  /// The attribute that keeps an element's role where its display changes.
  func role(_ name: TextBuffer) -> TextBuffer { isResult ? " role=\"\(name)\"" : "" }

  /// The opening tag of a cell.
  ///
  /// - Parameter unit: Of the row's value; `nil` where there is neither.
  func cell(_ index: Int, unit: String? = nil, isEmpty: Bool = false) -> TextBuffer {
    if isEmpty, index != value { return cells[index].empty }
    guard index == value, let unit else { return cells[index].filled }
    return TextBuffer(cells[index].filled.bytes.dropLast()) + " data-unit=\"\(html: unit)\">"
  }

  /// What a cell is on a phone's line; beside these and the outcome, cells are left out there.
  private static let parts: [ColumnKey: TextBuffer] = [.baseValue: "from", .value: "to", .target: "goal"]

  private static func cell(_ classes: TextBuffer) -> TextBuffer {
    classes.isEmpty ? "<td>" : "<td class=\"\(classes)\">"
  }

  /// Numbers to the right; short words on one line, long ones in a column that is wide enough to be read.
  private static func cellClass(_ column: TableColumn, longest: Double) -> TextBuffer {
    if column.isRightAligned { return "" }
    if column.kind == .outcome { return "outcome" }
    return longest <= 5 || column.kind == .date
      ? "short" : longest <= 8 ? "plain" : longest <= 24 ? "medium" : "text"
  }

  private static func longest(_ table: ReportTable, _ index: Int) -> Double {
    table.rows.map { TextMeasure.width($0.cells[index].printed, size: 1) }.max() ?? 0
  }
}
