/// Removes from a cell what nobody sees: blanks around the text and characters without width.
enum CellText {
  struct Defects: OptionSet {
    let rawValue: Int
    static let blanksAround = Defects(rawValue: 1)
    static let invisible = Defects(rawValue: 2)
  }

  /// The text without them, and which there were.
  static func clean(_ text: String) -> (text: String, defects: Defects) {
    if isClean(text) { return (text, []) }
    var defects: Defects = []
    var scalars = text.unicodeScalars.filter { !isInvisible($0) }
    if scalars.count < text.unicodeScalars.count { defects.insert(.invisible) }
    let count = scalars.count
    while let last = scalars.last, isBlank(last) { scalars.removeLast() }
    let kept = scalars.drop(while: isBlank)
    if kept.count < count { defects.insert(.blanksAround) }
    return (String(String.UnicodeScalarView(kept)), defects)
  }

  /// Blank, ideographic blank (U+3000), no-break blank and the like.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isWhitespace }

  /// Zero-width blank and joiners, word joiner, byte-order mark inside a text.
  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200B...0x200D, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// Whether the text can be seen, by its bytes, to have nothing to be removed; so it is with nearly all.
  private static func isClean(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let first = bytes.first, let last = bytes.last else { return true }
      let count = bytes.count
      // The blanks above U+0020 begin with C2 or E1 to E3.
      if first <= 0x20 || last <= 0x20 || first == 0xC2 || (0xE1...0xE3).contains(first) { return false }
      if count >= 2, bytes[count - 2] == 0xC2 { return false }
      if count >= 3, last >= 0x80, (0xE1...0xE3).contains(bytes[count - 3]) { return false }
      for index in bytes.indices.dropLast(2) where bytes[index] == 0xE2 || bytes[index] == 0xEF {
        switch (bytes[index], bytes[index + 1], bytes[index + 2]) {
        case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF): return false
        default: continue
        }
      }
      return true
    }
  }
}
