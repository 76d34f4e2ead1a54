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
  /// What the text of the open element is.
  private var target: Target?
  /// Whether a shared formula (by its number) takes something from another workbook; only its first cell says so.
  private var sharedFormulas: [String: Bool] = [:]

  private enum Target {
    case value, formula
  }

  init(_ sheet: WorkbookPart.Sheet, interpreter: CellInterpreter, limits: WorkbookLimits, cellCount: Int) {
    name = sheet.name
    isHidden = sheet.isHidden
    self.interpreter = interpreter
    self.limits = limits
    self.cellCount = cellCount
  }

  mutating func open(_ element: borrowing MarkupTag) throws(WorkbookError) {
    if element.isNamed("c") {
      try openCell(element)
    } else if element.isNamed("v") {
      try collect(.value)
    } else if element.isNamed("row") {
      try openRow(element)
    } else if element.isNamed("f") {
      try collect(.formula)
      cell?.sharedFormula = element.text(of: "t") == "shared" ? element.text(of: "si") : nil
    } else if element.isNamed("is") {
      cell?.inline = StringItem()
    } else if element.isNamed("col") {
      guard let first = element.number(of: "min"), let last = element.number(of: "max"),
        first > lastStyledColumn, last >= first, last <= CellReference.lastColumn
      else { throw damaged }
      lastStyledColumn = last
      if Spreadsheet.isTrue(element.text(of: "hidden")) { hiddenColumns.append(first...last) }
    } else if element.isNamed("mergeCell") {
      guard let area = element.text(of: "ref").flatMap({ CellArea($0) }) else { throw damaged }
      mergedAreas.append(area)
      guard mergedAreas.count <= limits.cells else { throw refusal(.tooManyCells(limit: limits.cells)) }
    } else {
      cell?.inline?.open(element)
    }
  }

  mutating func text(_ piece: ArraySlice<UInt8>) {
    switch target {
    case .value: cell?.value? += String(decoding: piece, as: UTF8.self)
    case .formula: cell?.formula? += String(decoding: piece, as: UTF8.self)
    case nil: cell?.inline?.append(piece)
    }
  }

  mutating func close(_ element: borrowing MarkupTag) throws(WorkbookError) {
    if element.isNamed("c") {
      try closeCell()
    } else if element.isNamed("v") || element.isNamed("f") {
      target = nil
    } else if element.isNamed("row") {
      closeRow()
    } else {
      cell?.inline?.close(element)
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

  private mutating func openRow(_ element: borrowing MarkupTag) throws(WorkbookError) {
    // Rows and cells may leave out their place; then they follow the one before.
    let number = element.has("r") ? element.number(of: "r") ?? 0 : row.number + 1
    guard !isInRow, number > row.number, number <= CellReference.lastRow else { throw damaged }
    isInRow = true
    row = (number, Spreadsheet.isTrue(element.text(of: "hidden")), [])
    column = 0
  }

  private mutating func closeRow() {
    isInRow = false
    if row.cells.contains(where: { $0.value != .empty }) {
      rows.append(WorkbookRow(number: row.number, isHidden: row.isHidden, cells: row.cells))
    }
  }

  private mutating func openCell(_ element: borrowing MarkupTag) throws(WorkbookError) {
    guard cell == nil, isInRow else { throw damaged }
    if let text = element.value(of: "r") {
      guard let reference = CellReference(utf8: text), reference.row == row.number, reference.column > column
      else {
        throw damaged
      }
      column = reference.column
    } else {
      column += 1
    }
    // An empty cell with a style, of which there are many, is nothing.
    if element.isEmpty { return }
    cell = StoredCell(
      type: element.text(of: "t") ?? "n", style: element.has("s") ? element.number(of: "s") ?? -1 : 0)
  }

  private mutating func collect(_ text: Target) throws(WorkbookError) {
    guard cell != nil else { throw damaged }
    switch text {
    case .value:
      guard cell?.value == nil else { throw damaged }
      cell?.value = ""
    case .formula:
      guard cell?.formula == nil else { throw damaged }
      cell?.formula = ""
    }
    target = text
  }

  private mutating func closeCell() throws(WorkbookError) {
    guard var stored = cell.take() else { return }
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
