/// 结论 on one indicator.
package enum Verdict: String, Sendable, Hashable, CaseIterable, Codable {
  /// 提前完成: the plan's end target is already met at mid-term or in an annual report.
  case achievedEarly = "achieved-early"
  /// 保持达标: a goal that has to be held every year is held; it cannot be finished early.
  case maintained
  case onSchedule = "on-schedule"  // 达到序时进度
  case behind  // 未达到序时进度: short of the schedule, or moving away
  case exceeded  // 超额完成: strictly better than the target at the end
  case completed  // 完成: target met at the end
  case notCompleted = "not-completed"  // 未完成: target missed at the end
  case awaitingTarget = "awaiting-target"  // 目标待下达
  case noData = "no-data"  // 数据缺失: no observation for the data year
  /// 到期未报: the goal's own year is over, and nobody has reported that year's value.
  case dueUnreported = "due-unreported"
  case notComparable = "not-comparable"  // 口径调整,不作评价
  case notEvaluated = "not-evaluated"  // 不参与评价

  /// Code printed in the CSV tables.
  package var code: String { rawValue }

  /// Whether the value was held against its target or schedule at all.
  package var isJudged: Bool {
    switch self {
    case .achievedEarly, .maintained, .onSchedule, .behind, .exceeded, .completed, .notCompleted: true
    case .awaitingTarget, .noData, .dueUnreported, .notComparable, .notEvaluated: false
    }
  }
}

/// How many indicators have each verdict; they add up to the number of indicators. A sub-indicator counts as the
/// plan counts it, inside its parent.
package struct VerdictCounts: Sendable, Hashable, Codable {
  /// One verdict and how often it was given.
  package struct Count: Sendable, Hashable, Codable {
    package let verdict: Verdict
    package let count: Int
  }

  /// The verdicts that were given, in the order in which reports enumerate them.
  package let verdicts: [Count]
  /// All of them.
  package let total: Int

  package init(_ given: [Verdict]) {
    total = given.count
    let numbers = given.reduce(into: [:]) { numbers, verdict in numbers[verdict, default: 0] += 1 }
    verdicts = Verdict.allCases.compactMap { verdict in
      numbers[verdict].map { Count(verdict: verdict, count: $0) }
    }
  }

  /// How many have this verdict.
  package subscript(verdict: Verdict) -> Int { verdicts.first { $0.verdict == verdict }?.count ?? 0 }
}
