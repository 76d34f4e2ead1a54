import Evaluation
import PlanModel

extension PublishedAgreement {
  /// 一致, 不一致, 无法对照.
  var title: String {
    switch self {
    case .agrees: "一致"
    case .differs: "不一致"
    case .notComparable: "无法对照"
    }
  }
}

extension AssessmentWording {
  /// `已公布结论为“完成”，本报告按规则判定为“超额完成”`, where the two differ.
  var publishedDifference: String? {
    guard assessment.agreement == .differs, let published = assessment.observation?.published else {
      return nil
    }
    return "已公布结论为\(Phrases.quoted(published))，本报告按评价规则判定为“\(assessment.verdict.title)”"
  }
}
