import Testing
import Writing

/// Marks that join with the character before them, as seen by whoever counts characters instead of bytes.
private let joining = ["\u{301}", "\u{FE0F}", "\u{20E3}", "\u{3099}"]
/// Characters that turn the direction of writing, or that nobody sees.
private let invisible: [Unicode.Scalar] =
  ["\u{61C}", "\u{200B}", "\u{200E}", "\u{200F}", "\u{FEFF}", "\u{0}", "\u{7F}", "\u{85}"]
  + (0x202A...0x202E).compactMap { Unicode.Scalar($0 as Int) }
  + (0x2066...0x2069).compactMap { Unicode.Scalar($0 as Int) }

@Suite struct EscapingTests {
  @Test(arguments: joining)
  func whatJoinsWithAMarkDoesNotHideIt(_ joined: String) {
    var csv = TextBuffer()
    csv.append(csv: "甲\"\(joined),乙")
    #expect(csv.bytes == Array("\"甲\"\"\(joined),乙\"".utf8))
    var json = TextBuffer()
    json.append(json: "甲\"\(joined)\\\(joined)\n\(joined)")
    #expect(json.bytes == Array("\"甲\\\"\(joined)\\\\\(joined)\\n\(joined)\"".utf8))
    #expect(
      ("\(html: "<\(joined)&\(joined)\"\(joined)'\(joined)>\(joined)")" as TextBuffer).bytes
        == Array("&lt;\(joined)&amp;\(joined)&quot;\(joined)&#39;\(joined)&gt;\(joined)".utf8))
    #expect(
      ("\(markdown: "*\(joined)|\(joined)<\(joined)#\(joined)")" as TextBuffer).bytes
        == Array("\\*\(joined)\\|\(joined)\\<\(joined)\\#\(joined)".utf8))
  }

  @Test(arguments: invisible)
  func whatNobodySeesIsShown(_ scalar: Unicode.Scalar) {
    let text = "甲\(scalar)乙"
    var written: [TextBuffer] = ["\(html: text)", "\(markdown: text)", TextBuffer(), TextBuffer()]
    written[2].append(csv: text)
    written[3].append(json: text)
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "甲［U+\(String(repeating: "0", count: 4 - digits.count))\(digits)］乙"
    // A line end (U+0085) is a blank where there is one line.
    let line = scalar == "\u{85}" ? "甲 乙" : code
    #expect(
      written == ["\(verbatim: line)", "\(verbatim: line)", "\(verbatim: code)", "\"\(verbatim: code)\""])
  }

  @Test(arguments: [
    ("甲", "甲"), ("", ""), ("a,b", "\"a,b\""), ("甲\r\n乙", "\"甲\r\n乙\""), (" 甲", "\" 甲\""),
    ("甲\u{3000}", "\"甲\u{3000}\""),
    ("a\tb", "a\tb"), ("\"", "\"\"\"\""),
  ])
  func fieldsOfCSV(_ text: String, _ field: String) {
    var written = TextBuffer()
    written.append(csv: text)
    #expect(written.text == field)
  }

  @Test func everyCharacterIsWrittenAsIfThereWereNoTable() {
    // A text is looked up by its bytes first; alone and among others each character must come out the same.
    for value in 0...0x2FFFF as ClosedRange<UInt32> where value < 0x3500 || value > 0xD7FF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let alone: TextBuffer = "\(html: "甲\(scalar)乙")"
      let beside: TextBuffer = "\(html: "<甲\(scalar)乙")"
      #expect(beside.bytes.dropFirst(4) == alone.bytes[...], "U+\(String(value, radix: 16))")
      let plain: TextBuffer = "\(markdown: "甲\(scalar)乙")"
      let marked: TextBuffer = "\(markdown: "*甲\(scalar)乙")"
      #expect(marked.bytes.dropFirst(2) == plain.bytes[...], "U+\(String(value, radix: 16))")
    }
  }
}

@Suite struct TextBufferTests {
  @Test(arguments: [0, 7, -7, 10, 1_234_567_890, Int.max, Int.min])
  func printsNumbers(_ number: Int) {
    #expect(("\(number)" as TextBuffer).text == String(number))
  }

  @Test func keepsWhatIsAppended() {
    var text: TextBuffer = "甲\(1)\(html: "<")\(verbatim: "<b>")"
    text += "\("乙" as TextBuffer)" + "丙"
    text.append("丁" as Unicode.Scalar)
    #expect(text.text == "甲1&lt;<b>乙丙丁")
    #expect(["甲", "乙"].map { TextBuffer(verbatim: $0) }.joined(separator: "、") == "甲、乙")
  }
}

@Suite struct JSONTests {
  @Test func membersAreSortedAndNothingIsInvented() {
    let value: JSON = [
      "b": .strings(["甲", "a\"b"]), "a": .number(-3), "none": nil, "c": ["d": true], "e": [], "f": [:],
    ]
    #expect(
      value.utf8.text == """
        {
          "a" : -3,
          "b" : [
            "甲",
            "a\\"b"
          ],
          "c" : {
            "d" : true
          },
          "e" : [

          ],
          "f" : {

          }
        }

        """)
  }
}
