package import PlanModel

/// Everything that is known of one plan at one evaluation: what reports are written from.
package struct PlanEvaluation: Sendable {
  /// The plan.
  package var plan: Plan
  /// The evaluation as the plan orders it.
  package var planned: PlannedEvaluation
  /// When it looks.
  package var context: EvaluationContext
  /// 指标完成情况.
  package var indicators: IndicatorAttainmentResult
  /// 减排完成情况.
  package var emissionReduction: EmissionReductionResult
  /// 重点工程与投资.
  package var projectInvestment: ProjectInvestmentResult
  /// 主要任务进展.
  package var taskProgress: TaskProgressResult
  /// 核查发现, sorted by check and subject.
  package var findings: [Finding]

  /// Brings the modules' results together.
  package init(
    plan: Plan, planned: PlannedEvaluation, context: EvaluationContext, indicators: IndicatorAttainmentResult,
    emissionReduction: EmissionReductionResult, projectInvestment: ProjectInvestmentResult,
    taskProgress: TaskProgressResult, findings: [Finding]
  ) {
    self.plan = plan
    self.planned = planned
    self.context = context
    self.indicators = indicators
    self.emissionReduction = emissionReduction
    self.projectInvestment = projectInvestment
    self.taskProgress = taskProgress
    self.findings = findings
  }
}
