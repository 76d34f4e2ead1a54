import PlanModel

/// A verdict and why it was given.
typealias Conclusion = (verdict: Verdict, reason: VerdictReason)

/// One number judged: comparison with the target, line of its kind, verdict.
struct NumericJudgement {
  let conclusion: Conclusion
  let end: TargetOutcome
  /// The line from the base to the target; `nil` for targets to be held and where none can be drawn.
  let line: ScheduleLine?
  /// Whether the value moved away from the target: a negative progress, or a target to be held that was lost by moving
  /// to the wrong side of the base.
  let isMovingAway: Bool
  /// Completion and excess, of a target that is due.
  let rates: FinalRates?
  /// The way to the verdict, without the inputs and the verdict itself.
  let steps: [Derivation.Step]

  /// - Parameter year: What the plan asks of the data year itself, if anything.
  init(_ subject: AttainmentCase, year yearGoal: Goal?) {
    let isHeld = subject.isHeld
    end = subject.outcome(of: subject.actual)
    line = isHeld || !subject.hasWay ? nil : subject.kind.rule.line(subject)
    isMovingAway =
      if let line { (line.progress ?? 0) < 0 } else { isHeld && Self.isLost(subject, end) }
    let about: [Derivation.Step] = subject.goal.meaning.isAbout ? [.rule(.about)] : []
    var steps = isHeld ? [.rule(.hold)] : line?.progressSteps ?? []
    if subject.schedule.isOver {
      rates = FinalRates(subject)
      steps += about + [.rule(.final)] + end.steps + (rates?.steps ?? [])
      conclusion = Self.final(end)
    } else {
      rates = nil
      let year = yearGoal.map { goal in
        var ofYear = subject
        ofYear.goal = goal
        return ofYear.outcome(of: subject.actual)
      }
      let decided = Self.onTheWay(subject, end: end, line: line, isHeld: isHeld, year: year)
      conclusion = decided.conclusion
      steps += (line?.scheduleSteps ?? []) + about + (line?.deviationSteps ?? []) + end.steps
      if let year, let yearGoal {
        let isFirstAbout = about.isEmpty && yearGoal.meaning.isAbout
        steps += [.rule(.dataYearTarget)] + (isFirstAbout ? [.rule(.about)] : []) + year.steps
      }
      steps += decided.steps
    }
    self.steps = steps
  }

  private static func isLost(_ subject: AttainmentCase, _ end: TargetOutcome) -> Bool {
    guard end.isMet == false, let base = subject.baseline else { return false }
    return !subject.indicator.direction.isAtLeastAsGood(subject.actual, as: base)
  }

  /// The verdict on a target whose year is over: 超额完成 strictly better than the target, 完成 met, 未完成 missed
  /// [methods.md 2, 8]. No schedule any more, and no baseline needed unless the target is to hold it.
  static func final(_ end: TargetOutcome) -> Conclusion {
    switch end.isMet {
    case nil: (.noData, .noBaseline)
    case false?: (.notCompleted, .targetMissed)
    case true?: end.isSurpassed ? (.exceeded, .targetSurpassed) : (.completed, .targetMet)
    }
  }

  /// The verdict before the target's year is over, and the steps that only this way to it takes.
  ///
  /// The order of its questions is the rule [methods.md 2, 8]:
  /// 1. The end target met is 提前完成, whatever the schedule; one to be held is 保持达标, because no floor is finished early
  ///    [ours]. (A cap over the period is met only at its end [ours].)
  /// 2. A target that the plan sets for the data year itself replaces the straight line.
  /// 3. A target to be held and not met is behind, without a baseline too where its text gives the number.
  /// 4. Without a baseline nothing else can be said: 数据缺失, not a guess.
  /// 5. The line decides; where none can be drawn, the target.
  private static func onTheWay(
    _ subject: AttainmentCase, end: TargetOutcome, line: ScheduleLine?, isHeld: Bool, year: TargetOutcome?
  ) -> (conclusion: Conclusion, steps: [Derivation.Step]) {
    if end.isMet == true, !subject.isCap {
      return isHeld
        ? ((.maintained, .held), []) : ((.achievedEarly, .targetMet), [.rule(.achievedEarly)])
    }
    if let year { return (byYear(year), []) }
    if end.isMet != nil, isHeld { return ((.behind, .notHeld), []) }
    if end.isMet == nil || subject.baseline == nil { return ((.noData, .noBaseline), []) }
    if let line {
      return (line.isReached ? (.onSchedule, .onLine) : (.behind, .shortOfLine), [line.comparison])
    }
    return ((.behind, .targetMissed), [])
  }

  /// What the data year's own target decides.
  static func byYear(_ year: TargetOutcome) -> Conclusion {
    switch year.isMet {
    case true?: (.onSchedule, .yearTargetMet)
    case false?: (.behind, .yearTargetMissed)
    case nil: (.noData, .noBaseline)
    }
  }
}

/// 完成率 a/T and 超额率 (a - T)/T: what is said at the end of sums, counts and falls
/// [methods.md 2; pub: 31.79/23 = 138.2 %; 26.59 against 20: 超额 32.95 %]. Linear, for intensities too.
struct FinalRates {
  let completion: Decimal
  let excess: Decimal
  let steps: [Derivation.Step]

  /// `nil` for levels, caps, ranges and targets without a size.
  init?(_ subject: AttainmentCase) {
    if case .range = subject.goal.meaning { return nil }
    guard let target = subject.point, target != 0, !subject.isCap, !subject.kind.form.needsBaseline
    else { return nil }
    let actual = subject.actual
    completion = actual * 100 / target
    excess = (actual - target) * 100 / target
    steps = [
      .arithmetic(
        .completionRate, .shareOfTarget(actual, target: target), value: completion, unit: .percent),
      .arithmetic(.excessRate, .excess(actual, target: target), value: excess, unit: .percent),
    ]
  }
}
