package import PlanModel

/// 变化方向: where a value is going, which its verdict does not say [methods.md 8; ours: the Office for National
/// Statistics assesses long-term and short-term change apart].
package struct IndicatorCourse: Sendable, Hashable {
  /// 改善, 持平, 变差, 无法判断.
  package enum Sense: Sendable, Hashable, CaseIterable { case improving, steady, worsening, undecided }

  package struct Change: Sendable, Hashable {
    /// The year of the value that is compared with.
    package let year: Int
    package let earlier: MeasuredValue
    /// The value less the earlier one, unrounded, in the indicator's unit.
    package let amount: Decimal
    package let sense: Sense
  }

  /// 较基期变化; of falls, which are counted from the base, the value itself.
  package private(set) var sinceBase: Change?
  /// 较上年变化.
  package private(set) var sinceLastYear: Change?
  /// What 近年方向 is read from: the year before, else the latest of the last three years.
  package private(set) var recent: Change?

  /// 近年方向.
  package var sense: Sense { recent?.sense ?? .undecided }

  package var isKnown: Bool { sinceBase != nil || recent != nil }

  /// Whether it got worse since the base or of late.
  package var isWorsening: Bool { sinceBase?.sense == .worsening || sense == .worsening }

  /// How many years before the value's own 近年方向 looks.
  private static let yearsBack = 3

  /// The course of an indicator; `nil` where its kind has none: what is counted or added up grows by itself, and
  /// neither something to be done nor a whole of parts has a size (ours). A value with a treatment is not compared.
  init?(_ assessment: IndicatorAssessment, baseYear: Int) {
    let indicator = assessment.indicator
    guard indicator.kind.form.needsBaseline || indicator.kind.rule.compounds(indicator) else { return nil }
    guard let observation = assessment.observation, observation.treatment == nil,
      let value = observation.value.number
    else { return }
    func change(from earlier: MeasuredValue, of year: Int) -> Change? {
      earlier.number.map {
        Change(
          year: year, earlier: earlier, amount: value - $0,
          sense: Self.sense(from: $0, to: value, assessment))
      }
    }
    let zero = MeasuredValue(text: "0", content: .number(0))
    sinceBase = (indicator.kind.form.needsBaseline ? indicator.baseValue : zero).flatMap {
      change(from: $0, of: baseYear)
    }
    let earlier = assessment.series.filter {
      (observation.year - Self.yearsBack..<observation.year).contains($0.year)
    }
    recent = earlier.last { $0.value.number != nil }.flatMap { change(from: $0.value, of: $0.year) }
    sinceLastYear = recent.flatMap { $0.year == observation.year - 1 ? $0 : nil }
  }

  /// Half a unit of the last printed place and less is 持平 [methods.md 8].
  private static func sense(
    from earlier: Decimal, to value: Decimal, _ assessment: IndicatorAssessment
  ) -> Sense {
    let (amount, direction) = (value - earlier, assessment.indicator.direction)
    if amount.magnitude * 2 <= Decimal(1, exponent: -assessment.places) {
      return .steady
    }
    switch direction {
    case .higherIsBetter, .lowerIsBetter:
      return direction.isAtLeastAsGood(amount, as: 0) ? .improving : .worsening
    case .moderate:
      guard case .range(let low, let high)? = assessment.target?.meaning else { return .undecided }
      // Nearer to the range is better; inside it no place is better than another.
      func distance(_ value: Decimal) -> Decimal { max(low - value, value - high, 0) }
      let (before, now) = (distance(earlier), distance(value))
      return now == before ? .steady : now < before ? .improving : .worsening
    }
  }

  /// The arithmetic, as derivations show it.
  func steps(of indicator: Indicator, value: Decimal) -> [Derivation.Step] {
    let unit = Derivation.FigureUnit.unit(indicator.unit)
    func step(_ figure: Derivation.FigureName, _ change: Change?) -> [Derivation.Step] {
      guard let change, let earlier = change.earlier.number else { return [] }
      return [.arithmetic(figure, .change(value, from: earlier), value: change.amount, unit: unit)]
    }
    let steps = step(.changeSinceBase, sinceBase) + step(.recentChange, recent)
    return steps.isEmpty ? [] : [.rule(.course)] + steps
  }
}

extension IndicatorAssessment {
  /// Whether something can be compared, of it or of one of its parts.
  package var hasCourse: Bool { course?.isKnown == true || parts.contains(where: \.hasCourse) }

  /// Whether it or one of its parts is held and tends past its limit (有超标趋势).
  package var tendsPastLimitSomewhere: Bool {
    tendsPastLimit || parts.contains(where: \.tendsPastLimitSomewhere)
  }

  /// Whether it got worse since the base or of late, it or one of its parts.
  package var isWorsening: Bool {
    isMovingAway || course?.isWorsening == true || parts.contains(where: \.isWorsening)
  }
}
