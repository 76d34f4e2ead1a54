import Foundation
import PlanModel

/// `target-against-direction`: 不超过 for an indicator entered as 越高越好, or the other way round. One of the two is
/// most likely a slip.
struct TargetAgainstDirection: FindingCheck {
  let id = "target-against-direction"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    evaluation.allAssessments.compactMap { assessment in
      let indicator = assessment.indicator
      guard let target = assessment.target, case .limit(let limit) = target.meaning else { return nil }
      let asksForMore: Bool
      switch limit.relation(for: indicator.direction) {
      case .atLeast, .greaterThan: asksForMore = true
      case .atMost, .lessThan: asksForMore = false
      case .byDirection: return nil
      }
      let isAgainst = asksForMore != (indicator.direction == .higherIsBetter)
      guard isAgainst || isMixedUpFall(indicator, limit.value) else { return nil }
      return Finding(
        check: id, gravity: .review, subject: .indicator(indicator),
        detail: isAgainst
          ? .againstDirection(target: target.text, direction: indicator.direction)
          : .fallAgainstDirection(target: target.text, direction: indicator.direction),
        origin: target.origin)
    }
  }

  /// A sum in percent that its name calls a fall (化学需氧量排放总量减少), with a positive number that is to be better the
  /// smaller it is, or a negative one that is to be better the larger it is: every value would meet it.
  private func isMixedUpFall(_ indicator: Indicator, _ target: Decimal) -> Bool {
    guard indicator.kind == .cumulative, indicator.unit == "%",
      ["减少", "下降", "削减", "降低"].contains(where: indicator.name.contains)
    else { return false }
    return indicator.direction == .higherIsBetter ? target < 0 : target > 0
  }
}
