/// Removes from a cell what nobody sees: blanks around the text and characters without width.
enum CellText {
  struct Defects: OptionSet {
    let rawValue: Int
    static let blanksAround = Defects(rawValue: 1)
    static let invisible = Defects(rawValue: 2)
  }

  /// The text without them, and which there were.
  static func clean(_ text: String) -> (text: String, defects: Defects) {
    if isPlain(text) { return (text, []) }
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

  /// Most cells: no lead byte that such a character could begin with, no blank at the ends.
  private static func isPlain(_ text: String) -> Bool {
    let bytes = text.utf8
    guard let first = bytes.first, let last = bytes.last else { return true }
    return first > 0x20 && last > 0x20
      && !bytes.contains { $0 == 0xC2 || $0 == 0xE2 || $0 == 0xE3 || $0 == 0xEF }
  }
}
