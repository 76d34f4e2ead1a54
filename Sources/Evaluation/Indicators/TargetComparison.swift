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
      limit.isKept
        ? kept(value, limit.relation(for: indicator.direction), limit.value, limit.places)
        : limited(value, limit.relation(for: indicator.direction), limit.value, limit.places)
    case .about(let target): near(value, target)
    case .range(let low, let high): within(value, low, high)
    case .hold: held(value)
    case .milestone, .parts, .assigned, .qualitative, .none: TargetOutcome()
    }
  }

  private func limited(
    _ value: Decimal, _ relation: Limit.Relation, _ number: Decimal, _ places: Int
  ) -> TargetOutcome {
    let result = compare(value, relation, number, places: places)
    let isSurpassed =
      relation.isStrict ? isClearlyBeyond(result.compared, number, places) : result.isBetter
    return TargetOutcome(
      isMet: result.holds, isSurpassed: result.holds && isSurpassed,
      distance: Margin(result.compared, number, isFloor: relation.isFloor), steps: result.steps)
  }

  /// Past a strict limit the first printed value only meets it: 超额完成 is what lies more than one unit of the last
  /// printed place beyond [ours, methods.md 8].
  private func isClearlyBeyond(_ compared: Decimal, _ number: Decimal, _ limitPlaces: Int) -> Bool {
    let printed = indicator.comparison == .roundedValue ? limitPlaces : max(places, limitPlaces)
    return (compared - number).magnitude > Decimal(1, exponent: -printed)
  }

  /// 左右: no standard gives it a number; published, 19.1 against “20%左右” counted as completed. Met within 5 % of the
  /// target's size on the worse side (20 → 19.0), unless the plan sets another share [ours; methods.md 1]; but nothing
  /// that is worse than the base is near enough, while the number itself is [ours, methods.md 8]. On the better side
  /// there is no end.
  private func near(_ value: Decimal, _ target: Decimal) -> TargetOutcome {
    let isFloor = indicator.direction.asGood.isFloor
    let tolerated = target.magnitude * tolerance
    let bound = isFloor ? target - tolerated : target + tolerated
    let places = max(bound.decimalPlaces, target.decimalPlaces, goal.printedPlaces)
    let result = compare(value, indicator.direction.asGood, bound, places: places)
    let number = compare(
      value, indicator.direction.asGood, target, places: max(target.decimalPlaces, goal.printedPlaces))
    let base = result.holds && !number.holds ? baseline : nil
    let notWorse = base.map {
      compare(value, indicator.direction.asGood, $0, places: max(places, $0.decimalPlaces))
    }
    let isMet = result.holds && notWorse?.holds != false
    let isBetter = value != target && indicator.direction.isAtLeastAsGood(value, as: target)
    return TargetOutcome(
      isMet: isMet, isSurpassed: isMet && isBetter, distance: Margin(value, target, isFloor: isFloor),
      steps: [
        .arithmetic(
          .aboutBound, .aboutBound(target: target, tolerance: tolerance, isFloor: isFloor), value: bound,
          unit: .unit(indicator.unit))
      ] + result.steps + (notWorse?.holds == false ? notWorse?.steps ?? [] : []))
  }

  /// The end of a range in the better direction is no ceiling: past it the target is met, and never exceeded
  /// [methods.md 2, ours].
  private func within(_ value: Decimal, _ low: Decimal, _ high: Decimal) -> TargetOutcome {
    let places = max(low.decimalPlaces, high.decimalPlaces, goal.printedPlaces)
    if case .moderate = indicator.direction { return inside(value, low, high, places: places) }
    let near = point ?? low
    let result = compare(value, indicator.direction.asGood, near, places: places)
    let far = compare(value, indicator.direction.asGood, near == low ? high : low, places: places)
    return TargetOutcome(
      isMet: result.holds,
      distance: result.holds
        ? nil : Margin(result.compared, near, isFloor: indicator.direction.asGood.isFloor),
      isBeyondRange: far.isBetter, steps: result.steps)
  }

  /// 适中: neither end may be passed.
  private func inside(_ value: Decimal, _ low: Decimal, _ high: Decimal, places: Int) -> TargetOutcome {
    let (floor, ceiling) = (
      compare(value, .atLeast, low, places: places), compare(value, .atMost, high, places: places)
    )
    let distance =
      floor.holds
      ? ceiling.holds ? nil : Margin(ceiling.compared, high, isFloor: false)
      : Margin(floor.compared, low, isFloor: true)
    return TargetOutcome(
      isMet: floor.holds && ceiling.holds, distance: distance,
      steps: floor.steps + (floor.holds ? ceiling.steps : []))
  }

  /// 保持稳定, 不降低, 不增加: at least as good as what there was at the base, for sums and counts too; the zero that
  /// their line begins at is nothing to be held.
  private func held(_ value: Decimal) -> TargetOutcome {
    guard let base = indicator.baseValue, let held = base.number else { return TargetOutcome() }
    return kept(value, indicator.direction.asGood, held, max(base.printedPlaces, held.decimalPlaces))
  }

  /// What is to be held, less the 允许偏差 that a document grants it; none unless the plan's folder names one
  /// [methods.md 8; 环监测〔2021〕99号 grades changes of the eco-quality index by size].
  private func kept(
    _ value: Decimal, _ relation: Limit.Relation, _ number: Decimal, _ places: Int
  ) -> TargetOutcome {
    var outcome = limited(value, relation, number, places)
    guard let allowed = indicator.tolerance, allowed > 0, outcome.isMet == false else { return outcome }
    let isFloor = relation.isFloor
    let bound = isFloor ? number - allowed : number + allowed
    let result = compare(value, isFloor ? .atLeast : .atMost, bound, places: max(places, bound.decimalPlaces))
    outcome.isMet = result.holds
    outcome.steps +=
      [
        .rule(.holdTolerance),
        .arithmetic(
          .toleratedBound, .toleratedBound(target: number, tolerance: allowed, isFloor: isFloor),
          value: bound,
          unit: .unit(indicator.unit)),
      ] + result.steps
    return outcome
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
}
