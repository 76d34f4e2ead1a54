package import PlanModel

/// Everything that is known of one plan at one evaluation: what reports are written from.
package struct PlanEvaluation: Sendable {
  /// Without what was published after the report's date.
  package let plan: Plan
  package let planned: PlannedEvaluation
  package let context: EvaluationContext
  /// 指标完成情况.
  package let indicators: IndicatorAttainmentResult
  /// 减排完成情况.
  package let emissionReduction: EmissionReductionResult
  /// 重点工程与投资.
  package let projectInvestment: ProjectInvestmentResult
  /// 主要任务进展.
  package let taskProgress: TaskProgressResult
  /// Progress and reductions that were published after the report's date.
  package let publishedLater: [PublishedLater]
  /// Every assessment, sub-indicators included, in file order of the tree.
  package fileprivate(set) var allAssessments: [IndicatorAssessment] = []
  /// 核查发现, sorted by check and subject.
  package fileprivate(set) var findings: [Finding] = []
}

/// Runs the modules over a plan: the table of contents of the evaluation.
package enum PlanEvaluator {
  /// Evaluates one plan as one of its ordered evaluations asks. Total: a plan that `PlanInput` accepted
  /// has a result.
  package static func evaluate(_ plan: Plan, _ planned: PlannedEvaluation) -> PlanEvaluation {
    let context = EvaluationContext(planned, of: plan.period)
    let (plan, later) = plan.known(in: context)
    var evaluation = PlanEvaluation(
      plan: plan, planned: planned, context: context,
      indicators: IndicatorAttainment.evaluate(plan, context),
      emissionReduction: EmissionReduction.evaluate(plan, context),
      projectInvestment: ProjectInvestment.evaluate(plan, context),
      taskProgress: TaskProgress.evaluate(plan, context), publishedLater: later)
    evaluation.allAssessments = flattened(
      evaluation.indicators.listed + evaluation.indicators.textGoals)
    evaluation.findings = FindingChecks.findings(of: evaluation)
    return evaluation
  }

  /// The indicators alone, as one of the plan's evaluations judges them.
  package static func indicators(
    _ plan: Plan, _ planned: PlannedEvaluation
  ) -> IndicatorAttainmentResult {
    let context = EvaluationContext(planned, of: plan.period)
    return IndicatorAttainment.evaluate(plan.known(in: context).plan, context)
  }

  private static func flattened(_ list: [IndicatorAssessment]) -> [IndicatorAssessment] {
    list.flatMap { [$0] + flattened($0.parts) }
  }
}
