import PlanModel

/// How figures that have no indicator of their own are printed; one rounding, half to even (GB/T 8170-2008).
enum NumberFormat {
  /// Places of progress, schedule, deviation and all rates.
  static let ratePlaces = 1
  /// Most places of money and of emissions in tables; 万元 are entered with four at most.
  static let moneyPlaces = 8, tonnesPlaces = 2

  /// A share in percent, without its sign: `97.2`.
  static func rate(_ percent: Decimal) -> String { percent.plainText(places: ratePlaces) }

  /// A share with its sign: `97.2%`.
  static func percent(_ percent: Decimal) -> String { rate(percent) + "%" }

  /// A difference of shares, never 0 where there is one.
  static func gap(_ points: Decimal) -> String {
    points.plainText(places: visiblePlaces(of: points, atLeast: ratePlaces))
  }

  /// A difference of shares, without sign: `13.8个百分点`.
  static func points(_ points: Decimal) -> String { gap(points.magnitude) + "个百分点" }

  /// The least places, from the given ones on, with which a number other than 0 is not printed as 0.
  static func visiblePlaces(of number: Decimal, atLeast places: Int) -> Int {
    number == 0 ? places : (places...places + 20).first { number.rounded(places: $0) != 0 } ?? places
  }

  /// An amount of money in 亿元: at least two places, and every place that was entered (0.4万元 is 0.00004), so that
  /// sums can be checked to the yuan.
  static func money(_ amount: Decimal) -> String {
    amount.plainText(places: max(2, amount.decimalPlaces))
  }

  /// An amount of money with its unit: `22.167亿元`.
  static func yuan(_ amount: Decimal) -> String { money(amount) + "亿元" }

  /// An amount of emission in tonnes, at most two places.
  static func tonnes(_ amount: Decimal) -> String { amount.plainText(places: tonnesPlaces, atLeast: 0) }

  /// A unit as it stands behind a number (GB 3101): a space before symbols, none before % and Chinese units.
  static func suffix(_ unit: String) -> String {
    guard let first = unit.unicodeScalars.first else { return "" }
    return first == "%" || first == "‰" || first == "°" || first.value >= 0x2E80 ? unit : " " + unit
  }
}
