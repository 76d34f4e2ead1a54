import Evaluation
package import PlanModel

extension Verdict {
  /// What is printed for the verdict (docs/tables.md).
  package var title: String {
    switch self {
    case .achievedEarly: "提前完成"
    case .onSchedule: "达到序时进度"
    case .behind: "未达到序时进度"
    case .exceeded: "超额完成"
    case .completed: "完成"
    case .notCompleted: "未完成"
    case .awaitingTarget: "目标待下达"
    case .noData: "数据缺失"
    case .notComparable: "口径调整，不作评价"
    case .notEvaluated: "不参与评价"
    }
  }

  /// The title inside an enumeration, where a comma of its own would divide it.
  var enumerated: String { title.replacing("，", with: "") }

  /// `提前完成2项`: the verdict with its number, inside an enumeration.
  func counted(_ count: Int) -> String { "\(enumerated)\(count)项" }

  /// Short of the schedule or of the target: named in every summary.
  var isLaggard: Bool { self == .behind || self == .notCompleted }

  /// Whether the value was held against its target or schedule at all.
  var isJudged: Bool {
    switch self {
    case .achievedEarly, .onSchedule, .behind, .exceeded, .completed, .notCompleted: true
    case .awaitingTarget, .noData, .notComparable, .notEvaluated: false
    }
  }
}

extension VerdictCounts {
  /// `提前完成1项、数据缺失2项`; empty where nothing was counted.
  var printed: String { Phrases.enumeration(verdicts.map { $0.verdict.counted($0.count) }) }
}
