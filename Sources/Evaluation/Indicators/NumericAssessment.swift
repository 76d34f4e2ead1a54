import Foundation
import PlanModel

/// Writes the judgement of one number into its assessment, with what it takes from here to the target.
struct NumericAssessment {
  let plan: Plan
  let context: EvaluationContext

  /// Judges and fills in the figures. A final evaluation has no pace: schedule and deviation stay empty.
  func judge(_ assessment: inout IndicatorAssessment, _ subject: AttainmentCase) {
    let judgement = NumericJudgement(
      subject, year: YearTarget(assessment.dataYearTarget), kind: context.kind)
    (assessment.verdict, assessment.reason) = (judgement.verdict, judgement.reason)
    assessment.margin = judgement.end.margin
    assessment.progress = judgement.line?.progress
    assessment.isMovingAway =
      judgement.line?.isMovingAway
      ?? (judgement.isHeld && HoldRule.isMovingAway(subject, isMet: judgement.end.isMet ?? true))
    assessment.derivation.steps += judgement.steps
    if let margin = judgement.end.margin, context.kind == .final {
      assessment.derivation.steps.append(marginStep(subject, margin))
    }
    assessment.completionRate = judgement.rates?.completion
    assessment.excessRate = judgement.rates?.excess
    if context.kind != .final {
      assessment.schedule = judgement.line?.schedule
      assessment.scheduleValue = judgement.line?.scheduleValue
      assessment.deviation = judgement.line?.deviation
      lookAhead(&assessment, subject, end: judgement.end)
    }
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
    if subject.indicator.kind == .level || subject.meaning == .hold {
      return subject.indicator.baseYear ?? plan.baseYear
    }
    if case .limit(let limit) = subject.meaning, let since = limit.sinceYear { return since }
    return PercentFallKind.applies(to: subject)
      ? subject.indicator.baseYear ?? plan.baseYear : plan.period.start - 1
  }

  private func marginStep(_ subject: AttainmentCase, _ margin: Decimal) -> Derivation.Step {
    let isShare = subject.indicator.isPercent
    let (formula, left, right): (String, Decimal, Decimal) =
      margin == subject.actual - (subject.point ?? 0)
      ? ("a - T", subject.actual, subject.actual - margin)
      : ("T - a", subject.actual + margin, subject.actual)
    return .arithmetic(
      result: .margin, formula: formula, substituted: "\(left.operand) - \(right.operand)", value: margin,
      unit: isShare ? .percentagePoints : .unit(subject.indicator.unit))
  }
}
