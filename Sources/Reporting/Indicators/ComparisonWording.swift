import Evaluation
import PlanModel

extension AssessmentWording {
  /// How value and target were held against each other, where the printed numbers alone would mislead: the value
  /// was rounded first, 左右 has a bound, or the value equals a limit that excludes it. Empty otherwise.
  ///
  /// - Parameter ofYear: Whether the data year's own target decided, whose steps stand last.
  func comparisonNote(ofYear: Bool = false) -> String {
    let steps = assessment.derivation.steps
    let yearStart = steps.lastIndex(of: .rule(.dataYearTarget)) ?? steps.endIndex
    let decisive = ofYear ? steps[yearStart...] : steps[..<yearStart]
    return decisive.compactMap(note).uniqued().joined(separator: "，")
  }

  private func note(on step: Derivation.Step) -> String? {
    switch step {
    case .arithmetic(.roundedValue, _, let value, _):
      "按修约值比较法，修约为\(format.withUnit(value.plainText()))后比较"
    case .arithmetic(.aboutBound, _, let bound, _):
      "“左右”按\(assessment.indicator.direction == .higherIsBetter ? "不低于" : "不高于")"
        + "\(format.withUnit(bound.plainText()))掌握"
    case .comparison(let left, .lessThan, let right, _, false) where left == right,
      .comparison(let left, .greaterThan, let right, _, false) where left == right:
      "目标不含本数"
    case .arithmetic, .comparison, .input, .reading, .rule, .part, .verdict: nil
    }
  }

  /// `已公布结论为“完成”，本报告按规则判定为“超额完成”`, where the two differ.
  var publishedDifference: String? {
    guard case .differs? = assessment.agreement, let published = assessment.observation?.published else {
      return nil
    }
    return "已公布结论为\(Phrases.quoted(published))，本报告按评价规则判定为“\(assessment.verdict.title)”"
  }
}

extension PublishedAgreement {
  var title: String {
    switch self {
    case .agrees: "一致"
    case .differs: "不一致"
    case .notComparable: "无法对照"
    }
  }
}
