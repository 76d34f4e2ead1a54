import Foundation
import PlanModel

/// `target-against-direction`: 不超过 for an indicator entered as 越高越好, or the other way round. One of the two is
/// most likely a slip.
struct TargetAgainstDirection: FindingCheck {
  let id = "target-against-direction"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    evaluation.allAssessments.compactMap { assessment in
      let indicator = assessment.indicator
      guard let target = assessment.target else { return nil }
      let isAgainst = isAgainstDirection(indicator, target.meaning)
      guard isAgainst || isMixedUpFall(indicator, target.meaning) else { return nil }
      return Finding(
        check: id, gravity: .review, subject: .indicator(indicator),
        detail: isAgainst
          ? .againstDirection(target: target.text, direction: indicator.direction)
          : .fallAgainstDirection(target: target.text, direction: indicator.direction),
        origin: target.origin)
    }
  }

  private func isAgainstDirection(_ indicator: Indicator, _ meaning: TargetMeaning) -> Bool {
    guard case .limit(let limit) = meaning else { return false }
    return switch limit.relation(for: indicator.direction) {
    case .atLeast, .greaterThan: indicator.direction != .higherIsBetter
    case .atMost, .lessThan: indicator.direction != .lowerIsBetter
    case .byDirection: false
    }
  }

  /// A sum in percent that its name calls a fall (化学需氧量排放总量减少), with a positive number that is to be better the
  /// smaller it is, or a negative one that is to be better the larger it is: a smaller fall would count as better.
  private func isMixedUpFall(_ indicator: Indicator, _ meaning: TargetMeaning) -> Bool {
    guard indicator.kind == .cumulative, indicator.isPercent,
      ["减少", "下降", "削减", "降低"].contains(where: indicator.name.contains)
    else { return false }
    return meaning.numbers.contains { indicator.direction == .higherIsBetter ? $0 < 0 : $0 > 0 }
  }
}
