import Diagnostics

/// `xl/worksheets/sheet1.xml`: the rows of a sheet.
struct SheetPart: MarkupContent {
  static let namespaces = Spreadsheet.namespaces

  private let interpreter: CellInterpreter
  private let name: String
  private let limits: WorkbookLimits
  private let isHidden: Bool
  /// Cells of this sheet and those before it.
  private(set) var cellCount: Int

  private var rows: [WorkbookRow] = []
  private var hiddenColumns: [ClosedRange<Int>] = []
  /// Ranges of columns follow each other.
  private var lastStyledColumn = 0
  private var mergedAreas: [CellArea] = []
  private var row = (number: 0, isHidden: false, cells: [WorkbookCell]())
  private var isInRow = false
  private var column = 0
  private var cell: StoredCell?
  /// Where the text of the open element goes.
  private var target: WritableKeyPath<StoredCell, String?>?
  /// Whether a shared formula (by its number) takes something from another workbook; only its first cell says so.
  private var sharedFormulas: [String: Bool] = [:]

  init(_ sheet: WorkbookPart.Sheet, interpreter: CellInterpreter, limits: WorkbookLimits, cellCount: Int) {
    name = sheet.name
    isHidden = sheet.isHidden
    self.interpreter = interpreter
    self.limits = limits
    self.cellCount = cellCount
  }

  mutating func open(_ element: String, _ attributes: [String: String]) throws(WorkbookError) {
    switch element {
    case "c": try openCell(attributes)
    case "row": try openRow(attributes)
    case "v": try collect(\.value)
    case "f":
      try collect(\.formula)
      cell?.sharedFormula = attributes["t"] == "shared" ? attributes["si"] : nil
    case "is": cell?.inline = StringItem()
    case "col":
      guard let first = attributes["min"].flatMap({ Int($0) }),
        let last = attributes["max"].flatMap({ Int($0) }),
        first > lastStyledColumn, last >= first, last <= CellReference.lastColumn
      else { throw damaged }
      lastStyledColumn = last
      if Spreadsheet.isTrue(attributes["hidden"]) { hiddenColumns.append(first...last) }
    case "mergeCell":
      guard let area = attributes["ref"].flatMap({ CellArea($0) }) else { throw damaged }
      mergedAreas.append(area)
      guard mergedAreas.count <= limits.cells else { throw refusal(.tooManyCells(limit: limits.cells)) }
    default: cell?.inline?.open(element)
    }
  }

  mutating func text(_ text: String) throws(WorkbookError) {
    if let target { cell?[keyPath: target]? += text } else { cell?.inline?.append(text) }
  }

  mutating func close(_ element: String) throws(WorkbookError) {
    switch element {
    case "c": try closeCell()
    case "row": closeRow()
    case "v", "f": target = nil
    default: cell?.inline?.close(element)
    }
  }

  /// The sheet, when all has been read.
  mutating func sheet() throws(WorkbookError) -> WorkbookSheet {
    try markMergedCells()
    return WorkbookSheet(
      name: name, isHidden: isHidden, rows: rows, hiddenColumns: hiddenColumns, mergedAreas: mergedAreas)
  }
}

extension SheetPart {
  private var place: CellReference { CellReference(row: row.number, column: column) }
  private var damaged: WorkbookError { refusal(.damagedCell) }

  private mutating func openRow(_ attributes: [String: String]) throws(WorkbookError) {
    // Rows and cells may leave out their place; then they follow the one before.
    let number = attributes["r"].map { Int($0) ?? 0 } ?? row.number + 1
    guard !isInRow, number > row.number, number <= CellReference.lastRow else { throw damaged }
    isInRow = true
    row = (number, Spreadsheet.isTrue(attributes["hidden"]), [])
    column = 0
  }

  private mutating func closeRow() {
    isInRow = false
    if row.cells.contains(where: { $0.value != .empty }) {
      rows.append(WorkbookRow(number: row.number, isHidden: row.isHidden, cells: row.cells))
    }
  }

  private mutating func openCell(_ attributes: [String: String]) throws(WorkbookError) {
    guard cell == nil, isInRow else { throw damaged }
    if let text = attributes["r"] {
      guard let reference = CellReference(text), reference.row == row.number, reference.column > column else {
        throw damaged
      }
      column = reference.column
    } else {
      column += 1
    }
    cell = StoredCell(type: attributes["t"] ?? "n", style: attributes["s"].map { Int($0) ?? -1 } ?? 0)
  }

  private mutating func collect(_ text: WritableKeyPath<StoredCell, String?>) throws(WorkbookError) {
    guard cell != nil, cell?[keyPath: text] == nil else { throw damaged }
    cell?[keyPath: text] = ""
    target = text
  }

  private mutating func closeCell() throws(WorkbookError) {
    guard var stored = cell else { return }
    cell = nil
    guard limits.allow(stored.text), limits.allow(stored.formula ?? "") else {
      throw refusal(.cellTooLong(limit: limits.textLength))
    }
    if let formula = stored.formula { stored.isExternal = interpreter.refersOutside(formula) }
    if let shared = stored.sharedFormula {
      if stored.formula == "" { stored.isExternal = sharedFormulas[shared] ?? false }
      sharedFormulas[shared] = stored.isExternal
    }
    guard let read = interpreter.cell(stored, at: place) else { throw damaged }
    guard read.value != .empty else { return }
    guard row.number <= limits.rows else { throw refusal(.tooManyRows(limit: limits.rows)) }
    guard column <= limits.columns else { throw refusal(.tooManyColumns(limit: limits.columns)) }
    try count()
    row.cells.append(read)
  }

  private mutating func count() throws(WorkbookError) {
    cellCount += 1
    guard cellCount <= limits.cells else { throw refusal(.tooManyCells(limit: limits.cells)) }
  }

  private func refusal(_ problem: Problem) -> WorkbookError {
    WorkbookError(problem, sheet: name, cell: place)
  }

  /// Marks the cells of merged areas as merged with the first of their area, in the rows that hold something.
  private mutating func markMergedCells() throws(WorkbookError) {
    var marks: [Int: [Int: CellReference]] = [:]
    for area in mergedAreas where area.first != area.last {
      var index = rows.firstIndexNotBelow(area.first.row)
      while index < rows.count, area.rows.contains(rows[index].number) {
        for column in area.columns.clamped(to: 1...limits.columns)
        where CellReference(row: rows[index].number, column: column) != area.first {
          try count()
          marks[index, default: [:]][column] = area.first
        }
        index += 1
      }
    }
    for (index, marks) in marks {
      let row = rows[index]
      let merged = marks.map { column, first in
        WorkbookCell(
          reference: CellReference(row: row.number, column: column), value: .empty, shown: "",
          origin: .entered,
          mergedWith: first)
      }
      let cells = row.cells.filter { marks[$0.reference.column] == nil } + merged
      rows[index] = WorkbookRow(
        number: row.number, isHidden: row.isHidden, cells: cells.sorted { $0.reference < $1.reference })
    }
  }
}

extension [WorkbookRow] {
  /// The first row at or below a number; rows are in order.
  fileprivate func firstIndexNotBelow(_ number: Int) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
