package import Foundation
package import PlanModel

/// 重点工程与投资 of a plan; all amounts in 亿元.
package struct ProjectInvestmentResult: Sendable {
  /// Every project with its state in the data year, in file order.
  package var projects: [ProjectAssessment]
  /// All of them; terminated ones are out of the denominators.
  package var total: ProjectRollUp
  /// The reserve projects inside the total.
  package var reserve: ProjectRollUp
  /// By 领域, in file order.
  package var byDomain: [ProjectRollUp]
  /// By 责任单位, in file order.
  package var byOwner: [ProjectRollUp]
  /// By start year, ascending.
  package var byStartYear: [ProjectRollUp]
  /// By size class of total investment, largest first.
  package var bySize: [ProjectRollUp]
  /// The way to the total.
  package var derivation: Derivation

  /// A plan's projects and their sums.
  package init(
    projects: [ProjectAssessment], total: ProjectRollUp, reserve: ProjectRollUp, byDomain: [ProjectRollUp],
    byOwner: [ProjectRollUp], byStartYear: [ProjectRollUp], bySize: [ProjectRollUp], derivation: Derivation
  ) {
    self.projects = projects
    self.total = total
    self.reserve = reserve
    self.byDomain = byDomain
    self.byOwner = byOwner
    self.byStartYear = byStartYear
    self.bySize = bySize
    self.derivation = derivation
  }
}

/// One project's state in the data year.
package struct ProjectAssessment: Sendable, Hashable, Identifiable {
  /// The project.
  package var project: Project
  /// 总投资 in 亿元.
  package var totalInvestment: Decimal?
  /// 规划期投资 in 亿元.
  package var periodInvestment: Decimal?
  /// The latest record up to the data year; `nil` means 未填报.
  package var record: ProjectProgressRecord?
  /// 累计完成投资 in 亿元.
  package var cumulativeInvestment: Decimal?
  /// Late: its end year has passed without 完成, and somebody reported on it.
  package var isLate: Bool
  /// Its end year has passed and nobody reported: whether it is late is not known.
  package var isDueUnreported: Bool
  /// Its start year has passed, and it is reported as 未启动 or 前期.
  package var isLateStart: Bool
  /// How much of the project's own years has passed, percent; `nil` where start or end is not given.
  package var timeShare: Decimal?

  /// A project's state.
  package init(
    project: Project, totalInvestment: Decimal?, periodInvestment: Decimal?, record: ProjectProgressRecord?,
    cumulativeInvestment: Decimal?, isLate: Bool
  ) {
    self.project = project
    self.totalInvestment = totalInvestment
    self.periodInvestment = periodInvestment
    self.record = record
    self.cumulativeInvestment = cumulativeInvestment
    self.isLate = isLate
    isDueUnreported = false
    isLateStart = false
  }

  /// 终止: out of every denominator.
  package var isTerminated: Bool { record?.stage == .terminated }

  /// Whether its stage can be held against its years: reported, not terminated, with a start or end year.
  package var isScheduled: Bool { record != nil && !isTerminated && (project.start ?? project.end) != nil }

  /// 按期: neither late nor started late.
  package var isOnTime: Bool { isScheduled && !isLate && !isLateStart }

  /// The project's identifier.
  package var id: Project.ID { project.id }
}

/// Sums and ratios over a set of projects; amounts in 亿元, ratios in percent, unrounded.
package struct ProjectRollUp: Sendable, Hashable {
  /// Domain, owner, start year or size class; `nil` where the projects give none.
  package var label: String?
  /// Projects in the set, the terminated ones included.
  package var count: Int
  /// Of these reserve projects.
  package var reserveCount: Int
  /// Projects by stage.
  package var stages: [ProjectStage: Int]
  /// Projects nobody reported on.
  package var unreported: Int
  /// Late ones.
  package var late: Int
  /// 总投资 of all projects in the set; `nil` where no project gives one.
  package var totalInvestment: Decimal?
  /// 规划期投资 of all projects in the set; `nil` where no project gives one.
  package var periodInvestment: Decimal?
  /// 累计完成投资 of all projects in the set; `nil` where nothing was reported.
  package var cumulativeInvestment: Decimal?
  /// 总投资 of the terminated ones, which leave the denominators; `nil` where there are none.
  package var terminatedTotalInvestment: Decimal?
  /// 规划期投资 of the terminated ones; `nil` where there are none.
  package var terminatedPeriodInvestment: Decimal?
  /// 累计完成投资 of the terminated ones; `nil` where there are none.
  package var terminatedCumulativeInvestment: Decimal?
  /// 开工率 = (在建 + 调试 + 完成)/all; `nil` where nothing was reported.
  package var startedRate: Decimal?
  /// 完工率 = 完成/all (with 调试 where the plan counts it so).
  package var completedRate: Decimal?
  /// 投资完成率(占总投资).
  package var totalInvestmentRate: Decimal?
  /// 投资完成率(占规划期投资).
  package var periodInvestmentRate: Decimal?
  /// 加权进度 Σ n·w/N.
  package var weightedProgress: Decimal?
  /// 按期率: of the reported projects with a start or end year, those neither late nor started late.
  package var onTimeRate: Decimal?
  /// The way to the sums and ratios, project by project.
  package var derivation: Derivation

  /// A set's sums.
  package init(label: String?, count: Int) {
    self.label = label
    self.count = count
    reserveCount = 0
    stages = [:]
    unreported = count
    late = 0
    derivation = Derivation(steps: [])
  }

  /// N of the ratios: all projects less the terminated ones; unreported ones stay in it.
  package var denominator: Int { count - (stages[.terminated] ?? 0) }
}
