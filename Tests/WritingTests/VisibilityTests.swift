import Testing

@testable import Writing

@Suite struct VisibilityTests {
  /// No character is let through by its first bytes that is invisible, or a blank, by itself.
  @Test func everyCharacterIsSeenForWhatItIs() {
    for value in UInt32(0)...0x10_FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var text = "值\(scalar)值"
      let found = text.withUTF8 { Remarkable(in: $0) }
      let isBlank = VisibleText.isBlank(scalar) && scalar != " "
      if found.contains(.blank) != isBlank || found.contains(.invisible) != VisibleText.isInvisible(scalar) {
        Issue.record("U+\(String(value, radix: 16))")
      }
    }
  }
}
