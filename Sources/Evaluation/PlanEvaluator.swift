public import PlanModel

/// Runs the modules over a plan: the table of contents of the evaluation.
public enum PlanEvaluator {
  /// Evaluates one plan as one of its ordered evaluations asks. Total: a plan that `PlanInput` accepted
  /// has a result.
  public static func evaluate(_ plan: Plan, _ planned: PlannedEvaluation) -> PlanEvaluation {
    let context = EvaluationContext(planned, of: plan.period)
    let indicators = IndicatorAttainmentResult(listed: [], textGoals: [])
    fatalError("\(context) \(indicators)")
  }
}
