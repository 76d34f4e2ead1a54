import Foundation
import PlanModel

/// 复合: the worst part decides, and all parts are shown [methods.md 2].
///
/// Order: missed or behind; then what nobody can judge (数据缺失, 目标待下达, 口径调整); then the least good of the met
/// ones. Parts that do not take part in the evaluation are left out [ours].
enum CompoundRule {
  /// The verdict that the parts give together; `nil` without parts.
  static func worst(of verdicts: [Verdict]) -> Verdict? {
    let judged = verdicts.filter { $0 != .notEvaluated }
    guard !judged.isEmpty else { return verdicts.isEmpty ? nil : .notEvaluated }
    return order.first { judged.contains($0) }
  }

  /// Whether the verdict says that something could not be judged: then the part's own reason is the better one.
  static func isUnjudged(_ verdict: Verdict) -> Bool {
    [.noData, .awaitingTarget, .notComparable, .notEvaluated].contains(verdict)
  }

  private static let order: [Verdict] = [
    .notCompleted, .behind, .noData, .awaitingTarget, .notComparable, .onSchedule, .completed,
    .achievedEarly, .exceeded,
  ]
}
