import PlanModel

/// Logarithm, exponential and powers in decimal arithmetic, good to at least 25 digits.
///
/// Compounding rules (强度下降率, required effort) need them; binary floating point would print figures
/// that nobody can recompute on paper (methods.md, 1).
enum DecimalMath {
  /// ln x by 2·artanh((x - 1)/(x + 1)), after taking out powers of two; `nil` unless x > 0.
  static func ln(_ x: Decimal) -> Decimal? {
    guard x > 0 else { return nil }
    var mantissa = x
    var halvings = 0
    while mantissa > upperBound {
      mantissa /= 2
      halvings += 1
    }
    while mantissa < lowerBound {
      mantissa *= 2
      halvings -= 1
    }
    return twiceArtanh((mantissa - 1) / (mantissa + 1)) + Decimal(halvings) * ln2
  }

  /// eˣ by its Taylor series, after taking out multiples of ln 2.
  ///
  /// Arguments beyond ±80 lie outside every figure of an evaluation; `nil` for them.
  static func exp(_ x: Decimal) -> Decimal? {
    guard x.magnitude <= 80, let doublings = Int((x / ln2).rounded(places: 0)) else { return nil }
    let rest = x - Decimal(doublings) * ln2
    var term: Decimal = 1
    var sum: Decimal = 1
    for index in 1...40 {
      term = (term * rest / Decimal(index)).rounded(places: termPlaces)
      if term == 0 { break }
      sum += term
    }
    let scale = power(2, doublings.magnitude)
    return doublings < 0 ? sum / scale : sum * scale
  }

  /// xᵖ/ᵠ for x > 0; `nil` otherwise.
  static func power(_ x: Decimal, _ numerator: Int, over denominator: Int) -> Decimal? {
    guard denominator != 0 else { return nil }
    if numerator % denominator == 0, numerator / denominator >= 0 {
      return power(x, (numerator / denominator).magnitude)
    }
    guard let logarithm = ln(x) else { return nil }
    return exp(logarithm * Decimal(numerator) / Decimal(denominator))
  }

  /// xⁿ by multiplication: exact as long as 37 digits hold the result.
  static func power(_ x: Decimal, _ exponent: UInt) -> Decimal {
    var result: Decimal = 1
    for _ in 0..<exponent { result = (result * x).rounded(places: 2 * termPlaces) }
    return result
  }

  /// Terms are cut off here: what lies behind changes no digit of a sum.
  private static let termPlaces = 45

  private static let lowerBound = Decimal(75, exponent: -2)
  private static let upperBound = Decimal(15, exponent: -1)
  private static let ln2 = twiceArtanh(1 / Decimal(3))

  /// 2·artanh z = 2(z + z³/3 + z⁵/5 + …); the terms fall below 10⁻³⁸ within 40 steps for |z| ≤ 1/3.
  private static func twiceArtanh(_ z: Decimal) -> Decimal {
    let square = (z * z).rounded(places: termPlaces)
    var power = z.rounded(places: termPlaces)
    var sum = power
    for index in 1...40 {
      power = (power * square).rounded(places: termPlaces)
      if power == 0 { break }
      sum += power / Decimal(2 * index + 1)
    }
    return 2 * sum
  }
}

/// A fall in percent, and what it leaves of the whole.
///
/// A fall is written as a positive number where more is better (下降15.5%), as a negative change where less is
/// better (-15.5%).
enum PercentFall {
  /// 1 - a: the share of the base that is left.
  static func remaining(after percent: Decimal, _ direction: Direction) -> Decimal {
    1 - (direction.countsFallsPositive ? percent : -percent) / 100
  }

  static func fall(leaving share: Decimal, _ direction: Direction) -> Decimal {
    (direction.countsFallsPositive ? 1 - share : share - 1) * 100
  }
}
