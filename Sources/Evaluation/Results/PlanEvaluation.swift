public import PlanModel

/// Everything that is known of one plan at one evaluation: what reports are written from.
public struct PlanEvaluation: Sendable {
  /// The plan.
  public var plan: Plan
  /// The evaluation as the plan orders it.
  public var planned: PlannedEvaluation
  /// When it looks.
  public var context: EvaluationContext
  /// 指标完成情况.
  public var indicators: IndicatorAttainmentResult
  /// 减排完成情况.
  public var emissionReduction: EmissionReductionResult
  /// 重点工程与投资.
  public var projectInvestment: ProjectInvestmentResult
  /// 主要任务进展.
  public var taskProgress: TaskProgressResult
  /// 核查发现, sorted by check and subject.
  public var findings: [Finding]

  /// Brings the modules' results together.
  public init(
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
