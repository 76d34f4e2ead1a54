import Evaluation
import PlanModel

/// 进展与成效: the verdict on each theme, and what its indicators that are not behind have reached, against their bases.
enum ProgressSentence: String, SentenceCase {
  case themeAllMet = "主题.全部达标"
  case themeSomeMet = "主题.部分达标"
  case themeNoneMet = "主题.均未达标"
  case themeUnjudged = "主题.均未能评价"
  case themeless = "无主题"
  case sameVerdict = "同一结论"
  case worsening = "达标而变差"
  case sinceBase = "指标.较基期"
  case sinceMean = "指标.较基期均值"
  case valueAlone = "指标.只有数值"
  case nameAlone = "指标.只有名称"

  static let file = "progress"
  static let title = "进展与成效"

  var gives: [ProgressValue] {
    switch self {
    case .themeAllMet, .themeUnjudged: [.theme, .dataYear, .subject, .total]
    case .themeSomeMet, .themeNoneMet: [.theme, .dataYear, .subject, .total, .numbers]
    case .themeless: [.dataYear, .subject]
    case .sameVerdict: [.verdict, .number, .items]
    case .worsening: [.number]
    case .sinceBase: [.name, .actual, .baseYear, .change]
    case .sinceMean: [.name, .actual, .baseNote, .change]
    case .valueAlone: [.name, .actual]
    case .nameAlone: [.name]
    }
  }

  /// Of an indicator that was judged.
  static func of(_ wording: AssessmentWording) -> Self {
    let assessment = wording.assessment
    if case .states = assessment.indicator.kind.form.values { return .nameAlone }
    guard wording.actual != nil else { return .nameAlone }
    guard assessment.course?.sinceBase != nil, assessment.indicator.kind.form.needsBaseline else {
      return .valueAlone
    }
    return assessment.indicator.isBaseMean ? .sinceMean : .sinceBase
  }

  static func values(of wording: AssessmentWording) -> [ProgressValue: String] {
    let (assessment, since) = (wording.assessment, wording.assessment.course?.sinceBase)
    let year = assessment.judgedYear == wording.context.dataYear ? "" : "（\(assessment.judgedYear)年）"
    return [
      .name: assessment.indicator.name + year, .actual: wording.actual ?? "",
      .baseYear: since.map { String($0.year) } ?? "", .baseNote: assessment.indicator.baseNote ?? "",
      .change: since.map(wording.moved) ?? "",
    ]
  }
}

enum ProgressValue: String, SentenceValue {
  typealias Subject = [ProgressValue: String]

  case theme = "主题"
  /// 指标 or 目标.
  case subject = "名目"
  case total = "总数"
  case numbers = "各数"
  case dataYear = "数据年份"
  case verdict = "结论"
  case number = "项数"
  case items = "各项"
  case name = "名称"
  case actual = "实际值"
  case baseYear = "基期年份"
  case baseNote = "基期说明"
  case change = "较基期变化"
}
