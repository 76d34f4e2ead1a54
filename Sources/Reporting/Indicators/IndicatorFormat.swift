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
  /// Decimal places of the indicator.
  let places: Int
  /// 单位 in the plan's own writing; `nil` without one (无量纲).
  let unit: String?
  /// Whether values are water-quality classes.
  let isClass: Bool
  private let fixedPlaces: Int?
  /// Places that the values beside a computed one have; it keeps at least so many.
  private let leastPlaces: Int

  init(_ assessment: IndicatorAssessment) {
    let indicator = assessment.indicator
    var texts = assessment.series.map(\.value.text)
    texts += [indicator.baseValue?.text, assessment.observation?.value.text].compactMap { $0 }
    var entered = texts.map(Self.places(of:)).max() ?? 0
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
      let entered = Self.places(of: value.text)
      return number.plainText(places: min(entered, fixedPlaces ?? entered))
    case .milestone, .parts: return value.text
    }
  }

  /// A computed value in the indicator's unit, such as what the schedule asks for.
  func computed(_ number: Decimal) -> String {
    // Between two classes there is no class: in tables the number that was computed with (Ⅰ is 1), in
    // sentences nothing.
    if isClass { return Self.trimmed(number.plainText(places: 1), to: 0) }
    return Self.trimmed(number.plainText(places: places + 1), to: leastPlaces)
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
    return printed + Self.joint(before: unit) + unit
  }

  /// The unit of differences: 个百分点 for percentages, the unit itself otherwise; empty without one.
  var differenceUnit: String {
    guard let unit else { return "" }
    return unit.hasPrefix("%") ? "个百分点" : Self.joint(before: unit) + unit
  }

  /// The size of a difference between two values, with its unit.
  func difference(_ number: Decimal) -> String {
    isClass
      ? "\(Self.trimmed(number.magnitude.plainText(places: 1), to: 0))个类别"
      : Self.trimmed(computed(number.magnitude), to: 0) + differenceUnit
  }

  /// GB 3101: a space before unit symbols, none before % and Chinese units.
  static func joint(before unit: String) -> String {
    guard let first = unit.unicodeScalars.first else { return "" }
    return first == "%" || first == "‰" || first == "°" || first.value >= 0x2E80 ? "" : " "
  }

  /// Digits after the point in a number as it was entered.
  static func places(of text: String) -> Int {
    guard let point = text.firstIndex(of: ".") else { return 0 }
    return text[text.index(after: point)...].prefix { $0.isASCII && $0.isNumber }.count
  }

  /// Cuts zeros at the end of a decimal fraction, down to the given places.
  static func trimmed(_ text: String, to places: Int) -> String {
    guard text.contains(".") else { return text }
    var digits = Substring(text)
    while Self.places(of: String(digits)) > places, digits.last == "0" { digits = digits.dropLast() }
    if digits.last == "." { digits = digits.dropLast() }
    return String(digits)
  }
}
