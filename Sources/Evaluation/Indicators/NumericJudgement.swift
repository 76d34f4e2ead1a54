import Foundation
import PlanModel

/// One numeric value judged: comparison with the target, line of its kind, verdict.
struct NumericJudgement {
  let verdict: Verdict
  let reason: VerdictReason
  /// How the value stands to the end target.
  let end: TargetOutcome
  /// The line from the base to the target; `nil` for targets to be held and where none can be drawn.
  let line: ScheduleLine?
  /// Whether the target is one to be held.
  let isHeld: Bool
  /// Completion and excess, in a final evaluation.
  let rates: FinalRates?
  /// The way to the verdict, without the inputs and the verdict itself.
  let steps: [Derivation.Step]

  /// Judges a value.
  ///
  /// - Parameter year: What the plan asks of the data year itself, if anything.
  init(_ subject: AttainmentCase, year yearTarget: YearTarget?, kind: EvaluationKind) {
    end = subject.outcome(of: subject.actual)
    isHeld = HoldRule.applies(to: subject)
    line = isHeld ? nil : Self.line(subject)
    var steps: [Derivation.Step] = isHeld ? [.rule(.hold)] : line?.steps ?? []
    var about: [Derivation.Step] = []
    if subject.meaning.isAbout { about = [.rule(.about)] }
    if kind == .final {
      steps += about + [.rule(.final)] + end.steps
      rates = FinalRates(subject)
      steps += rates?.steps ?? []
      let final = FinalVerdict(end: end)
      (verdict, reason) = (final.verdict, final.reason)
    } else {
      steps += (line?.paceSteps ?? []) + about
      rates = nil
      let year = yearTarget.map {
        TargetComparison(
          indicator: subject.indicator, baseline: subject.baseline, tolerance: subject.tolerance,
          printedPlaces: $0.printedPlaces
        ).outcome(of: subject.actual, against: $0.meaning)
      }
      let pace = PaceVerdict(subject, end: end, line: line, isHeld: isHeld, year: year)
      (verdict, reason) = (pace.verdict, pace.reason)
      if let step = line?.deviationStep { steps.append(step) }
      steps += end.steps
      if let year, let yearTarget {
        if about.isEmpty, yearTarget.meaning.isAbout { about = [.rule(.about)] } else { about = [] }
        steps += [.rule(.dataYearTarget)] + about + year.steps
      }
      if reason == .targetMet { steps.append(.rule(.achievedEarly)) }
      if reason == .onLine || reason == .shortOfLine, let line, let value = line.scheduleValue {
        steps.append(Self.lineComparison(subject, line: line, value: value))
      }
    }
    self.steps = steps
  }

  private static func line(_ subject: AttainmentCase) -> ScheduleLine? {
    switch subject.indicator.kind {
    case .level: LevelRule.line(subject)
    case .cumulative: CumulativeRule.line(subject)
    case .intensityReduction: IntensityReductionRule.line(subject)
    case .count, .compound: CountRule.line(subject)
    case .milestone: nil
    }
  }

  private static func lineComparison(
    _ subject: AttainmentCase, line: ScheduleLine, value: Decimal
  ) -> Derivation.Step {
    let rises = (subject.point ?? 0) > (subject.baseline ?? 0) && !subject.isCap
    return .comparison(
      left: subject.actual, relation: rises ? .atLeast : .atMost, right: value, method: .fullValue,
      holds: line.isReached)
  }
}

/// What the plan asks of the data year itself.
struct YearTarget {
  let meaning: TargetMeaning
  /// Decimal places that its text prints.
  let printedPlaces: Int

  /// A part of a compound target.
  init(_ limit: Limit) {
    meaning = .limit(limit)
    printedPlaces = limit.places
  }

  /// A target of the data year; `nil` without one.
  init?(_ target: Target?) {
    guard let target else { return nil }
    meaning = target.meaning
    printedPlaces = target.printedPlaces
  }
}
