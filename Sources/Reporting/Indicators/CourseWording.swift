import Evaluation
import Foundation
import PlanModel

/// The sentences on the direction: 较基期变化, 近年方向, and where a good verdict hides that it is a bad one.
extension AssessmentWording {
  /// `较基期（“十三五”均值36 µg/m³）下降7 µg/m³`, `较2020年（26 µg/m³）上升3 µg/m³，近年方向为变差`; empty where nothing
  /// can be compared.
  var courseClauses: [String] { [sinceBase, recent].filter { !$0.isEmpty } }

  /// The direction in sentences, of a whole that of its parts that got worse; empty where nothing can be compared.
  var course: String {
    let own = courseClauses.joined(separator: "；")
    let parts = assessment.parts.filter(\.isWorsening).map { part in
      let words = AssessmentWording(part, in: context).courseClauses.joined(separator: "；")
      return part.indicator.name + (words.isEmpty ? "" : "：\(words)")
    }
    return ([own] + parts).filter { !$0.isEmpty }.map(Phrases.sentence).joined() + baseCaution
      + verdictCaution
  }

  /// Sentences of their own, unasked: the base is no year's value, or the verdict is good and the direction is not.
  var cautions: String { baseCaution + verdictCaution + (tendency.isEmpty ? "" : tendency + "。") }

  /// 有超标趋势: what is held, carried on, would not be held in the target's year; of a whole those of its parts.
  var tendency: String {
    let parts = assessment.parts.filter(\.tendsPastLimitSomewhere).map { part in
      "\(part.indicator.name)：\(AssessmentWording(part, in: context).tendency)"
    }
    return ([ownTendency] + parts).filter { !$0.isEmpty }.joined(separator: "；")
  }

  private var ownTendency: String {
    guard assessment.tendsPastLimit else { return "" }
    return "按基期以来年均变化外推，\(projected.map { $0 + "，" } ?? "到\(dueYear)年")不符合目标（\(target ?? "—")），有超标趋势"
  }

  /// The base and its change; of falls the value itself says it, unless the fall became a rise.
  private var sinceBase: String {
    guard let change = assessment.course?.sinceBase, assessment.indicator.kind.form.needsBaseline else {
      return contrary.map { "较基期" + $0 } ?? ""
    }
    guard !isRecentBase else { return "" }
    let year = "\(change.year)年，"
    let base = assessment.indicator.isBaseMean ? assessment.indicator.baseNote ?? year : year
    return "较基期（\(base)\(printed(change.earlier))）" + moved(change) + aside
  }

  /// Whether the value of the base year is the one that 近年方向 looks at.
  private var isRecentBase: Bool {
    guard let base = assessment.course?.sinceBase, let recent = assessment.course?.recent else {
      return false
    }
    return assessment.indicator.kind.form.needsBaseline && base.year == recent.year
      && base.earlier.number == recent.earlier.number
  }

  private var recent: String {
    guard let course = assessment.course, let change = course.recent else { return "" }
    let earlier = "\(change.year)年\(isRecentBase ? "基期" : "")（\(printed(change.earlier))）"
    return (isOfFalls ? "累计降幅较" : "较") + earlier + moved(change) + (isRecentBase ? aside : "")
      + "，近年方向为\(course.sense.title)"
  }

  private var aside: String { contrary.map { "，" + $0 } ?? "" }

  /// 不降反升 for what rose and ought to fall, 不升反降 for what fell and ought to rise; of a sum or a rate of falls a
  /// negative value is a rise.
  private var contrary: String? {
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
  private func moved(_ change: IndicatorCourse.Change) -> String {
    if case .moderate = assessment.indicator.direction, change.amount != 0 {
      return (change.amount > 0 ? "上升" : "下降") + format.difference(change.amount)
    }
    if change.sense == .steady { return "持平" }
    if format.isClass { return (change.sense == .improving ? "好转" : "变差") + format.difference(change.amount) }
    let words = isOfFalls ? ("扩大", "缩小") : ("上升", "下降")
    return (change.amount > 0 ? words.0 : words.1) + format.difference(change.amount)
  }

  private func printed(_ value: MeasuredValue) -> String { format.withUnit(format.value(value)) }

  private var baseCaution: String {
    guard let change = assessment.course?.sinceBase, assessment.indicator.isBaseMean else { return "" }
    return "基期值为\(assessment.indicator.baseNote ?? "")，不是\(change.year)年一年的数值。"
  }

  private var verdictCaution: String {
    guard assessment.verdict.isJudged, !assessment.verdict.isLaggard, assessment.isWorsening else {
      return ""
    }
    let parts = assessment.parts.filter(\.isWorsening).map(\.indicator.name)
    let against = [
      assessment.course?.sinceBase?.sense == .worsening ? "较基期变差" : nil,
      assessment.course.flatMap { course in
        course.sense == .worsening ? course.recent.map { "较\($0.year)年变差" } : nil
      }, parts.isEmpty ? nil : "分项\(Phrases.enumeration(parts))变差",
    ].compactMap { $0 }
    guard !against.isEmpty else { return "" }
    return "评价结论虽为“\(assessment.verdict.title)”，但\(against.joined(separator: "、"))，须予关注。"
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
