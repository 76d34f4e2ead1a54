import Writing

/// How a table stands on the page: classes for the styles, and what its rows need to become cards on a phone.
///
/// A card shows each cell with the heading of its column (`--label`). Laid out so, the elements are no longer displayed as a
/// table; the roles keep its rows those of one for screen readers, some of which go by the display, and cells and headers
/// in such rows are told by their elements. Most cells hold numbers and carry nothing.
struct PageTableLayout: Sendable {
  /// Tables with more columns than fit a phone become cards.
  private static let widestOnPhone = 3
  /// Tables with more columns are set small, and with still more are printed on a landscape page.
  private static let widest = 8, widestUpright = 12
  /// Row headers longer than this, in ems, are texts rather than names.
  private static let longestName = 40.0

  /// The columns, counted from the last, whose headings the table keeps for all of its cells; more than these hardly any
  /// table has.
  private static let labelled = 1...20

  private let headings: [String]
  private let isCards: Bool
  /// Whether a column says where each row stands, which goes beside the row's name.
  private let isJudged: Bool
  /// Whether a phone shows each row as a line: `84.0 → 87.2 % · 目标≥90 · 达到序时进度`.
  private let isResult: Bool
  /// Whether the rows are headed by whole texts.
  let isLengthy: Bool
  /// The opening tags of a row's cells.
  private let cells: [TextBuffer]
  /// The column whose cells carry the unit.
  private let value: Int?

  init(_ table: ReportTable) {
    let isCards = table.columns.count > Self.widestOnPhone
    isResult = table.isResult
    value = table.isResult ? table.columns.firstIndex { $0.declared.key == .value } : nil
    self.isCards = isCards
    let headings = table.columns.map(\.heading)
    self.headings = headings
    let lengths = table.columns.indices.map { Self.longest(table, $0) }
    let nameLength = table.columns.firstIndex { $0.declared.key == table.header }.map { lengths[$0] } ?? 0
    isLengthy = nameLength > Self.longestName && nameLength == lengths.max()
    isJudged = !isLengthy && table.columns.contains { $0.declared.kind == .outcome }
    cells = table.columns.indices.map { index in
      let column = table.columns[index].declared
      let look = Self.cellClass(column, longest: lengths[index])
      guard table.isResult, let part = Self.parts[column.key] else {
        return Self.cell(index, under: isCards && !table.isResult ? headings : [], class: look)
      }
      return Self.cell(index, under: [], class: "\(look.isEmpty ? "num" : look) \(part)")
    }
  }

  /// The layout of a table of whole HTML cells, which become cards.
  init(headings: [String]) {
    isCards = true
    self.headings = headings
    isLengthy = false
    isJudged = false
    isResult = false
    value = nil
    cells = headings.indices.map { Self.cell($0, under: headings, class: "text") }
  }

  /// Of the box around the table: one that fits a wide screen keeps its head in sight there.
  var wrapClasses: TextBuffer {
    isResult || headings.count <= Self.widest ? "table-wrap fits" : "table-wrap"
  }

  var blockClasses: TextBuffer {
    headings.count > Self.widestUpright ? "table-block landscape" : "table-block"
  }

  var table: TextBuffer {
    let classes =
      [
        ("cards", isCards && !isResult), ("results", isResult), ("judged", isJudged && !isResult), ("wide", headings.count > Self.widest),
        ("lengthy", isLengthy),
      ]
      .filter(\.1).map(\.0)
    let attribute: TextBuffer =
      classes.isEmpty ? "" : " class=\"\(verbatim: classes.joined(separator: " "))\""
    guard isCards, !isResult else { return "<table\(role("table"))\(attribute)>" }
    // The last column is --c1, so that a group's cell, which only the first of its rows has, does not count.
    let labels = zip(Self.labelled, headings.reversed()).map { "--c\($0):\(Self.quoted($1))" as TextBuffer }
    return "<table\(role("table"))\(attribute) style=\"\(labels.joined(separator: ";"))\">"
  }

  /// What gives each cell of a card its label.
  static func rules(_ scope: TextBuffer) -> TextBuffer {
    labelled.map { "\(scope).cards td:nth-last-child(\($0)){--label:var(--c\($0))}\n" as TextBuffer }.joined()
  }

  /// A string of CSS in an attribute.
  private static func quoted(_ text: String) -> TextBuffer {
    let escaped = VisibleText.of(text).unicodeScalars.map { scalar in
      scalar == "'" || scalar == "\\" ? "\\" + String(scalar.value, radix: 16) + " " : String(scalar)
    }
    return "'\(html: escaped.joined())'"
  }

  func head(_ headings: [TextBuffer]) -> TextBuffer {
    var html: TextBuffer = "<thead\(role("rowgroup"))>\n<tr\(role("row"))>"
    for heading in headings { html += "<th scope=\"col\">\(heading)</th>" }
    return html + "</tr>\n</thead>\n"
  }

  /// The opening tag of a cell.
  ///
  /// - Parameter unit: Of the row's value.
  func cell(_ index: Int, unit: String?) -> TextBuffer {
    guard index == value, let unit else { return cells[index] }
    return TextBuffer(cells[index].bytes.dropLast()) + " data-unit=\"\(html: unit)\">"
  }

  /// What a cell is on a phone's line; beside these and the outcome, cells are left out there.
  private static let parts: [ColumnKey: TextBuffer] = [.baseValue: "from", .value: "to", .target: "goal"]

  /// The attribute that keeps an element's role where its display changes.
  func role(_ name: TextBuffer) -> TextBuffer { isCards ? " role=\"\(name)\"" : "" }

  /// - Parameter headings: Of the columns of cards.
  private static func cell(_ index: Int, under headings: [String], class: TextBuffer) -> TextBuffer {
    var tag: TextBuffer = "<td"
    if headings.count - index > labelled.upperBound {
      tag += " style=\"--label:\(quoted(headings[index]))\""
    }
    if !`class`.isEmpty { tag += " class=\"\(`class`)\"" }
    return tag + ">"
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
