extension Double {
  package init(_ number: Decimal) {
    // Both numbers of a quotient that a float holds exactly give the nearest float.
    let isExact = number.coefficient.magnitude < 1 << 53 && (-18...0).contains(number.exponent)
    self =
      isExact
      ? Double(Int64(number.coefficient)) / Double(UInt64(Decimal.power(-number.exponent)))
      : Double(number.description) ?? .nan
  }
}

extension Int {
  /// The whole part; `nil` where it is too large.
  package init?(_ number: Decimal) {
    let whole = number.cut(places: 0)
    guard whole.exponent == 0, let integer = Int(exactly: whole.coefficient) else { return nil }
    self = integer
  }
}
