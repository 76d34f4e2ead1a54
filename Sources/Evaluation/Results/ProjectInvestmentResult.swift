public import Foundation
public import PlanModel

/// 重点工程与投资 of a plan; all amounts in 亿元.
public struct ProjectInvestmentResult: Sendable {
  /// Every project with its state in the data year, in file order.
  public var projects: [ProjectAssessment]
  /// All of them; terminated ones are out of the denominators.
  public var total: ProjectRollUp
  /// The reserve projects inside the total.
  public var reserve: ProjectRollUp
  /// By 领域, in file order.
  public var byDomain: [ProjectRollUp]
  /// By 责任单位, in file order.
  public var byOwner: [ProjectRollUp]
  /// By start year, ascending.
  public var byStartYear: [ProjectRollUp]
  /// By size class of total investment, largest first.
  public var bySize: [ProjectRollUp]
  /// The way to the total.
  public var derivation: Derivation

  /// A plan's projects and their sums.
  public init(
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
public struct ProjectAssessment: Sendable, Hashable, Identifiable {
  /// The project.
  public var project: Project
  /// 总投资 in 亿元.
  public var totalInvestment: Decimal?
  /// 规划期投资 in 亿元.
  public var periodInvestment: Decimal?
  /// The latest record up to the data year; `nil` means 未填报.
  public var record: ProjectProgressRecord?
  /// 累计完成投资 in 亿元.
  public var cumulativeInvestment: Decimal?
  /// Late: its end year has passed without 完成, and somebody reported on it.
  public var isLate: Bool
  /// Its end year has passed and nobody reported: whether it is late is not known.
  public var isDueUnreported: Bool
  /// Its start year has passed, and it is reported as 未启动 or 前期.
  public var isLateStart: Bool
  /// How much of the project's own years has passed, percent; `nil` where start or end is not given.
  public var timeShare: Decimal?

  /// A project's state.
  public init(
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
  public var isTerminated: Bool { record?.stage == .terminated }

  /// Whether its stage can be held against its years: reported, not terminated, with a start or end year.
  public var isScheduled: Bool { record != nil && !isTerminated && (project.start ?? project.end) != nil }

  /// 按期: neither late nor started late.
  public var isOnTime: Bool { isScheduled && !isLate && !isLateStart }

  /// The project's identifier.
  public var id: Project.ID { project.id }
}

/// Sums and ratios over a set of projects; amounts in 亿元, ratios in percent, unrounded.
public struct ProjectRollUp: Sendable, Hashable {
  /// Domain, owner, start year or size class; `nil` where the projects give none.
  public var label: String?
  /// Projects in the set, the terminated ones included.
  public var count: Int
  /// Of these reserve projects.
  public var reserveCount: Int
  /// Projects by stage.
  public var stages: [ProjectStage: Int]
  /// Projects nobody reported on.
  public var unreported: Int
  /// Late ones.
  public var late: Int
  /// 总投资 of all projects in the set; `nil` where no project gives one.
  public var totalInvestment: Decimal?
  /// 规划期投资 of all projects in the set; `nil` where no project gives one.
  public var periodInvestment: Decimal?
  /// 累计完成投资 of all projects in the set; `nil` where nothing was reported.
  public var cumulativeInvestment: Decimal?
  /// 总投资 of the terminated ones, which leave the denominators; `nil` where there are none.
  public var terminatedTotalInvestment: Decimal?
  /// 规划期投资 of the terminated ones; `nil` where there are none.
  public var terminatedPeriodInvestment: Decimal?
  /// 累计完成投资 of the terminated ones; `nil` where there are none.
  public var terminatedCumulativeInvestment: Decimal?
  /// 开工率 = (在建 + 调试 + 完成)/all; `nil` where nothing was reported.
  public var startedRate: Decimal?
  /// 完工率 = 完成/all (with 调试 where the plan counts it so).
  public var completedRate: Decimal?
  /// 投资完成率(占总投资).
  public var totalInvestmentRate: Decimal?
  /// 投资完成率(占规划期投资).
  public var periodInvestmentRate: Decimal?
  /// 加权进度 Σ n·w/N.
  public var weightedProgress: Decimal?
  /// 按期率: of the reported projects with a start or end year, those neither late nor started late.
  public var onTimeRate: Decimal?
  /// The way to the sums and ratios, project by project.
  public var derivation: Derivation

  /// A set's sums.
  public init(label: String?, count: Int) {
    self.label = label
    self.count = count
    reserveCount = 0
    stages = [:]
    unreported = count
    late = 0
    derivation = Derivation(steps: [])
  }

  /// N of the ratios: all projects less the terminated ones; unreported ones stay in it.
  public var denominator: Int { count - (stages[.terminated] ?? 0) }
}
