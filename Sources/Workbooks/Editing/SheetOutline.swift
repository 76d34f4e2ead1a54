import Diagnostics

/// Where the rows and cells of a sheet stand among the bytes of its part.
struct SheetOutline: MarkupContent {
  static let namespaces = Spreadsheet.namespaces

  struct Cell {
    let column: Int
    /// From `<c` to its end.
    var range: Range<Int>
    let style: Int?
    let type: String?
    var hasValue = false
    var hasFormula = false

    var isNumber: Bool { hasValue && (type == nil || type == "n") }
  }

  struct Row {
    let number: Int
    let tag: Range<Int>
    /// Where the row says which of its columns are in use.
    let spans: Range<Int>?
    /// Of the row itself, for cells that are not there.
    let style: Int?
    /// Where the cells end; `nil` where the row has no end tag.
    var contentEnd: Int?
    var cells: [Cell] = []
  }

  private(set) var rows: [Row] = []
  /// `x:` or nothing.
  private(set) var prefix = ""
  /// Where the rows end.
  private(set) var end: Int?
  /// Where the sheet says which of its cells are in use.
  private(set) var dimension: Range<Int>?
  /// What one formula fills together.
  private(set) var formulaAreas: [CellArea] = []
  private var columnStyles: [(columns: ClosedRange<Int>, style: Int)] = []

  private var depth = 0

  /// Row by row: worksheet, sheetData, row, c.
  mutating func open(_ tag: borrowing MarkupTag) {
    depth += 1
    if depth == 2, tag.isNamed("sheetData") {
      prefix = tag.prefix
    } else if depth == 2, tag.isNamed("dimension") {
      dimension = tag.place(of: "ref")
    } else if depth == 3, tag.isNamed("col") {
      if let style = tag.number(of: "style"), let first = tag.number(of: "min"),
        let last = tag.number(of: "max"), last >= first
      {
        columnStyles.append((first...last, style))
      }
    } else if depth == 3, tag.isNamed("row") {
      let number = tag.number(of: "r") ?? (rows.last?.number ?? 0) + 1
      let isStyled = Spreadsheet.isTrue(tag.text(of: "customFormat"))
      rows.append(
        Row(
          number: number, tag: tag.range, spans: tag.place(of: "spans"),
          style: isStyled ? tag.number(of: "s") : nil))
    } else if depth == 4, tag.isNamed("c") {
      guard var row = rows.popLast() else { return }
      let reference = tag.value(of: "r").flatMap { CellReference(utf8: $0) }
      row.cells.append(
        Cell(
          column: reference?.column ?? (row.cells.last?.column ?? 0) + 1, range: tag.range,
          style: tag.number(of: "s"), type: tag.text(of: "t")))
      rows.append(row)
    } else if depth == 5, tag.isNamed("v") {
      mark { $0.hasValue = true }
    } else if depth == 5, tag.isNamed("f") {
      mark { $0.hasFormula = true }
      // The reach of a shared formula is no such area: each cell of it has its own.
      if tag.text(of: "t") != "shared", let area = tag.text(of: "ref").flatMap({ CellArea($0) }) {
        formulaAreas.append(area)
      }
    }
  }

  mutating func close(_ tag: borrowing MarkupTag) {
    if depth == 2, tag.isNamed("sheetData") {
      end = tag.isEmpty ? nil : tag.range.lowerBound
    } else if depth == 3, tag.isNamed("row") {
      rows[rows.count - 1].contentEnd = tag.isEmpty ? nil : tag.range.lowerBound
    } else if depth == 4, tag.isNamed("c") {
      let end = tag.range.upperBound
      mark { $0.range = $0.range.lowerBound..<end }
    }
    depth -= 1
  }

  private mutating func mark(_ change: (inout Cell) -> Void) {
    guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return }
    change(&rows[row].cells[cell])
  }

  func style(ofColumn column: Int) -> Int? {
    columnStyles.first { $0.columns.contains(column) }?.style
  }

  /// The nearest cell above a place that is in the table, which begins below its titles.
  func cell(above place: CellReference, below titles: Int) -> Cell? {
    rows.lazy.reversed().filter { $0.number < place.row && $0.number > titles }
      .compactMap { $0.cells.first { $0.column == place.column } }.first
  }
}
