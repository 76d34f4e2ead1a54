import Foundation
import PlanModel

/// How a value stands to a target.
struct TargetOutcome {
  /// Whether the target is met; `nil` where that cannot be told (a target to be held without a baseline).
  var isMet: Bool?
  /// Whether the value is strictly better than the target's number.
  var isSurpassed = false
  /// How far it is beyond the number, positive on the side that is asked for; `nil` where a range is met.
  var distance: Margin?
  /// Whether it is better than both ends of a range.
  var isBeyondRange = false
  var steps: [Derivation.Step] = []

  var margin: Decimal? { distance?.amount }
}

/// The distance of a value from a target's number, of the same values that were compared.
struct Margin {
  let formula: Formula
  let amount: Decimal

  init(_ value: Decimal, _ number: Decimal, isFloor: Bool) {
    amount = isFloor ? value - number : number - value
    formula = isFloor ? .margin(value, number, isExcess: true) : .margin(number, value, isExcess: false)
  }
}

/// Holds values against the target, in each of the senses that its text may have.
extension AttainmentCase {
  func outcome(of value: Decimal) -> TargetOutcome {
    switch goal.meaning {
    case .limit(let limit):
      limited(value, limit.relation(for: indicator.direction), limit.value, limit.places)
    case .about(let target): near(value, target)
    case .range(let low, let high): within(value, low, high)
    case .hold: held(value)
    case .milestone, .parts, .assigned, .none: TargetOutcome()
    }
  }

  private func limited(
    _ value: Decimal, _ relation: Limit.Relation, _ number: Decimal, _ places: Int
  ) -> TargetOutcome {
    let result = compare(value, relation, number, places: places)
    return TargetOutcome(
      isMet: result.holds, isSurpassed: result.holds && result.isBetter,
      distance: Margin(result.compared, number, isFloor: isFloor(relation)), steps: result.steps)
  }

  /// 左右: no standard gives it a number; published, 19.1 against “20%左右” counted as completed. Met within 5 % of the
  /// target's size on the worse side (20 → 19.0), unless the plan sets another share [ours; methods.md 1]. On the better
  /// side there is no end.
  private func near(_ value: Decimal, _ target: Decimal) -> TargetOutcome {
    let isFloor = indicator.direction == .higherIsBetter
    let tolerated = target.magnitude * tolerance
    let bound = isFloor ? target - tolerated : target + tolerated
    let places = max(bound.decimalPlaces, target.decimalPlaces, goal.printedPlaces)
    let result = compare(value, atLeastAsGood, bound, places: places)
    let isBetter = value != target && indicator.direction.isAtLeastAsGood(value, as: target)
    return TargetOutcome(
      isMet: result.holds, isSurpassed: result.holds && isBetter,
      distance: Margin(value, target, isFloor: isFloor),
      steps: [
        .arithmetic(
          .aboutBound, .aboutBound(target: target, tolerance: tolerance, isFloor: isFloor), value: bound,
          unit: .unit(indicator.unit))
      ] + result.steps)
  }

  /// The end of a range in the better direction is no ceiling: past it the target is met, and never exceeded
  /// [methods.md 2, ours].
  private func within(_ value: Decimal, _ low: Decimal, _ high: Decimal) -> TargetOutcome {
    let places = max(low.decimalPlaces, high.decimalPlaces, goal.printedPlaces)
    let near = point ?? low
    let result = compare(value, atLeastAsGood, near, places: places)
    let far = compare(value, atLeastAsGood, near == low ? high : low, places: places)
    return TargetOutcome(
      isMet: result.holds,
      distance: result.holds ? nil : Margin(result.compared, near, isFloor: isFloor(atLeastAsGood)),
      isBeyondRange: far.isBetter, steps: result.steps)
  }

  /// 保持稳定, 不降低, 不增加: at least as good as what there was at the base, for sums and counts too; the zero that
  /// their line begins at is nothing to be held.
  private func held(_ value: Decimal) -> TargetOutcome {
    guard let base = indicator.baseValue, let held = base.number else { return TargetOutcome() }
    return limited(value, atLeastAsGood, held, max(base.printedPlaces, held.decimalPlaces))
  }

  /// Judging against a limit [std GB/T 8170-2008, 4.3].
  ///
  /// 全数值比较法 (the default when nothing is said) takes the value as it is; 修约值比较法 rounds it to the places of the
  /// printed limit first. 以上, 以下, 以内 include the number; 超过, 低于, 高于, `<`, `>` do not [std Civil Code, art. 1259].
  private func compare(
    _ value: Decimal, _ relation: Limit.Relation, _ number: Decimal, places: Int
  ) -> (holds: Bool, compared: Decimal, isBetter: Bool, steps: [Derivation.Step]) {
    var steps: [Derivation.Step] = []
    var compared = value
    if indicator.comparison == .roundedValue {
      compared = value.rounded(places: places)
      steps.append(
        .arithmetic(
          .roundedValue, .rounding(value, places: places), value: compared, unit: .unit(indicator.unit)))
    }
    let holds = relation.holds(compared, number, indicator.direction)
    steps.append(
      .comparison(
        left: compared, relation: relation, right: number, method: indicator.comparison, holds: holds))
    let isBetter = compared != number && indicator.direction.isAtLeastAsGood(compared, as: number)
    return (holds, compared, isBetter, steps)
  }

  private var atLeastAsGood: Limit.Relation {
    indicator.direction == .higherIsBetter ? .atLeast : .atMost
  }

  /// Whether the number is one not to fall below.
  private func isFloor(_ relation: Limit.Relation) -> Bool {
    switch relation {
    case .atLeast, .greaterThan: true
    case .atMost, .lessThan: false
    case .byDirection: indicator.direction == .higherIsBetter
    }
  }
}
