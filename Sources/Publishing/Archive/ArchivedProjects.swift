import Diagnostics
import Foundation
import PlanModel
import Reporting

/// Reads the project list of a submission back from its tables.
enum ArchivedProjects {
  /// The columns that are read; an earlier version of the program may have written others beside them.
  private static let titles: Set = ["编号", "项目名称", "领域", "序号", "责任单位", "总投资", "规划期投资"]

  /// The list of an archived submission; `nil`, and a problem in the log, if its table cannot be read.
  static func list(
    in tree: FileTree, _ number: SubmissionNumber, display: String, into log: inout DiagnosticLog
  ) -> EarlierProjects? {
    let path = "tables/projects.csv"
    let schema = TableSchemas.schema(of: "projects")
    guard let data = tree.files[path],
      let table = PublishedTable(data, file: "\(display)/\(path)", schema: schema, into: &log),
      titles.isSubset(of: table.header)
    else {
      log.report(Problem.damagedRevision(folder: display), at: nil)
      return nil
    }
    return EarlierProjects(number, projects: table.rows.map { project($0, file: path) })
  }

  /// The list that a submission says it was compared with, from its own table of changes.
  static func list(in changes: PublishedTable, _ number: SubmissionNumber) -> EarlierProjects {
    let rows = changes.rows.filter { $0["变化"] != ProjectListStanding.added.rawValue }
    return EarlierProjects(
      number,
      projects: rows.map { project($0, file: "tables/\(ProjectChangeTable.name).csv") })
  }

  private static func project(_ row: PublishedTable.Row, file: String) -> Project {
    func text(_ title: String) -> String? { row[title].isEmpty ? nil : row[title] }
    var project = Project(
      id: row["编号"], name: row["项目名称"], origin: Origin(file: file, row: row.number))
    project.domain = text("领域")
    project.number = text("序号")
    project.owner = text("责任单位")
    project.totalInvestment = Decimal(plain: row["总投资"])
    project.periodInvestment = Decimal(plain: row["规划期投资"])
    project.unit = .hundredMillionYuan
    return project
  }
}
