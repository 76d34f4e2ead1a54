import PlanModel

/// `table-unavailable`: the plan's indicator table is lost; its declared numbers stay, and the report says why
/// nothing can be counted.
struct TableUnavailable: FindingCheck {
  let id = "table-unavailable"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    guard let explanation = evaluation.plan.declared.indicators?.unavailable else { return [] }
    return [
      Finding(
        check: id, gravity: .note, subject: .named("indicators.csv"),
        detail: .tableUnavailable(explanation: explanation))
    ]
  }
}
