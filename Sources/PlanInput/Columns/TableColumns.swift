/// What a column of an input table is called and means. The lists of columns in this folder are the one place
/// that says so: headers are matched against them, suggestions come from them, the documentation is checked
/// against them.
package struct ColumnDescription: Sendable, Hashable {
  /// English key, accepted as a title too.
  package let key: String
  /// 列名.
  package let title: String
  /// Whether the column must be there and every row must fill it.
  package let isRequired: Bool
  /// What staff enter, in Chinese.
  package let meaning: String

  static func required(_ key: String, _ title: String, _ meaning: String) -> ColumnDescription {
    ColumnDescription(key: key, title: title, isRequired: true, meaning: meaning)
  }

  static func optional(_ key: String, _ title: String, _ meaning: String) -> ColumnDescription {
    ColumnDescription(key: key, title: title, isRequired: false, meaning: meaning)
  }
}

/// The columns of one input table; the raw value is the position in the documented order.
protocol TableColumns: RawRepresentable, CaseIterable, Sendable where RawValue == Int {
  /// Name of the file in the plan's folder.
  static var file: String { get }
  /// Whether every plan must have it.
  static var isFileRequired: Bool { get }
  /// What the rows are called in messages.
  static var subject: String { get }
  /// Names and meaning.
  var description: ColumnDescription { get }
}

extension TableColumns {
  static var isFileRequired: Bool { false }
  static var descriptions: [ColumnDescription] { allCases.map(\.description) }
}

/// An input table as the documentation lists it.
package struct TableDescription: Sendable, Hashable {
  /// Name of the file in the plan's folder.
  package let file: String
  /// What its rows are.
  package let subject: String
  /// Whether every plan must have it.
  package let isRequired: Bool
  /// Its columns in the documented order.
  package let columns: [ColumnDescription]
}

/// All input tables of a plan's folder.
package enum InputTables {
  /// In the order in which they are read and documented.
  package static let all: [TableDescription] = [
    describe(SourceColumn.self), describe(IndicatorColumn.self), describe(TargetColumn.self),
    describe(ObservationColumn.self), describe(TaskColumn.self), describe(TaskProgressColumn.self),
    describe(ProjectColumn.self), describe(ProjectProgressColumn.self), describe(ReductionColumn.self),
    describe(RevisionColumn.self),
  ]

  private static func describe<Column: TableColumns>(_ columns: Column.Type) -> TableDescription {
    TableDescription(
      file: Column.file, subject: Column.subject, isRequired: Column.isFileRequired,
      columns: Column.descriptions)
  }
}
