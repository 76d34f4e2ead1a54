import PlanModel

/// Judges one indicator after the other with the plan's rows at hand: chooses target and value, sees what stands in the
/// way of a judgement, and leaves the value to its rule.
struct IndicatorAssessor {
  let plan: Plan
  let context: EvaluationContext
  private let targets: [Indicator.ID: [Target]]
  private let observations: [Indicator.ID: [Observation]]
  /// The verdicts that each document prints.
  private let publishedWords: [Source.ID?: [String]]
  /// Dates of the sources that appeared after the report's date.
  private let laterSources: [Source.ID: CalendarDate]

  init(_ plan: Plan, _ context: EvaluationContext) {
    self.plan = plan
    self.context = context
    targets = Dictionary(grouping: plan.targets, by: \.indicator)
    observations = Dictionary(grouping: plan.observations, by: \.indicator)
    publishedWords = Dictionary(grouping: plan.observations, by: \.source).mapValues {
      $0.compactMap(\.published)
    }
    laterSources = plan.sources(after: context.date)
  }

  func assess(_ indicator: Indicator, in tree: IndicatorTree) -> IndicatorAssessment {
    let target = TargetSelection(of: targets[indicator.id] ?? [], plan: plan, context: context)
    var assessment = gathered(indicator, target)
    assessment.parts = tree.parts(of: indicator).map { assess($0, in: tree) }
    if assessment.isDecidedByParts {
      judgeByParts(&assessment)
    } else if let (conclusion, rule) = obstacle(assessment, target) {
      assessment.conclude(conclusion, by: [.rule(rule)])
    } else if let target = assessment.target, let observation = assessment.observation {
      judge(&assessment, observation.value.content, against: target)
    }
    assessment.lateValue = lateValue(assessment)
    assessment.yearVerdict = assessment.dataYearTarget.map {
      verdict(on: $0, assessment.observation, of: assessment, absent: .noData)
    }
    assessment.course = IndicatorCourse(assessment, baseYear: plan.baseYear(of: indicator))
    if let course = assessment.course, let value = assessment.observation?.value.number {
      assessment.derivation.steps += course.steps(of: indicator, value: value)
    }
    assessment.agreement = PublishedAgreementRule.agreement(
      of: assessment.verdict, with: assessment.observation?.published,
      in: assessment.observation.flatMap { publishedWords[$0.source] } ?? [])
    assessment.derivation.steps.append(.verdict(assessment.verdict))
    return assessment
  }

  /// What was reached after a target's year: named, and no reason to change the verdict on that year.
  private func lateValue(_ assessment: IndicatorAssessment) -> Observation? {
    guard [.notCompleted, .dueUnreported].contains(assessment.verdict), let target = assessment.target
    else { return nil }
    return assessment.series.first {
      $0.year > assessment.judgedYear
        && [.completed, .exceeded].contains(finalVerdict($0, target, of: assessment))
    }
  }

  private func gathered(_ indicator: Indicator, _ target: TargetSelection) -> IndicatorAssessment {
    let known = (observations[indicator.id] ?? []).filter { $0.year <= context.dataYear }
    let dated = known.map { (observation: $0, published: $0.source.flatMap { laterSources[$0] }) }
    let entered = dated.filter { $0.published == nil }.map(\.observation)
    let judgedYear = min(target.end?.year ?? context.dataYear, context.dataYear)
    let recognised = RecognisedAmount(
      for: indicator, plan: plan, context: context, year: judgedYear, entered: entered)
    func selection(_ year: Int) -> ObservationSelection {
      ObservationSelection(
        of: entered + recognised.observations, indicator: indicator, year: year, context: context)
    }
    let observation = selection(judgedYear)
    var assessment = IndicatorAssessment(indicator: indicator, judgedYear: judgedYear)
    assessment.isDue = target.end.map(context.isDue) ?? false
    assessment.target = target.end
    assessment.otherTargets = target.others
    assessment.dataYearTarget = target.dataYear
    assessment.observation = observation.used
    assessment.isRecognisedSum = observation.used.map(recognised.observations.contains) ?? false
    assessment.otherObservations = observation.others
    assessment.latest = observation.latest
    assessment.laterValues = dated.compactMap { value in value.published.map { (value.observation, $0) } }
    assessment.series = observation.series
    assessment.earlierTargets = target.earlier.map { earlier in
      let used = selection(earlier.year).used
      return EarlierTarget(
        target: earlier, verdict: verdict(on: earlier, used, of: assessment, absent: .dueUnreported),
        observation: used)
    }
    assessment.derivation.steps =
      inputs(assessment) + (assessment.isRecognisedSum ? recognised.steps : [])
    return assessment
  }

  /// Baseline, target and how it was read, target of the data year, actual value.
  private func inputs(_ assessment: IndicatorAssessment) -> [Derivation.Step] {
    let indicator = assessment.indicator
    func target(_ name: Derivation.InputName, _ target: Target?) -> [Derivation.Step] {
      guard let target else { return [] }
      return [
        .input(name, text: target.text, unit: indicator.unit, target.origin),
        .reading(text: target.text, meaning: target.meaning),
      ]
    }
    let baseline = indicator.baseValue.map {
      Derivation.Step.input(.baseline, text: $0.text, unit: indicator.unit, indicator.origin)
    }
    let actual = assessment.observation.map {
      Derivation.Step.input(.actual, text: $0.value.text, unit: indicator.unit, $0.origin)
    }
    return [baseline].compactMap { $0 } + target(.target, assessment.target)
      + target(.dataYearTarget, assessment.dataYearTarget)
      + (assessment.isRecognisedSum ? [] : [actual].compactMap { $0 })
  }

  /// What stands in the way of a judgement: a treatment, no target, a target to come, no value.
  private func obstacle(
    _ assessment: IndicatorAssessment, _ target: TargetSelection
  ) -> (Conclusion, Rule)? {
    if let treatment = assessment.observation?.treatment { return Self.obstacle(treatment) }
    // The data year's own target can be judged before the end's is known.
    let canWait = assessment.yearYardstick != nil && assessment.observation != nil
    switch target.end?.meaning {
    case _ where target.isStillToBeIssued: return ((.awaitingTarget, .targetNotAssigned), .assignedTarget)
    case .assigned: return canWait ? nil : ((.awaitingTarget, .targetNotAssigned), .assignedTarget)
    case nil, .some(.none): return ((.notEvaluated, .noTarget), .excluded)
    case .qualitative:
      return assessment.observation?.judgement == nil
        ? ((.notEvaluated, .awaitingJudgement), .qualitative) : nil
    case .limit, .about, .range, .hold, .milestone, .parts:
      guard assessment.observation == nil else { return nil }
      return assessment.judgedYear < context.dataYear
        ? ((.dueUnreported, .dueUnreported), .dueYear) : ((.noData, .noObservation), .noData)
    }
  }

  private static func obstacle(_ treatment: Treatment) -> (Conclusion, Rule) {
    switch treatment {
    case .calibreChanged: ((.notComparable, .calibreChanged), .calibre)
    case .excluded: ((.notEvaluated, .excluded), .excluded)
    }
  }

  /// A target of one year, judged for its year.
  private func verdict(
    on target: Target, _ observation: Observation?, of assessment: IndicatorAssessment, absent: Verdict
  ) -> Verdict {
    if case .assigned = target.meaning { return .awaitingTarget }
    guard let observation else { return absent }
    if let treatment = observation.treatment { return Self.obstacle(treatment).0.verdict }
    return finalVerdict(observation, target, of: assessment)
  }

  /// Where the worst part could not be judged, its own reason is the better one.
  private func judgeByParts(_ assessment: inout IndicatorAssessment) {
    let parts = assessment.parts
    if Set(parts.map(\.judgedYear)).count == 1 { assessment.judgedYear = parts[0].judgedYear }
    assessment.isDue = parts.allSatisfy(\.isDue)
    let isPartial = parts.contains(where: \.isLeftOut)
    let verdict = CompoundRule.worst(of: parts.map(\.verdict), isPartial: isPartial) ?? .notEvaluated
    let reasons = parts.filter { $0.verdict == verdict }.map(\.reason)
    let reason = verdict.isJudged ? nil : VerdictReason.allCases.first(where: reasons.contains)
    assessment.conclude(
      (verdict, reason ?? .worstPart),
      by: [.rule(.kind(.compound))] + parts.map { .part(name: $0.indicator.name, verdict: $0.verdict) })
  }
}
