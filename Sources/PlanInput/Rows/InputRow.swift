import Diagnostics
import Foundation
import PlanModel
import Tabular

/// Where the columns of a table stand in the file that was read.
struct TableLayout {
  /// Path of the file for messages.
  let file: String
  /// Titles as the file writes them.
  let titles: [String]
  /// Position in the file by position in the documented order; -1 where the file has no such column.
  let positions: [Int]
}

/// A row whose cells are read by column and type. Every reading puts what is wrong into the log and gives
/// `nil`; an empty cell gives `nil` without a word unless the column is required.
struct InputRow<Columns: TableColumns> {
  private let layout: TableLayout
  private let record: CSVRow

  init(_ record: CSVRow, layout: TableLayout) {
    self.record = record
    self.layout = layout
  }

  /// Row as a spreadsheet counts it.
  var number: Int { record.row }

  /// Whether cells may stand in the wrong column.
  var isRagged: Bool { record.isRagged }

  /// The row as the model remembers it.
  var origin: Origin { Origin(file: Columns.file, row: record.row) }

  /// The place of a cell, or of the row.
  func location(_ column: Columns? = nil) -> SourceLocation {
    let title = column.map { column in
      let position = layout.positions[column.rawValue]
      return position < 0 ? column.description.title : layout.titles[position]
    }
    return record.location(in: layout.file, column: title)
  }

  /// The text of a cell, `nil` if it is empty.
  func text(_ column: Columns) -> String? {
    let position = layout.positions[column.rawValue]
    guard position >= 0 else { return nil }
    let text = record.fields[position].text
    return text.isEmpty ? nil : text
  }

  /// The text of a cell that must not be empty.
  func required(_ column: Columns, _ log: inout DiagnosticLog) -> String? {
    if let text = text(column) { return text }
    report(.missing(title: column.description.title, subject: Columns.subject), column, &log)
    return nil
  }

  /// A number.
  func number(_ column: Columns, _ log: inout DiagnosticLog) -> Decimal? {
    guard let text = text(column) else { return nil }
    switch NumberText.read(text) {
    case .success(let number): return number
    case .failure(let mistake):
      report(mistake.problem, column, &log)
      return nil
    }
  }

  /// A number that must not be negative.
  func amount(_ column: Columns, _ log: inout DiagnosticLog) -> Decimal? {
    guard let number = number(column, &log) else { return nil }
    if number < 0 {
      report(.negative(title: column.description.title, text: text(column) ?? ""), column, &log)
      return nil
    }
    return number
  }

  /// A whole number in a range.
  func integer(_ column: Columns, in range: ClosedRange<Int>, _ log: inout DiagnosticLog) -> Int? {
    guard let number = number(column, &log) else { return nil }
    guard let integer = Int(number.plainText()), range.contains(integer) else {
      report(
        .outOfRange(
          title: column.description.title, text: text(column) ?? "", lowest: range.lowerBound,
          highest: range.upperBound), column, &log)
      return nil
    }
    return integer
  }

  /// A year.
  func year(_ column: Columns, _ log: inout DiagnosticLog) -> Int? {
    // Plain digits are nearly all years; the way over Decimal is for the others.
    if let text = text(column), text.utf8.count == 4, let year = Int(text), yearRange.contains(year) {
      return year
    }
    return integer(column, in: yearRange, &log)
  }

  /// A year that must be given.
  func requiredYear(_ column: Columns, _ log: inout DiagnosticLog) -> Int? {
    required(column, &log) == nil ? nil : year(column, &log)
  }

  /// One of the words of an enumeration.
  func choice<Value: RawRepresentable & CaseIterable>(
    _ column: Columns, _ values: Value.Type, _ log: inout DiagnosticLog
  ) -> Value? where Value.RawValue == String {
    guard let text = text(column) else { return nil }
    if let value = Value(rawValue: text) { return value }
    let words = Value.allCases.map(\.rawValue)
    report(
      .unknownChoice(
        title: column.description.title, text: text, words: words,
        suggestion: Synonyms.nearest(text, among: words)),
      column, &log)
    return nil
  }

  /// 是 or 否.
  func isYes(_ column: Columns, otherwise: Bool, _ log: inout DiagnosticLog) -> Bool {
    choice(column, YesNo.self, &log).map { $0 == .yes } ?? otherwise
  }

  /// A date, a month or a year.
  func date(_ column: Columns, _ log: inout DiagnosticLog) -> CalendarDate? {
    guard let text = text(column) else { return nil }
    if let date = CalendarDate(text) { return date }
    report(.badDate(text: text, suggestion: DateText.suggestion(for: text)), column, &log)
    return nil
  }

  /// The identifier of a row of another table.
  func reference(
    _ column: Columns, to identifiers: Identifiers, _ log: inout DiagnosticLog
  ) -> String? {
    guard let id = text(column) else { return nil }
    if identifiers.contains(id) { return id }
    // Where that table could not be read, one message about it is enough.
    if identifiers.isComplete {
      report(
        .unknownReference(
          title: column.description.title, id: id, file: identifiers.file,
          suggestion: identifiers.nearest(to: id)),
        column, &log)
    }
    return nil
  }

  /// Departments, separated by 、 outside of brackets.
  func names(_ column: Columns) -> [String] { text(column).map(NameList.split) ?? [] }

  /// Puts a problem with a cell into the log.
  func report(_ problem: CellProblem, _ column: Columns, _ log: inout DiagnosticLog) {
    log.report(problem, at: location(column))
  }
}

/// Years that an environmental plan of this state can speak of.
let yearRange = 1949...2100

enum YesNo: String, CaseIterable {
  case yes = "是"
  case no = "否"
}
