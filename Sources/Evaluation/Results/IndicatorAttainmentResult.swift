public import PlanModel

/// 指标完成情况 of a plan.
public struct IndicatorAttainmentResult: Sendable {
  /// Top-level indicators of the plan's own table (`listed`), sub-indicators inside them, in file order.
  public var listed: [IndicatorAssessment]
  /// Top-level quantified goals of the plan's text.
  public var textGoals: [IndicatorAssessment]
  /// Counts of `listed` by verdict.
  public var counts: VerdictCounts
  /// Counts of the binding ones.
  public var binding: VerdictCounts
  /// Counts of the expected ones.
  public var expected: VerdictCounts
  /// Counts of the text goals.
  public var textGoalCounts: VerdictCounts

  /// The assessments; counts follow from them.
  public init(listed: [IndicatorAssessment], textGoals: [IndicatorAssessment]) {
    self.listed = listed
    self.textGoals = textGoals
    counts = VerdictCounts(of: listed)
    binding = VerdictCounts(of: listed.filter { $0.indicator.nature == .binding })
    expected = VerdictCounts(of: listed.filter { $0.indicator.nature == .expected })
    textGoalCounts = VerdictCounts(of: textGoals)
  }
}

/// How many indicators have each verdict; they add up to the number of indicators.
public struct VerdictCounts: Sendable, Hashable {
  private var counts: [Verdict: Int]

  /// Counts top-level assessments: sub-indicators count as the plan counts them, inside their parent.
  public init(of assessments: [IndicatorAssessment]) {
    counts = assessments.reduce(into: [:]) { counts, assessment in counts[assessment.verdict, default: 0] += 1
    }
  }

  /// How many have this verdict.
  public subscript(verdict: Verdict) -> Int { counts[verdict] ?? 0 }

  /// All of them.
  public var total: Int { Verdict.allCases.reduce(0) { $0 + self[$1] } }
}
