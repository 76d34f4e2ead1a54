import Foundation
import PlanModel

/// Judges one indicator after the other with the plan's rows at hand.
struct IndicatorAssessor {
  private let plan: Plan
  private let context: EvaluationContext
  private let targets: [Indicator.ID: [Target]]
  private let observations: [Indicator.ID: [Observation]]

  init(_ plan: Plan, _ context: EvaluationContext) {
    self.plan = plan
    self.context = context
    targets = Dictionary(grouping: plan.targets, by: \.indicator)
    observations = Dictionary(grouping: plan.observations, by: \.indicator)
  }

  /// The assessment of an indicator with its parts.
  func assess(_ indicator: Indicator, in tree: IndicatorTree) -> IndicatorAssessment {
    let parts = tree.parts(of: indicator).map { assess($0, in: tree) }
    var assessment = gathered(indicator)
    assessment.parts = parts
    if indicator.kind == .compound, !parts.isEmpty {
      judgeByParts(&assessment)
    } else if let (verdict, reason, rule) = obstacle(assessment) {
      (assessment.verdict, assessment.reason) = (verdict, reason)
      assessment.derivation.steps.append(.rule(rule))
    } else {
      judge(&assessment)
    }
    assessment.agreement = PublishedAgreementRule.agreement(
      of: assessment.verdict, with: assessment.observation?.published)
    assessment.derivation.steps.append(.verdict(assessment.verdict, assessment.reason))
    return assessment
  }

  /// Chooses targets and values and writes down the inputs.
  private func gathered(_ indicator: Indicator) -> IndicatorAssessment {
    let target = TargetSelection(of: targets[indicator.id] ?? [], plan: plan, context: context)
    let entered = observations[indicator.id] ?? []
    let recognised = RecognisedAmount(for: indicator, plan: plan, context: context, entered: entered)
    let observation = ObservationSelection(
      of: entered + recognised.observations, indicator: indicator, context: context)
    var assessment = IndicatorAssessment(
      indicator: indicator, verdict: .notEvaluated,
      reason: target.isStillToBeIssued ? .targetNotAssigned : .noTarget)
    assessment.target = target.end
    assessment.otherTargets = target.others
    assessment.dataYearTarget = target.dataYear
    assessment.observation = observation.used
    assessment.otherObservations = observation.others
    assessment.latest = observation.latest
    assessment.series = observation.series
    assessment.derivation = Derivation(
      steps: DerivationInputs.steps(assessment, planSource: plan.source)
        + (observation.used?.origin.file == RecognisedAmount.file ? recognised.steps : []))
    return assessment
  }

  /// What stands in the way of a judgement: a treatment, no target, a target to come, no value.
  private func obstacle(_ assessment: IndicatorAssessment) -> (Verdict, VerdictReason, Rule)? {
    switch assessment.observation?.treatment {
    case .calibreChanged: return (.notComparable, .calibreChanged, .calibre)
    case .excluded: return (.notEvaluated, .excluded, .excluded)
    case nil: break
    }
    let meaning = assessment.target?.meaning
    if assessment.reason == .targetNotAssigned
      || (meaning == .assigned
        && (context.kind == .final || assessment.dataYearTarget == nil || assessment.observation == nil))
    {
      return (.awaitingTarget, .targetNotAssigned, .assignedTarget)
    }
    if meaning == nil || meaning == TargetMeaning.none { return (.notEvaluated, .noTarget, .excluded) }
    guard assessment.observation != nil else { return (.noData, .noObservation, .noData) }
    return nil
  }

  private func judgeByParts(_ assessment: inout IndicatorAssessment) {
    let verdict = CompoundRule.worst(of: assessment.parts.map(\.verdict)) ?? .notEvaluated
    assessment.verdict = verdict
    let reasons = assessment.parts.filter { $0.verdict == verdict }.map(\.reason)
    assessment.reason =
      CompoundRule.isUnjudged(verdict)
      ? VerdictReason.allCases.first(where: reasons.contains) ?? .worstPart : .worstPart
    assessment.derivation.steps.append(.rule(.compound))
    assessment.derivation.steps += assessment.parts.map {
      .part(name: $0.indicator.name, verdict: $0.verdict)
    }
  }

  private func judge(_ assessment: inout IndicatorAssessment) {
    guard let target = assessment.target, let observation = assessment.observation else { return }
    let pace = Pace(to: target.year, in: context)
    switch (observation.value.content, target.meaning) {
    case (.milestone(let state), _):
      let result = MilestoneRule(
        state, pace: pace, isDueThisYear: assessment.dataYearTarget != nil, kind: context.kind)
      (assessment.verdict, assessment.reason) = (result.verdict, result.reason)
      assessment.derivation.steps.append(.rule(.milestone))
    case (.parts(let values), .parts(let limits)):
      judgeTargetParts(&assessment, limits, values, pace)
    case (.number(let value), .parts(let limits)):
      judgeTargetParts(&assessment, limits, [value], pace)
    case (.parts(let values), .assigned):
      judgeByYearParts(&assessment, values)
    case (.parts(let values), let meaning):
      guard case .limit(let limit) = meaning else { return markUnreadable(&assessment) }
      judgeTargetParts(&assessment, [limit], values, pace)
    case (.number, .milestone):
      markUnreadable(&assessment)
    case (.number(let actual), .assigned):
      guard let year = assessment.dataYearTarget?.meaning else { return markUnreadable(&assessment) }
      judgeByYearTarget(&assessment, actual, year)
    case (.number(let actual), let meaning):
      let subject = AttainmentCase(
        indicator: assessment.indicator, meaning: meaning, actual: actual, pace: pace,
        tolerance: plan.aboutTolerance, printedPlaces: target.printedPlaces)
      NumericAssessment(plan: plan, context: context).judge(&assessment, subject)
    }
  }

  /// A value that does not fit its target was refused when the plan was read; nothing is concluded from it.
  private func markUnreadable(_ assessment: inout IndicatorAssessment) {
    (assessment.verdict, assessment.reason) = (.noData, .noObservation)
    assessment.derivation.steps.append(.rule(.noData))
  }

  private func judgeTargetParts(
    _ assessment: inout IndicatorAssessment, _ limits: [Limit], _ values: [Decimal], _ pace: Pace,
    isYearOnly: Bool = false
  ) {
    let result = TargetParts(
      limits, year: isYearOnly ? limits : Self.limits(of: assessment.dataYearTarget),
      isYearOnly: isYearOnly, values: values, indicator: assessment.indicator, pace: pace, kind: context.kind,
      tolerance: plan.aboutTolerance)
    assessment.targetParts = result.parts
    assessment.verdict = CompoundRule.worst(of: result.parts.map(\.verdict)) ?? .notEvaluated
    assessment.reason = assessment.verdict == .noData ? .noObservation : .worstPart
    // No schedule of its own: each part has one [methods.md 2].
    assessment.derivation.steps += [.rule(.compound)] + result.steps
  }

  private static func limits(of target: Target?) -> [Limit] {
    switch target?.meaning {
    case .parts(let limits): limits
    case .limit(let limit): [limit]
    default: []
    }
  }

  /// The same for a compound target whose end target is still to be assigned.
  private func judgeByYearParts(_ assessment: inout IndicatorAssessment, _ values: [Decimal]) {
    let limits = Self.limits(of: assessment.dataYearTarget)
    guard !limits.isEmpty else { return markUnreadable(&assessment) }
    judgeTargetParts(
      &assessment, limits, values, Pace(to: context.dataYear, in: context), isYearOnly: true)
  }

  /// The end target is still to be assigned, but the year has one of its own: that can be judged.
  private func judgeByYearTarget(
    _ assessment: inout IndicatorAssessment, _ actual: Decimal, _ year: TargetMeaning
  ) {
    let subject = AttainmentCase(
      indicator: assessment.indicator, meaning: year, actual: actual,
      pace: Pace(to: context.dataYear, in: context), tolerance: plan.aboutTolerance,
      printedPlaces: assessment.dataYearTarget?.printedPlaces ?? 0)
    let outcome = subject.outcome(of: actual)
    switch outcome.isMet {
    case true?: (assessment.verdict, assessment.reason) = (.onSchedule, .yearTargetMet)
    case false?: (assessment.verdict, assessment.reason) = (.behind, .yearTargetMissed)
    case nil: (assessment.verdict, assessment.reason) = (.noData, .noBaseline)
    }
    assessment.derivation.steps +=
      [.rule(.dataYearTarget)] + (year.isAbout ? [.rule(.about)] : []) + outcome.steps
  }
}
