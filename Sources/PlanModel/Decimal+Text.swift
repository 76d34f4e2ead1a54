extension Decimal {
  /// Characters that a number may be written with; its coefficient always fits.
  private static let longest = 30

  /// Reads an ASCII number: an optional minus, digits, an optional point and digits. No locale, no exponent,
  /// no thousands separators.
  package init?(plain text: String) {
    var digits = text.utf8[...]
    let isNegative = digits.first == UInt8(ascii: "-")
    if isNegative { digits.removeFirst() }
    guard digits.count <= Self.longest else { return nil }
    var coefficient: Int128 = 0
    var (count, places) = (0, 0)
    var hasPoint = false
    for byte in digits {
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        coefficient = coefficient * 10 + Int128(byte - UInt8(ascii: "0"))
        count += 1
        if hasPoint { places += 1 }
      case UInt8(ascii: ".") where !hasPoint && count > 0: hasPoint = true
      default: return nil
      }
    }
    guard count > 0, !hasPoint || places > 0 else { return nil }
    self.init(coefficient: isNegative ? -coefficient : coefficient, exponent: -places)
  }

  /// Writes the number with the given places, or as many as it has: no locale, no exponent.
  ///
  /// - Parameter places: Places to show; the value is rounded to them and zeros are added.
  package func plainText(places: Int? = nil) -> String {
    let value = places.map { rounded(places: $0) } ?? self
    let shown = max(0, places ?? value.decimalPlaces)
    let digits = max(Self.count(value.coefficient.magnitude), value.decimalPlaces + 1)
    let length =
      (value < 0 ? 1 : 0) + digits + max(0, value.exponent) + (shown > 0 ? 1 : 0) + shown
      - value.decimalPlaces
    return String(unsafeUninitializedCapacity: length) { buffer in
      var writer = BackwardWriter(buffer: buffer, position: length, value.coefficient.magnitude)
      writer.putZeros(shown - value.decimalPlaces)
      writer.putDigits(value.decimalPlaces)
      if shown > 0 { writer.put(UInt8(ascii: ".")) }
      writer.putZeros(value.exponent)
      writer.putDigits(digits - value.decimalPlaces)
      if value < 0 { writer.put(UInt8(ascii: "-")) }
      return length
    }
  }

  /// Writes the number rounded to the given places, without the zeros behind the least ones.
  package func plainText(places: Int, atLeast least: Int) -> String {
    let value = rounded(places: places)
    return value.plainText(places: min(places, max(least, value.decimalPlaces)))
  }

  /// Writes the digits of a number, the last first.
  private struct BackwardWriter {
    let buffer: UnsafeMutableBufferPointer<UInt8>
    var position: Int
    var rest: UInt64
    /// Digits above those of `rest`, and how many are still to be taken before them.
    let upper: UInt64
    var untilUpper = 19

    init(buffer: UnsafeMutableBufferPointer<UInt8>, position: Int, _ magnitude: UInt128) {
      self.buffer = buffer
      self.position = position
      let (upper, rest) = magnitude.quotientAndRemainder(dividingBy: 10_000_000_000_000_000_000)
      (self.upper, self.rest) = (UInt64(upper), UInt64(rest))
    }

    mutating func put(_ byte: UInt8) {
      position -= 1
      buffer.initializeElement(at: position, to: byte)
    }

    mutating func putZeros(_ count: Int) {
      for _ in 0..<max(0, count) { put(UInt8(ascii: "0")) }
    }

    mutating func putDigits(_ count: Int) {
      for _ in 0..<count {
        if untilUpper == 0 { rest = upper }
        untilUpper -= 1
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        put(UInt8(ascii: "0") + UInt8(digit))
        rest = quotient
      }
    }
  }
}

extension Decimal: CustomStringConvertible {
  package var description: String { plainText() }
}
