/// Numbers as decimal digits. A workbook stores binary numbers: what was typed as 85.1 may stand there as
/// 85.099999999999994, and what was typed as 0.0012 as 1.1999999999999999E-3.
enum DecimalText {
  /// How many digits of a number a spreadsheet program keeps of what is typed, and shows of what it calculates.
  private static let significantDigits = 15

  /// The shortest decimal number in plain digits that stands for the same binary number as `stored`; `nil` if that is
  /// no number. Of a longer one, which only a calculation gives (0.1 + 0.2), 15 digits are left.
  static func plain(_ stored: String) -> String? {
    // Swift also knows "nan", "inf" and hexadecimal numbers.
    let isDecimal = stored.utf8.allSatisfy {
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || "+-.eE".utf8.contains($0)
    }
    guard isDecimal, let number = Double(stored), number.isFinite else { return nil }
    guard number != 0 else { return "0" }
    var digits = "\(number.magnitude)"
    if let mark = digits.utf8.firstIndex(of: UInt8(ascii: "e")) {
      digits = shifted(String(digits[..<mark]), by: Int(digits[digits.utf8.index(after: mark)...]) ?? 0)
    } else if digits.hasSuffix(".0") {
      digits.removeLast(2)
    }
    return (number < 0 ? "-" : "") + cut(digits)
  }

  private static func cut(_ magnitude: String) -> String {
    // Nothing is cut off a whole number.
    guard magnitude.utf8.count > significantDigits,
      let point = magnitude.utf8.firstIndex(of: UInt8(ascii: "."))
    else { return magnitude }
    let decimals = magnitude.utf8.distance(from: point, to: magnitude.utf8.endIndex) - 1
    let digits = magnitude.utf8.drop { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: ".") }
    let superfluous = digits.count { $0 != UInt8(ascii: ".") } - significantDigits
    guard superfluous > 0 else { return magnitude }
    let (whole, fraction) = rounded(magnitude, decimals: max(0, decimals - superfluous))
    return (whole.isEmpty ? "0" : whole) + (fraction.isEmpty ? "" : "." + fraction)
  }

  /// `0.851` by 2 is `85.1`; superfluous zeros are left out.
  static func shifted(_ number: String, by places: Int) -> String {
    let zero = UInt8(ascii: "0")
    let isNegative = number.utf8.first == UInt8(ascii: "-")
    var digits: [UInt8] = []
    var point: Int?
    for byte in number.utf8.dropFirst(isNegative ? 1 : 0) {
      if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte) }
    }
    let place = (point ?? digits.count) + places
    if place < 0 { digits.insert(contentsOf: repeatElement(zero, count: -place), at: 0) }
    if place > digits.count { digits.append(contentsOf: repeatElement(zero, count: place - digits.count)) }
    let whole = digits[..<max(0, place)].drop { $0 == zero }
    var fraction = digits[max(0, place)...]
    while fraction.last == zero { fraction.removeLast() }
    var text = isNegative ? "-" : ""
    text += whole.isEmpty ? "0" : String(decoding: whole, as: UTF8.self)
    if !fraction.isEmpty { text += "." + String(decoding: fraction, as: UTF8.self) }
    return text
  }

  /// Rounded to a number of decimals, halves away from zero, which is how a sheet shows numbers.
  ///
  /// - Parameter magnitude: Plain digits without a sign.
  /// - Returns: The digits before the point, none for zero, and those behind it without zeros at the end.
  static func rounded(_ magnitude: String, decimals: Int) -> (whole: String, fraction: String) {
    let point = magnitude.utf8.firstIndex(of: UInt8(ascii: ".")) ?? magnitude.utf8.endIndex
    var whole = Array(magnitude.utf8[..<point])
    var fraction = Array(magnitude.utf8[point...].dropFirst())
    if fraction.count > decimals {
      let roundsUp = fraction[decimals] >= UInt8(ascii: "5")
      fraction = Array(fraction[..<decimals])
      if roundsUp, !increment(&fraction), !increment(&whole) { whole.insert(UInt8(ascii: "1"), at: 0) }
    }
    while fraction.last == UInt8(ascii: "0") { fraction.removeLast() }
    return (
      String(decoding: whole.drop { $0 == UInt8(ascii: "0") }, as: UTF8.self),
      String(decoding: fraction, as: UTF8.self)
    )
  }

  /// Adds one to the last digit; `false` where one is carried out of the first.
  private static func increment(_ digits: inout [UInt8]) -> Bool {
    for index in digits.indices.reversed() {
      guard digits[index] == UInt8(ascii: "9") else {
        digits[index] += 1
        return true
      }
      digits[index] = UInt8(ascii: "0")
    }
    return false
  }
}
