import Evaluation
import PlanModel

extension AssessmentWording {
  /// How value and target were held against each other, where the printed numbers alone would mislead: the value
  /// was rounded first, 左右 has a bound, or the value equals a limit that excludes it. Empty otherwise.
  var comparisonNotes: String {
    switch assessment.reason {
    case .targetMet, .targetSurpassed, .targetMissed, .held, .notHeld: comparisonNotes(ofYear: false)
    // The data year's own target decided, whose steps stand last.
    case .yearTargetMet, .yearTargetMissed: comparisonNotes(ofYear: true)
    case .onLine, .shortOfLine, .underway, .overdue, .notStarted, .notYetStarted, .worstPart, .judgedMet,
      .judgedMissed, .awaitingJudgement, .targetNotAssigned, .noTarget, .noObservation, .dueUnreported,
      .noBaseline, .calibreChanged, .excluded:
      ""
    }
  }

  private func comparisonNotes(ofYear: Bool) -> String {
    if !assessment.parts.isEmpty, assessment.observation == nil { return "" }
    let steps = assessment.derivation.steps
    let yearStart = steps.lastIndex(of: .rule(.dataYearTarget)) ?? steps.endIndex
    let decisive = ofYear ? steps[yearStart...] : steps[..<yearStart]
    let notes = decisive.compactMap(note)
    return (notes + (isWorseThanBase(decisive) ? [say(.notAboutBase)] : [])).uniqued().joined()
  }

  private func say(_ sentence: ComparisonSentence, _ bound: String = "", _ basis: String = "") -> String {
    sentences(sentence, (bound, basis))
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
      return say(.rounded, format.withUnit(value.plainText()))
    case .arithmetic(.aboutBound, _, let bound, _):
      return say(isFloor(.aboutBound) ? .aboutFloor : .aboutCeiling, format.withUnit(bound.plainText()))
    case .arithmetic(.toleratedBound, _, let bound, _):
      let printed = format.withUnit(bound.plainText())
      let isFloor = isFloor(.toleratedBound)
      guard let basis = assessment.indicator.toleranceBasis else {
        return say(isFloor ? .toleratedFloor : .toleratedCeiling, printed)
      }
      return say(
        isFloor ? .toleratedFloorBecause : .toleratedCeilingBecause, printed, Phrases.clause(basis))
    case .comparison(let left, .lessThan, let right, _, false) where left == right,
      .comparison(let left, .greaterThan, let right, _, false) where left == right:
      return say(.strict)
    case .arithmetic, .comparison, .input, .reading, .rule, .part, .verdict: return nil
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
