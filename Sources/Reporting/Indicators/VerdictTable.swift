import Evaluation
import PlanModel

extension Tables {
  /// Counts by verdict of every set of indicators: says what the figure of the verdicts shows.
  static func verdicts(_ result: IndicatorAttainmentResult, in context: EvaluationContext) -> ReportTable {
    let sets = VerdictSet.all(of: result)
    return Table<VerdictSet>(
      name: "verdicts", title: "各类指标评价结论（单位：项）", header: .label, emptyText: "规划没有可评价的指标。",
      columns: [
        Column(.label, "类别", .text) { .text($0.label) },
        Column("total", Sums.total, .integer) { .integer($0.counts.total) },
      ]
        + VerdictSet.verdicts(sets, for: context.kind).map { verdict in
          Column(ColumnKey(verdict.code), verdict.enumerated, .integer) { .integer($0.counts[verdict]) }
        }
    ).filled(sets).page()
  }
}

/// A set of indicators with its counts.
struct VerdictSet {
  let label: String
  let counts: VerdictCounts

  /// All, binding and expected indicators and the text's goals, where there are any.
  static func all(of result: IndicatorAttainmentResult) -> [VerdictSet] {
    [
      VerdictSet(label: "全部指标", counts: result.counts),
      VerdictSet(label: "约束性指标", counts: result.binding),
      VerdictSet(label: "预期性指标", counts: result.expected),
      VerdictSet(label: "正文量化目标", counts: result.textGoalCounts),
    ].filter { $0.counts.total > 0 }
  }

  /// The verdicts that occur in any of the sets, in the order in which they are enumerated.
  static func verdicts(_ sets: [VerdictSet], for kind: EvaluationKind) -> [Verdict] {
    let occurring = sets.map { Verdict.occurring(in: $0.counts, for: kind) }
    return (Verdict.enumeration(for: kind) + occurring.joined()).uniqued()
      .filter { verdict in occurring.contains { $0.contains(verdict) } }
  }
}
