import Diagnostics

/// Where the rows and cells of a sheet stand among the bytes of its part.
struct SheetOutline {
  struct Cell {
    let column: Int
    /// From `<c` to its end.
    var range: Range<Int>
    let style: String?
    let type: String?
    var hasValue = false
    var hasFormula = false

    var isNumber: Bool { hasValue && (type == nil || type == "n") }
  }

  struct Row {
    let number: Int
    let tag: MarkupTag
    /// Of the row itself, for cells that are not there.
    let style: String?
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
  private var columnStyles: [(columns: ClosedRange<Int>, style: String)] = []

  init(_ bytes: [UInt8]) {
    var open: [MarkupTag] = []
    for tag in MarkupTags(bytes) {
      if tag.kind == .end {
        close(tag, depth: open.count)
        _ = open.popLast()
      } else {
        take(tag, in: open.last?.localName ?? "", depth: open.count + 1, bytes)
        if tag.kind == .start { open.append(tag) }
      }
    }
  }

  /// Row by row: worksheet, sheetData, row, c.
  private mutating func take(_ tag: MarkupTag, in parent: Substring, depth: Int, _ bytes: [UInt8]) {
    switch (depth, parent, tag.localName) {
    case (2, _, "sheetData"): prefix = tag.prefix
    case (2, _, "dimension"): dimension = tag.value(of: "ref", in: bytes)
    case (3, "cols", "col"):
      if let style = tag.text(of: "style", in: bytes),
        let first = tag.text(of: "min", in: bytes).flatMap({ Int($0) }),
        let last = tag.text(of: "max", in: bytes).flatMap({ Int($0) }), last >= first
      {
        columnStyles.append((first...last, style))
      }
    case (3, "sheetData", "row"):
      let number = tag.text(of: "r", in: bytes).flatMap { Int($0) } ?? (rows.last?.number ?? 0) + 1
      let isStyled = Spreadsheet.isTrue(tag.text(of: "customFormat", in: bytes))
      rows.append(Row(number: number, tag: tag, style: isStyled ? tag.text(of: "s", in: bytes) : nil))
    case (4, "row", "c"):
      guard var row = rows.popLast() else { return }
      let reference = tag.text(of: "r", in: bytes).flatMap { CellReference($0) }
      row.cells.append(
        Cell(
          column: reference?.column ?? (row.cells.last?.column ?? 0) + 1, range: tag.range,
          style: tag.text(of: "s", in: bytes), type: tag.text(of: "t", in: bytes)))
      rows.append(row)
    case (5, "c", "v"): mark { $0.hasValue = true }
    case (5, "c", "f"):
      mark { $0.hasFormula = true }
      // The reach of a shared formula is no such area: each cell of it has its own.
      if tag.text(of: "t", in: bytes) != "shared",
        let area = tag.text(of: "ref", in: bytes).flatMap({ CellArea($0) })
      {
        formulaAreas.append(area)
      }
    default: break
    }
  }

  private mutating func close(_ tag: MarkupTag, depth: Int) {
    switch (depth, tag.name) {
    case (2, prefix + "sheetData"): end = tag.range.lowerBound
    case (3, prefix + "row"): rows[rows.count - 1].contentEnd = tag.range.lowerBound
    case (4, prefix + "c"): mark { $0.range = $0.range.lowerBound..<tag.range.upperBound }
    default: break
    }
  }

  private mutating func mark(_ change: (inout Cell) -> Void) {
    guard let row = rows.indices.last, let cell = rows[row].cells.indices.last else { return }
    change(&rows[row].cells[cell])
  }

  func style(ofColumn column: Int) -> String? {
    columnStyles.first { $0.columns.contains(column) }?.style
  }

  /// The nearest cell above a place that is in the table, which begins below its titles.
  func cell(above place: CellReference, below titles: Int) -> Cell? {
    rows.lazy.reversed().filter { $0.number < place.row && $0.number > titles }
      .compactMap { $0.cells.first { $0.column == place.column } }.first
  }
}
