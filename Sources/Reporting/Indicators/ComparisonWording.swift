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
    let notes = decisive.compactMap(note)
    return (notes + (isWorseThanBase(decisive) ? ["差于基期的不适用“左右”"] : [])).uniqued()
      .joined(separator: "，")
  }

  /// Whether a value near enough to its number was refused because it is worse than the base.
  private func isWorseThanBase(_ steps: some Sequence<Derivation.Step>) -> Bool {
    var isAbout = false
    for step in steps {
      switch step {
      case .arithmetic(.aboutBound, _, _, _): isAbout = true
      case .comparison(_, _, let right, _, let holds):
        if isAbout, !holds, right == assessment.indicator.baseValue?.number { return true }
      case .arithmetic, .input, .reading, .rule, .part, .verdict: break
      }
    }
    return false
  }

  private func note(on step: Derivation.Step) -> String? {
    switch step {
    case .arithmetic(.roundedValue, _, let value, _):
      "按修约值比较法，修约为\(format.withUnit(value.plainText()))后比较"
    case .arithmetic(.aboutBound, _, let bound, _):
      "“左右”按\(isFloor(.aboutBound) ? "不低于" : "不高于")\(format.withUnit(bound.plainText()))掌握"
    case .arithmetic(.toleratedBound, _, let bound, _):
      "按允许偏差，\(isFloor(.toleratedBound) ? "不低于" : "不高于")\(format.withUnit(bound.plainText()))即为保持"
        + (assessment.indicator.toleranceBasis.map { "（\(Phrases.clause($0))）" } ?? "")
    case .comparison(let left, .lessThan, let right, _, false) where left == right,
      .comparison(let left, .greaterThan, let right, _, false) where left == right:
      "目标不含本数"
    case .arithmetic, .comparison, .input, .reading, .rule, .part, .verdict: nil
    }
  }

  /// Whether the bound of the steps is one not to fall below.
  private func isFloor(_ name: Derivation.FigureName) -> Bool {
    for case .arithmetic(let figure, let formula, _, _) in assessment.derivation.steps where figure == name {
      if case .aboutBound(_, _, let isFloor) = formula { return isFloor }
      if case .toleratedBound(_, _, let isFloor) = formula { return isFloor }
    }
    return true
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
