import Foundation
import PlanModel

struct Goal {
  let meaning: TargetMeaning
  /// Decimal places that its text prints; 修约值比较法 rounds to them.
  let printedPlaces: Int

  init(_ limit: Limit) {
    meaning = .limit(limit)
    printedPlaces = limit.places
  }

  init(_ target: Target) {
    meaning = target.meaning
    printedPlaces = target.printedPlaces
  }
}

/// One number with all that its rule needs: everything is chosen, nothing is judged yet.
struct AttainmentCase {
  let indicator: Indicator
  /// The indicator's kind; 数量 for the parts of a compound target in one cell.
  let kind: IndicatorKind
  /// The end target; T is its number.
  var goal: Goal
  /// a
  let actual: Decimal
  /// t
  let schedule: Schedule
  /// “左右”: share of the target's size that is still near enough.
  let tolerance: Decimal

  /// b; `nil` where the plan gives none. What is summed or counted from the start begins at 0, unless what there was is
  /// to be held.
  var baseline: Decimal? {
    asksToHold || kind.form.needsBaseline ? indicator.baseValue?.number : 0
  }

  /// T as a number: the point that the line runs to. For a range it is the end nearer to the base, for a hold the base
  /// itself.
  var point: Decimal? {
    switch goal.meaning {
    case .limit(let limit): limit.value
    case .about(let value): value
    case .range(let low, let high):
      baseline.map { $0 > high ? high : low } ?? (indicator.direction == .higherIsBetter ? low : high)
    case .hold: baseline
    case .milestone, .parts, .assigned, .none: nil
    }
  }

  /// The number that is still to be reached: of a range that was passed its far end.
  var aim: Decimal? {
    if case .range(let low, let high) = goal.meaning { return actual > high ? high : low }
    return point
  }

  /// Whether more than T must not be reached over the whole period (突发环境事件不超过5起): the amount begins at
  /// zero and stays under the limit for years without anybody having attained anything.
  var isCap: Bool {
    guard kind.rule.addsUp, let point, point > 0 else { return false }
    switch goal.meaning {
    case .limit(let limit):
      let relation = limit.relation(for: indicator.direction)
      return relation == .atMost || relation == .lessThan
    case .about: return indicator.direction == .lowerIsBetter
    case .range, .hold, .milestone, .parts, .assigned, .none: return false
    }
  }

  /// Whether the target's words ask to hold the base value: 保持稳定, 不降低, 不增加.
  var asksToHold: Bool { if case .hold = goal.meaning { true } else { false } }

  /// 保持类: such words, a target equal to the base, or one that was met at the base. There is no way to cover, so no
  /// progress and no schedule; the target must be met every year [methods.md 2; pub: 耕地保有量 against its floor].
  var isHeld: Bool {
    if asksToHold { return true }
    guard let baseline, let point, !isCap else { return false }
    return point == baseline || outcome(of: baseline).isMet == true
  }

  /// Whether the changes of the years compound.
  var compounds: Bool { kind.rule.compounds(indicator) }

  /// The same value against another goal.
  func against(_ goal: Goal) -> AttainmentCase {
    var other = self
    other.goal = goal
    return other
  }
}
