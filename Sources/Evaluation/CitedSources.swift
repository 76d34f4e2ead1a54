package import PlanModel

/// Which of a plan's sources a report may name: a plan's folder goes on growing, and a mid-term report must not
/// list the papers of later years that a new run of it finds there.
package enum CitedSources {
  /// The sources in file order without those that only rows after the data year, or targets issued after the
  /// report's date, refer to. A source that no row refers to stays: somebody listed it.
  package static func of(_ plan: Plan, at context: EvaluationContext) -> [Source] {
    var now: Set<Source.ID> = []
    var later: Set<Source.ID> = []
    func cite(_ source: Source.ID?, isNow: Bool) {
      guard let source else { return }
      if isNow { now.insert(source) } else { later.insert(source) }
    }
    cite(plan.source, isNow: true)
    plan.indicators.forEach { cite($0.source, isNow: true) }
    plan.tasks.forEach { cite($0.source, isNow: true) }
    plan.projects.forEach { cite($0.source, isNow: true) }
    plan.discrepancies.forEach { cite($0.source, isNow: true) }
    for target in plan.targets {
      cite(target.source, isNow: context.isIssued(target))
    }
    plan.observations.forEach { cite($0.source, isNow: $0.year <= context.dataYear) }
    plan.taskProgress.forEach { cite($0.source, isNow: $0.year <= context.dataYear) }
    plan.projectProgress.forEach { cite($0.source, isNow: $0.year <= context.dataYear) }
    plan.reductions.forEach { cite($0.source, isNow: $0.year <= context.dataYear) }
    return plan.sources.filter { now.contains($0.id) || !later.contains($0.id) }
  }
}
