public import Foundation
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

/// 减排完成情况 of a plan. Percentage falls of total emission are indicators and stand in
/// `IndicatorAttainmentResult`; this is 重点工程减排量 in tonnes, never mixed with them.
public struct EmissionReductionResult: Sendable {
  /// By pollutant, in order of first appearance.
  public var pollutants: [PollutantReduction]

  /// Results by pollutant.
  public init(pollutants: [PollutantReduction]) { self.pollutants = pollutants }
}

/// One pollutant's reductions; all amounts in tonnes.
public struct PollutantReduction: Sendable, Hashable {
  /// A labelled sum.
  public struct Sum: Sendable, Hashable {
    /// Measure type, region or year; `nil` where the rows give none.
    public var label: String?
    /// 申报
    public var claimed: Decimal
    /// 初核
    public var firstChecked: Decimal
    /// 核定, before deductions
    public var recognised: Decimal
    /// 扣减 among the recognised
    public var deducted: Decimal
    /// 估算,非核算认定值
    public var estimated: Decimal

    /// A sum.
    public init(
      label: String?, claimed: Decimal = 0, firstChecked: Decimal = 0, recognised: Decimal = 0,
      deducted: Decimal = 0, estimated: Decimal = 0
    ) {
      self.label = label
      self.claimed = claimed
      self.firstChecked = firstChecked
      self.recognised = recognised
      self.deducted = deducted
      self.estimated = estimated
    }

    /// What counts: recognised less deducted.
    public var net: Decimal { recognised - deducted }
  }

  /// 污染物.
  public var pollutant: String
  /// The indicator tied to it, where there is one.
  public var indicator: Indicator.ID?
  /// All years up to the data year.
  public var total: Sum
  /// By year, ascending.
  public var byYear: [Sum]
  /// By measure type, in order of first appearance.
  public var byMeasure: [Sum]
  /// By region, in order of first appearance.
  public var byRegion: [Sum]
  /// Assigned target in tonnes.
  public var target: Decimal?
  /// Net recognised amount of the target in percent, unrounded.
  public var completion: Decimal?
  /// The way to the sum.
  public var derivation: Derivation

  /// A pollutant's sums.
  public init(
    pollutant: String, indicator: Indicator.ID?, total: Sum, byYear: [Sum], byMeasure: [Sum],
    byRegion: [Sum], target: Decimal?, completion: Decimal?, derivation: Derivation
  ) {
    self.pollutant = pollutant
    self.indicator = indicator
    self.total = total
    self.byYear = byYear
    self.byMeasure = byMeasure
    self.byRegion = byRegion
    self.target = target
    self.completion = completion
    self.derivation = derivation
  }
}

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

  /// A set's sums.
  public init(label: String?, count: Int) {
    self.label = label
    self.count = count
    reserveCount = 0
    stages = [:]
    unreported = count
    late = 0
  }

  /// N of the ratios: all projects less the terminated ones; unreported ones stay in it.
  public var denominator: Int { count - (stages[.terminated] ?? 0) }
}

/// 主要任务进展 of a plan.
public struct TaskProgressResult: Sendable {
  /// Every task with its state, in file order.
  public var tasks: [TaskAssessment]
  /// All of them, each once.
  public var total: TaskRollUp
  /// By 章节, in file order.
  public var bySection: [TaskRollUp]
  /// By 牵头单位, most tasks first, then in file order; a task counts for each of its leads.
  public var byDepartment: [TaskRollUp]

  /// A plan's tasks and their counts.
  public init(
    tasks: [TaskAssessment], total: TaskRollUp, bySection: [TaskRollUp], byDepartment: [TaskRollUp]
  ) {
    self.tasks = tasks
    self.total = total
    self.bySection = bySection
    self.byDepartment = byDepartment
  }
}

/// One task's state in the data year.
public struct TaskAssessment: Sendable, Hashable, Identifiable {
  /// The task.
  public var task: PlanTask
  /// The latest record up to the data year; `nil` means 未填报.
  public var record: TaskProgressRecord?
  /// Late: its due year has passed without 已完成, and somebody reported on it.
  public var isLate: Bool
  /// Its due year has passed and nobody reported: whether it is late is not known.
  public var isDueUnreported: Bool

  /// A task's state.
  public init(task: PlanTask, record: TaskProgressRecord?, isLate: Bool, isDueUnreported: Bool) {
    self.task = task
    self.record = record
    self.isLate = isLate
    self.isDueUnreported = isDueUnreported
  }

  /// The task's identifier.
  public var id: PlanTask.ID { task.id }
}

/// Counts over a set of tasks.
public struct TaskRollUp: Sendable, Hashable {
  /// Section or department; `nil` where the tasks give none.
  public var label: String?
  /// Tasks in the set.
  public var count: Int
  /// By state.
  public var states: [TaskState: Int]
  /// 未填报.
  public var unreported: Int
  /// Late ones.
  public var late: Int
  /// For a department: tasks that it supports besides those it leads.
  public var supported: Int
  /// For a department: 已完成 and 达到序时进度 of all it leads, percent, unrounded; `nil` where nothing was reported.
  public var score: Decimal?

  /// A set's counts.
  public init(label: String?, count: Int) {
    self.label = label
    self.count = count
    states = [:]
    unreported = count
    late = 0
    supported = 0
  }
}
