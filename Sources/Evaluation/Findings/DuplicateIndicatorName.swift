import PlanModel

/// `duplicate-indicator-name`: the same indicator twice [methods.md 6]. Parts of different parents may share a name.
struct DuplicateIndicatorName: FindingCheck {
  let id = "duplicate-indicator-name"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    var first: [[String]: Indicator] = [:]
    return evaluation.plan.indicators.compactMap { indicator in
      let key = [indicator.parent ?? "", indicator.name.filter { !$0.isWhitespace }, indicator.unit ?? ""]
      guard let earlier = first[key] else {
        first[key] = indicator
        return nil
      }
      return Finding(
        check: id, gravity: .review, subject: .indicator(indicator),
        detail: .duplicateName(name: indicator.name, otherID: earlier.id), origin: indicator.origin)
    }
  }
}
