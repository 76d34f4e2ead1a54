package import PlanModel

/// Sums and ratios over a set of projects [methods.md 4]; amounts in 亿元, ratios in percent, unrounded.
///
/// Counts are of projects as the plan numbers them (`NumberedProject`), amounts of all rows of the set. Terminated
/// projects leave every denominator and numerator, and what they take with them is listed. Projects that nobody
/// reported on stay in the denominators: leaving them out would flatter the rates. A set that nobody reported on has
/// no rates at all.
package struct ProjectRollUp: Sendable {
  /// Domain, owner, start year or size class; `nil` where the projects give none.
  package let label: String?
  /// Projects in the set, the terminated ones included.
  package let count: Int
  /// Rows of the list: more than projects where a number stands in several.
  package let rows: Int
  package let reserveCount: Int
  package let stages: [ProjectStage: Int]
  package let unreported: Int
  package let late: Int
  /// 到期未填报.
  package let dueUnreported: Int
  /// 总投资; like all amounts `nil` where no project gives one.
  package let totalInvestment: Decimal?
  /// 规划期投资.
  package let periodInvestment: Decimal?
  /// 累计完成投资 as it holds for the data year.
  package let cumulativeInvestment: Decimal?
  /// What projects without a report for the data year had spent by their last one, and how many rows give it; in no
  /// sum.
  package let earlierInvestment: (amount: Decimal, count: Int)?
  /// 总投资 of the terminated ones.
  package let terminatedTotalInvestment: Decimal?
  /// 规划期投资 of the terminated ones.
  package let terminatedPeriodInvestment: Decimal?
  /// 累计完成投资 of the terminated ones.
  package let terminatedCumulativeInvestment: Decimal?
  /// 投资完成率(占总投资).
  package let totalShare: InvestmentShare?
  /// 投资完成率(占规划期投资).
  package let periodShare: InvestmentShare?
  /// 开工率 = (在建 + 调试 + 完成)/all; `nil` where nothing was reported.
  package private(set) var startedRate: Decimal?
  /// 完工率 = 完成/all (with 调试 where the plan counts it so).
  package private(set) var completedRate: Decimal?
  /// 加权进度 Σ n·w/N.
  package private(set) var weightedProgress: Decimal?
  /// Reported projects with a start or end year, and those of them that are neither late nor started late.
  let scheduled: Int
  let onTime: Int

  init(of projects: [ProjectAssessment], label: String?, commissioningCounts: Bool) {
    let terminated = projects.filter(\.isTerminated)
    let numbered = NumberedProject.all(of: projects)
    self.label = label
    (count, rows) = (numbered.count, projects.count)
    reserveCount = numbered.count(where: \.isReserve)
    stages = numbered.compactMap(\.stage).reduce(into: [:]) { $0[$1, default: 0] += 1 }
    unreported = numbered.count { $0.stage == nil }
    late = numbered.count(where: \.isLate)
    dueUnreported = numbered.count(where: \.isDueUnreported)
    scheduled = numbered.count(where: \.isScheduled)
    onTime = numbered.count(where: \.isOnTime)
    totalInvestment = projects.sum(\.totalInvestment)
    periodInvestment = projects.sum(\.periodInvestment)
    cumulativeInvestment = projects.sum(\.cumulativeInvestment)
    terminatedTotalInvestment = terminated.sum(\.totalInvestment)
    terminatedPeriodInvestment = terminated.sum(\.periodInvestment)
    terminatedCumulativeInvestment = terminated.sum(\.cumulativeInvestment)
    earlierInvestment = projects.sum(\.earlierInvestment).map { sum in
      (sum, projects.count { $0.earlierInvestment != nil })
    }
    totalShare = InvestmentShare(of: \.totalInvestment, projects)
    periodShare = InvestmentShare(of: \.periodInvestment, projects)
    let active = numbered.filter { !$0.isTerminated }
    let (all, reached) = (Decimal(active.count), active.compactMap(\.stage))
    guard !reached.isEmpty else { return }
    startedRate = Decimal(reached.count(where: \.hasBegun)) * 100 / all
    completedRate = Decimal(reached.count { $0.isDone(commissioningCounts) }) * 100 / all
    weightedProgress = reached.compactMap(\.weight).reduce(0, +) * 100 / all
  }

  /// 逾期 and 到期未填报.
  package var overdue: Int { late + dueUnreported }

  /// 按期率; `nil` where no project can be held against its years.
  package var onTimeRate: Decimal? { scheduled > 0 ? Decimal(onTime) * 100 / Decimal(scheduled) : nil }

  package var totalInvestmentRate: Decimal? { totalShare?.rate }
  package var periodInvestmentRate: Decimal? { periodShare?.rate }

  /// N of the ratios: all projects less the terminated ones; unreported ones stay in it.
  var denominator: Int { count - (stages[.terminated] ?? 0) }
}

extension [ProjectAssessment] {
  /// The sum of an amount; `nil` where no project gives one.
  func sum(_ amount: (ProjectAssessment) -> Decimal?) -> Decimal? {
    let amounts = compactMap(amount)
    return amounts.isEmpty ? nil : amounts.reduce(0, +)
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
