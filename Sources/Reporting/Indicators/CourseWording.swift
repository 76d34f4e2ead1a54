import Evaluation
import PlanModel

/// The direction: 较基期变化, 近年方向, and where a good verdict hides that it is a bad one.
extension AssessmentWording {
  /// The direction in sentences, of a whole that of its parts that got worse; empty where nothing can be compared.
  var course: String {
    let parts = assessment.parts.filter(\.isWorsening).map { part in
      let words = AssessmentWording(part, in: context, sentences).ownCourse
      return words.isEmpty ? "" : say(.ofPart, part.indicator.name, words)
    }
    return ownCourse + parts.joined()
  }

  /// Sentences of their own, unasked: the base is no year's value, or the verdict is good and the direction is not.
  var cautions: String { baseCaution + verdictCaution + tendency }

  /// The direction with all that the verdict does not say.
  var courseWithCautions: String { course + baseCaution + verdictCaution }

  /// 有超标趋势: what is held, carried on, would not be held in the target's year; of a whole those of its parts.
  var tendency: String {
    let parts = assessment.parts.filter(\.tendsPastLimitSomewhere).map { part in
      say(.tendencyOfPart, part.indicator.name, AssessmentWording(part, in: context, sentences).tendency)
    }
    guard assessment.tendsPastLimit else { return parts.joined() }
    return say(projectedValue == nil ? .tendencyUnnumbered : .tendency) + parts.joined()
  }

  private func say(_ sentence: CourseSentence, _ part: String = "", _ ofPart: String = "") -> String {
    sentences(sentence, CourseSubject(wording: self, part: part, ofPart: ofPart))
  }

  var ownCourse: String {
    let hasRecent = assessment.course?.recent != nil
    guard assessment.indicator.kind.form.needsBaseline, assessment.course?.sinceBase != nil else {
      // Of falls the value itself says how much it is since the base, unless the fall became a rise.
      let sinceBase = contrary == nil ? "" : say(.contrary)
      return sinceBase + (hasRecent ? say(isOfFalls ? .fall : .recent) : "")
    }
    if isRecentBase { return say(.recentIsBase) }
    return say(hasRecent ? .sinceBaseAndRecent : .sinceBase)
  }

  /// Whether the value of the base year is the one that 近年方向 looks at.
  private var isRecentBase: Bool {
    guard let base = assessment.course?.sinceBase, let recent = assessment.course?.recent else {
      return false
    }
    return assessment.indicator.kind.form.needsBaseline && base.year == recent.year
      && base.earlier.number == recent.earlier.number
  }

  var base: String {
    guard let change = assessment.course?.sinceBase else { return "" }
    let year = "\(change.year)年，"
    return (assessment.indicator.isBaseMean ? assessment.indicator.baseNote ?? year : year)
      + printed(change.earlier)
  }

  func recently(_ change: IndicatorCourse.Change) -> String { moved(change) + (isRecentBase ? aside : "") }

  var aside: String { contrary.map { "，" + $0 } ?? "" }

  /// 不降反升 for what rose and ought to fall, 不升反降 for what fell and ought to rise; of a sum or a rate of falls a
  /// negative value is a rise.
  var contrary: String? {
    guard assessment.isMovingAway, let value = assessment.observation?.value.number else { return nil }
    // Out of a range that was kept, neither a rise nor a fall was asked for.
    if case .moderate = assessment.indicator.direction, assessment.progress == nil { return nil }
    let base = assessment.course?.sinceBase?.earlier.number ?? 0
    return (isOfFalls ? value < base : value > base) ? "不降反升" : "不升反降"
  }

  /// Whether the values are falls that are better the larger they are.
  private var isOfFalls: Bool {
    let indicator = assessment.indicator
    return indicator.kind.words.isOfFalls && indicator.direction.countsFallsPositive
      && !indicator.isNamedAsRise
  }

  /// `上升3 µg/m³`, `持平`, `变差1个类别`.
  func moved(_ change: IndicatorCourse.Change) -> String {
    if case .moderate = assessment.indicator.direction, change.amount != 0 {
      return (change.amount > 0 ? "上升" : "下降") + format.difference(change.amount)
    }
    if change.sense == .steady { return "持平" }
    if format.isClass { return (change.sense == .improving ? "好转" : "变差") + format.difference(change.amount) }
    let words = isOfFalls ? ("扩大", "缩小") : ("上升", "下降")
    return (change.amount > 0 ? words.0 : words.1) + format.difference(change.amount)
  }

  func printed(_ value: MeasuredValue) -> String { format.withUnit(format.value(value)) }

  private var baseCaution: String {
    assessment.course?.sinceBase != nil && assessment.indicator.isBaseMean ? say(.baseIsMean) : ""
  }

  private var verdictCaution: String {
    guard assessment.verdict.isMet, assessment.isWorsening, !worse.isEmpty
    else { return "" }
    return say(.worsening)
  }

  /// `较基期变差、较2022年变差`
  var worse: String {
    let parts = assessment.parts.filter(\.isWorsening).map(\.indicator.name)
    return [
      assessment.course?.sinceBase?.sense == .worsening ? "较基期变差" : nil,
      assessment.course.flatMap { course in
        course.sense == .worsening ? course.recent.map { "较\($0.year)年变差" } : nil
      }, parts.isEmpty ? nil : "分项\(Phrases.enumeration(parts))变差",
    ].compactMap { $0 }.joined(separator: "、")
  }
}

extension IndicatorCourse.Sense {
  var title: String {
    switch self {
    case .improving: "改善"
    case .steady: "持平"
    case .worsening: "变差"
    case .undecided: "无法判断"
    }
  }
}
