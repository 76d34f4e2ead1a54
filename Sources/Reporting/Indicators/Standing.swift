import PlanModel

/// Where something stands at a glance: three states that matter, and one for all that nothing was concluded on.
enum Standing: Sendable, CaseIterable {
  /// The end target is met, or what has to be held is held.
  case reached
  case onCourse
  /// Short of the schedule or of the target.
  case behind
  case unjudged

  /// Told apart without colour too: dark, light, hatched, pale.
  var look: Fill {
    switch self {
    case .reached: Fill(.achieved)
    case .onCourse: Fill(.met)
    case .behind: Fill(.behind, .diagonal)
    case .unjudged: Fill(.grid)
    }
  }

  var title: String {
    switch self {
    case .reached: "已达到目标"
    case .onCourse: "达到序时进度"
    case .behind: "滞后或未完成"
    case .unjudged: "未能评价"
    }
  }
}

extension Verdict {
  var standing: Standing {
    switch sort {
    case .achieved, .maintained: .reached
    case .onSchedule: .onCourse
    case .laggard: .behind
    case .missing, .unreported, .awaiting, .notComparable, .notEvaluated: .unjudged
    }
  }
}

/// 达标, 滞后, 未能评价: what a reader wants to know first of many indicators.
struct Tally: Sendable {
  let counts: VerdictCounts

  init(_ counts: VerdictCounts) { self.counts = counts }

  /// Numbers by standing, those that are there.
  var standings: [(standing: Standing, count: Int)] {
    Standing.allCases.map { ($0, number([$0])) }.filter { $0.count > 0 }
  }

  var met: Int { number([.reached, .onCourse]) }
  var behind: Int { number([.behind]) }
  var unjudged: Int { number([.unjudged]) }

  func words(_ standings: Set<Standing>) -> String {
    Phrases.enumeration(given(standings).map { $0.verdict.counted($0.count) })
  }

  private func number(_ standings: Set<Standing>) -> Int { given(standings).reduce(0) { $0 + $1.count } }

  private func given(_ standings: Set<Standing>) -> [VerdictCounts.Count] {
    counts.verdicts.filter { standings.contains($0.verdict.standing) }
  }
}
