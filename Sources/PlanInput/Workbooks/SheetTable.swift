import Diagnostics
import Foundation
import PlanModel
import Tabular
import Workbooks

/// Reads a sheet as a table: the first row that holds something has the titles, and every cell is the text that it
/// would be in a CSV file, or is named.
struct SheetTable {
  private let sheet: WorkbookSheet
  private(set) var place: TablePlace
  private var found: [Diagnostic] = []
  private var titles: [String] = []

  /// - Parameter known: The titles that the table may have, to find them where something stands above them.
  /// - Returns: `nil` where the sheet has nothing or too much, which the log says.
  static func read(
    _ sheet: WorkbookSheet, at place: TablePlace, known: Set<String>, into log: inout DiagnosticLog
  ) -> (table: CSVTable, place: TablePlace)? {
    var reader = SheetTable(sheet, at: place)
    let table = reader.table(known)
    log.merge(reader.found)
    return table.map { ($0, reader.place) }
  }

  private init(_ sheet: WorkbookSheet, at place: TablePlace) {
    self.sheet = sheet
    self.place = place
  }

  private mutating func table(_ known: Set<String>) -> CSVTable? {
    var rows = sheet.rows
    while let last = rows.last, last.cells.allSatisfy({ $0.shown.allSatisfy(\.isWhitespace) }) {
      rows.removeLast()
    }
    guard let first = rows.first else {
      found.append(Diagnostic(.emptySheet, at: SourceLocation(place.path, sheet: place.sheet)))
      return nil
    }
    let width = rows.flatMap(\.cells).filter { $0.value != .empty }.map(\.reference.column).max() ?? 0
    guard rows.count - 1 <= Limits.rows, width <= Limits.columns else {
      let problem: Problem = width > Limits.columns ? .tooManyColumns : .tooManyRows
      found.append(Diagnostic(problem, at: SourceLocation(place.path, sheet: place.sheet)))
      return nil
    }
    let beginning = rows.prefix(10).map { row in row.cells.map(\.shown) }
    if let above = CSVTable.rowsAboveTitles(beginning, known: known) {
      report(.rowsAboveTitles(rows[above].number - 1), row: first.number)
      return nil
    }
    place.headerRow = first.number
    let header = row(first, width: width)
    titles = header.fields
    for column in sheet.hiddenColumns.joined() where column <= width && !titles[column - 1].isEmpty {
      report(.hiddenColumn, row: first.number, position: column - 1)
    }
    var records: [CSVRow] = []
    var expected = first.number + 1
    for stored in rows.dropFirst() {
      let record = row(stored, width: width)
      if stored.number > expected || record.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) {
        report(.blankRow, row: min(expected, stored.number))
      }
      expected = stored.number + 1
      guard !record.fields.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else { continue }
      if stored.isHidden { report(.hiddenRow, row: stored.number) }
      records.append(record)
    }
    for fault in CSVTable.titleFaults(header, records) { report(fault.problem, row: fault.row.row) }
    return CSVTable(header: header.fields, rows: records)
  }

  private mutating func report(_ problem: Problem, row: Int, position: Int? = nil) {
    let title = position.flatMap { titles.indices.contains($0) ? titles[$0] : nil }
    found.append(
      Diagnostic(
        problem, at: place.location(row: row, position: position, title: title?.isEmpty == true ? nil : title)
      ))
  }

  private mutating func row(_ stored: WorkbookRow, width: Int) -> CSVRow {
    var fields = Array(repeating: "", count: width)
    for cell in stored.cells where cell.reference.column <= width {
      let position = cell.reference.column - 1
      let (text, problems) = CellReading.text(of: cell)
      fields[position] = text
      for problem in problems { report(problem, row: stored.number, position: position) }
    }
    return CSVRow(row: stored.number, line: stored.number, fields: fields, isRagged: false)
  }
}

/// The text that a cell of a workbook stands for.
enum CellReading {
  /// Excel keeps no more digits of a number.
  private static let keptDigits = 15

  static func text(of cell: WorkbookCell) -> (text: String, problems: [Problem]) {
    if let first = cell.mergedWith { return ("", [.mergedCell(first: first.description)]) }
    var (text, problem) = content(of: cell)
    switch cell.origin {
    case .externalFormula where problem == nil: problem = .externalFormula
    case .entered, .formula, .externalFormula: break
    }
    text = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    let characters =
      text.utf8.count > Limits.cellBytes ? .cellTooLong : CSVTable.problem(ofCharactersIn: text)
    return (text, [problem, characters].compactMap(\.self))
  }

  private static func content(of cell: WorkbookCell) -> (text: String, problem: Problem?) {
    switch cell.value {
    case .empty: ("", nil)
    case .text(let text): (text, nil)
    case .number(let digits): number(digits, shown: cell.shown, unit: "")
    case .percent(let digits):
      cell.shown.hasSuffix("%")
        ? number(digits, shown: String(cell.shown.dropLast()), unit: "%") : (digits + "%", nil)
    case .date(let date): date.text.map { ($0, nil) } ?? ("", .dateWithoutYear(shown: cell.shown))
    case .time: ("", .timeInCell(shown: cell.shown))
    case .boolean: (cell.shown, nil)
    case .error(let text): ("", .errorInCell(text: text))
    case .notCalculated: ("", .formulaNotCalculated)
    }
  }

  /// As the sheet shows it where that is the same number (`85.10`, `001`), for the printed digits tell the precision;
  /// thousands separators go.
  private static func number(_ digits: String, shown: String, unit: String) -> (String, Problem?) {
    let whole = digits.drop { $0 == "-" }.prefix { $0 != "." }
    if whole.count > keptDigits { return (digits + unit, .digitsLost(shown: shown + unit)) }
    let plain = shown.replacing(",", with: "")
    guard let seen = Decimal(plain: plain), let stored = Decimal(plain: digits) else {
      return (digits + unit, nil)
    }
    if seen == stored { return (plain + unit, nil) }
    return (digits + unit, .shownOtherwise(shown: shown + unit, stored: digits + unit))
  }
}
