import Foundation
import PlanModel

/// How a value stands to a target.
struct TargetOutcome {
  /// Whether the target is met; `nil` where that cannot be told (a target to be held without a baseline).
  var isMet: Bool?
  /// Whether the value is strictly better than the target's number.
  var isSurpassed = false
  /// How far it is beyond the number, positive on the better side; `nil` inside a range.
  var margin: Decimal?
  /// Whether it left a range on the side that the base does not lie on.
  var isBeyondRange = false
  /// The comparison.
  var steps: [Derivation.Step] = []
}

/// Holds a value against the meaning of a target text.
struct TargetComparison {
  let indicator: Indicator
  let baseline: Decimal?
  let tolerance: Decimal
  /// Decimal places that the target's text prints.
  let printedPlaces: Int

  /// How `value` stands to a target.
  func outcome(of value: Decimal, against meaning: TargetMeaning) -> TargetOutcome {
    switch meaning {
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
    let result = LimitComparison.compare(value, relation, number, places: places, indicator: indicator)
    return TargetOutcome(
      isMet: result.holds, isSurpassed: result.holds && result.isBetter, margin: margin(value, number),
      steps: result.steps)
  }

  private func near(_ value: Decimal, _ target: Decimal) -> TargetOutcome {
    let bound = AboutRule.bound(of: target, direction: indicator.direction, tolerance: tolerance)
    let places = max(bound.decimalPlaces, target.decimalPlaces, printedPlaces)
    let result = LimitComparison.compare(value, atLeastAsGood, bound, places: places, indicator: indicator)
    let isBetter = value != target && indicator.direction.isAtLeastAsGood(value, as: target)
    return TargetOutcome(
      isMet: result.holds, isSurpassed: result.holds && isBetter, margin: margin(value, target),
      steps: [AboutRule.step(target: target, bound: bound, indicator: indicator, tolerance: tolerance)]
        + result.steps)
  }

  /// A range has two bad sides: a value outside it misses it on either.
  private func within(_ value: Decimal, _ low: Decimal, _ high: Decimal) -> TargetOutcome {
    let above = LimitComparison.compare(
      value, .atLeast, low, places: max(low.decimalPlaces, high.decimalPlaces, printedPlaces),
      indicator: indicator)
    let below = LimitComparison.compare(
      value, .atMost, high, places: max(low.decimalPlaces, high.decimalPlaces, printedPlaces),
      indicator: indicator)
    let startsAbove = baseline.map { $0 > high } ?? false
    let isMet = above.holds && below.holds
    return TargetOutcome(
      isMet: isMet, margin: isMet ? nil : (above.holds ? high - value : value - low),
      isBeyondRange: startsAbove ? !above.holds : !below.holds, steps: above.steps + below.steps)
  }

  /// 保持稳定, 不降低, 不增加: at least as good as what there was at the base, for sums and counts too; the zero that
  /// their line begins at is nothing to be held.
  private func held(_ value: Decimal) -> TargetOutcome {
    guard let base = indicator.baseValue, let held = base.number else { return TargetOutcome() }
    return limited(value, atLeastAsGood, held, max(base.printedPlaces, held.decimalPlaces))
  }

  private var atLeastAsGood: Limit.Relation {
    indicator.direction == .higherIsBetter ? .atLeast : .atMost
  }

  private func margin(_ value: Decimal, _ number: Decimal) -> Decimal {
    indicator.direction == .higherIsBetter ? value - number : number - value
  }
}
