package import PlanModel

/// 投资完成率 with both of its sides, and what is in neither: a printed share follows from the amounts beside it
/// [methods.md 8]. Amounts in 亿元, unrounded.
package struct InvestmentShare: Sendable, Hashable {
  /// Amounts that were spent and are left out, with how many rows give them.
  package struct LeftOut: Sendable, Hashable {
    package let count: Int
    package let amount: Decimal
  }

  /// 累计完成投资 of the projects that give the planned amount.
  package let spent: Decimal
  /// The planned amount of the same projects.
  package let planned: Decimal
  /// Spent on projects without the planned amount: there is nothing to set it against.
  package let withoutPlan: LeftOut?
  /// Spent on terminated projects.
  package let terminated: LeftOut?

  /// `nil` where nobody reported what was spent, or nothing is planned.
  init?(of amount: (ProjectAssessment) -> Decimal?, _ projects: [ProjectAssessment]) {
    let active = projects.filter { !$0.isTerminated }
    let given = active.filter { amount($0) != nil }
    guard let spent = given.sum(\.cumulativeInvestment), let planned = given.sum(amount), planned != 0
    else { return nil }
    self.spent = spent
    self.planned = planned
    withoutPlan = LeftOut(active.filter { amount($0) == nil })
    terminated = LeftOut(projects.filter(\.isTerminated))
  }

  /// Percent, unrounded.
  package var rate: Decimal { spent * 100 / planned }
}

extension InvestmentShare.LeftOut {
  /// `nil` where nothing was spent on them.
  fileprivate init?(_ projects: [ProjectAssessment]) {
    guard let amount = projects.sum(\.cumulativeInvestment), amount != 0 else { return nil }
    self.init(count: projects.count { $0.cumulativeInvestment ?? 0 != 0 }, amount: amount)
  }
}
