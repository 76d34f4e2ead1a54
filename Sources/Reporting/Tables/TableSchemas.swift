/// The schemas of all tables that are published.
package enum TableSchemas {
  /// `tables/*.csv` of every report.
  package static let report = schemas([.everyReport])

  /// Every table of a report or an archive.
  package static let all = schemas([.everyReport, .laterReport, .laterSubmission])

  /// The tables of a submission.
  ///
  /// - Parameter isCompared: Whether its project list is compared with an earlier year's.
  package static func submission(_ revision: Int, isCompared: Bool) -> [TableSchema] {
    schemas([.everyReport] + (isCompared ? [.laterReport] : []) + (revision > 1 ? [.laterSubmission] : []))
  }

  private static func schemas(_ occasions: [SubjectTable.Occasion]) -> [TableSchema] {
    Subjects.tables.filter { occasions.contains($0.occasion) }.map(\.schema)
  }

  /// Every table that `collect` writes.
  package static var collected: [TableSchema] { CollectedTables.schemas }

  /// The schema of a table; one that is not listed here promises its columns alone.
  package static func schema(of table: ReportTable) -> TableSchema {
    schema(of: table.name)
      ?? TableSchema(
        name: table.name, title: table.title, subject: "一项", columns: table.columns, key: [], notes: [:])
  }

  /// The schema of a table by its name.
  package static func schema(of table: String) -> TableSchema? { all.first { $0.name == table } }
}
