import PlanModel
import Writing

/// Our verdict beside the published one.
package enum PublishedAgreement: Sendable, Hashable {
  case agrees
  case differs
  /// The published words cannot be set against our verdicts.
  case notComparable
}

/// The one table of published words. Where 完成 and 已完成 stand beside 超额完成 in one document they say something else than
/// it (huzhou-135 prints 完成 for 95 → 98.2: that differs); a document that never says 超额 or 提前 is no finer than
/// 完成. 完成指标, 完成目标, 达标 answer only yes or no and agree with all. What is not in the table is not compared: a guess would be printed as a contradiction.
enum PublishedAgreementRule {
  /// Sets a verdict beside published words; `nil` where nothing was published.
  ///
  /// - Parameter document: All words of the document that they stand in, which say how fine it is.
  static func agreement(
    of verdict: Verdict, with published: String?, in document: [String] = []
  ) -> PublishedAgreement? {
    guard let published, !published.isEmpty else { return nil }
    guard var meant = verdicts(meantBy: published) else { return .notComparable }
    if meant.contains(.completed) {
      if !document.contains(where: { $0.contains("超额") }) { meant.append(.exceeded) }
      if !document.contains(where: { $0.contains("提前") }) { meant += [.achievedEarly, .maintained] }
    }
    if meant.contains(verdict) { return .agrees }
    return verdict.isJudged ? .differs : .notComparable
  }

  /// The verdicts that published words are compatible with; the first entry that fits decides.
  private static func verdicts(meantBy words: String) -> [Verdict]? {
    if let exact = exactly.first(where: { $0.words == words }) { return exact.verdicts }
    return containing.first { entry in entry.words.contains { words.contains(utf8: $0) } }?.verdicts
  }

  private static let exactly: [(words: String, verdicts: [Verdict])] = [
    ("完成", [.completed]), ("已完成", [.completed]), ("未完成", [.notCompleted, .behind]),
  ]

  private static let containing: [(words: [String], verdicts: [Verdict]?)] = [
    (["口径"], [.notComparable]),
    (["不参与评价", "不作评价"], [.notEvaluated]),
    (["基本完成", "基本达到", "基本实现", "接近"], nil),
    (["未达", "未完成", "未实现", "未能", "没有完成", "不达标", "滞后", "落后", "低于预期", "低于序时"], [.behind, .notCompleted]),
    (["提前"], [.achievedEarly, .maintained, .exceeded, .completed]),
    (["超额"], [.exceeded, .achievedEarly]),
    (
      ["预期进度", "序时进度", "时间进度", "进度要求", "进展顺利", "顺利推进"], [.onSchedule, .achievedEarly, .maintained]
    ),
    (
      ["完成指标", "完成目标", "完成任务", "完成约束性", "完成规划", "目标完成", "指标完成", "达标", "达到目标"],
      [.completed, .exceeded, .achievedEarly, .maintained]
    ),
  ]
}
