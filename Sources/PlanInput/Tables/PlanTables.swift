import Diagnostics
import PlanModel

/// Everything that the tables of a plan's folder hold.
struct PlanTables {
  var context: TableContext
  var sources: [Source]
  var indicators: [Indicator]
  var targets: [Target]
  var observations: [Observation]
  var tasks: [PlanTask]
  var taskProgress: [TaskProgressRecord]
  var projects: [Project]
  var projectProgress: [ProjectProgressRecord]
  var reductions: [Reduction]
  var revisionReasons: [RevisionReason]

  /// Reads the tables in the order in which they refer to each other: identifiers first, then rows.
  init(_ folder: PlanFolder, period: Period?, into log: inout DiagnosticLog) {
    let sourceRows = InputTable<SourceColumn>(folder, into: &log)
    let indicatorRows = InputTable<IndicatorColumn>(folder, into: &log)
    let taskRows = InputTable<TaskColumn>(folder, into: &log)
    let projectRows = InputTable<ProjectColumn>(folder, into: &log)
    context = TableContext(
      period: period,
      sources: Identifiers(sourceRows, .id, into: &log),
      indicators: Identifiers(indicatorRows, .id, into: &log),
      tasks: Identifiers(taskRows, .id, into: &log),
      projects: Identifiers(projectRows, .id, into: &log))
    sources = SourceTable.read(sourceRows, into: &log)
    indicators = IndicatorTable.read(indicatorRows, context, into: &log)
    for indicator in indicators where context.indicatorByID[indicator.id] == nil {
      context.indicatorByID[indicator.id] = indicator
    }
    projects = ProjectTable.read(projectRows, context, into: &log)
    for project in projects where context.projectByID[project.id] == nil {
      context.projectByID[project.id] = project
    }
    tasks = TaskTable.read(taskRows, context, into: &log)
    targets = TargetTable.read(InputTable(folder, into: &log), context, into: &log)
    observations = ObservationTable.read(InputTable(folder, into: &log), context, into: &log)
    taskProgress = TaskProgressTable.read(InputTable(folder, into: &log), context, into: &log)
    projectProgress = ProjectProgressTable.read(InputTable(folder, into: &log), context, into: &log)
    let reductionRows = InputTable<ReductionColumn>(folder, into: &log)
    // Nothing refers to reductions, but their identifiers are keys of a published table.
    _ = Identifiers(reductionRows, .id, into: &log)
    reductions = ReductionTable.read(reductionRows, context, into: &log)
    revisionReasons = RevisionTable.read(InputTable(folder, into: &log), into: &log)
  }

  /// Puts the tables into a plan.
  func fill(_ plan: inout Plan) {
    plan.sources = sources
    plan.indicators = indicators
    plan.targets = targets
    plan.observations = observations
    plan.tasks = tasks
    plan.taskProgress = taskProgress
    plan.projects = projects
    plan.projectProgress = projectProgress
    plan.reductions = reductions
    plan.revisionReasons = revisionReasons
  }
}

/// Turns an origin into a place of a message.
struct TableFiles {
  let folder: PlanFolder

  func place(_ origin: Origin, _ column: String? = nil) -> SourceLocation {
    SourceLocation(folder.displayPath(of: origin.file), row: origin.row, column: column)
  }
}
