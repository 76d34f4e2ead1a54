import PlanModel

/// 复合: the worst part decides, and all parts are shown [methods.md 2].
enum CompoundRule {
  /// The verdict that the parts give together; `nil` without parts. Parts that do not take part in the evaluation are
  /// left out [ours].
  static func worst(of verdicts: [Verdict]) -> Verdict? {
    let judged = verdicts.filter { rank($0) != nil }
    return judged.min { (rank($0) ?? 0) < (rank($1) ?? 0) } ?? verdicts.first
  }

  /// Missed or behind comes first; then what nobody can judge (数据缺失, 目标待下达, 口径调整); then the least good of the
  /// met ones.
  private static func rank(_ verdict: Verdict) -> Int? {
    switch verdict {
    case .notCompleted: 0
    case .behind: 1
    case .noData: 2
    case .awaitingTarget: 3
    case .notComparable: 4
    case .onSchedule: 5
    case .completed: 6
    case .achievedEarly: 7
    case .exceeded: 8
    case .notEvaluated: nil
    }
  }
}
