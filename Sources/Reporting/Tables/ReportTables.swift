import Evaluation
import PlanModel

/// The declared tables; each stands in the folder of its subject.
enum Tables {}

/// The tables of one subject in a report.
struct SubjectTables: Sendable {
  /// Under `tables/`.
  var files: [TableFile] = []
  /// What templates can name.
  var blocks: [ReportTable] = []

  static func + (left: SubjectTables, right: SubjectTables) -> SubjectTables {
    SubjectTables(files: left.files + right.files, blocks: left.blocks + right.blocks)
  }
}

/// All tables of a report: the files, and what the page shows of them.
enum ReportTables {
  static func all(
    _ evaluation: PlanEvaluation, items: [IndicatorItem], release: Release? = nil,
    earlier: EarlierProjects? = nil
  ) -> SubjectTables {
    let sources = SourceNames(evaluation.plan)
    let always: SubjectTables =
      .indicators(items, evaluation) + .reductions(evaluation, sources) + .projects(evaluation, sources)
      + .tasks(evaluation, sources) + .sources(CitedSources.of(evaluation.plan, at: evaluation.context))
      + .findings(evaluation.findings)
    let compared = [
      earlier.map { .projectChanges(evaluation.projectInvestment, since: $0) },
      release.flatMap { $0.isRevised ? SubjectTables.revisions($0.changes) : nil },
    ]
    return compared.compactMap { $0 }.reduce(always, +)
  }
}

extension TableSchema {
  // Those that are read back.
  package static let indicators = Tables.indicators.schema, projects = Tables.projects.schema
  package static let sources = Tables.sources.schema, revisions = Tables.revisions.schema
  package static let projectChanges = Tables.projectChanges.schema

  /// `tables/*.csv` of every report, in the order of the files.
  package static let report = [
    indicators, Tables.reductions.schema, Tables.investment.schema, projects, Tables.tasks.schema,
    Tables.departments.schema, sources, Tables.findings.schema,
  ]

  /// Every table of a report or an archive.
  package static let all = report + [projectChanges, revisions]
}
