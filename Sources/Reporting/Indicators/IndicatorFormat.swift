import Evaluation
import PlanModel

/// How the figures of one indicator are printed: the only place where its numbers are rounded, so that the
/// sentence, the tables, the figure and the CSV show the same digits.
///
/// Places come from 小数位数, otherwise from the values as they were entered. An entered value is never given
/// places it did not have; a computed one keeps one place more than the indicator, without idle zeros. Where so many
/// places would make a figure look as if it met or missed what it did not, it has as many as it takes; a difference that
/// is not zero is never printed as zero [methods.md 8].
struct IndicatorFormat: Sendable {
  let places: Int
  /// 单位 in the plan's own writing; `nil` without one (无量纲).
  let unit: String?
  let isClass: Bool
  private let fixedPlaces: Int?
  /// Places that the values beside a computed one have; it keeps at least so many.
  private let leastPlaces: Int
  /// The number that was judged, where its usual places would mislead.
  private let judgedInFull: Decimal?
  /// Places of what the schedule asks for, and of 完成进度, 序时进度 and 完成率.
  private let linePlaces: Int
  /// Places of the value as sentences print it, and of the numbers that stand beside it there.
  private let spokenPlaces: Int
  private let spokenLinePlaces: Int
  private let sharePlaces: Int

  init(_ assessment: IndicatorAssessment) {
    let indicator = assessment.indicator
    places = assessment.places
    fixedPlaces = indicator.decimals
    leastPlaces = min(places, assessment.enteredPlaces)
    unit = indicator.unit == "无量纲" ? nil : indicator.unit
    isClass = indicator.isWaterClass
    judgedInFull = PrintedPlaces.misleading(assessment)
    linePlaces = PrintedPlaces.ofLine(
      assessment, usual: assessment.places + 1, judgedInFull: judgedInFull != nil)
    spokenPlaces = PrintedPlaces.ofValue(assessment, judgedInFull: judgedInFull != nil)
    spokenLinePlaces = PrintedPlaces.ofLine(
      assessment, usual: spokenPlaces, judgedInFull: judgedInFull != nil)
    sharePlaces = PrintedPlaces.ofShares(assessment)
  }

  /// A value as it was entered, rounded if it has more places than the indicator.
  func value(_ value: MeasuredValue) -> String {
    switch value.content {
    case .number(let number):
      if isClass { return WaterClass.printed(number) ?? value.text }
      let entered = value.printedPlaces
      return number.plainText(places: number == judgedInFull ? entered : min(entered, fixedPlaces ?? entered))
    case .milestone, .parts, .absent: return value.text
    }
  }

  /// A computed value in the indicator's unit, such as what the trend leads to.
  func computed(_ number: Decimal) -> String { computed(number, places: places + 1) }

  /// 序时应达值.
  func line(_ number: Decimal) -> String { computed(number, places: linePlaces) }

  /// 序时应达值 in a sentence: as many places as the values have, and more only where fewer would show the value on the
  /// other side of it.
  func spokenLine(_ number: Decimal) -> String { computed(number, places: spokenLinePlaces) }

  /// The size of a difference from it, or from the target, in a sentence.
  func spokenDifference(_ number: Decimal) -> String {
    guard !isClass else { return difference(number) }
    let size = number.magnitude
    let places = NumberFormat.visiblePlaces(of: size, atLeast: spokenPlaces)
    return size.plainText(places: places, atLeast: 0) + differenceUnit
  }

  /// A signed difference of two values.
  func change(_ number: Decimal) -> String { change(number, atLeast: leastPlaces) }

  private func change(_ number: Decimal, atLeast least: Int) -> String {
    computed(
      number, places: NumberFormat.visiblePlaces(of: number, atLeast: places + 1), atLeast: least)
  }

  private func computed(_ number: Decimal, places: Int) -> String {
    computed(number, places: places, atLeast: leastPlaces)
  }

  private func computed(_ number: Decimal, places: Int, atLeast least: Int) -> String {
    // Between two classes there is no class: in tables the number that was computed with (Ⅰ is 1), in
    // sentences nothing.
    isClass ? number.plainText(places: 1, atLeast: 0) : number.plainText(places: places, atLeast: least)
  }

  /// 完成进度, 序时进度 or 完成率, without its sign.
  func share(_ percent: Decimal) -> String { percent.plainText(places: sharePlaces) }

  /// 所需年均努力. Things are counted whole, so that the effort is enough (40 in three years: 14 a year); all else is
  /// rounded like every figure, as published: 4.3357 is 4.3. A linear one has one place more where it would leave the
  /// target missed by more than half a unit of its last place.
  func effort(_ effort: RequiredEffort, of kind: IndicatorKind) -> String {
    let amount = effort.amount
    if kind.words.countsThings { return amount.roundedUp(places: places).plainText(places: places) }
    let usual = max(1, places)
    func printed(_ least: Int) -> String {
      amount.plainText(places: NumberFormat.visiblePlaces(of: amount, atLeast: least))
    }
    switch effort.measure {
    case .classes: return amount.plainText(places: 0)
    case .compound: return printed(usual)
    case .linear:
      let lacking = (amount.magnitude - amount.magnitude.rounded(places: usual)) * Decimal(effort.years)
      let isShort = lacking * 2 > Decimal(1, exponent: -usual)
      return printed(isShort ? usual + 1 : usual)
    }
  }

  /// A printed number with its unit: `77.8%`, `29 µg/m³`, `600个`.
  func withUnit(_ printed: String) -> String {
    guard let unit, !isClass, printed.last?.isNumber ?? false else { return printed }
    return printed + NumberFormat.suffix(unit)
  }

  /// The unit of differences: 个百分点 for percentages, the unit itself otherwise; empty without one.
  var differenceUnit: String {
    guard let unit else { return "" }
    return unit.hasPrefix("%") ? "个百分点" : NumberFormat.suffix(unit)
  }

  /// The size of a difference between two values, with its unit.
  func difference(_ number: Decimal) -> String {
    change(number.magnitude, atLeast: 0) + (isClass ? "个类别" : differenceUnit)
  }
}

/// With how many places figures say the same as what was judged.
enum PrintedPlaces {
  /// More than any figure needs.
  private static let most = 12

  /// The value that was judged, where rounded to 小数位数 it would stand otherwise to what it was held against.
  static func misleading(_ assessment: IndicatorAssessment) -> Decimal? {
    guard let places = assessment.indicator.decimals, let value = assessment.observation?.value,
      let number = value.number, value.printedPlaces > places
    else { return nil }
    let printed = number.rounded(places: places)
    let direction = assessment.indicator.direction
    let isExceeded = if case .exceeded = assessment.verdict { true } else { false }
    let isMisleading = assessment.derivation.comparisons.contains { comparison in
      guard comparison.left == number else { return false }
      let differs = comparison.holds != comparison.relation.holds(printed, comparison.right, direction)
      return differs || (isExceeded && printed == comparison.right)
    }
    return isMisleading ? number : nil
  }

  static func ofValue(_ assessment: IndicatorAssessment, judgedInFull: Bool) -> Int {
    let entered = assessment.observation?.value.printedPlaces ?? 0
    return max(
      assessment.places, judgedInFull ? entered : min(entered, assessment.indicator.decimals ?? entered))
  }

  static func ofLine(_ assessment: IndicatorAssessment, usual: Int, judgedInFull: Bool) -> Int {
    guard let line = assessment.scheduleValue, let value = assessment.observation?.value,
      let number = value.number,
      let comparison = assessment.derivation.comparisons.first(where: { $0.right == line })
    else { return usual }
    let entered = value.printedPlaces
    let printed =
      judgedInFull ? number : number.rounded(places: min(entered, assessment.indicator.decimals ?? entered))
    return least(usual) { places in
      comparison.holds
        == comparison.relation.holds(printed, line.rounded(places: places), assessment.indicator.direction)
    }
  }

  static func ofShares(_ assessment: IndicatorAssessment) -> Int {
    let shares = [assessment.progress, assessment.completionRate].compactMap { $0 }
    let marks = [assessment.schedule, 100].compactMap { $0 }
    return least(NumberFormat.ratePlaces) { places in
      shares.allSatisfy { share in
        marks.allSatisfy { mark in
          (share >= mark) == (share.rounded(places: places) >= mark.rounded(places: places))
        }
      }
    }
  }

  private static func least(_ usual: Int, _ isTrue: (Int) -> Bool) -> Int {
    (usual...max(usual, most)).first(where: isTrue) ?? usual
  }
}
