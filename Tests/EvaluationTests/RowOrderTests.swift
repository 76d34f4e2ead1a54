import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite("行序") struct RowOrderTests {
  @Test("The order of input rows changes nothing")
  func order() {
    var plans = RandomPlans(seed: 6)
    for _ in 0..<600 {
      let builder = plans.plan()
      let (kind, year) = plans.evaluation(of: builder)
      var shuffled = builder
      var generator = plans.generator
      shuffled.plan.indicators.shuffle(using: &generator)
      shuffled.plan.targets.shuffle(using: &generator)
      shuffled.plan.observations.shuffle(using: &generator)
      shuffled.plan.projects.shuffle(using: &generator)
      shuffled.plan.projectProgress.shuffle(using: &generator)
      shuffled.plan.tasks.shuffle(using: &generator)
      shuffled.plan.taskProgress.shuffle(using: &generator)
      shuffled.plan.reductions.shuffle(using: &generator)
      #expect(Digest(builder.evaluate(kind, year)) == Digest(shuffled.evaluate(kind, year)))
    }
  }

  /// Everything that is computed, without the order of lists that follow the files.
  private struct Digest: Equatable {
    let indicators: [String]
    let pollutants: [String]
    let rollUps: Set<String>

    init(_ evaluation: PlanEvaluation) {
      indicators = evaluation.allAssessments.map { item in
        let figures = [
          item.progress, item.schedule, item.scheduleValue, item.deviation, item.completionRate, item.margin,
          item.requiredEffort?.perYear, item.outlook?.projected,
        ]
        return "\(item.id) \(item.verdict) \(item.reason) \(figures) \(item.target?.origin.row ?? 0) "
          + "\(item.observation?.value.text ?? "") \(item.series.map(\.value.text))"
      }.sorted()
      pollutants = evaluation.emissionReduction.pollutants.map { "\($0.pollutant) \($0.total) \($0.byYear)" }
        .sorted()
      let projects = evaluation.projectInvestment
      let sums =
        [projects.total, projects.reserve] + projects.byDomain + projects.byOwner + projects.byStartYear
      rollUps = Set(
        sums.map { sum in
          "\(sum.label ?? "") \(sum.count) \(sum.late) \(String(describing: sum.totalInvestmentRate)) "
            + "\(String(describing: sum.weightedProgress)) \(String(describing: sum.totalInvestment))"
        }
          + evaluation.taskProgress.byDepartment.map {
            "\($0.label ?? "") \($0.count) \($0.late) \(String(describing: $0.score))"
          })
    }
  }
}
