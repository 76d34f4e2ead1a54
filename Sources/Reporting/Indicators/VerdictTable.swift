import Evaluation
import PlanModel

extension Tables {
  /// Counts by verdict of every set of indicators: says what the figure of the verdicts shows.
  static func verdicts(_ result: IndicatorAttainmentResult) -> ReportTable {
    let sets = VerdictSet.all(of: result)
    return Table<VerdictSet>(
      name: "verdicts", title: "各类指标评价结论（单位：项）", header: .label, emptyText: "规划没有可评价的指标。",
      columns: [
        Column(.label, "类别", .text) { .text($0.label) },
        Column("total", Sums.total, .integer) { .integer($0.counts.total) },
      ]
        + VerdictSet.verdicts(in: sets).map { verdict in
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
      VerdictSet(label: "约束性指标", counts: result.counts(.binding)),
      VerdictSet(label: "预期性指标", counts: result.counts(.expected)),
      VerdictSet(label: "正文量化目标", counts: result.textGoalCounts),
    ].filter { $0.counts.total > 0 }
  }

  /// The verdicts that occur in any of the sets, in the order in which they are enumerated.
  static func verdicts(in sets: [VerdictSet]) -> [Verdict] {
    Verdict.allCases.filter { verdict in sets.contains { $0.counts[verdict] > 0 } }
  }
}
