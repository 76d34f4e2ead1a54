/// Text of the inputs as every output prints it: nothing in it that a reader cannot see.
///
/// Control characters, zero-width characters and those that turn the direction of writing are shown by their code
/// (`［U+202E］`) rather than removed: a value that looks like another one must look suspicious, not clean.
package enum VisibleText {
  /// On one line: line ends and tabs become one blank; blanks around the value go.
  package static func of(_ text: String) -> String {
    // Nearly every cell is visible as it is.
    if !text.unicodeScalars.contains(where: { isBlank($0) || isInvisible($0) }) { return text }
    return text.unicodeScalars.split(whereSeparator: isBlank).map { $0.map(shown).joined() }
      .joined(separator: " ")
  }

  /// The same for a text of several lines: line ends (as LF) and blanks stay.
  package static func keepingLines(_ text: String) -> String {
    if !text.unicodeScalars.contains(where: { $0 != "\n" && $0 != "\t" && isInvisible($0) }) { return text }
    var shown = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\t": shown.append(scalar)
      case "\n": if previous != "\r" { shown.append(scalar) }
      case "\r": shown.append("\n")
      default: shown.append(contentsOf: self.shown(scalar).unicodeScalars)
      }
      previous = scalar
    }
    return String(shown)
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    code(ofInvisible: scalar) ?? String(scalar)
  }

  static func code(ofInvisible scalar: Unicode.Scalar) -> String? {
    isInvisible(scalar) ? code(of: scalar) : nil
  }

  package static func code(of scalar: Unicode.Scalar) -> String { "［" + number(of: scalar) + "］" }

  /// `U+202E`
  package static func number(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  /// White_Space of Unicode: the blanks and those that no line breaks at.
  package static func isWhitespace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  package static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0...0x1F, 0x7F...0x9F: true
    case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFFA0: true
    case 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB: true
    case 0xFDD0...0xFDEF, 0xE0000...0xE007F: true
    default: scalar.value & 0xFFFE == 0xFFFE
    }
  }
}
