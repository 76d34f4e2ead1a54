import Writing

/// Text of the inputs as a terminal and a log may show it: nothing in it moves the cursor, begins a line of its own,
/// turns the direction of writing or hides. Such characters are shown by their code (`［U+001B］`).
package enum TerminalText {
  /// The text in one line.
  package static func line(_ text: String) -> String {
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    return shown(text, keeping: [])
  }

  /// Finished lines, whose line ends stay.
  package static func lines(_ text: String) -> String { shown(text, keeping: ["\n", "\t"]) }

  /// The text in one line that is not too long to be read: a part in the middle is left out.
  static func clipped(_ text: String, to length: Int = Limits.messageLength) -> String {
    // Counting letters costs more than counting bytes, and no letter has less than one.
    guard text.utf8.count > length else { return line(text) }
    let letters = text.unicodeScalars
    guard letters.count > length else { return line(text) }
    let (head, tail) = (letters.prefix(length * 3 / 4), letters.suffix(length / 8))
    return line(String(head)) + "……（略去\(letters.count - head.count - tail.count)字）……" + line(String(tail))
  }

  /// Columns that a terminal sets the text in.
  package static func width(of text: String) -> Int { text.reduce(0) { $0 + (isWide($1) ? 2 : 1) } }

  /// Wide is what terminals set so (UAX #11, W and F); Chinese quotation marks, dashes and Roman numerals are not
  /// among it.
  static func isWide(_ letter: Character) -> Bool {
    switch letter.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
      0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
      0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }

  private static func shown(_ text: String, keeping kept: Set<Unicode.Scalar>) -> String {
    text.unicodeScalars.map { scalar in
      let isHidden = VisibleText.isInvisible(scalar) || scalar != " " && VisibleText.isBlank(scalar)
      return isHidden && !kept.contains(scalar) ? VisibleText.code(of: scalar) : String(scalar)
    }.joined()
  }
}
