import Foundation
import PlanModel

/// How figures that have no indicator of their own are printed; one rounding, half to even (GB/T 8170-2008).
enum NumberFormat {
  /// Places of progress, schedule, deviation and all rates.
  static let ratePlaces = 1
  /// Most places of money and of emissions in tables.
  static let moneyPlaces = 4, tonnesPlaces = 2

  /// A share in percent, without its sign: `97.2`.
  static func rate(_ percent: Decimal) -> String { percent.plainText(places: ratePlaces) }

  /// A share with its sign: `97.2%`.
  static func percent(_ percent: Decimal) -> String { rate(percent) + "%" }

  /// A difference of shares, without sign: `13.8个百分点`.
  static func points(_ points: Decimal) -> String { rate(points.magnitude) + "个百分点" }

  /// An amount of money in 亿元: at least two places, more where the amounts that it adds up have more.
  static func money(_ amount: Decimal) -> String {
    IndicatorFormat.trimmed(amount.plainText(places: moneyPlaces), to: 2)
  }

  /// A sum of money over many plans in 亿元: every place that its parts have, so that it can be checked to the yuan.
  static func exactMoney(_ amount: Decimal) -> String {
    IndicatorFormat.trimmed(amount.plainText(places: 8), to: 2)
  }

  /// An amount of emission in tonnes, at most two places.
  static func tonnes(_ amount: Decimal) -> String {
    IndicatorFormat.trimmed(amount.plainText(places: tonnesPlaces), to: 0)
  }
}
