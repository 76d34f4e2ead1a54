import Evaluation
import PlanModel

/// Counts by verdict of every set of indicators: says what the figure of the verdicts shows. On the page alone,
/// the CSV's rows are the indicators.
enum VerdictTable {
  static func table(_ result: IndicatorAttainmentResult) -> ReportTable {
    let sets = VerdictSet.all(of: result)
    let verdicts = VerdictSet.verdicts(in: sets)
    let columns =
      [TableColumn("label", "类别"), TableColumn("total", "合计", .integer)]
      + verdicts.map { TableColumn($0.code, $0.enumerated, .integer) }
    return ReportTable(
      name: "verdicts", title: "各类指标评价结论（单位：项）", columns: columns,
      rows: sets.map { set in
        ReportTable.Row(
          id: set.label,
          cells: [.text(set.label), .integer(set.counts.total)] + verdicts.map { .integer(set.counts[$0]) })
      },
      rowHeader: "label", emptyText: "规划没有可评价的指标。")
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
