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
  var isLaggard: Bool {
    switch self {
    case .behind, .notCompleted: true
    case .achievedEarly, .onSchedule, .exceeded, .completed, .awaitingTarget, .noData, .notComparable,
      .notEvaluated:
      false
    }
  }

  /// Verdicts that a report of this kind can give, in the order in which they are enumerated.
  static func enumeration(for kind: EvaluationKind) -> [Verdict] {
    let judged: [Verdict] =
      kind.isFinal ? [.exceeded, .completed, .notCompleted] : [.achievedEarly, .onSchedule, .behind]
    return judged + [.awaitingTarget, .noData, .notComparable, .notEvaluated]
  }

  /// The verdicts that were given, in the order in which they are enumerated; none is left out.
  static func occurring(in counts: VerdictCounts, for kind: EvaluationKind) -> [Verdict] {
    let order = enumeration(for: kind)
    return (order + allCases.filter { !order.contains($0) }).filter { counts[$0] > 0 }
  }
}
