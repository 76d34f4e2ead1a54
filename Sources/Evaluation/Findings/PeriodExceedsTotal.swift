import Foundation
import PlanModel

/// `period-exceeds-total`: a part of a project's investment that is larger than the whole.
struct PeriodExceedsTotal: FindingCheck {
  let id = "period-exceeds-total"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    evaluation.plan.projects.compactMap { project in
      guard let period = project.periodInvestment, let total = project.totalInvestment, period > total
      else { return nil }
      return Finding(
        check: id, gravity: .review, subject: .project(id: project.id, name: project.name),
        detail: .periodExceedsTotal(
          period: period.plainText(), total: total.plainText(), unit: project.unit?.rawValue ?? ""),
        origin: project.origin)
    }
  }
}
