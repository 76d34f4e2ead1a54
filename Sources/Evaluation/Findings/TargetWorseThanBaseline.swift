import Foundation
import PlanModel

/// `target-worse-than-baseline`: a target that asks for less than there was (近岸海域 70.5 → 70左右).
struct TargetWorseThanBaseline: FindingCheck {
  let id = "target-worse-than-baseline"

  func findings(in evaluation: PlanEvaluation) -> [Finding] {
    evaluation.allAssessments.compactMap { assessment in
      let indicator = assessment.indicator
      guard indicator.kind == .level, let base = indicator.baseValue, let baseline = base.number,
        let target = assessment.target, let point = Self.best(target.meaning, indicator.direction),
        point != baseline, indicator.direction.isAtLeastAsGood(baseline, as: point)
      else { return nil }
      return Finding(
        check: id, gravity: .review, subject: .indicator(indicator),
        detail: .targetWorseThanBaseline(baseline: base.text, target: target.text), origin: target.origin)
    }
  }

  /// The best number that the target's words still ask for.
  private static func best(_ meaning: TargetMeaning, _ direction: Direction) -> Decimal? {
    switch meaning {
    case .limit(let limit): limit.value
    case .about(let value): value
    case .range(let low, let high): direction == .higherIsBetter ? high : low
    case .hold, .milestone, .parts, .assigned, .none: nil
    }
  }
}
