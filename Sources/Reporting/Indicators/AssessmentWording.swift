import Evaluation
import PlanModel

/// What is said of one indicator: which sentences, and the values that they write. The sentences themselves stand in
/// `Templates/sentences/`. A class, as `IndicatorItem` is.
final class AssessmentWording: Sendable {
  let assessment: IndicatorAssessment
  let context: EvaluationContext
  let sentences: SentenceBook
  let format: IndicatorFormat

  init(_ assessment: IndicatorAssessment, in context: EvaluationContext, _ sentences: SentenceBook) {
    self.assessment = assessment
    self.context = context
    self.sentences = sentences
    format = IndicatorFormat(assessment)
  }

  /// The verdict in complete sentences, without the indicator's name.
  var explanation: String {
    sentences(verdictSentences, self) + comparisonNotes + sentences(rates, self) + ownCourse
      + sentences(asides, self) + cautions
  }

  /// `90%`, `25 µg/m³以下`: the end target.
  var target: String? { assessment.target.map { TargetWording.phrase($0, unit: format.unit) } }

  /// The same inside a sentence that says itself that it was reached or not.
  var spokenTarget: String { assessment.target.map { TargetWording.spoken($0, unit: format.unit) } ?? "—" }

  /// `77.8%`: the value of the data year.
  var actual: String? {
    assessment.observation.flatMap { $0.value.isAbsent ? nil : format.withUnit(format.value($0.value)) }
  }

  /// `82.5%`: what the schedule asks for in the data year;
  /// none for water-quality classes, between which nothing lies.
  var scheduleValue: String? {
    format.isClass ? nil : assessment.scheduleValue.map { format.withUnit(format.line($0)) }
  }

  /// The same with no more places than the values of the indicator have, where that shows on which side the value is.
  var spokenLine: String? {
    format.isClass ? nil : assessment.scheduleValue.map { format.withUnit(format.spokenLine($0)) }
  }

  var judgedYear: Int { assessment.judgedYear }

  var targetYear: Int { assessment.target?.year ?? context.period.end }

  /// A target that a higher level set is not one that the plan lists.
  func word(_ target: Target?) -> String { target?.isAssigned == true ? "下达目标" : "目标" }

  var lineGap: Decimal? {
    guard let line = assessment.scheduleValue, let value = assessment.observation?.value.number else {
      return nil
    }
    return value == line ? nil : value - line
  }

  var scheduleGap: Decimal? {
    guard let progress = assessment.progress, let schedule = assessment.schedule else { return nil }
    return assessment.deviation ?? progress - schedule
  }

  func named(_ observation: Observation) -> String {
    let printed = format.withUnit(format.value(observation.value))
    return observation.value.number == nil ? Phrases.quoted(printed) : printed
  }
}

extension AssessmentWording {
  private var verdictSentences: [IndicatorSentence] {
    if !assessment.parts.isEmpty, assessment.observation == nil { return ofParts }
    return switch assessment.reason {
    case .targetMet, .targetSurpassed: reached
    case .targetMissed: [hasMargin ? .missed : .missedBare]
    case .onLine: [byLine(isMet: true), progress(.ofSchedule)].compactMap { $0 }
    case .shortOfLine: [byLine(isMet: false), progress(.ofSchedule)].compactMap { $0 }
    case .yearTargetMet: [.yearMet, progress(.ofEnd)].compactMap { $0 }
    case .yearTargetMissed: [.yearMissed, progress(.ofEnd)].compactMap { $0 }
    case .held: [.held] + beyond
    case .notHeld: [hasMargin ? .notHeld : .notHeldBare]
    case .underway: [.underway]
    case .overdue: [actual == nil ? .overdue : .overdueReported]
    case .notStarted: [actual == nil ? .lateStart : .lateStartReported]
    case .notYetStarted: [actual == nil ? .earlyStart : .earlyStartReported]
    case .worstPart: ofParts
    case .judgedMet: [.judgedMet] + (actual == nil ? [] : [.judgedValue])
    case .judgedMissed: [.judgedMissed] + (actual == nil ? [] : [.judgedValue])
    case .awaitingJudgement: [.awaitingJudgement] + listed
    case .targetNotAssigned: [assessment.target == nil ? .awaitingTarget : .awaitingTargetOfPlan] + listed
    case .noTarget: [.noTarget] + listed
    case .noObservation: [.noData] + latest
    case .dueUnreported: [.dueUnreported] + latest
    case .noBaseline: [assessment.target == nil ? .noBaselineNoTarget : .noBaseline]
    case .calibreChanged: [otherCalibre]
    case .excluded: [excluded]
    }
  }

  private var hasMargin: Bool { assessment.margin.map { $0 != 0 } ?? false }

  private var reached: [IndicatorSentence] {
    let isDue = assessment.isDue
    if case .states = assessment.indicator.kind.form.values { return [isDue ? .done : .doneEarly] }
    if case .hold? = assessment.target?.meaning, case .targetSurpassed = assessment.reason {
      return [.surpassedHold]
    }
    guard let margin = assessment.margin, margin > 0 else { return [isDue ? .met : .metEarly] + beyond }
    if assessment.indicator.kind.form.addsUp { return [isDue ? .exceeded : .exceededEarly] }
    return [isDue ? .surpassed : .surpassedEarly] + beyond
  }

  /// Past the end of a range that lies in the better direction.
  private var beyond: [IndicatorSentence] {
    guard assessment.isBeyondRange else { return [] }
    return switch assessment.indicator.direction {
    case .higherIsBetter: [.aboveRange]
    case .lowerIsBetter: [.belowRange]
    case .moderate: []
    }
  }

  private func byLine(isMet: Bool) -> IndicatorSentence {
    guard spokenLine != nil else { return .valueAlone }
    return lineGap == nil ? .onLine : isMet ? .ahead : .short
  }

  private enum Progress { case ofSchedule, ofEnd }

  private func progress(_ kind: Progress) -> IndicatorSentence? {
    guard let progress = assessment.progress else { return nil }
    guard let gap = scheduleGap else { return .progressAlone }
    switch kind {
    case .ofSchedule:
      return progress < 0
        ? .progressReversed : gap == 0 ? .progressEven : gap > 0 ? .progressAhead : .progressBehind
    case .ofEnd:
      return progress < 0 ? .endReversed : gap == 0 ? .endEven : gap > 0 ? .endAhead : .endBehind
    }
  }

  /// 完成率 is linear; beside a progress that compounds it is told apart from it.
  private var rates: [IndicatorSentence] {
    switch assessment.reason {
    case .targetMet, .targetSurpassed, .targetMissed:
      guard assessment.completionRate != nil else { return [] }
      if assessment.progress != nil, assessment.indicator.kind.form.isFall { return [.completionOfFall] }
      return [(assessment.excessRate ?? 0) > 0 ? .completionAndExcess : .completion]
    case .onLine, .shortOfLine, .yearTargetMet, .yearTargetMissed, .held, .notHeld, .underway, .overdue,
      .notStarted, .notYetStarted, .worstPart, .judgedMet, .judgedMissed, .awaitingJudgement,
      .targetNotAssigned, .noTarget, .noObservation, .dueUnreported, .noBaseline, .calibreChanged, .excluded:
      return []
    }
  }
}
