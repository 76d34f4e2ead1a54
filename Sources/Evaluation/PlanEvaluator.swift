package import PlanModel

/// Runs the modules over a plan: the table of contents of the evaluation.
package enum PlanEvaluator {
  /// Evaluates one plan as one of its ordered evaluations asks. Total: a plan that `PlanInput` accepted
  /// has a result.
  package static func evaluate(_ plan: Plan, _ planned: PlannedEvaluation) -> PlanEvaluation {
    let context = EvaluationContext(planned, of: plan.period)
    let indicators = IndicatorAttainment.evaluate(plan, context)
    let reductions = EmissionReduction.evaluate(plan, context)
    let projects = ProjectInvestment.evaluate(plan, context)
    let tasks = TaskProgress.evaluate(plan, context)
    var evaluation = PlanEvaluation(
      plan: plan, planned: planned, context: context, indicators: indicators, emissionReduction: reductions,
      projectInvestment: projects, taskProgress: tasks, findings: [])
    evaluation.findings = FindingChecks.findings(of: evaluation)
    return evaluation
  }
}
