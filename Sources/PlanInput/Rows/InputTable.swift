import Diagnostics
import Tabular

/// An input table whose header was matched with its list of columns.
struct InputTable<Columns: TableColumns> {
  /// The rows in file order, ragged ones included (they have an identifier at most).
  let rows: [InputRow<Columns>]
  /// Whether the rows stand for all that staff entered: a missing optional file is complete and empty.
  let isComplete: Bool

  /// The rows whose cells can be interpreted.
  var readable: [InputRow<Columns>] { rows.filter { !$0.isRagged } }

  /// Reads a table of the plan's folder.
  init(_ folder: PlanFolder, into log: inout DiagnosticLog) {
    let file = folder.displayPath(of: Columns.file)
    switch folder.bytes(of: Columns.file, into: &log) {
    case .absent:
      self.init(rows: [], isComplete: !Columns.isFileRequired)
    case .unreadable:
      self.init(rows: [], isComplete: false)
    case .bytes(let bytes):
      self.init(bytes, file: file, into: &log)
    }
  }

  private init(rows: [InputRow<Columns>], isComplete: Bool) {
    self.rows = rows
    self.isComplete = isComplete
  }

  private init(_ bytes: [UInt8], file: String, into log: inout DiagnosticLog) {
    guard let table = CSVReader.read(bytes, file: file, into: &log) else {
      self.init(rows: [], isComplete: false)
      return
    }
    guard let layout = HeaderMatcher<Columns>.layout(of: table.header, file: file, into: &log) else {
      self.init(rows: [], isComplete: false)
      return
    }
    var rows: [InputRow<Columns>] = []
    rows.reserveCapacity(table.rows.count)
    for var record in table.rows {
      for index in record.fields.indices {
        let (text, defects) = CellText.clean(record.fields[index].text)
        guard !defects.isEmpty else { continue }
        let place = record.location(in: file, column: layout.titles[index])
        if defects.contains(.blanksAround) { log.report(CellProblem.blanksAround(text: text), at: place) }
        if defects.contains(.invisible) { log.report(CellProblem.invisibleCharacter(text: text), at: place) }
        record.fields[index].text = text
      }
      rows.append(InputRow(record, layout: layout))
    }
    self.init(rows: rows, isComplete: true)
  }
}

/// Finds the columns of a table by their Chinese titles or English keys.
enum HeaderMatcher<Columns: TableColumns> {
  /// The layout, or `nil` if a required column is missing (the rows cannot be read then).
  static func layout(
    of header: [CSVField], file: String, into log: inout DiagnosticLog
  ) -> TableLayout? {
    let descriptions = Columns.descriptions
    let titles = header.map { CellText.clean($0.text).text }
    var positions = [Int](repeating: -1, count: descriptions.count)
    var likely: [(index: Int, title: String)] = []
    for (index, title) in titles.enumerated() where !title.isEmpty {
      let place = SourceLocation(file, row: 1, column: title)
      guard let column = descriptions.firstIndex(where: { $0.title == title || $0.key == title }) else {
        let (problem, meant) = unknown(title, among: descriptions)
        log.report(problem, at: place)
        if let meant { likely.append((index, meant)) }
        continue
      }
      if positions[column] >= 0, titles[positions[column]] != title {
        let other = titles[positions[column]]
        log.report(TableProblem.sameColumnTwice(title: title, other: other), at: place)
      }
      positions[column] = index
    }
    // A misspelt column is read as the one it most likely stands for, so that its cells are checked too.
    for (index, meant) in likely {
      guard let column = descriptions.firstIndex(where: { $0.title == meant || $0.key == meant }),
        positions[column] < 0
      else { continue }
      positions[column] = index
    }
    var isReadable = true
    for (index, description) in descriptions.enumerated() where description.isRequired && positions[index] < 0
    {
      log.report(
        TableProblem.missingColumn(
          title: description.title, key: description.key, meaning: description.meaning),
        at: SourceLocation(file, row: 1))
      isReadable = false
    }
    return isReadable ? TableLayout(file: file, titles: titles, positions: positions) : nil
  }

  /// What to say of an unknown title, and the title or key that was most likely meant.
  private static func unknown(
    _ title: String, among descriptions: [ColumnDescription]
  ) -> (problem: Problem, meant: String?) {
    let names = descriptions.map(\.title)
    // “总投资（亿元）”: the title is right but for its unit.
    let bare = String(title.prefix { !"（([".contains($0) })
    if bare != title, let name = names.first(where: { $0 == bare }) {
      return (.unitInTitle(title: title, bare: name), name)
    }
    let suggestion =
      Suggestion.nearest(to: title, among: names)
      ?? Suggestion.nearest(to: title, among: descriptions.map(\.key))
    return (.unknownColumn(title: title, known: names, suggestion: suggestion), suggestion)
  }
}
