import Evaluation
import Foundation
import PlanModel

/// How the figures of one indicator are printed: the only place where its numbers are rounded, so that the
/// sentence, the tables, the figure and the CSV show the same digits.
///
/// Places come from 小数位数, otherwise from the values as they were entered. An entered value is never given
/// places it did not have; a computed one keeps one place more than the indicator, without idle zeros, so
/// that a value and the line it is held against do not look equal when they are not.
struct IndicatorFormat: Sendable {
  let places: Int
  /// 单位 in the plan's own writing; `nil` without one (无量纲).
  let unit: String?
  let isClass: Bool
  private let fixedPlaces: Int?
  /// Places that the values beside a computed one have; it keeps at least so many.
  private let leastPlaces: Int

  init(_ assessment: IndicatorAssessment) {
    let indicator = assessment.indicator
    var texts = assessment.series.map(\.value.text)
    texts += [indicator.baseValue?.text, assessment.observation?.value.text].compactMap { $0 }
    var entered = texts.map(MeasuredValue.printedPlaces(of:)).max() ?? 0
    if case .limit(let limit)? = assessment.target?.meaning { entered = max(entered, limit.places) }
    places = indicator.decimals ?? entered
    fixedPlaces = indicator.decimals
    leastPlaces = min(places, entered)
    unit = indicator.unit == "无量纲" ? nil : indicator.unit
    isClass = indicator.isWaterClass
  }

  /// A value as it was entered, rounded if it has more places than the indicator.
  func value(_ value: MeasuredValue) -> String {
    switch value.content {
    case .number(let number):
      if isClass { return WaterClass.printed(number) ?? value.text }
      let entered = value.printedPlaces
      return number.plainText(places: min(entered, fixedPlaces ?? entered))
    case .milestone, .parts: return value.text
    }
  }

  /// A computed value in the indicator's unit, such as what the schedule asks for.
  func computed(_ number: Decimal) -> String {
    // Between two classes there is no class: in tables the number that was computed with (Ⅰ is 1), in
    // sentences nothing.
    if isClass { return NumberFormat.trimmed(number.plainText(places: 1), to: 0) }
    return NumberFormat.trimmed(number.plainText(places: places + 1), to: leastPlaces)
  }

  /// 所需年均努力. Things are counted whole, so that the effort is enough (40 in three years: 14 a year); all else is
  /// rounded like every figure, as published: 4.3357 is 4.3, and rounding up would print 4.4.
  func effort(_ effort: RequiredEffort, of kind: IndicatorKind) -> String {
    if kind.words.countsThings { return effort.amount.roundedUp(places: places).plainText(places: places) }
    return switch effort.measure {
    case .classes: effort.amount.plainText(places: 0)
    case .linear, .compound: effort.amount.plainText(places: max(1, places))
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
    isClass
      ? "\(NumberFormat.trimmed(number.magnitude.plainText(places: 1), to: 0))个类别"
      : NumberFormat.trimmed(computed(number.magnitude), to: 0) + differenceUnit
  }
}
