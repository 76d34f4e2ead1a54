package import PlanModel

/// 指标完成情况 of a plan.
package struct IndicatorAttainmentResult: Sendable {
  /// Top-level indicators of the plan's own table (`listed`), sub-indicators inside them, in file order.
  package var listed: [IndicatorAssessment]
  /// Top-level quantified goals of the plan's text.
  package var textGoals: [IndicatorAssessment]
  package var counts: VerdictCounts
  package var binding: VerdictCounts
  package var expected: VerdictCounts
  package var textGoalCounts: VerdictCounts

  /// The assessments; counts follow from them.
  package init(listed: [IndicatorAssessment], textGoals: [IndicatorAssessment]) {
    self.listed = listed
    self.textGoals = textGoals
    counts = VerdictCounts(of: listed)
    binding = VerdictCounts(of: listed.filter { $0.indicator.nature == .binding })
    expected = VerdictCounts(of: listed.filter { $0.indicator.nature == .expected })
    textGoalCounts = VerdictCounts(of: textGoals)
  }
}

/// How many indicators have each verdict; they add up to the number of indicators.
package struct VerdictCounts: Sendable, Hashable {
  private var counts: [Verdict: Int]

  /// Counts top-level assessments: sub-indicators count as the plan counts them, inside their parent.
  package init(of assessments: [IndicatorAssessment]) {
    counts = assessments.reduce(into: [:]) { counts, assessment in counts[assessment.verdict, default: 0] += 1
    }
  }

  /// How many have this verdict.
  package subscript(verdict: Verdict) -> Int { counts[verdict] ?? 0 }

  /// All of them.
  package var total: Int { Verdict.allCases.reduce(0) { $0 + self[$1] } }
}
