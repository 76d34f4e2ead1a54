import Foundation
import PlanModel
import Testing

@testable import Evaluation

@Suite("行序") struct RowOrderTests {
  @Test("The order of input rows changes nothing")
  func order() {
    var plans = RandomPlans(seed: 6)
    for _ in 0..<1500 {
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
      shuffled.plan.renumber()
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
          item.requiredEffort?.amount, item.outlook?.projected,
        ]
        return "\(item.id) \(item.verdict) \(item.reason) \(figures) \(item.target?.text ?? "") "
          + "\(item.observation?.value.text ?? "") \(item.series.map(\.value.text))"
      }.sorted()
      pollutants = evaluation.emissionReduction.pollutants.map { "\($0.pollutant) \($0.total) \($0.byYear)" }
        .sorted()
      let projects = evaluation.projectInvestment
      let sums =
        [projects.total] + projects.byDomain + projects.byOwner + projects.byStartYear + projects.bySize
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

extension Plan {
  /// Gives every row the number of its place, as if the shuffled lists were the files.
  fileprivate mutating func renumber() {
    for index in indicators.indices { indicators[index].origin.row = index + 2 }
    for index in targets.indices { targets[index].origin.row = index + 2 }
    for index in observations.indices { observations[index].origin.row = index + 2 }
    for index in projects.indices { projects[index].origin.row = index + 2 }
    for index in projectProgress.indices { projectProgress[index].origin.row = index + 2 }
    for index in tasks.indices { tasks[index].origin.row = index + 2 }
    for index in taskProgress.indices { taskProgress[index].origin.row = index + 2 }
    for index in reductions.indices { reductions[index].origin.row = index + 2 }
  }
}
