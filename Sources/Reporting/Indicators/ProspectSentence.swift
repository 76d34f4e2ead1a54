import Evaluation
import PlanModel

/// What is still to be done for a target, and whether it can be: estimates of the report.
enum ProspectSentence: String, SentenceCase {
  case effort = "努力.多年"
  case effortOfLastYear = "努力.最后一年"
  case effortToYear = "努力.到目标年份"
  case effortInClasses = "努力.类别"
  case likely = "预计可完成"
  case likelyUnnumbered = "预计可完成.不计数值"
  case difficult = "有难度"
  case difficultUnnumbered = "有难度.不计数值"
  case undecided = "难以判断"

  static let file = "prospect"
  static let title = "一项指标所需的努力和可达性"

  var gives: [ProspectValue] {
    switch self {
    case .effort: [.yearsLeft, .effort]
    case .effortOfLastYear: [.effort]
    case .effortToYear: [.dueYear, .effort]
    case .effortInClasses: [.dueYear, .classes]
    case .likely, .difficult: [.dueYear, .projected]
    case .likelyUnnumbered, .difficultUnnumbered, .undecided: [.dueYear]
    }
  }
}

enum ProspectValue: String, SentenceValue {
  case yearsLeft = "剩余年数"
  /// `需下降1.4 µg/m³`
  case effort = "所需变化"
  case classes = "类别数"
  case dueYear = "目标年份"
  case projected = "外推值"

  func text(of wording: AssessmentWording) -> String {
    switch self {
    case .yearsLeft: wording.assessment.requiredEffort.map { String($0.years) } ?? ""
    case .effort: wording.requiredChange
    case .classes: wording.requiredSize
    case .dueYear: String(wording.dueYear)
    case .projected: wording.projectedValue ?? ""
    }
  }
}
