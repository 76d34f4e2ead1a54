package import Diagnostics
package import Files
import PlanModel
package import Tabular
package import Workbooks

/// A table whose rows departments fill in, as its input table declares it: what a row is of, its year, what is
/// entered, and where it comes from.
package struct EntryTable: Sendable {
  package struct Field: Sendable {
    package let title: String
    package let meaning: String
    package let choices: [String]
  }

  package let file: String
  /// 年度实际值.
  package let name: String
  package let item: Field
  package let year: Field
  package let source: Field
  /// What is entered; without the first a row says nothing.
  package let entries: [Field]

  fileprivate init<Row>(
    _ table: InputTable<Row>, item: PartialKeyPath<Row>, year: PartialKeyPath<Row>,
    source: PartialKeyPath<Row>,
    entries: [PartialKeyPath<Row>]
  ) {
    func field(_ path: PartialKeyPath<Row>) -> Field {
      let column = table.columns[table.row.index(of: path)]
      return Field(title: column.title, meaning: column.meaning, choices: column.choices)
    }
    file = table.file.rawValue
    name = table.subject
    self.item = field(item)
    self.year = field(year)
    self.source = field(source)
    self.entries = entries.map(field)
  }

  package static let observations = EntryTable(
    InputTables.observations, item: \.indicator, year: \.year, source: \.source,
    entries: [\.value, \.status, \.calibre, \.note])
  package static let taskProgress = EntryTable(
    InputTables.taskProgress, item: \.task, year: \.year, source: \.source, entries: [\.state, \.detail])
  package static let projectProgress = EntryTable(
    InputTables.projectProgress, item: \.project, year: \.year, source: \.source,
    entries: [\.stage, \.cumulativeInvestment, \.detail])

  /// The units that a text names: 市生态环境局、市水利局.
  package static func units(in text: String) -> [String] { NameList.split(text) }

  /// A date in any way of writing that leaves no doubt, as the tables have it.
  package static func date(_ text: String) -> String? {
    let ways = [text, DateText.same(as: text), DateText.same(as: text.filter { !$0.isWhitespace })]
    return ways.lazy.compactMap { $0.flatMap { CalendarDate($0) } }.first?.iso
  }

  /// Blanks around a cell and what nobody sees in it, taken out.
  package static func clean(_ text: String) -> String { CellText.clean(text).text }

  /// What a cell of a form says, and what is wrong with it.
  package static func reading(_ cell: WorkbookCell) -> (text: String, problems: [Problem]) {
    CellReading.text(of: cell)
  }
}

/// The table of sources, into which a form brings itself.
package enum SourceTable {
  package static let file = InputTables.sources.file.rawValue
  package static let id = title(\.id), heading = title(\.title), publisher = title(\.publisher),
    date = title(\.date)

  private static func title(_ path: PartialKeyPath<Source>) -> String { InputTables.sources.title(of: path) }
}

/// A table of a plan's folder as it stands there, to be added to.
package struct StoredTable: Sendable {
  /// Below the plan's folder.
  package let file: String
  /// `nil` for a CSV file.
  package let sheet: String?
  /// The row of the titles.
  package let headerRow: Int
  package let content: CSVTable
  /// Position of a column by its declared title; the file may use the English key instead.
  private let positions: [String: Int]

  /// The tables that a plan's folder has, by the names of their CSV files.
  package static func all(in folder: Folder) -> [String: StoredTable] {
    var log = DiagnosticLog()
    guard
      let folder = PlanFolder(folder.url, displayPath: folder.display, files: folder.files, into: &log)
    else { return [:] }
    let sources = TableSources(folder, into: &log)
    var tables: [String: StoredTable] = [:]
    for table in InputTables.all {
      if let found = sources.table(table, into: &log), let content = found.table {
        tables[table.file.rawValue] = StoredTable(table, found.place, content)
      }
    }
    return tables
  }

  private init(_ table: any PlanTable, _ place: TablePlace, _ content: CSVTable) {
    (file, sheet, headerRow, self.content) = (place.file, place.sheet, place.headerRow, content)
    let titles = content.header.map { CellText.clean($0).text }
    positions = Dictionary(
      table.columns.compactMap { column in
        titles.firstIndex { $0 == column.title || $0 == column.key }.map { (column.title, $0) }
      }
    ) { first, _ in first }
  }

  package func position(of title: String) -> Int? { positions[title] }

  /// The titles that a new file of the table begins with.
  package static func titles(of name: String) -> [String] {
    InputTables.all.first { $0.file.rawValue == name }?.columns.map(\.title) ?? []
  }
}
