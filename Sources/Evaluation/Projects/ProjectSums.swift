import Foundation
import PlanModel

/// Sums and ratios over a set of projects [methods.md 4].
struct ProjectSums {
  /// Whether 调试 counts as completed in this plan.
  let commissioningCounts: Bool

  /// Rolls a set up.
  ///
  /// Amounts are those of all projects of the set. Terminated projects leave every denominator and numerator, and
  /// what they take with them is listed. Projects that nobody reported on stay in the denominators: leaving
  /// them out would flatter the rates. A set that nobody reported on has no rates at all.
  func rollUp(_ projects: [ProjectAssessment], label: String?) -> ProjectRollUp {
    var result = ProjectRollUp(label: label, count: projects.count)
    result.reserveCount = projects.count(where: \.project.reserve)
    result.stages = projects.reduce(into: [:]) { counts, project in
      if let stage = project.record?.stage { counts[stage, default: 0] += 1 }
    }
    result.unreported = projects.count { $0.record == nil }
    result.late = projects.count(where: \.isLate)
    result.totalInvestment = sum(projects, \.totalInvestment)
    result.periodInvestment = sum(projects, \.periodInvestment)
    result.cumulativeInvestment = sum(projects, \.cumulativeInvestment)
    let terminated = projects.filter(\.isTerminated)
    result.terminatedTotalInvestment = sum(terminated, \.totalInvestment)
    result.terminatedPeriodInvestment = sum(terminated, \.periodInvestment)
    result.terminatedCumulativeInvestment = sum(terminated, \.cumulativeInvestment)
    let active = projects.filter { !$0.isTerminated }
    rates(of: active, into: &result)
    result.derivation = ProjectDerivation.derivation(
      projects, total: result, commissioningCounts: commissioningCounts)
    return result
  }

  private func rates(of active: [ProjectAssessment], into result: inout ProjectRollUp) {
    result.totalInvestmentRate = investmentRate(active, \.totalInvestment)
    result.periodInvestmentRate = investmentRate(active, \.periodInvestment)
    guard active.contains(where: { $0.record != nil }) else { return }
    let all = Decimal(active.count)
    let stages = active.compactMap(\.record?.stage)
    result.startedRate = Decimal(stages.count(where: Self.started.contains)) * 100 / all
    result.completedRate =
      Decimal(stages.count { ProjectState.isDone($0, commissioningCounts) }) * 100 / all
    result.weightedProgress = stages.reduce(Decimal(0)) { $0 + StageWeight.weight($1) } * 100 / all
    let scheduled = active.count(where: \.isScheduled)
    if scheduled > 0 {
      result.onTimeRate = Decimal(active.count(where: \.isOnTime)) * 100 / Decimal(scheduled)
    }
  }

  /// Cumulative over planned investment, of the projects that give the planned amount: money spent on a
  /// project without a plan sum has nothing to be set against.
  private func investmentRate(
    _ active: [ProjectAssessment], _ planned: KeyPath<ProjectAssessment, Decimal?>
  ) -> Decimal? {
    let given = active.filter { $0[keyPath: planned] != nil }
    guard let spent = sum(given, \.cumulativeInvestment), let whole = sum(given, planned), whole != 0
    else { return nil }
    return spent * 100 / whole
  }

  private func sum(
    _ projects: [ProjectAssessment], _ amount: KeyPath<ProjectAssessment, Decimal?>
  ) -> Decimal? {
    let amounts = projects.compactMap { $0[keyPath: amount] }
    return amounts.isEmpty ? nil : amounts.reduce(0, +)
  }

  private static let started: [ProjectStage] = [.construction, .commissioning, .completed]
}
