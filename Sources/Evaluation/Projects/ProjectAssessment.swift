package import PlanModel

/// One project's state at the end of the data year; amounts in 亿元, converted exactly.
package struct ProjectAssessment: Sendable, Hashable, Identifiable {
  package let project: Project
  package let totalInvestment: Decimal?
  package let periodInvestment: Decimal?
  /// What holds for the data year: its own record, or an earlier 完成 or 终止, which last; `nil` means 未填报.
  package let record: ProjectProgressRecord?
  /// The latest record of an earlier year, where nothing holds for the data year: shown with its year, counted nowhere.
  package let earlier: ProjectProgressRecord?
  /// Of `record`.
  package let cumulativeInvestment: Decimal?
  /// Of `earlier`: in no sum of the data year.
  package let earlierInvestment: Decimal?
  /// Late: its end year has passed without 完成, as reported for the data year.
  package let isLate: Bool
  /// Its end year has passed, no 完成 is known and nobody reported for the data year.
  package let isDueUnreported: Bool
  /// Its start year has passed, and it is reported as 未启动 or 前期.
  package let isLateStart: Bool

  /// Holds the data year's report against start and end year [methods.md 4, 8]. Where nobody reported for that year,
  /// nothing is known of it: `isDueUnreported` says so instead of a guess.
  init(_ project: Project, records: [ProjectProgressRecord], dataYear: Int, commissioningCounts: Bool) {
    let known = KnownRecord(of: records, dataYear: dataYear) { $0.stage.lasts(commissioningCounts) }
    func converted(_ amount: Decimal?) -> Decimal? {
      guard let amount, let unit = project.unit else { return nil }
      return amount * unit.inHundredMillionYuan
    }
    self.project = project
    (record, earlier) = (known.record, known.earlier)
    totalInvestment = converted(project.totalInvestment)
    periodInvestment = converted(project.periodInvestment)
    cumulativeInvestment = converted(known.record?.cumulativeInvestment)
    earlierInvestment = converted(known.earlier?.cumulativeInvestment)
    let isDue = project.end.map { $0 <= dataYear } ?? false
    let hasStartPassed = project.start.map { $0 <= dataYear } ?? false
    let open = record.map { $0.stage.weight != nil && !$0.stage.isDone(commissioningCounts) } ?? false
    isLate = isDue && open
    isDueUnreported = isDue && record == nil
    isLateStart = hasStartPassed && open && !(record?.stage.hasBegun ?? false)
  }

  /// 终止: out of every denominator.
  package var isTerminated: Bool { record.map { $0.stage.weight == nil } ?? false }

  /// The latest record up to the data year.
  package var latest: ProjectProgressRecord? { record ?? earlier }

  /// Late, or due and unreported: what a report names.
  package var isOverdue: Bool { isLate || isDueUnreported }

  /// Whether its stage can be held against its years: reported, not terminated, with a start or end year.
  var isScheduled: Bool { record != nil && !isTerminated && (project.start ?? project.end) != nil }

  /// 按期: neither late nor started late.
  var isOnTime: Bool { isScheduled && !isLate && !isLateStart }

  package var id: Project.ID { project.id }
}

extension ProjectStage {
  /// w of the weighted progress Σ n·w/N [std: assessment of the key river-basin plans]; `nil` for 终止, which is out of
  /// the sum.
  var weight: Decimal? {
    switch self {
    case .completed: 1
    case .commissioning: Decimal(75, exponent: -2)
    case .construction: Decimal(5, exponent: -1)
    case .preparation: Decimal(25, exponent: -2)
    case .notStarted: 0
    case .terminated: nil
    }
  }

  /// 开工: in construction or beyond.
  var hasBegun: Bool {
    switch self {
    case .construction, .commissioning, .completed: true
    case .notStarted, .preparation, .terminated: false
    }
  }

  /// Whether the stage holds in later years without being reported again: what is finished or given up stays so.
  func lasts(_ commissioningCounts: Bool) -> Bool { weight == nil || isDone(commissioningCounts) }

  /// 完成, and 调试 where the plan counts it so.
  func isDone(_ commissioningCounts: Bool) -> Bool {
    switch self {
    case .completed: true
    case .commissioning: commissioningCounts
    case .notStarted, .preparation, .construction, .terminated: false
    }
  }
}
