import Diagnostics
import Foundation
import PlanModel
import Reporting

/// Reads the project list of a submission back from its tables.
enum ArchivedProjects {
  /// The list of an archived submission; `nil`, and a problem in the log, if its table cannot be read. An earlier
  /// version of the program may have written fewer columns than this one, or others.
  static func list(
    in tree: FileTree, _ number: SubmissionNumber, display: String, into log: inout DiagnosticLog
  ) -> EarlierProjects? {
    let schema = TableSchema.projects
    guard let data = tree.files[schema.path],
      let table = PublishedTable(data, file: "\(display)/\(schema.path)", schema: schema, into: &log),
      table.has(Project.publishedColumns)
    else {
      log.report(.damagedRevision(folder: display), at: nil)
      return nil
    }
    return EarlierProjects(number, projects: table.rows.map { project($0, schema) })
  }

  /// The list that a submission says it was compared with, from its own table of changes.
  static func list(in changes: PublishedTable, _ number: SubmissionNumber) -> EarlierProjects {
    let rows = changes.rows.filter { $0[.standing] != ProjectListStanding.added.rawValue }
    return EarlierProjects(number, projects: rows.map { project($0, changes.schema) })
  }

  private static func project(_ row: PublishedTable.Row, _ schema: TableSchema) -> Project {
    Project(published: { row[$0] }, origin: Origin(file: schema.path, row: row.number))
  }
}
