import Diagnostics
import PlanModel

/// Reads `projects.csv`.
enum ProjectTable {
  static func read(
    _ table: InputTable<ProjectColumn>, _ context: TableContext, into log: inout DiagnosticLog
  ) -> [Project] {
    table.readable.compactMap { project($0, context, &log) }
  }

  private static func project(
    _ row: InputRow<ProjectColumn>, _ context: TableContext, _ log: inout DiagnosticLog
  ) -> Project? {
    let id = row.required(.id, &log)
    let name = row.required(.name, &log)
    let start = row.year(.start, &log)
    let end = row.year(.end, &log)
    let total = row.amount(.totalInvestment, &log)
    let period = row.amount(.periodInvestment, &log)
    let unit = row.choice(.unit, MoneyUnit.self, &log)
    let reserve = row.isYes(.reserve, otherwise: false, &log)
    let source = row.reference(.source, to: context.sources, &log)
    if let start, let end, end < start {
      log.report(RowProblem.endBeforeStart(start: start, end: end), at: row.location(.end))
    }
    if let amount: ProjectColumn = total != nil ? .totalInvestment : period != nil ? .periodInvestment : nil,
      row.text(.unit) == nil
    {
      log.report(
        RowProblem.amountWithoutUnit(
          title: amount.description.title, unitTitle: ProjectColumn.unit.description.title),
        at: row.location(.unit))
    }
    if let total, let period, period > total {
      log.report(
        RowProblem.periodAboveTotal(
          period: row.text(.periodInvestment) ?? "", total: row.text(.totalInvestment) ?? ""),
        at: row.location(.periodInvestment))
    }
    guard let id, let name else { return nil }
    var project = Project(id: id, name: name, origin: row.origin)
    project.number = row.text(.number)
    project.domain = row.text(.domain)
    project.content = row.text(.content)
    project.start = start
    project.end = end
    project.totalInvestment = total
    project.periodInvestment = period
    project.unit = unit
    project.owner = row.text(.owner)
    project.reserve = reserve
    project.place = row.text(.place)
    project.source = source
    project.note = row.text(.note)
    return project
  }
}

/// Reads `project-progress.csv`.
enum ProjectProgressTable {
  static func read(
    _ table: InputTable<ProjectProgressColumn>, _ context: TableContext, into log: inout DiagnosticLog
  ) -> [ProjectProgressRecord] {
    table.readable.compactMap { row in
      let id =
        row.required(.project, &log) == nil ? nil : row.reference(.project, to: context.projects, &log)
      let year = row.requiredYear(.year, &log)
      let stage = row.required(.stage, &log) == nil ? nil : row.choice(.stage, ProjectStage.self, &log)
      let amount = row.amount(.cumulativeInvestment, &log)
      let source = row.reference(.source, to: context.sources, &log)
      if amount != nil, let id, let project = context.projectByID[id], project.unit == nil,
        project.totalInvestment == nil, project.periodInvestment == nil
      {
        log.report(
          RowProblem.amountWithoutUnit(
            title: ProjectProgressColumn.cumulativeInvestment.description.title,
            unitTitle: "\(ProjectColumn.file)中的\(ProjectColumn.unit.description.title)"),
          at: row.location(.cumulativeInvestment))
      }
      guard let id, let year, let stage else { return nil }
      return ProjectProgressRecord(
        project: id, year: year, stage: stage, cumulativeInvestment: amount, detail: row.text(.detail),
        source: source, origin: row.origin)
    }
  }
}
