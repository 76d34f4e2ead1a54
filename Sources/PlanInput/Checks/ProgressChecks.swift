import Diagnostics
import PlanModel

/// One report of progress a year for a task or project; what was spent does not become less.
enum ProgressChecks {
  private struct Key: Hashable {
    let id: String
    let year: Int
  }

  static func run(_ plan: PlanTables, _ files: TableFiles, into log: inout DiagnosticLog) {
    var tasks: [Key: Int] = [:]
    for record in plan.taskProgress {
      let key = Key(id: record.task, year: record.year)
      if let firstRow = tasks[key] {
        log.report(
          RowProblem.repeatedProgress(subject: "任务", id: record.task, year: record.year, firstRow: firstRow),
          at: files.place(record.origin))
      } else {
        tasks[key] = record.origin.row
      }
    }
    var projects: [Key: Int] = [:]
    for record in plan.projectProgress {
      let key = Key(id: record.project, year: record.year)
      if let firstRow = projects[key] {
        log.report(
          RowProblem.repeatedProgress(
            subject: "项目", id: record.project, year: record.year, firstRow: firstRow),
          at: files.place(record.origin))
      } else {
        projects[key] = record.origin.row
      }
    }
    checkInvestment(plan.projectProgress, files, &log)
  }

  private static func checkInvestment(
    _ records: [ProjectProgressRecord], _ files: TableFiles, _ log: inout DiagnosticLog
  ) {
    var last: [Project.ID: ProjectProgressRecord] = [:]
    for record in records.sorted(by: { ($0.year, $0.origin.row) < ($1.year, $1.origin.row) }) {
      guard let amount = record.cumulativeInvestment else { continue }
      if let earlier = last[record.project], let before = earlier.cumulativeInvestment, amount < before,
        earlier.year < record.year
      {
        log.report(
          RowProblem.investmentFell(
            project: record.project, year: record.year, amount: amount.plainText(), earlierYear: earlier.year,
            earlier: before.plainText()),
          at: files.place(record.origin, ProjectProgressColumn.cumulativeInvestment.description.title))
      }
      last[record.project] = record
    }
  }
}
