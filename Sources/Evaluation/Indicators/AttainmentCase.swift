import Foundation
import PlanModel

/// What the rules need to judge one numeric value: everything is chosen, nothing is judged yet.
struct AttainmentCase {
  /// The indicator.
  let indicator: Indicator
  /// b; `nil` where the plan gives none. What is summed or counted from the start begins at 0, unless what
  /// there was is to be held.
  let baseline: Decimal?
  /// How the end target reads; T is its number.
  let meaning: TargetMeaning
  /// a
  let actual: Decimal
  /// t
  let pace: Pace
  /// “左右”: share of the target's size that is still near enough.
  let tolerance: Decimal

  /// Decimal places that the target's text prints; 修约值比较法 rounds to them.
  let printedPlaces: Int

  /// Brings the values of one indicator together.
  init(
    indicator: Indicator, meaning: TargetMeaning, actual: Decimal, pace: Pace, tolerance: Decimal,
    printedPlaces: Int = 0
  ) {
    self.indicator = indicator
    self.meaning = meaning
    self.actual = actual
    self.pace = pace
    self.tolerance = tolerance
    self.printedPlaces = printedPlaces
    baseline =
      switch indicator.kind {
      case _ where meaning == .hold: indicator.baseValue?.number
      case .level, .milestone: indicator.baseValue?.number
      case .cumulative, .intensityReduction, .count, .compound: 0
      }
  }

  /// T as a number: the point that the straight line runs to. For a range it is the end nearer to the base,
  /// for a hold the base itself.
  var point: Decimal? {
    switch meaning {
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
    if case .range(let low, let high) = meaning { return actual > high ? high : low }
    return point
  }

  /// Whether more than T must not be reached over the whole period (突发环境事件不超过5起): the amount begins at
  /// zero and stays under the limit for years without anybody having attained anything.
  var isCap: Bool {
    guard indicator.kind == .cumulative || indicator.kind == .count, let point, point > 0 else {
      return false
    }
    switch meaning {
    case .limit(let limit):
      let relation = limit.relation(for: indicator.direction)
      return relation == .atMost || relation == .lessThan
    case .about: return indicator.direction == .lowerIsBetter
    case .range, .hold, .milestone, .parts, .assigned, .none: return false
    }
  }

  /// How a value stands to the end target.
  func outcome(of value: Decimal) -> TargetOutcome {
    TargetComparison(
      indicator: indicator, baseline: baseline, tolerance: tolerance, printedPlaces: printedPlaces
    ).outcome(of: value, against: meaning)
  }
}
