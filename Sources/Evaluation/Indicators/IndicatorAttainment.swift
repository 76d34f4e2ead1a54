import PlanModel

/// 指标完成情况: judges every indicator of a plan at one evaluation (methods.md, 2).
///
/// The way of one indicator: `TargetSelection` and `ObservationSelection` choose, an `AttainmentCase` holds the value
/// against the target, the `AttainmentRule` of the kind draws the `ScheduleLine`, `NumericJudgement` decides,
/// `RequiredEffortRule` and `OutlookRule` look ahead. `MilestoneRule` and `CompoundRule` decide what is no number.
enum IndicatorAttainment {
  /// Judges all indicators; sub-indicators stand inside their parents.
  static func evaluate(_ plan: Plan, _ context: EvaluationContext) -> IndicatorAttainmentResult {
    let assessor = IndicatorAssessor(plan, context)
    let tree = IndicatorTree(plan.indicators)
    let top = tree.top.map { assessor.assess($0, in: tree) }
    return IndicatorAttainmentResult(
      listed: top.filter(\.indicator.listed), textGoals: top.filter { !$0.indicator.listed })
  }
}

struct IndicatorTree {
  /// Indicators without a parent, in file order. A parent that does not exist, or that is in the end the
  /// indicator itself, counts as none: no row may drop out of a report.
  let top: [Indicator]
  private let children: [Indicator.ID: [Indicator]]

  init(_ indicators: [Indicator]) {
    let parents = Dictionary(indicators.map { ($0.id, $0.parent) }, uniquingKeysWith: { first, _ in first })
    func isPart(_ indicator: Indicator) -> Bool {
      guard let parent = indicator.parent, parents[parent] != nil else { return false }
      var current: Indicator.ID? = parent
      for _ in 0...indicators.count {
        guard let id = current else { return true }
        if id == indicator.id { return false }
        current = parents[id] ?? nil
      }
      return false
    }
    top = indicators.filter { !isPart($0) }
    children = Dictionary(grouping: indicators.filter(isPart), by: { $0.parent ?? "" })
  }

  func parts(of indicator: Indicator) -> [Indicator] { children[indicator.id] ?? [] }
}
