package import Foundation
package import PlanModel

/// Sums and ratios over a set of projects [methods.md 4]; amounts in 亿元, ratios in percent, unrounded.
///
/// Amounts are those of all projects of the set. Terminated projects leave every denominator and numerator, and what
/// they take with them is listed. Projects that nobody reported on stay in the denominators: leaving them out would
/// flatter the rates. A set that nobody reported on has no rates at all.
package struct ProjectRollUp: Sendable, Hashable {
  /// Domain, owner, start year or size class; `nil` where the projects give none.
  package let label: String?
  /// Projects in the set, the terminated ones included.
  package let count: Int
  package let reserveCount: Int
  package let stages: [ProjectStage: Int]
  package let unreported: Int
  package let late: Int
  /// 总投资; like all amounts `nil` where no project gives one.
  package let totalInvestment: Decimal?
  /// 规划期投资.
  package let periodInvestment: Decimal?
  /// 累计完成投资.
  package let cumulativeInvestment: Decimal?
  /// 总投资 of the terminated ones.
  package let terminatedTotalInvestment: Decimal?
  /// 规划期投资 of the terminated ones.
  package let terminatedPeriodInvestment: Decimal?
  /// 累计完成投资 of the terminated ones.
  package let terminatedCumulativeInvestment: Decimal?
  /// 投资完成率(占总投资).
  package let totalInvestmentRate: Decimal?
  /// 投资完成率(占规划期投资).
  package let periodInvestmentRate: Decimal?
  /// 开工率 = (在建 + 调试 + 完成)/all; `nil` where nothing was reported.
  package private(set) var startedRate: Decimal?
  /// 完工率 = 完成/all (with 调试 where the plan counts it so).
  package private(set) var completedRate: Decimal?
  /// 加权进度 Σ n·w/N.
  package private(set) var weightedProgress: Decimal?
  /// 按期率: of the reported projects with a start or end year, those neither late nor started late.
  package private(set) var onTimeRate: Decimal?

  init(of projects: [ProjectAssessment], label: String?, commissioningCounts: Bool) {
    let terminated = projects.filter(\.isTerminated)
    let active = projects.filter { !$0.isTerminated }
    self.label = label
    count = projects.count
    reserveCount = projects.count(where: \.project.reserve)
    stages = projects.compactMap(\.record?.stage).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    unreported = projects.count { $0.record == nil }
    late = projects.count(where: \.isLate)
    totalInvestment = projects.sum(\.totalInvestment)
    periodInvestment = projects.sum(\.periodInvestment)
    cumulativeInvestment = projects.sum(\.cumulativeInvestment)
    terminatedTotalInvestment = terminated.sum(\.totalInvestment)
    terminatedPeriodInvestment = terminated.sum(\.periodInvestment)
    terminatedCumulativeInvestment = terminated.sum(\.cumulativeInvestment)
    totalInvestmentRate = active.spent(of: \.totalInvestment).map { $0.spent * 100 / $0.planned }
    periodInvestmentRate = active.spent(of: \.periodInvestment).map { $0.spent * 100 / $0.planned }
    let (all, reached) = (Decimal(active.count), active.compactMap(\.record?.stage))
    guard !reached.isEmpty else { return }
    startedRate = Decimal(reached.count(where: \.hasBegun)) * 100 / all
    completedRate = Decimal(reached.count { $0.isDone(commissioningCounts) }) * 100 / all
    weightedProgress = reached.compactMap(\.weight).reduce(0, +) * 100 / all
    let scheduled = active.count(where: \.isScheduled)
    if scheduled > 0 { onTimeRate = Decimal(active.count(where: \.isOnTime)) * 100 / Decimal(scheduled) }
  }

  /// N of the ratios: all projects less the terminated ones; unreported ones stay in it.
  var denominator: Int { count - (stages[.terminated] ?? 0) }
}

extension [ProjectAssessment] {
  /// The sum of an amount; `nil` where no project gives one.
  func sum(_ amount: KeyPath<ProjectAssessment, Decimal?>) -> Decimal? {
    let amounts = compactMap { $0[keyPath: amount] }
    return amounts.isEmpty ? nil : amounts.reduce(0, +)
  }

  /// What was spent and what was planned, of the projects that give the planned amount: money spent on a project
  /// without a plan sum has nothing to be set against.
  func spent(of planned: KeyPath<ProjectAssessment, Decimal?>) -> (spent: Decimal, planned: Decimal)? {
    let given = filter { $0[keyPath: planned] != nil }
    guard let spent = given.sum(\.cumulativeInvestment), let whole = given.sum(planned), whole != 0
    else { return nil }
    return (spent, whole)
  }
}

/// Size classes of total investment in 亿元, largest first; the lower end belongs to the class [ours].
enum ProjectSize: Int, Comparable {
  case tenAndMore, fiveToTen, oneToFive, underOne, unknown

  init(of amount: Decimal?) {
    self =
      switch amount {
      case nil: .unknown
      case let amount? where amount >= 10: .tenAndMore
      case let amount? where amount >= 5: .fiveToTen
      case let amount? where amount >= 1: .oneToFive
      case .some: .underOne
      }
  }

  /// Label of the roll-up; `nil` where the projects give no total.
  var label: String? {
    switch self {
    case .tenAndMore: "≥10"
    case .fiveToTen: "5–10"
    case .oneToFive: "1–5"
    case .underOne: "<1"
    case .unknown: nil
    }
  }

  static func < (left: ProjectSize, right: ProjectSize) -> Bool { left.rawValue < right.rawValue }
}
