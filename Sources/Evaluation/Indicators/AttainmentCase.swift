import PlanModel

/// What a value is held against: a target, or one part of it.
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
  /// Decimal places that the indicator's values are printed with.
  let places: Int

  /// b; `nil` where the plan gives none. What is summed or counted from the start begins at 0, unless what there was is
  /// to be held.
  var baseline: Decimal? {
    asksToHold || kind.form.needsBaseline ? indicator.baseValue?.number : 0
  }

  /// T as a number: the point that the line runs to. For a range it is the end that is asked for at least, for a hold
  /// the base itself.
  var point: Decimal? {
    switch goal.meaning {
    case .limit(let limit): limit.value
    case .about(let value): value
    case .range(let low, let high):
      switch indicator.direction {
      case .higherIsBetter: low
      case .lowerIsBetter: high
      case .moderate: nearEnd(of: actual, low, high)
      }
    case .hold: baseline
    case .milestone, .parts, .assigned, .qualitative, .none: nil
    }
  }

  /// 适中: the end that a value outside has to come back to; `nil` inside.
  private func nearEnd(of value: Decimal, _ low: Decimal, _ high: Decimal) -> Decimal? {
    value < low ? low : value > high ? high : nil
  }

  /// Whether there is a way from the base to the target that a line can follow: none from a base that is as good as the
  /// number already (5 for `<5`), nor where the value has passed a range whose two ends count (适中).
  var hasWay: Bool {
    guard let baseline, !isCap else { return true }
    if case .range(let low, let high) = goal.meaning, case .moderate = indicator.direction {
      return (baseline < low && actual < low) || (baseline > high && actual > high)
    }
    return outcome(of: baseline).margin.map { $0 < 0 } ?? true
  }

  /// Whether more than T must not be reached over the whole period (突发环境事件不超过5起): the amount begins at
  /// zero and stays under the limit for years without anybody having attained anything.
  var isCap: Bool {
    guard kind.form.addsUp, let point, point > 0 else { return false }
    switch goal.meaning {
    case .limit(let limit):
      let relation = limit.relation(for: indicator.direction)
      return relation == .atMost || relation == .lessThan
    case .about, .range: return !indicator.direction.asGood.isFloor
    case .hold, .milestone, .parts, .assigned, .qualitative, .none: return false
    }
  }

  /// Whether the value is inside or beyond its range: nothing more is to be gained, and no share is printed.
  var isInsideRange: Bool {
    if case .range = goal.meaning { outcome(of: actual).isMet == true } else { false }
  }

  /// Whether the target's words ask to hold the base value: 保持稳定, 不降低, 不增加.
  var asksToHold: Bool { if case .hold = goal.meaning { true } else { false } }

  /// 保持类: such words, or a target that was met at the base, as one equal to it is unless it excludes the number
  /// [methods.md 8]. There is no way to cover, so no progress and no schedule; the target must be met every year
  /// [methods.md 2; pub: 耕地保有量 against its floor].
  var isHeld: Bool {
    if asksToHold { return true }
    // 稳定在100%: where the text gives the number, no baseline is needed.
    guard let baseline else { return goal.meaning.limits.contains(where: \.isKept) }
    return !isCap && outcome(of: baseline).isMet == true
  }

  /// Whether the changes of the years compound.
  var compounds: Bool { kind.rule.compounds(indicator) }
}
