/// A decimal number of up to 37 digits, as it is written on paper: `coefficient` × 10^`exponent`.
///
/// Sums, differences and products are exact as long as 37 digits hold them; quotients and longer results are rounded
/// to 37 digits, half to even. Numbers that are equal are stored alike: no zeros behind the point, and a positive
/// exponent only where the coefficient has all its digits.
package struct Decimal: Sendable, Hashable, BitwiseCopyable {
  fileprivate(set) var coefficient: Int128
  private(set) var exponent: Int

  /// Significant digits that a number holds: the sum of two coefficients still fits.
  private static let digits = 37

  /// coefficient × 10^exponent.
  package init(_ coefficient: Int, exponent: Int) {
    self.init(coefficient: Int128(coefficient), exponent: exponent)
  }

  package init(_ integer: Int) {
    coefficient = Int128(integer)
    exponent = 0
  }

  init(coefficient: Int128, exponent: Int) {
    self.coefficient = coefficient
    self.exponent = exponent
    if exponent < 0 {
      dropZeros()
    } else if exponent > 0 {
      fillUp()
    }
  }

  private mutating func dropZeros() {
    if let small = Int64(exactly: coefficient) {
      (coefficient, exponent) = Self.withoutZeros(small, exponent)
      return
    }
    for step in [16, 8, 4, 2, 1] where exponent <= -step {
      let (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: Int128(Self.power(step)))
      if rest == 0 {
        coefficient = quotient
        exponent += step
      }
    }
    // Of a number with all its digits 31 may be zeros: more than the steps take away at once.
    if let small = Int64(exactly: coefficient) {
      (coefficient, exponent) = Self.withoutZeros(small, exponent)
    }
  }

  private static func withoutZeros(_ coefficient: Int64, _ exponent: Int) -> (Int128, Int) {
    guard coefficient != 0 else { return (0, 0) }
    var (coefficient, exponent) = (coefficient, exponent)
    while exponent < 0 {
      let (quotient, rest) = coefficient.quotientAndRemainder(dividingBy: 10)
      if rest != 0 { break }
      coefficient = quotient
      exponent += 1
    }
    return (Int128(coefficient), exponent)
  }

  private mutating func fillUp() {
    guard coefficient != 0 else {
      exponent = 0
      return
    }
    let step = min(exponent, Self.digits - Self.count(coefficient.magnitude))
    coefficient *= Int128(Self.power(step))
    exponent -= step
  }

  private static let powers: [UInt128] = (0...38).reduce(into: []) { powers, _ in
    powers.append(powers.last.map { $0 * 10 } ?? 1)
  }

  /// 10ⁿ for n up to 38.
  static func power(_ exponent: Int) -> UInt128 { powers[exponent] }

  /// Digits of a number; of 0 none.
  static func count(_ magnitude: UInt128) -> Int {
    // 1233/4096 is a little below lg 2: right or one too few.
    let estimate = ((UInt128.bitWidth - magnitude.leadingZeroBitCount) * 1233) >> 12
    return estimate < powers.count && magnitude >= powers[estimate] ? estimate + 1 : estimate
  }

  /// Digits before the point: the greater of two magnitudes does not have fewer.
  private var places: Int { Self.count(coefficient.magnitude) + exponent }
}

extension Decimal: ExpressibleByIntegerLiteral {
  package init(integerLiteral value: Int) { self.init(value) }
}

extension Decimal: Comparable {
  package static func < (left: Decimal, right: Decimal) -> Bool {
    if left.exponent == right.exponent { return left.coefficient < right.coefficient }
    let (leftSign, rightSign) = (left.coefficient.signum(), right.coefficient.signum())
    if leftSign != rightSign || leftSign == 0 { return leftSign < rightSign }
    if left.places != right.places { return (left.places < right.places) == (leftSign > 0) }
    // As many digits before the point: made as long behind it they still fit.
    let common = min(left.exponent, right.exponent)
    return left.scaled(to: common) < right.scaled(to: common)
  }

  private func scaled(to common: Int) -> Int128 { coefficient * Int128(Self.power(exponent - common)) }
}

extension Decimal: SignedNumeric {
  package init?<Integer: BinaryInteger>(exactly source: Integer) {
    guard let integer = Int(exactly: source) else { return nil }
    self.init(integer)
  }

  package var magnitude: Decimal { coefficient < 0 ? -self : self }

  package static prefix func - (number: Decimal) -> Decimal {
    var negated = number
    negated.coefficient.negate()
    return negated
  }

  package static func + (left: Decimal, right: Decimal) -> Decimal {
    if left.exponent == right.exponent {
      return rounded(left.coefficient + right.coefficient, exponent: left.exponent)
    }
    let (fine, coarse) = left.exponent < right.exponent ? (left, right) : (right, left)
    if coarse.coefficient == 0 { return fine }
    if fine.coefficient == 0 { return coarse }
    let room = digits - count(coarse.coefficient.magnitude)
    let step = min(room, coarse.exponent - fine.exponent)
    let exponent = coarse.exponent - step
    let other = fine.rounded(toExponent: exponent) { $0.roundsUpToEven }
    return rounded(coarse.coefficient * Int128(power(step)) + other, exponent: exponent)
  }

  package static func - (left: Decimal, right: Decimal) -> Decimal { left + -right }

  package static func * (left: Decimal, right: Decimal) -> Decimal {
    let exponent = left.exponent + right.exponent
    let (product, overflow) = left.coefficient.multipliedReportingOverflow(by: right.coefficient)
    guard overflow else { return rounded(product, exponent: exponent) }
    let (first, second) = (left.coefficient.magnitude, right.coefficient.magnitude)
    let full = first.multipliedFullWidth(by: second)
    // The product has as many digits as both factors, or one less.
    var excess = count(first) + count(second) - digits - 1
    var (quotient, rest) = power(excess).dividingFullWidth(full)
    if quotient >= power(digits) {
      excess += 1
      (quotient, rest) = power(excess).dividingFullWidth(full)
    }
    let up = Remainder(rest, of: power(excess), quotient: quotient).roundsUpToEven
    let magnitude = Int128(quotient + (up ? 1 : 0))
    let isNegative = (left.coefficient < 0) != (right.coefficient < 0)
    return rounded(isNegative ? -magnitude : magnitude, exponent: exponent + excess)
  }

  /// - Precondition: `right` is not 0.
  package static func / (left: Decimal, right: Decimal) -> Decimal {
    precondition(right.coefficient != 0, "division by zero")
    let (dividend, divisor) = (left.coefficient.magnitude, right.coefficient.magnitude)
    let step = digits - count(dividend)
    var (quotient, rest) = (dividend * power(step)).quotientAndRemainder(dividingBy: divisor)
    var exponent = left.exponent - right.exponent - step
    if rest != 0 {
      let more = digits - count(quotient)
      let (low, last) = divisor.dividingFullWidth(rest.multipliedFullWidth(by: power(more)))
      (quotient, rest) = (quotient * power(more) + low, last)
      exponent -= more
    }
    if Remainder(rest, of: divisor, quotient: quotient).roundsUpToEven { quotient += 1 }
    let isNegative = (left.coefficient < 0) != (right.coefficient < 0)
    return rounded(isNegative ? -Int128(quotient) : Int128(quotient), exponent: exponent)
  }

  package static func += (left: inout Decimal, right: Decimal) { left = left + right }
  package static func -= (left: inout Decimal, right: Decimal) { left = left - right }
  package static func *= (left: inout Decimal, right: Decimal) { left = left * right }
  package static func /= (left: inout Decimal, right: Decimal) { left = left / right }
}

extension Decimal {
  /// What a division leaves over.
  private struct Remainder {
    /// Nothing, less than half, half, more than half of the divisor.
    let twice: (isZero: Bool, half: Int)
    let isQuotientOdd: Bool

    init(_ rest: UInt128, of divisor: UInt128, quotient: UInt128) {
      let other = divisor - rest
      twice = (rest == 0, rest == other ? 0 : rest < other ? -1 : 1)
      isQuotientOdd = quotient % 2 == 1
    }

    var isZero: Bool { twice.isZero }
    var roundsUpToEven: Bool { twice.half > 0 || twice.half == 0 && isQuotientOdd }
  }

  /// A coefficient that may be up to two digits too long.
  private static func rounded(_ coefficient: Int128, exponent: Int) -> Decimal {
    let excess = count(coefficient.magnitude) - digits
    guard excess > 0 else { return Decimal(coefficient: coefficient, exponent: exponent) }
    let (quotient, rest) = coefficient.magnitude.quotientAndRemainder(dividingBy: power(excess))
    let up = Remainder(rest, of: power(excess), quotient: quotient).roundsUpToEven
    let magnitude = Int128(quotient + (up ? 1 : 0))
    // Rounding up may give one digit more, all of them zeros.
    return rounded(coefficient < 0 ? -magnitude : magnitude, exponent: exponent + excess)
  }

  /// The coefficient with a greater exponent; digits that fall away may raise it, away from zero.
  private func rounded(toExponent target: Int, _ raises: (Remainder) -> Bool) -> Int128 {
    let dropped = target - exponent
    let (quotient, rest, divisor): (UInt128, UInt128, UInt128)
    if dropped <= Self.digits {
      divisor = Self.power(dropped)
      (quotient, rest) = coefficient.magnitude.quotientAndRemainder(dividingBy: divisor)
    } else {
      // Everything falls away, and is less than half.
      (quotient, rest, divisor) = (0, coefficient == 0 ? 0 : 1, 4)
    }
    let magnitude = Int128(
      quotient + (raises(Remainder(rest, of: divisor, quotient: quotient)) ? 1 : 0))
    return coefficient < 0 ? -magnitude : magnitude
  }

  private func rounded(_ places: Int, _ raises: (Remainder) -> Bool) -> Decimal {
    exponent >= -places
      ? self : Decimal(coefficient: rounded(toExponent: -places, raises), exponent: -places)
  }

  /// 修约 by GB/T 8170-2008: half to even, once, from the full value.
  ///
  /// - Parameter places: Decimal places to keep; negative ones round to tens, hundreds, ….
  package func rounded(places: Int) -> Decimal { rounded(places) { $0.roundsUpToEven } }

  /// Rounds away from zero to the printed place: for counts of things that must be enough (13.3 a year is 14).
  package func roundedUp(places: Int) -> Decimal { rounded(places) { !$0.isZero } }

  /// Drops everything behind the given place, without rounding: for a number that is shown as going on (2/3 is
  /// 0.666…, not 0.667…).
  package func cut(places: Int) -> Decimal { rounded(places) { _ in false } }

  /// Decimal places the number is written with; trailing zeros of its text are not kept.
  package var decimalPlaces: Int { max(0, -exponent) }
}
