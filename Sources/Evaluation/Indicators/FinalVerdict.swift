import Foundation
import PlanModel

/// The verdict of the final evaluation, and the figures that belong to it.
///
/// 超额完成 strictly better than the target, 完成 met, 未完成 missed [methods.md 2]. No pace any more, and no baseline
/// needed unless the target is to hold it.
struct FinalVerdict {
  let verdict: Verdict
  let reason: VerdictReason

  init(end: TargetOutcome) {
    switch end.isMet {
    case nil: (verdict, reason) = (.noData, .noBaseline)
    case false?: (verdict, reason) = (.notCompleted, .targetMissed)
    case true?:
      (verdict, reason) = end.isSurpassed ? (.exceeded, .targetSurpassed) : (.completed, .targetMet)
    }
  }
}

/// 完成率 a/T and 超额率 (a - T)/T: what a final report says of sums, counts and falls
/// [methods.md 2; pub: 31.79/23 = 138.2 %; 26.59 against 20: 超额 32.95 %]. Linear, for intensities too.
struct FinalRates {
  let completion: Decimal
  let excess: Decimal
  let steps: [Derivation.Step]

  /// `nil` for levels, caps and targets without a size.
  init?(_ subject: AttainmentCase) {
    guard let target = subject.point, target != 0, !subject.isCap,
      [.cumulative, .count, .intensityReduction].contains(subject.indicator.kind)
    else { return nil }
    let actual = subject.actual
    completion = actual * 100 / target
    excess = (actual - target) * 100 / target
    steps = [
      .arithmetic(
        result: .completionRate, formula: "a/T × 100",
        substituted: "\(actual.operand)/\(target.operand) × 100",
        value: completion, unit: .percent),
      .arithmetic(
        result: .excessRate, formula: "(a - T)/T × 100",
        substituted: "(\(actual.operand) - \(target.operand))/\(target.operand) × 100", value: excess,
        unit: .percent),
    ]
  }
}
