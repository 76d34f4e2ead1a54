import Evaluation
import PlanModel
import Writing

/// How one indicator stood in one report; parts stand in their wholes.
package struct IndicatorResult: Sendable, Hashable, Codable {
  let id: String
  let name: String
  let isListed: Bool
  let verdict: Verdict
  /// The judged value with its unit; `nil` without one.
  let value: String?

  init(_ assessment: IndicatorAssessment, isListed: Bool) {
    let format = IndicatorFormat(assessment)
    id = assessment.indicator.id
    name = assessment.indicator.name
    self.isListed = isListed
    verdict = assessment.verdict
    value = assessment.observation.flatMap {
      $0.value.isAbsent ? nil : format.withUnit(format.value($0.value))
    }
  }

  static func all(_ result: IndicatorAttainmentResult) -> [IndicatorResult] {
    result.listed.map { IndicatorResult($0, isListed: true) }
      + result.textGoals.map { IndicatorResult($0, isListed: false) }
  }

  var json: JSON {
    [
      "id": .string(id), "name": .string(name), "isListed": .boolean(isListed),
      "verdict": .string(verdict.rawValue), "value": value.map { .string($0) },
    ]
  }
}

/// What became of an indicator's verdict from one report to the next.
enum VerdictChange: String, Sendable, CaseIterable {
  case worse = "变差"
  case better = "好转"
  /// Judged for the first time.
  case added = "新作出评价"
  /// Judged no longer.
  case removed = "不再评价"
  case unchanged = "不变"

  init(from before: Verdict?, to now: Verdict?) {
    switch (before.flatMap(Self.rank), now.flatMap(Self.rank)) {
    case (nil, nil): self = .unchanged
    case (nil, _?): self = .added
    case (_?, nil): self = .removed
    case (let before?, let now?): self = now < before ? .worse : now > before ? .better : .unchanged
    }
  }

  /// Better is greater; `nil` where nothing was concluded.
  private static func rank(_ verdict: Verdict) -> Int? {
    switch verdict.standing {
    case .behind: 0
    case .onCourse: 1
    case .reached: 2
    case .unjudged: nil
    }
  }
}

/// The results of one report beside those of the one before, by the indicators of both.
struct ResultComparison: Sendable {
  struct Row: Sendable {
    let name: String
    let before, now: IndicatorResult?

    var change: VerdictChange { VerdictChange(from: before?.verdict, to: now?.verdict) }
  }

  /// In the order of the later report; what only the earlier one had is at the end.
  let rows: [Row]

  init(from before: [IndicatorResult], to now: [IndicatorResult]) {
    let earlier = Dictionary(before.map { ($0.id, $0) }) { first, _ in first }
    let later = Set(now.map(\.id))
    rows =
      now.map { Row(name: $0.name, before: earlier[$0.id], now: $0) }
      + before.filter { !later.contains($0.id) }.map { Row(name: $0.name, before: $0, now: nil) }
  }

  func count(_ change: VerdictChange) -> Int { rows.count { $0.change == change } }

  var isChanged: Bool { rows.contains { $0.change != .unchanged } }

  /// `变差1项、好转2项`; empty where nothing changed.
  var words: String {
    let changes = VerdictChange.allCases.filter { $0 != .unchanged && count($0) > 0 }
    return Phrases.enumeration(changes.map { "\($0.rawValue)\(count($0))项" })
  }
}
