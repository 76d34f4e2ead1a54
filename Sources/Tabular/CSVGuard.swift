import Writing

/// Keeps a spreadsheet from calculating with text: a cell that it would take for a formula gets an
/// apostrophe before it.
///
/// Excel, WPS and LibreOffice show a cell that begins with an apostrophe as text. A text that begins with an
/// apostrophe itself gets a second one, so that `undo` gives back exactly what was written. A blank or a tab
/// would not do: spreadsheets drop leading white space before they look for a formula.
package enum CSVGuard {
  /// The text as it stands in a CSV cell.
  ///
  /// Guarded are texts whose first character that is not a blank is one of `= + - @` (also in full width)
  /// or a control character. A lone `-` and plain numbers such as `-5.2` calculate nothing and stay.
  package static func apply(to text: String) -> String { needsGuard(text) ? "'" + text : text }

  /// The text that a cell stands for: the reverse of `apply`, for every text.
  package static func undo(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    return scalars.first == "'" ? String(scalars.dropFirst()) : cell
  }

  private static func isTrigger(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "＝", "＋", "－", "＠", "'": true
    default: false
    }
  }

  private static func needsGuard(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first(where: { !VisibleText.isWhitespace($0) }) else {
      return hasControl(text)
    }
    if first == "-", isHarmless(text) { return false }
    return isTrigger(first) || isControl(first) || hasControl(text)
  }

  private static func hasControl(_ text: String) -> Bool {
    text.unicodeScalars.first.map(isControl) ?? false
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  /// `-`, `--` or a plain negative number.
  private static func isHarmless(_ text: String) -> Bool {
    let (bytes, hyphen) = (text.utf8, UInt8(ascii: "-"))
    if bytes.allSatisfy({ $0 == hyphen }) { return bytes.count <= 2 }
    let parts = bytes.dropFirst().split(
      separator: UInt8(ascii: "."), maxSplits: 1, omittingEmptySubsequences: false)
    return parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }
  }
}
