import Evaluation
import PlanModel

extension AssessmentWording {
  /// How value and target were held against each other, where the printed numbers alone would mislead: the value
  /// was rounded first, 左右 has a bound, or the value equals a limit that excludes it. Empty otherwise.
  var comparisonNote: String {
    let steps = assessment.derivation.steps
    let yearStart = steps.lastIndex(of: .rule(.dataYearTarget)) ?? steps.endIndex
    let isByYearTarget = assessment.reason == .yearTargetMet || assessment.reason == .yearTargetMissed
    let decisive = isByYearTarget ? steps[yearStart...] : steps[..<yearStart]
    return decisive.lazy.compactMap(note).first ?? ""
  }

  private func note(on step: Derivation.Step) -> String? {
    switch step {
    case .arithmetic(.roundedValue, _, _, let value, _):
      "按修约值比较法，修约为\(format.withUnit(value.plainText()))后比较"
    case .arithmetic(.aboutBound, _, _, let bound, _):
      "“左右”按\(assessment.indicator.direction == .higherIsBetter ? "不低于" : "不高于")"
        + "\(format.withUnit(bound.plainText()))掌握"
    case .comparison(let left, .lessThan, let right, _, false) where left == right,
      .comparison(let left, .greaterThan, let right, _, false) where left == right:
      "目标不含本数"
    default: nil
    }
  }
}
