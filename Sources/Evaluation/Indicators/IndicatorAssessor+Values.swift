import PlanModel

/// What a value means against a target, by what both of them are.
extension IndicatorAssessor {
  func judge(
    _ assessment: inout IndicatorAssessment, _ value: MeasuredValue.Content, against target: Target
  ) {
    let schedule = Schedule(to: target.year, in: context)
    let year = assessment.yearYardstick
    switch (value, target.meaning) {
    case (_, .qualitative): judgeByPerson(&assessment)
    case (.milestone(let state), _):
      assessment.conclude(
        MilestoneRule.conclusion(state, schedule, isAskedThisYear: year != nil),
        by: [.rule(.kind(.milestone))])
    case (.number(let number), .limit), (.number(let number), .about), (.number(let number), .range),
      (.number(let number), .hold):
      judge(&assessment, subject(assessment, Goal(target), number, schedule))
    case (.number(let number), .parts(let limits)): judgeParts(&assessment, [number], limits, schedule)
    case (.parts(let values), .parts), (.parts(let values), .limit):
      judgeParts(&assessment, values, target.meaning.limits, schedule)
    case (.number(let number), .assigned):
      judgeByYear(&assessment, number, year)
    case (.parts(let values), .assigned):
      judgeParts(&assessment, values, [], Schedule(to: context.dataYear, in: context))
    case (.absent, _), (.parts, .about), (.parts, .range), (.parts, .hold), (.parts, .milestone),
      (.parts, .none), (.number, .milestone), (.number, .none):
      markUnreadable(&assessment)
    }
  }

  /// A goal in words is met where a person says so, with a source [ours].
  private func judgeByPerson(_ assessment: inout IndicatorAssessment) {
    let conclusion: Conclusion =
      switch assessment.observation?.judgement {
      case .met?: (assessment.isDue ? .completed : .onSchedule, .judgedMet)
      case .missed?: (assessment.isDue ? .notCompleted : .behind, .judgedMissed)
      case nil: (.notEvaluated, .awaitingJudgement)
      }
    assessment.conclude(conclusion, by: [.rule(.qualitative)])
  }

  private func subject(
    _ assessment: IndicatorAssessment, as kind: IndicatorKind? = nil, _ goal: Goal, _ actual: Decimal,
    _ schedule: Schedule
  ) -> AttainmentCase {
    AttainmentCase(
      indicator: assessment.indicator, kind: kind ?? assessment.indicator.kind, goal: goal, actual: actual,
      schedule: schedule, tolerance: plan.aboutTolerance, places: assessment.places)
  }

  /// A value that does not fit its target was refused when the plan was read; nothing is concluded from it.
  private func markUnreadable(_ assessment: inout IndicatorAssessment) {
    assessment.conclude((.noData, .noObservation), by: [.rule(.noData)])
  }

  /// Judges a number and fills in the figures. Of a target that is due no schedule is asked: it and the deviation stay
  /// empty.
  private func judge(_ assessment: inout IndicatorAssessment, _ subject: AttainmentCase) {
    let judgement = NumericJudgement(subject, year: assessment.yearYardstick.map { Goal($0) })
    assessment.conclude(judgement.conclusion, by: judgement.steps)
    assessment.margin = judgement.end.margin
    assessment.progress = judgement.line?.progress
    assessment.isMovingAway = judgement.isMovingAway
    assessment.isBeyondRange = judgement.end.isBeyondRange
    assessment.completionRate = judgement.rates?.completion
    assessment.excessRate = judgement.rates?.excess
    if subject.schedule.isOver {
      if let distance = judgement.end.distance { assessment.derivation.steps.append(step(subject, distance)) }
    } else {
      assessment.schedule = judgement.line?.schedule
      assessment.scheduleValue = judgement.line?.scheduleValue
      assessment.deviation = judgement.line?.deviation
      lookAhead(&assessment, subject, end: judgement.end)
    }
  }

  private func step(_ subject: AttainmentCase, _ distance: Margin) -> Derivation.Step {
    .arithmetic(
      .margin, distance.formula, value: distance.amount,
      unit: subject.indicator.isPercent ? .percentagePoints : .unit(subject.indicator.unit))
  }

  private func lookAhead(
    _ assessment: inout IndicatorAssessment, _ subject: AttainmentCase, end: TargetOutcome
  ) {
    if let (effort, step) = RequiredEffortRule.effort(subject, end: end) {
      assessment.requiredEffort = effort
      assessment.derivation.steps += [.rule(.requiredEffort), step]
    }
    if let (outlook, steps) = OutlookRule.outlook(
      subject, baseYear: baseYear(subject), dataYear: context.dataYear,
      observed: assessment.series.map(\.year))
    {
      assessment.outlook = outlook
      assessment.derivation.steps += steps
    }
  }

  /// The year that change is counted from: the base value's year for levels and for what is to be held; for sums the
  /// year that the target names, the indicator's own base year, or the year before the plan.
  private func baseYear(_ subject: AttainmentCase) -> Int {
    let ofBaseline = plan.baseYear(of: subject.indicator)
    if subject.kind.form.needsBaseline || subject.asksToHold { return ofBaseline }
    if case .limit(let limit) = subject.goal.meaning, let since = limit.sinceYear { return since }
    return subject.compounds ? ofBaseline : plan.period.start - 1
  }

  /// The end target is still to be assigned, but the year has one of its own: that can be judged.
  private func judgeByYear(
    _ assessment: inout IndicatorAssessment, _ actual: Decimal, _ target: Target?
  ) {
    guard let target else { return markUnreadable(&assessment) }
    let schedule = Schedule(to: context.dataYear, in: context)
    let outcome = subject(assessment, Goal(target), actual, schedule).outcome(of: actual)
    assessment.conclude(
      NumericJudgement.byYear(outcome),
      by: [.rule(.dataYearTarget)] + (target.meaning.isAbout ? [.rule(.about)] : []) + outcome.steps)
  }

  /// A compound target in one cell (`1/10/100`): each part is a count of its own, with a schedule of its own
  /// [methods.md 2]. Where the end target is still to be assigned, the data year's decides.
  private func judgeParts(
    _ assessment: inout IndicatorAssessment, _ values: [Decimal], _ limits: [Limit], _ schedule: Schedule
  ) {
    let year = assessment.yearYardstick?.meaning.limits ?? []
    var steps: [Derivation.Step] = []
    assessment.targetParts = []
    for index in (limits.isEmpty ? year : limits).indices {
      let limit = index < limits.count ? limits[index] : nil
      var part = TargetPart(limit: limit, yearLimit: index < year.count ? year[index] : nil)
      if index < values.count, let goal = (limit ?? part.yearLimit).map({ Goal($0) }) {
        let subject = subject(assessment, as: .count, goal, values[index], schedule)
        part.value = values[index]
        if limit != nil {
          let judgement = NumericJudgement(subject, year: part.yearLimit.map { Goal($0) })
          part.progress = judgement.line?.progress
          part.verdict = judgement.conclusion.verdict
          steps += judgement.steps
        } else {
          let outcome = subject.outcome(of: values[index])
          part.verdict = NumericJudgement.byYear(outcome).verdict
          steps += [.rule(.dataYearTarget)] + outcome.steps
        }
      }
      assessment.targetParts.append(part)
      steps.append(.part(name: String(assessment.targetParts.count), verdict: part.verdict))
    }
    let verdict = CompoundRule.worst(of: assessment.targetParts.map(\.verdict)) ?? .notEvaluated
    assessment.conclude(
      (verdict, verdict.isJudged ? .worstPart : .noObservation), by: [.rule(.kind(.compound))] + steps)
  }

  /// A value against a target whose year is over: judged like any other, by the words of a final evaluation.
  func finalVerdict(
    _ observation: Observation, _ target: Target, of assessment: IndicatorAssessment
  ) -> Verdict {
    var ofYear = assessment
    (ofYear.observation, ofYear.dataYearTarget, ofYear.isDue) = (observation, nil, true)
    judge(&ofYear, observation.value.content, against: target)
    return ofYear.verdict
  }
}
