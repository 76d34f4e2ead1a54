package import Foundation
package import PlanModel

/// 指标完成情况 of one indicator: the values that were used, the verdict and how it came about.
///
/// Shares are in percent, differences of them in percentage points; nothing is rounded here.
package struct IndicatorAssessment: Sendable, Identifiable {
  /// The indicator.
  package var indicator: Indicator
  /// Assessments of its sub-indicators, in file order.
  package var parts: [IndicatorAssessment]
  /// Parts of a compound target (`1/10/100`), in its order.
  package var targetParts: [TargetPart]
  /// The end target that counts: of several issues the latest one not after the report's date.
  package var target: Target?
  /// Issues of the end target that do not count (older, or issued after the report's date).
  package var otherTargets: [Target]
  /// The target that the plan sets for the data year itself, where that is not the end year.
  package var dataYearTarget: Target?
  /// The value of the data year that is judged.
  package var observation: Observation?
  /// Values of the data year that are not used: of a lesser status, or 不参与评价 beside a used one.
  package var otherObservations: [Observation]
  /// The latest value before the data year, shown for reference where the data year has none; never used.
  package var latest: Observation?
  /// The used value of every year up to the data year, oldest first.
  package var series: [Observation]
  /// 结论.
  package var verdict: Verdict
  /// Why this verdict.
  package var reason: VerdictReason
  /// 完成进度, percent.
  package var progress: Decimal?
  /// 序时进度, percent; `nil` where no line is drawn (targets to be held, milestones).
  package var schedule: Decimal?
  /// The value that the schedule asks for in the data year, in the indicator's unit.
  package var scheduleValue: Decimal?
  /// progress - schedule in percentage points.
  package var deviation: Decimal?
  /// Whether the value moved away from the target (不降反升 / 不升反降).
  package var isMovingAway: Bool
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
  /// Our verdict beside the one that the body itself printed.
  package var agreement: PublishedAgreement?
  /// The way to the verdict, step by step.
  package var derivation: Derivation

  /// An assessment that starts without figures.
  package init(indicator: Indicator, verdict: Verdict, reason: VerdictReason) {
    self.indicator = indicator
    self.verdict = verdict
    self.reason = reason
    parts = []
    targetParts = []
    otherTargets = []
    otherObservations = []
    series = []
    isMovingAway = false
    derivation = Derivation(steps: [])
  }

  /// The indicator's identifier.
  package var id: Indicator.ID { indicator.id }
}

/// One part of a compound target with its own verdict.
package struct TargetPart: Sendable, Hashable {
  /// The limit of this part at the end; `nil` where the end target is still to be assigned.
  package var limit: Limit?
  /// What the plan asks of this part in the data year itself, where that decided.
  package var yearLimit: Limit?
  /// Its value in the data year.
  package var value: Decimal?
  /// 完成进度, percent.
  package var progress: Decimal?
  /// Its own verdict.
  package var verdict: Verdict

  /// A part.
  package init(limit: Limit?, yearLimit: Limit?, value: Decimal?, progress: Decimal?, verdict: Verdict) {
    self.limit = limit
    self.yearLimit = yearLimit
    self.value = value
    self.progress = progress
    self.verdict = verdict
  }
}

/// Why a verdict was given: the case of the rule that decided, as data; the words are Reporting's.
package enum VerdictReason: String, Sendable, Hashable, CaseIterable {
  /// The end target is met.
  case targetMet
  /// The end target is met, and strictly better than asked.
  case targetSurpassed
  /// The end target is missed.
  case targetMissed
  /// At or past the straight line between baseline and target.
  case onLine
  /// Short of the straight line.
  case shortOfLine
  /// The target set for the data year itself is met.
  case yearTargetMet
  /// The target set for the data year itself is missed.
  case yearTargetMissed
  /// A target to be met every year is met.
  case held
  /// A target to be met every year is missed.
  case notHeld
  /// Something to be done is under way and not yet due.
  case underway
  /// Something to be done was due and is not done.
  case overdue
  /// Something to be done is reported as not started or not done before its due year.
  case notStarted
  /// The worst part decides.
  case worstPart
  /// The target is to be assigned and has not been entered.
  case targetNotAssigned
  /// The plan sets no target.
  case noTarget
  /// No observation of the data year.
  case noObservation
  /// The baseline is missing, and the target is not yet met.
  case noBaseline
  /// The calibre of the value differs from its baseline's or target's.
  case calibreChanged
  /// Dropped from the evaluation.
  case excluded
}

/// 所需年均努力: what the years that are left must bring.
package struct RequiredEffort: Sendable, Hashable {
  /// How the effort is counted.
  package enum Measure: String, Sendable, Hashable {
    /// A change in the indicator's unit each year: (T - a)/n.
    case linear
    /// A fall in percent each year, compounded: 1 - ((1 - T)/(1 - a))^(1/n).
    case compound
    /// Water-quality classes that are lacking, in all: a class cannot be divided among years.
    case classes
  }

  /// How the amount is counted.
  package var measure: Measure
  /// Years that are left.
  package var years: Int
  /// The effort, unrounded: each year in the indicator's unit or in percent; of classes how many are lacking in all.
  package var amount: Decimal

  /// An effort.
  package init(measure: Measure, years: Int, amount: Decimal) {
    self.measure = measure
    self.years = years
    self.amount = amount
  }
}

/// 可达性: the mean yearly change since the base, carried to the target's year.
package struct Outlook: Sendable, Hashable {
  /// What follows from it.
  package enum Prospect: String, Sendable, Hashable, CaseIterable {
    /// 预计可完成
    case likely
    /// 有难度
    case difficult
    /// 难以判断: fewer than two observations after the base
    case undecided
  }

  /// The conclusion.
  package var prospect: Prospect
  /// The value that the trend would reach in the target's year.
  package var projected: Decimal?

  /// An outlook.
  package init(prospect: Prospect, projected: Decimal?) {
    self.prospect = prospect
    self.projected = projected
  }
}

/// Our verdict beside the published one.
package enum PublishedAgreement: String, Sendable, Hashable {
  /// Both say the same.
  case agrees
  /// They differ: the report says so.
  case differs
  /// The published words cannot be set against our verdicts.
  case notComparable
}
