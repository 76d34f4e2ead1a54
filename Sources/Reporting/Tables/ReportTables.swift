import Evaluation
import PlanModel

/// All tables of a report: the files, and what the page shows of them.
struct ReportTables: Sendable {
  /// The files under `tables/`, always all of them, with a header row alone where there is nothing to list.
  let files: [ReportTable]
  /// The blocks that templates can name.
  let blocks: [any DocumentBlock]

  init(
    _ evaluation: PlanEvaluation, items: [IndicatorItem], release: Release? = nil,
    earlier: EarlierProjects? = nil
  ) {
    let sources = SourceNames(evaluation.plan)
    let context = evaluation.context
    let projects = evaluation.projectInvestment
    let tasks = evaluation.taskProgress
    let indicators = IndicatorTable.table(items)
    let reductions = ReductionTable.table(evaluation.emissionReduction)
    let investment = InvestmentTable.table(projects)
    let projectList = ProjectTable.table(projects, sources: sources)
    let taskList = TaskTable.table(tasks, sources: sources)
    let departments = TaskTable.departments(tasks)
    let sourceList = SourceTable.table(CitedSources.of(evaluation.plan, at: context))
    let findings = FindingTable.table(evaluation.findings)
    let revisions = release.flatMap { $0.isRevised ? RevisionTable.table($0.changes) : nil }
    let projectChanges = earlier.map { ProjectChangeTable.table(projects, since: $0) }
    files =
      [
        indicators, reductions, investment, projectList, taskList, departments, sourceList, findings,
      ] + [projectChanges, revisions].compactMap { $0 }
    let views = IndicatorViews(indicators, items: items, context: context)
    let projectSources = sources.references(
      projects.projects.map { $0.project.source ?? sources.plan }
        + projects.projects.map { $0.record?.source })
    let taskSources = sources.references(
      tasks.tasks.map { $0.task.source ?? sources.plan } + tasks.tasks.map { $0.record?.source })
    let reductionSources = sources.references(
      evaluation.plan.reductions.filter { $0.year <= context.dataYear }.map(\.source))
    blocks =
      [
        DerivedTable(views.listed, DerivationItem.indicators(items.filter(\.isListed))),
        DerivedTable(views.textGoals, DerivationItem.indicators(items.filter { !$0.isListed })),
        views.outlook,
        DerivedTable(
          ReductionTable.page(reductions).citing(reductionSources),
          DerivationItem.pollutants(evaluation.emissionReduction)),
        DerivedTable(
          InvestmentTable.page(investment, projects.total).citing(projectSources),
          DerivationItem.investment(projects)),
        ProjectTable.page(projectList, dataYear: context.dataYear).citing(projectSources),
        TaskTable.page(taskList, dataYear: context.dataYear).citing(taskSources),
        TaskTable.sections(tasks).citing(taskSources),
        TaskTable.departmentPage(departments, tasks).citing(taskSources),
        VerdictTable.table(evaluation.indicators),
        SeriesTable.table(items).citing(
          sources.references(items.flatMap { $0.assessment.series.map(\.source) })),
        sourceList,
        FindingTable.page(findings),
      ] + [projectChanges.map(ProjectChangeTable.page), revisions.map(RevisionTable.page)].compactMap { $0 }
  }
}
