import PlanModel

/// 重点工程与投资 of a plan; all amounts in 亿元.
package struct ProjectInvestmentResult: Sendable {
  /// Every project with its state in the data year, in file order.
  package let projects: [ProjectAssessment]
  /// All of them; terminated ones are out of the denominators.
  package let total: ProjectRollUp
  /// By 领域, in file order.
  package let byDomain: [ProjectRollUp]
  /// By 措施类别, in the order of the kinds.
  package let byKind: [ProjectRollUp]
  /// By 责任单位, in file order.
  package let byOwner: [ProjectRollUp]
  /// By start year, ascending, those without one last.
  package let byStartYear: [ProjectRollUp]
  /// By size class of total investment, largest first.
  package let bySize: [ProjectRollUp]
  /// Those whose end year lies after the plan, in file order.
  package let endingAfterPlan: [ProjectAssessment]
  fileprivate let commissioningCounts: Bool

  package func rollUp(of projects: [ProjectAssessment]) -> ProjectRollUp {
    ProjectRollUp(of: projects, label: nil, commissioningCounts: commissioningCounts)
  }

  package func derivation(of projects: [ProjectAssessment], _ sums: ProjectRollUp) -> Derivation {
    ProjectDerivation(projects: projects, sums: sums, commissioningCounts: commissioningCounts).derivation
  }
}

/// 重点工程与投资: stages, ratios, lateness and roll-ups (methods.md, 4).
enum ProjectInvestment {
  /// Every project's state in the data year and the sums over all of them.
  static func evaluate(_ plan: Plan, _ context: EvaluationContext) -> ProjectInvestmentResult {
    let records = Dictionary(grouping: plan.projectProgress, by: \.project)
    let commissioningCounts = plan.commissioningCountsAsCompleted
    let projects = plan.projects.map {
      ProjectAssessment(
        $0, records: records[$0.id] ?? [], dataYear: context.dataYear,
        commissioningCounts: commissioningCounts)
    }
    func rollUp(_ projects: [ProjectAssessment], _ label: String? = nil) -> ProjectRollUp {
      ProjectRollUp(of: projects, label: label, commissioningCounts: commissioningCounts)
    }
    return ProjectInvestmentResult(
      projects: projects, total: rollUp(projects),
      byDomain: projects.grouped(by: \.project.domain).map { rollUp($0.members, $0.key) },
      byKind: MeasureKind.allCases.compactMap { kind in
        let own = projects.filter { $0.project.kind == kind }
        return own.isEmpty ? nil : rollUp(own, kind.rawValue)
      },
      byOwner: projects.grouped(by: \.project.owner).map { rollUp($0.members, $0.key) },
      byStartYear: projects.grouped(by: \.project.start).sorted { ($0.key ?? .max) < ($1.key ?? .max) }
        .map { rollUp($0.members, $0.key.map(String.init)) },
      bySize: projects.grouped { ProjectSize(of: $0.totalInvestment) }.sorted { $0.key < $1.key }
        .map { rollUp($0.members, $0.key.label) },
      endingAfterPlan: projects.filter { $0.project.end.map { $0 > plan.period.end } ?? false },
      commissioningCounts: commissioningCounts)
  }
}
