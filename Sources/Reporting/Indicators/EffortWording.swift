import Evaluation
import PlanModel

extension AssessmentWording {
  /// `今后3年年均需提高4.1个百分点。`; empty where nothing is left to be done or nothing can be said.
  var effort: String {
    guard let effort = assessment.requiredEffort, effort.amount != 0 else { return "" }
    let sentence: ProspectSentence =
      switch effort.measure {
      case .classes: .effortInClasses
      case .compound, .linear:
        effort.years > 1 ? .effort : dueYear == context.period.end ? .effortOfLastYear : .effortToYear
      }
    return sentences(sentence, self)
  }

  /// `需下降1.4 µg/m³`
  var requiredChange: String {
    guard let effort = assessment.requiredEffort else { return "" }
    switch effort.measure {
    case .classes: return ""
    case .compound: return "需下降\(requiredSize)%"
    case .linear:
      let word = assessment.indicator.kind.words.effort ?? (effort.amount > 0 ? "需提高" : "需下降")
      return word + requiredSize + format.differenceUnit
    }
  }

  var requiredSize: String {
    guard let effort = assessment.requiredEffort else { return "" }
    var printed = format.effort(effort, of: assessment.indicator.kind)
    // Whole things are said whole: 1起, not 1.0起.
    if format.places == 0, printed.hasSuffix(".0"),
      format.unit?.unicodeScalars.first.map({ $0.value >= 0x2E80 }) == true
    {
      printed.removeLast(2)
    }
    return printed.hasPrefix("-") ? String(printed.dropFirst()) : printed
  }

  /// The year that effort and projection run to: the target's own.
  var dueYear: Int { min(assessment.target?.year ?? context.period.end, context.period.end) }

  /// `按基期以来年均变化外推，2025年约为80.1%，实现目标有难度。`; an estimate of this report.
  var outlook: String {
    guard let outlook = assessment.outlook else { return "" }
    let isNumbered = projectedValue != nil
    let sentence: ProspectSentence =
      switch outlook.prospect {
      case .likely: isNumbered ? .likely : .likelyUnnumbered
      case .difficult: isNumbered ? .difficult : .difficultUnnumbered
      case .undecided: .undecided
      }
    return sentences(sentence, self)
  }

  /// `80.1%`; no class of water, between two of which lies nothing that could be reached.
  var projectedValue: String? {
    (format.isClass ? nil : assessment.outlook?.projected).map { format.withUnit(format.computed($0)) }
  }
}

extension Outlook.Prospect {
  var title: String {
    switch self {
    case .likely: "预计可完成"
    case .difficult: "有难度"
    case .undecided: "难以判断"
    }
  }
}
