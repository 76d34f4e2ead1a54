import PlanModel

/// `recorded-discrepancy`: what does not agree inside the plan or between its sources, as recorded with the inputs:
/// which value is used, which other one exists, why.
struct RecordedDiscrepancy: FindingCheck {
  let id = "recorded-discrepancy"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    let plan = evaluation.plan
    return plan.discrepancies.map { item in
      Finding(
        check: id, gravity: .note, subject: subject(item.item, in: plan),
        detail: .recorded(
          place: item.place, used: item.used, other: item.other, reason: item.reason, source: item.source),
        origin: item.origin)
    }
  }

  private func subject(_ item: String, in plan: Plan) -> Finding.Subject {
    if let indicator = plan.indicators.first(where: { $0.id == item }) { return .indicator(indicator) }
    if let task = plan.tasks.first(where: { $0.id == item }) { return .task(id: task.id, name: task.task) }
    if let project = plan.projects.first(where: { $0.id == item }) {
      return .project(id: project.id, name: project.name)
    }
    return .named(item)
  }
}
