package import PlanModel

/// 指标完成情况 of one indicator: the values that were used, the verdict and how it came about.
///
/// Shares are in percent, differences of them in percentage points; nothing is rounded here.
package struct IndicatorAssessment: Sendable, Identifiable {
  package let indicator: Indicator
  /// The year whose value is judged: the data year, or the end target's own where that lies before it.
  package var judgedYear: Int
  /// Whether the end target's year is over, so that the words of a final evaluation are used.
  package var isDue = false
  /// Assessments of its sub-indicators, in file order.
  package var parts: [IndicatorAssessment] = []
  /// Parts of a compound target in one cell (`1/10/100`), in its order.
  package var targetParts: [TargetPart] = []
  /// The end target that counts: of several issues the latest one not after the report's date.
  package var target: Target?
  /// Issues of the end target that do not count (older, or issued after the report's date).
  package var otherTargets: [Target] = []
  /// The target that the plan sets for the data year itself, where that is not the end year.
  package var dataYearTarget: Target?
  /// Targets of single years that are over, beside a later end target: judged for their years, not asked for again.
  package var earlierTargets: [EarlierTarget] = []
  /// 年度结论: how the data year's own target stands, by the words of a final evaluation.
  package var yearVerdict: Verdict?
  /// The value of the judged year; of something to be done the row that says 完成, which lasts.
  package var observation: Observation?
  /// Whether that value is the sum of recognised reductions, and stands in no row of its own.
  package var isRecognisedSum = false
  /// Values of the judged year that are not used: of a lesser status, or 不参与评价 beside a used one.
  package var otherObservations: [Observation] = []
  /// Values whose source appeared after the report's date: named, never used.
  package var laterValues: [(observation: Observation, published: CalendarDate)] = []
  /// The latest value up to the data year, shown for reference where the judged year has none; never used.
  package var latest: Observation?
  /// The first value after a missed or unreported target's year that meets it (迟于目标年份完成); it changes no verdict.
  package var lateValue: Observation?
  /// The used value of every year up to the data year, oldest first.
  package var series: [Observation] = []
  package var verdict = Verdict.notEvaluated
  package var reason = VerdictReason.noTarget
  /// 完成进度, percent.
  package var progress: Decimal?
  /// 序时进度, percent; `nil` where no line is drawn (targets to be held, milestones).
  package var schedule: Decimal?
  /// The value that the schedule asks for in the data year, in the indicator's unit.
  package var scheduleValue: Decimal?
  /// progress - schedule in percentage points.
  package var deviation: Decimal?
  /// Whether the value moved away from the target (不降反升 / 不升反降).
  package var isMovingAway = false
  /// Whether the value is better than both ends of the target's range (高于目标范围, 低于目标范围).
  package var isBeyondRange = false
  /// 完成率 a/T in percent: final evaluations of cumulative and count indicators.
  package var completionRate: Decimal?
  /// 超额率 (a - T)/T in percent.
  package var excessRate: Decimal?
  /// How far the value is beyond the target in the indicator's unit (percentage points for shares);
  /// positive is better than the target.
  package var margin: Decimal?
  /// What is needed in each of the years that are left.
  package var requiredEffort: RequiredEffort?
  /// Outlook to the target's year, an estimate of this report.
  package var outlook: Outlook?
  /// Where the value is going; `nil` for kinds that have no direction.
  package var course: IndicatorCourse?
  /// Our verdict beside the one that the body itself printed.
  package var agreement: PublishedAgreement?
  package var derivation = Derivation()

  package var id: Indicator.ID { indicator.id }

  /// Decimal places that its values are printed with: 小数位数, otherwise the most that one of them was entered with.
  package var places: Int { indicator.decimals ?? enteredPlaces }

  /// The most decimal places of the values as they were entered, and of the target's limit.
  package var enteredPlaces: Int {
    let texts = series.map(\.value) + [indicator.baseValue, observation?.value].compactMap { $0 }
    let entered = texts.map(\.printedPlaces).max() ?? 0
    if case .limit(let limit)? = target?.meaning { return max(entered, limit.places) }
    return entered
  }

  /// The target of the data year where it can be held against a value; it decides in the place of the line.
  var yearYardstick: Target? { dataYearTarget.flatMap { TargetSelection.isYardstick($0) ? $0 : nil } }

  /// 有超标趋势: what is held is carried past its limit before the target's year, if the change since the base goes on
  /// [ours, methods.md 8].
  package var tendsPastLimit: Bool {
    if case .maintained = verdict, case .difficult? = outlook?.prospect { true } else { false }
  }

  package var isDecidedByParts: Bool { indicator.kind.hasParts && !parts.isEmpty }

  /// Whether a person left it out, other than something without a target.
  var isLeftOut: Bool {
    switch reason {
    case .excluded, .awaitingJudgement: true
    case .targetMet, .targetSurpassed, .targetMissed, .onLine, .shortOfLine, .yearTargetMet,
      .yearTargetMissed, .held, .notHeld, .underway, .overdue, .notStarted, .notYetStarted, .worstPart,
      .judgedMet, .judgedMissed,
      .targetNotAssigned, .noTarget, .noObservation, .dueUnreported, .noBaseline, .calibreChanged:
      false
    }
  }

  /// 部分未评价: of a compound with a verdict, the parts that have a target and none of their own.
  package var unjudgedParts: [IndicatorAssessment] {
    guard verdict.isJudged else { return [] }
    return parts.filter { if case .noTarget = $0.reason { false } else { !$0.verdict.isJudged } }
  }

  /// Writes a conclusion down with its reason.
  mutating func conclude(_ conclusion: Conclusion, by steps: [Derivation.Step]) {
    (verdict, reason) = conclusion
    derivation.steps += steps
  }
}

/// A target of one year that is over, and how it ended.
package struct EarlierTarget: Sendable, Hashable {
  package let target: Target
  package let verdict: Verdict
  package let observation: Observation?
}

/// One part of a compound target with its own verdict.
package struct TargetPart: Sendable, Hashable {
  /// The limit of this part at the end; `nil` where the end target is still to be assigned.
  package var limit: Limit?
  /// What the plan asks of this part in the data year itself, where that decided.
  package var yearLimit: Limit?
  package var value: Decimal?
  /// 完成进度, percent.
  var progress: Decimal?
  /// 数据缺失 as long as it has no value.
  package var verdict = Verdict.noData
}

/// Why a verdict was given: the case of the rule that decided.
package enum VerdictReason: Sendable, Hashable, CaseIterable {
  case targetMet
  /// The end target is met, and strictly better than asked.
  case targetSurpassed
  case targetMissed
  /// At or past the straight line between baseline and target.
  case onLine
  case shortOfLine
  /// The target set for the data year itself is met.
  case yearTargetMet
  /// The target set for the data year itself is missed.
  case yearTargetMissed
  case held
  /// A target to be met every year is missed.
  case notHeld
  /// Something to be done is under way and not yet due.
  case underway
  /// Something to be done was due and is not done.
  case overdue
  /// Something to be done is reported as not started or not done when more than half of its time has passed.
  case notStarted
  /// The same, in the first half of its time.
  case notYetStarted
  case worstPart
  /// A person judged a goal in words as met, or as missed.
  case judgedMet, judgedMissed
  /// A goal in words, on which nobody has given a judgement.
  case awaitingJudgement
  /// The target is to be assigned and has not been entered.
  case targetNotAssigned
  case noTarget
  case noObservation
  /// No value of the target's own year, which lies before the data year.
  case dueUnreported
  /// The baseline is missing, and the target is not yet met.
  case noBaseline
  /// The calibre of the value differs from its baseline's or target's.
  case calibreChanged
  case excluded
}
