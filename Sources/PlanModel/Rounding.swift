package import Foundation

extension Decimal {
  /// 修约 by GB/T 8170-2008: half to even, once, from the full value.
  ///
  /// - Parameter places: Decimal places to keep; negative ones round to tens, hundreds, ….
  package func rounded(places: Int) -> Decimal { rounded(places, .bankers) }

  /// Rounds away from zero to the printed place: for counts of things that must be enough (13.3 a year is 14).
  package func roundedUp(places: Int) -> Decimal { rounded(places, self < 0 ? .down : .up) }

  /// Drops everything behind the given place, without rounding: for a number that is shown as going on (2/3 is
  /// 0.666…, not 0.667…).
  package func cut(places: Int) -> Decimal { rounded(places, self < 0 ? .up : .down) }

  private func rounded(_ places: Int, _ mode: NSDecimalNumber.RoundingMode) -> Decimal {
    var value = self
    var result = Decimal()
    NSDecimalRound(&result, &value, places, mode)
    return result
  }

  /// Decimal places the number is written with (trailing zeros of a literal are not kept by `Decimal`).
  package var decimalPlaces: Int { max(0, -exponent) }

  /// Reads an ASCII number: an optional minus, digits, an optional point and digits. No locale, no exponent,
  /// no thousands separators.
  package init?(plain text: String) {
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    var (significand, count, places) = (UInt64(0), 0, 0)
    var hasPoint = false
    for byte in digits {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        // Longer numbers wrap around here; they and 0.0 are left to Foundation.
        significand = significand &* 10 &+ UInt64(byte - UInt8(ascii: "0"))
        count += 1
        if hasPoint { places += 1 }
      case UInt8(ascii: ".") where !hasPoint && count > 0: hasPoint = true
      default: return nil
      }
    }
    guard count > 0, !hasPoint || places > 0, digits.count <= 30 else { return nil }
    guard count < 19, significand > 0 || places == 0 else {
      guard let value = Decimal(string: text, locale: nil) else { return nil }
      self = value
      return
    }
    while places > 0, significand % 10 == 0 {
      significand /= 10
      places -= 1
    }
    self.init(
      sign: isNegative && significand > 0 ? .minus : .plus, exponent: -places,
      significand: Decimal(significand))
  }

  /// Writes the number with the given places, or as many as it has: no locale, no exponent.
  ///
  /// - Parameter places: Places to show; the value is rounded to them and zeros are added.
  package func plainText(places: Int? = nil) -> String {
    let value = places.map { rounded(places: $0) } ?? self
    let magnitude = value.magnitude
    var text = "\(magnitude)"
    if let places, places > 0 {
      let fraction = text.split(separator: ".").dropFirst().first?.count ?? 0
      if fraction == 0 { text += "." }
      text += String(repeating: "0", count: places - fraction)
    }
    return value < 0 ? "-" + text : text
  }
}
