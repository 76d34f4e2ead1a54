import Testing
import Writing

/// Parts of texts are found and replaced as bytes.
@Suite struct ByteSearchTests {
  @Test(arguments: [
    ("《甲》乙《丙》", "《", "〈", "〈甲》乙〈丙》"), ("甲\r\n乙\r\n", "\r\n", "\n", "甲\n乙\n"), ("甲", "乙", "丙", "甲"),
    ("ababab", "aba", "x", "xbab"), ("", "甲", "乙", ""), ("甲", "甲乙", "丙", "甲"),
    ("\"\u{301}", "\"", "\"\"", "\"\"\u{301}"),
  ])
  func replaces(text: String, part: String, other: String, expected: String) {
    #expect(Array(text.replacing(utf8: part, with: other).utf8) == Array(expected.utf8))
    #expect(text.contains(utf8: part) == !text.utf8.elementsEqual(expected.utf8))
  }

  @Test func anEmptyPartStandsNowhere() {
    #expect(!"甲".contains(utf8: ""))
    #expect("甲".replacing(utf8: "", with: "乙") == "甲")
  }
}
