import Diagnostics
import PlanModel
import Tabular
import Writing

/// The rows of a table's file, its header matched with the declared columns.
struct InputRows {
  /// In file order, without those that are none of the table's, ragged ones included (they have an identifier at most).
  private(set) var records: [CSVRow] = []
  /// Whether the rows stand for all that staff entered: a missing optional file is complete and empty.
  let isComplete: Bool

  let header: InputHeader?
  let origin: (_ row: Int) -> Origin

  /// - Parameters:
  ///   - source: Where the table was found; `nil` if nowhere.
  ///   - isElsewhere: Whether it may stand in a file that could not be read.
  init(
    _ table: any PlanTable, from source: TableSources.Found?, isElsewhere: Bool, into log: inout DiagnosticLog
  ) {
    let place = source?.place
    let header = source.flatMap { source in
      source.table.flatMap { InputHeader($0.header, of: table.columns, at: source.place, into: &log) }
    }
    if let content = source?.table, let header {
      let required = table.columns.count(where: \.isRequired)
      for row in content.rows {
        let record = header.cleaned(row, into: &log)
        if let stray = header.stray(record, required: required) {
          // That its cells do not fit has been said.
          if !record.isRagged { log.report(stray, at: header.field(0, of: record).rowLocation) }
        } else {
          records.append(record)
        }
      }
    }
    self.header = header
    origin = place?.origin(row:) ?? { Origin(file: table.file.rawValue, row: $0) }
    isComplete = source == nil ? table.need == nil && !isElsewhere : header != nil
  }

  func field(_ column: Int, of record: CSVRow) -> Field {
    guard let header else { preconditionFailure("a table without a header has no rows") }
    return header.field(column, of: record)
  }

  func text(_ column: Int, of record: CSVRow) -> String? { header?.text(column, of: record) }
}

/// Finds the columns of a table by their Chinese titles or English keys. One object for all fields of a file.
final class InputHeader {
  private let columns: [FieldDescription]
  private let place: TablePlace
  /// Titles as the file writes them.
  private let titles: [String]
  /// Position in the file by position in the declaration.
  private var positions: [Int?]

  /// `nil` if a required column is missing (the rows cannot be read then).
  init?(
    _ header: [String], of columns: [FieldDescription], at place: TablePlace, into log: inout DiagnosticLog
  ) {
    self.columns = columns
    self.place = place
    titles = header.map { CellText.clean($0).text }
    positions = Array(repeating: nil, count: columns.count)
    guard titles.contains(where: { index(of: $0) != nil }) || titles.count == 1 else {
      log.report(.noTitles(known: columns.map(\.title)), at: location(ofTitle: nil))
      return nil
    }
    var likely: [(position: Int, column: Int)] = []
    for (position, title) in titles.enumerated() where !title.isEmpty {
      guard let column = index(of: title) else {
        if let meant = reportUnknown(title, &log) { likely.append((position, meant)) }
        continue
      }
      // The reader has named titles that are the same letter by letter; blanks around them make no other title.
      if let other = positions[column], header[other] != header[position] {
        log.report(.sameColumnTwice(title: title, other: titles[other]), at: location(ofTitle: title))
      }
      positions[column] = position
    }
    // A misspelt column is read as the one it most likely stands for, so that its cells are checked too.
    for (position, column) in likely where positions[column] == nil { positions[column] = position }
    var isReadable = true
    for (column, position) in zip(columns, positions) where column.isRequired && position == nil {
      log.report(
        Problem.missingColumn(title: column.title, key: column.key, meaning: column.meaning),
        at: location(ofTitle: nil))
      isReadable = false
    }
    if !isReadable { return nil }
  }

  /// Says what is wrong with a title; gives the column that was most likely meant.
  private func reportUnknown(_ title: String, _ log: inout DiagnosticLog) -> Int? {
    let known = columns.map(\.title)
    // “总投资（亿元）”: the title is right but for its unit.
    let bare = String(title.prefix { !"（([".contains($0) })
    if bare != title, let column = known.firstIndex(of: bare) {
      log.report(.unitInTitle(title: title, bare: bare), at: location(ofTitle: title))
      return column
    }
    let suggestion =
      Suggestion.nearest(to: title, among: known) ?? Suggestion.nearest(to: title, among: columns.map(\.key))
    log.report(
      Problem.unknownColumn(title: title, known: known, suggestion: suggestion), at: location(ofTitle: title))
    return suggestion.flatMap(index)
  }

  private func index(of title: String) -> Int? {
    columns.firstIndex { $0.title.isSame(utf8: title) || $0.key.isSame(utf8: title) }
  }

  private func location(ofTitle title: String?) -> SourceLocation {
    place.location(
      row: place.headerRow, position: title.flatMap { title in titles.firstIndex { $0.isSame(utf8: title) } },
      title: title)
  }

  func field(_ column: Int, of record: CSVRow) -> Field {
    Field(
      text: text(column, of: record),
      place: .cell(self, column: column, row: record.row, line: record.line))
  }

  func text(_ column: Int, of record: CSVRow) -> String? {
    guard let position = positions[column] else { return nil }
    let text = record.fields[position]
    return text.isEmpty ? nil : text
  }

  func title(of column: Int) -> String { columns[column].title }

  private static let sums: Set = ["合计", "总计", "小计", "共计"]

  /// What is wrong with a row that is none of the table's: a remark, a sum, the titles again.
  ///
  /// - Parameter required: How many cells every row needs.
  func stray(_ record: CSVRow, required: Int) -> Problem? {
    guard let first = record.fields.first(where: { !$0.isEmpty }) else { return nil }
    if Self.sums.contains(first) { return .sumRow(text: first) }
    // Where identifiers stand first, a row may have begun with one.
    let isRemark = positions[0] == 0 && record.fields[0] == first && !Identifiers.isUsable(first)
    if required > 2 || isRemark, record.fields.count(where: { !$0.isEmpty }) == 1 {
      return .strayRow(text: first)
    }
    return zip(record.fields, titles).count { !$0.isEmpty && $0.isSame(utf8: $1) } > 1 ? .repeatedTitles : nil
  }

  func isRequired(_ column: Int) -> Bool { columns[column].isRequired }

  func location(_ column: Int, row: Int, line: Int) -> SourceLocation {
    let title = positions[column].map { titles[$0] } ?? columns[column].title
    return place.location(row: row, line: line, position: positions[column], title: title)
  }

  /// The row without what nobody sees in its cells.
  func cleaned(_ record: CSVRow, into log: inout DiagnosticLog) -> CSVRow {
    var record = record
    for index in record.fields.indices {
      let (text, defects) = CellText.clean(record.fields[index])
      if defects.isEmpty { continue }
      let place = place.location(record, position: index, title: titles[index])
      if defects.contains(.blanksAround) { log.report(.blanksAround(text: text), at: place) }
      if defects.contains(.invisible) { log.report(.invisibleCharacter(text: text), at: place) }
      record.fields[index] = text
    }
    return record
  }
}
