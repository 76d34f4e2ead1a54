/// What a published table promises to those who read it by machine: its columns with their types and codes, its
/// keys, and how it refers to other tables.
///
/// The header row of the CSV, `datapackage.json`, `csv-metadata.json`, `docs/tables.md` and the checks of
/// `planreport verify` are all made from this one value. It does not depend on the data.
package struct TableSchema: Sendable, Hashable {
  /// A column with what is promised of its cells.
  package struct Column: Sendable, Hashable {
    /// Key, title, unit and kind.
    package let column: TableColumn
    /// What the cells say, in Chinese.
    package let meaning: String
    /// Whether every row has a value in it.
    package let isRequired: Bool
    /// The only values that occur, where they are a closed list.
    package let codes: [String]
  }

  /// Columns whose values stand in the key of another table, or of the same.
  package struct Reference: Sendable, Hashable {
    /// Titles of the columns here.
    package let columns: [String]
    /// Name of the table that is referred to.
    package let table: String
    /// Titles of the columns there.
    package let target: [String]
  }

  /// A reference as a table states it: keys of the columns here, titles of the columns there.
  struct KeyReference: Sendable {
    let columns: [String]
    let table: String
    let targets: [String]
  }

  /// File name without `.csv`.
  package let name: String
  /// Chinese title.
  package let title: String
  /// What one row is, in Chinese.
  package let subject: String
  /// Columns in the order of the file.
  package let columns: [Column]
  /// Titles of the columns that tell the rows apart.
  package let primaryKey: [String]
  /// References to other tables.
  package let references: [Reference]
  /// Columns that `notes` describes and the table does not have; empty unless a list went out of step.
  let strayNotes: [String]

  /// Titles in the order of the file: the header row.
  package var header: [String] { columns.map(\.column.title) }

  /// Puts a table's columns and what is promised of them together.
  ///
  /// - Parameters:
  ///   - columns: As the table defines them.
  ///   - key: Keys of the columns that tell the rows apart.
  ///   - references: Key of a column here, name of the table and title of its column.
  ///   - notes: By key of the column.
  init(
    name: String, title: String, subject: String, columns: [TableColumn], key: [String],
    references: [(column: String, table: String, target: String)] = [],
    notes: KeyValuePairs<String, ColumnNote>
  ) {
    self.init(
      name: name, title: title, subject: subject, columns: columns, key: key,
      references: references.map {
        KeyReference(columns: [$0.column], table: $0.table, targets: [$0.target])
      },
      notes: notes.map { ($0.key, $0.value) })
  }

  /// The same from lists that were computed.
  init(
    name: String, title: String, subject: String, columns: [TableColumn], key: [String],
    references: [KeyReference],
    notes: [(key: String, value: ColumnNote)]
  ) {
    func columnTitle(_ key: String) -> String { columns.first { $0.key == key }?.title ?? key }
    self.name = name
    self.title = title
    self.subject = subject
    self.columns = columns.map { column in
      let note = notes.first { $0.key == column.key }?.value ?? ColumnNote(meaning: "")
      return Column(column: column, meaning: note.meaning, isRequired: note.isRequired, codes: note.codes)
    }
    primaryKey = key.map(columnTitle)
    self.references = references.map {
      Reference(columns: $0.columns.map(columnTitle), table: $0.table, target: $0.targets)
    }
    strayNotes = notes.map(\.key).filter { key in !columns.contains { $0.key == key } }
  }
}

/// What is promised of the cells of one column.
struct ColumnNote: Sendable {
  var meaning: String
  var isRequired = false
  var codes: [String] = []

  /// Every row has a value.
  static func required(_ meaning: String, codes: [String] = []) -> ColumnNote {
    ColumnNote(meaning: meaning, isRequired: true, codes: codes)
  }

  /// Empty where there is nothing to say.
  static func optional(_ meaning: String, codes: [String] = []) -> ColumnNote {
    ColumnNote(meaning: meaning, codes: codes)
  }
}
