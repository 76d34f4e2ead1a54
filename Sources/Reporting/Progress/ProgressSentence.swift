import Evaluation
import PlanModel

/// 进展与成效: what an indicator that is not behind has reached, against its base.
enum ProgressSentence: String, SentenceCase {
  case theme = "主题"
  case themeless = "无主题"
  case sinceBase = "指标.较基期"
  case sinceMean = "指标.较基期均值"
  case valueAlone = "指标.只有数值"
  case verdictAlone = "指标.只有结论"

  static let file = "progress"
  static let title = "进展与成效"

  var gives: [ProgressValue] {
    switch self {
    case .theme: [.theme, .dataYear, .items]
    case .themeless: [.dataYear, .items]
    case .sinceBase: [.name, .actual, .baseYear, .change, .verdict]
    case .sinceMean: [.name, .actual, .baseNote, .change, .verdict]
    case .valueAlone: [.name, .actual, .verdict]
    case .verdictAlone: [.name, .verdict]
    }
  }

  /// Of an indicator that was judged.
  static func of(_ wording: AssessmentWording) -> Self {
    let assessment = wording.assessment
    if case .states = assessment.indicator.kind.form.values { return .verdictAlone }
    guard wording.actual != nil else { return .verdictAlone }
    guard assessment.course?.sinceBase != nil, assessment.indicator.kind.form.needsBaseline else {
      return .valueAlone
    }
    return assessment.indicator.isBaseMean ? .sinceMean : .sinceBase
  }
}

/// A theme with what was reached in it, or one indicator.
enum ProgressSubject {
  case theme(name: String, dataYear: Int, items: String)
  case indicator(AssessmentWording)
}

enum ProgressValue: String, SentenceValue {
  case theme = "主题"
  case dataYear = "数据年份"
  case items = "各项"
  case name = "名称"
  case actual = "实际值"
  case baseYear = "基期年份"
  case baseNote = "基期说明"
  case change = "较基期变化"
  case verdict = "结论"

  func text(of subject: ProgressSubject) -> String {
    switch subject {
    case .theme(let name, let dataYear, let items):
      switch self {
      case .theme: name
      case .dataYear: String(dataYear)
      case .items: items
      case .name, .actual, .baseYear, .baseNote, .change, .verdict: ""
      }
    case .indicator(let wording):
      switch self {
      case .name: wording.assessment.indicator.name
      case .actual: wording.actual ?? ""
      case .baseYear: wording.assessment.course?.sinceBase.map { String($0.year) } ?? ""
      case .baseNote: wording.assessment.indicator.baseNote ?? ""
      case .change: wording.assessment.course?.sinceBase.map(wording.moved) ?? ""
      case .verdict: wording.assessment.verdict.title
      case .theme, .dataYear, .items: ""
      }
    }
  }
}
