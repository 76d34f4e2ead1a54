package import PlanModel

extension PlanEvaluation {
  /// Sums and ratios of a single project, with the way to them; `nil` where the plan has no such project.
  package func rollUp(ofProject id: Project.ID) -> ProjectRollUp? {
    guard let project = projectInvestment.projects.first(where: { $0.id == id }) else { return nil }
    return ProjectSums(commissioningCounts: plan.commissioningCountsAsCompleted)
      .rollUp([project], label: project.project.name)
  }
}
