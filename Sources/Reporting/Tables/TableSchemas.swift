/// The schemas of all tables that are published.
package enum TableSchemas {
  /// `tables/*.csv` of every report, in the order of `ReportTables`.
  package static let report: [TableSchema] = [
    IndicatorTable.schema, ReductionTable.schema, InvestmentTable.schema, ProjectTable.schema,
    TaskTable.schema, TaskTable.departmentSchema, SourceTable.schema, FindingTable.schema,
  ]

  /// Every table of a report or an archive.
  package static let all = report + [ProjectChangeTable.schema, RevisionTable.schema]

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
