import Foundation
import PlanModel

/// Where one project stands at the end of the data year.
enum ProjectState {
  /// Takes the latest report up to the data year and holds it against start and end year.
  ///
  /// A project whose end year has passed without 完成 is late; one whose start year has passed and that is still
  /// 未启动 or 前期 started late [methods.md 4: the share of stages against start and end year]. Where nobody
  /// reported, neither is known: `isDueUnreported` says so instead of a guess.
  static func assess(
    _ project: Project, records: [ProjectProgressRecord], dataYear: Int, commissioningCounts: Bool
  ) -> ProjectAssessment {
    let record = records.filter { $0.year <= dataYear }
      .max { ($0.year, $0.origin.row) < ($1.year, $1.origin.row) }
    let factor = project.unit?.inHundredMillionYuan
    func converted(_ amount: Decimal?) -> Decimal? {
      amount.flatMap { amount in factor.map { amount * $0 } }
    }
    let isDue = project.end.map { $0 <= dataYear } ?? false
    let hasStartPassed = project.start.map { $0 <= dataYear } ?? false
    let stage = record?.stage
    let isOpen = stage != nil && stage != .terminated && !isDone(stage, commissioningCounts)
    var assessment = ProjectAssessment(
      project: project, totalInvestment: converted(project.totalInvestment),
      periodInvestment: converted(project.periodInvestment), record: record,
      cumulativeInvestment: converted(record?.cumulativeInvestment), isLate: isDue && isOpen)
    assessment.isDueUnreported = isDue && record == nil
    assessment.isLateStart = hasStartPassed && (stage == .notStarted || stage == .preparation)
    assessment.timeShare = timeShare(project, dataYear)
    return assessment
  }

  /// 完成, and 调试 where the plan counts it so.
  static func isDone(_ stage: ProjectStage?, _ commissioningCounts: Bool) -> Bool {
    stage == .completed || (commissioningCounts && stage == .commissioning)
  }

  /// How much of the project's own years has passed, in percent.
  private static func timeShare(_ project: Project, _ dataYear: Int) -> Decimal? {
    guard let start = project.start, let end = project.end, end >= start else { return nil }
    let years = end - start + 1
    return Decimal(min(max(dataYear - start + 1, 0), years)) * 100 / Decimal(years)
  }
}
