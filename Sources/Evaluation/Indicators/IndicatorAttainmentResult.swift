package import PlanModel

/// 指标完成情况 of a plan.
package struct IndicatorAttainmentResult: Sendable {
  /// Top-level indicators of the plan's own table (`listed`), sub-indicators inside them, in file order.
  package var listed: [IndicatorAssessment]
  /// Top-level quantified goals of the plan's text.
  package var textGoals: [IndicatorAssessment]

  package var counts: VerdictCounts { VerdictCounts(listed.map(\.verdict)) }

  package var textGoalCounts: VerdictCounts { VerdictCounts(textGoals.map(\.verdict)) }

  /// Counts of those of `listed` that are 约束性 or 预期性.
  package func counts(_ nature: Nature) -> VerdictCounts {
    VerdictCounts(listed.filter { $0.indicator.nature == nature }.map(\.verdict))
  }
}
