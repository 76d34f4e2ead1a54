import Diagnostics
import Foundation

/// Puts texts into cells of a sheet's part.
struct SheetEdit {
  /// The row of the titles.
  let titles: Int
  private(set) var cells: [Int: [Int: String]] = [:]

  init(titles: Int) { self.titles = titles }

  mutating func set(_ text: String, at place: CellReference) {
    cells[place.row, default: [:]][place.column] = text
  }

  func text(at place: CellReference) -> String? { cells[place.row]?[place.column] }

  /// - Throws: `WorkbookError` where a formula stands in one of the cells, which nobody meant to lose.
  func applied(
    to bytes: [UInt8], _ outline: SheetOutline, _ interpreter: CellInterpreter
  ) throws(WorkbookError) -> [UInt8] {
    guard let end = outline.end else { throw WorkbookError(.damagedCell) }
    var changes = ByteChanges()
    var used = outline.dimension.flatMap { CellArea(String(decoding: bytes[$0], as: UTF8.self)) }
    let writer = Writer(outline: outline, titles: titles, interpreter: interpreter)
    for (number, texts) in cells.sorted(by: { $0.key < $1.key }) {
      let texts = texts.sorted { $0.key < $1.key }.map { (CellReference(row: number, column: $0), $1) }
      for (place, _) in texts {
        let isFormula = outline.formulaAreas.contains {
          $0.rows.contains(place.row) && $0.columns.contains(place.column)
        }
        if isFormula { throw WorkbookError(.formulaInEntryCell, cell: place) }
        used = used?.including(place)
      }
      if let row = outline.rows.first(where: { $0.number == number }) {
        try writer.change(row, texts, &changes)
      } else {
        let following = outline.rows.first { $0.number > number }?.tag.lowerBound ?? end
        let content = texts.map { writer.cell($1, at: $0, in: nil) }.joined()
        changes.insert(
          "<\(outline.prefix)row r=\"\(number)\">\(content)</\(outline.prefix)row>", at: following)
      }
    }
    if let used, let place = outline.dimension { changes.put("\(used.first):\(used.last)", at: place) }
    return changes.applied(to: bytes)
  }

  /// Writes cells as the sheet around them has them.
  private struct Writer {
    let outline: SheetOutline
    let titles: Int
    let interpreter: CellInterpreter

    func change(
      _ row: SheetOutline.Row, _ texts: [(CellReference, String)], _ changes: inout ByteChanges
    ) throws(WorkbookError) {
      var added = ""
      for (place, text) in texts {
        let content = cell(text, at: place, in: row)
        if let known = row.cells.first(where: { $0.column == place.column }) {
          if known.hasFormula { throw WorkbookError(.formulaInEntryCell, cell: place) }
          changes.put(content, at: known.range)
        } else if let following = row.cells.first(where: { $0.column > place.column }) {
          changes.insert(content, at: following.range.lowerBound)
        } else if let end = row.contentEnd {
          changes.insert(content, at: end)
        } else {
          added += content
        }
      }
      let columns = row.cells.map(\.column) + texts.map(\.0.column)
      if let spans = row.spans, let first = columns.min(), let last = columns.max() {
        changes.put("\(first):\(last)", at: spans)
      }
      if !added.isEmpty {
        let end = row.tag.upperBound
        changes.put(">\(added)</\(outline.prefix)row>", at: end - 2..<end)
      }
    }

    /// A number where numbers stand and it would be read as exactly this text; else a text in the cell itself, which
    /// leaves the list of shared texts alone.
    func cell(_ text: String, at place: CellReference, in row: SheetOutline.Row?) -> String {
      let known = row?.cells.first { $0.column == place.column }
      let above = outline.cell(above: place, below: titles)
      let style =
        known == nil ? row?.style ?? above?.style ?? outline.style(ofColumn: place.column) : known?.style
      let standsAmongNumbers = known?.isNumber == true || known?.hasValue != true && above?.isNumber == true
      let stored = StoredCell(type: "n", style: style ?? 0, value: text)
      let isNumber =
        standsAmongNumbers && interpreter.cell(stored, at: place).map { $0.reads(text) } ?? false
      let prefix = outline.prefix
      let start = "<\(prefix)c r=\"\(place)\"" + (style.map { " s=\"\($0)\"" } ?? "")
      if isNumber { return "\(start)><\(prefix)v>\(text)</\(prefix)v></\(prefix)c>" }
      return """
        \(start) t="inlineStr"><\(prefix)is><\(prefix)t xml:space="preserve">\(Spreadsheet.escaped(text))</\(prefix)t>\
        </\(prefix)is></\(prefix)c>
        """
    }
  }
}

extension WorkbookCell {
  /// Whether the cell stands for exactly this text.
  func reads(_ text: String) -> Bool {
    switch value {
    case .text(let stored): stored == text
    case .number(let digits): digits == text && shown.replacing(",", with: "") == text
    case .empty, .percent, .date, .time, .boolean, .error, .notCalculated: false
    }
  }
}

extension CellArea {
  fileprivate func including(_ place: CellReference) -> CellArea {
    CellArea(
      CellReference(row: min(first.row, place.row), column: min(first.column, place.column)),
      CellReference(row: max(last.row, place.row), column: max(last.column, place.column)))
  }
}
