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
    var digits = Substring(text)
    if digits.first == "-" { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }),
      digits.utf8.count <= 30, let value = Decimal(string: text, locale: nil)
    else { return nil }
    self = value
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
