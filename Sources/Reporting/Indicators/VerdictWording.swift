import Evaluation
package import PlanModel
import Writing

extension Verdict {
  /// What is printed for the verdict (docs/tables.md).
  package var title: String {
    switch self {
    case .achievedEarly: "提前完成"
    case .maintained: "保持达标"
    case .onSchedule: "达到序时进度"
    case .behind: "未达到序时进度"
    case .exceeded: "超额完成"
    case .completed: "完成"
    case .notCompleted: "未完成"
    case .awaitingTarget: "目标待下达"
    case .noData: "数据缺失"
    case .dueUnreported: "到期未报"
    case .notComparable: "口径调整，不作评价"
    case .notEvaluated: "不参与评价"
    }
  }

  /// The title inside an enumeration, where a comma of its own would divide it.
  var enumerated: String { title.replacing(utf8: "，", with: "") }

  /// `提前完成2项`: the verdict with its number, inside an enumeration.
  func counted(_ count: Int) -> String { "\(enumerated)\(count)项" }

  /// What summaries say of an indicator: each verdict is of one sort, so that no indicator drops out of them.
  enum Sort {
    /// The end target is met.
    case achieved
    /// What has to be held every year is held.
    case maintained
    case onSchedule
    /// Short of the schedule or of the target: named in every summary.
    case laggard
    /// Nobody has reported: of the data year, or of a goal's own year before it.
    case missing, unreported
    case awaiting
    /// Only shown.
    case notComparable, notEvaluated
  }

  var sort: Sort {
    switch self {
    case .achievedEarly, .exceeded, .completed: .achieved
    case .maintained: .maintained
    case .onSchedule: .onSchedule
    case .behind, .notCompleted: .laggard
    case .noData: .missing
    case .dueUnreported: .unreported
    case .awaitingTarget: .awaiting
    case .notComparable: .notComparable
    case .notEvaluated: .notEvaluated
    }
  }

  var isLaggard: Bool { sort == .laggard }
  /// 达标
  var isMet: Bool { isJudged && !isLaggard }

  /// What has to be given before anything can be concluded.
  enum Lack { case value, target }

  var lack: Lack? {
    switch sort {
    case .missing, .unreported: .value
    case .awaiting: .target
    case .achieved, .maintained, .onSchedule, .laggard, .notComparable, .notEvaluated: nil
    }
  }

  /// Whether it is only for want of data that nothing is concluded.
  var lacksData: Bool { lack == .value }
}

extension VerdictCounts {
  /// `提前完成1项、数据缺失2项`; empty where nothing was counted.
  var printed: String { Phrases.enumeration(verdicts.map { $0.verdict.counted($0.count) }) }
}
