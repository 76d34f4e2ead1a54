/// What XML 1.0 takes for characters, names and references, among bytes that are UTF-8.
extension [UInt8] {
  /// Whether a mark stands at a place.
  @inline(__always) func holds(_ mark: StaticString, at index: Int) -> Bool {
    let length = mark.utf8CodeUnitCount
    guard index + length <= count else { return false }
    for offset in 0..<length where self[index + offset] != mark.utf8Start[offset] { return false }
    return true
  }

  /// Whether a word and nothing else stands in a place.
  @inline(__always) func hold(_ word: StaticString, in range: Range<Int>) -> Bool {
    range.count == word.utf8CodeUnitCount && holds(word, at: range.lowerBound)
  }

  func areSame(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
    guard left.count == right.count else { return false }
    for offset in 0..<left.count where self[left.lowerBound + offset] != self[right.lowerBound + offset] {
      return false
    }
    return true
  }

  /// Of the control characters only tab, LF and CR are allowed; U+FFFE and U+FFFF are none.
  @inline(__always) func isCharacter(at index: Int) -> Bool {
    let byte = self[index]
    if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D }
    return byte != 0xEF || self[index + 1] != 0xBF || self[index + 2] < 0xBE
  }

  @inline(__always) func isSpace(at index: Int) -> Bool {
    let byte = self[index]
    return byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
  }

  private static let named: [(reference: StaticString, character: Unicode.Scalar)] = [
    ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"), ("&quot;", "\""), ("&apos;", "'"),
  ]

  /// The character for which the reference at a place stands; `nil` if there is none, or none to a character.
  func reference(at index: Int) -> (character: Unicode.Scalar, end: Int)? {
    guard self[index] == UInt8(ascii: "&") else { return nil }
    if let (text, character) = Self.named.first(where: { holds($0.reference, at: index) }) {
      return (character, index + text.utf8CodeUnitCount)
    }
    guard holds("&#", at: index) else { return nil }
    let isHexadecimal = holds("x", at: index + 2)
    let start = index + (isHexadecimal ? 3 : 2)
    var end = start
    var number: UInt32 = 0
    while end < count, let digit = digit(at: end), isHexadecimal || digit < 10 {
      number = Swift.min(number * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
      end += 1
    }
    guard end > start, holds(";", at: end), let character = Unicode.Scalar(number),
      number >= 0x20
        || [0x09, 0x0A, 0x0D].contains(number), number != 0xFFFE, number != 0xFFFF
    else { return nil }
    return (character, end + 1)
  }

  private func digit(at index: Int) -> UInt32? {
    switch self[index] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(self[index] - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(self[index] - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(self[index] - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  /// The bytes of the character at a place that may stand in a name; 0 if it may not.
  ///
  /// - Parameter begins: It would be the first one.
  @inline(__always) func nameLength(at index: Int, begins: Bool) -> Int {
    let byte = self[index]
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
      return 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."): return begins ? 0 : 1
    case 0x80...: return longNameLength(at: index, begins: begins)
    default: return 0
    }
  }

  private func longNameLength(at index: Int, begins: Bool) -> Int {
    let length = self[index] < 0xE0 ? 2 : self[index] < 0xF0 ? 3 : 4
    let text = String(decoding: self[index..<index + length], as: UTF8.self)
    guard let character = text.unicodeScalars.first?.value else { return 0 }
    switch character {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D,
      0x2070...0x218F, 0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD,
      0x10000...0xEFFFF:
      return length
    case 0xB7, 0x300...0x36F, 0x203F...0x2040: return begins ? 0 : length
    default: return 0
    }
  }

  /// Whether all of it is UTF-8. Piece by piece, so that no second copy is made; a piece ends where a character ends.
  var areUTF8: Bool {
    var start = 0
    while start < count {
      var end = Swift.min(start + 1 << 16, count)
      while end < count, end > start, self[end] & 0b1100_0000 == 0b1000_0000 { end -= 1 }
      guard end > start, String(validating: self[start..<end], as: UTF8.self) != nil else { return false }
      start = end
    }
    return true
  }
}
