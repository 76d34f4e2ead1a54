import PlanModel

extension PlanEvaluation {
  /// Sums and ratios of a single project, with the way to them.
  package func rollUp(of project: ProjectAssessment) -> ProjectRollUp {
    ProjectSums(commissioningCounts: plan.commissioningCountsAsCompleted)
      .rollUp([project], label: project.project.name)
  }
}
