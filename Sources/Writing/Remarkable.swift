/// What has to be looked at before a text is appended as it is; nearly every text has nothing of it.
struct Remarkable: OptionSet {
  let rawValue: UInt8

  /// A line end, a tab, or a blank that is not a single one inside the text.
  static let blank = Remarkable(rawValue: 1)
  /// A character that a reader cannot see, see `VisibleText`.
  static let invisible = Remarkable(rawValue: 2)
  static let html = Remarkable(rawValue: 4)
  static let markdown = Remarkable(rawValue: 8)
  static let csv = Remarkable(rawValue: 16)
  static let json = Remarkable(rawValue: 32)
  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What the bytes of a text have in them.
  init(in utf8: UnsafeBufferPointer<UInt8>) {
    var found: Remarkable = []
    Self.ascii.withUnsafeBufferPointer { ascii in
      Self.beginnings.withUnsafeBufferPointer { beginnings in
        var position = 0
        while position < utf8.count {
          let byte = utf8[position]
          if byte < 0x80 {
            found.formUnion(ascii[Int(byte)])
            if byte == UInt8(ascii: " "),
              position == 0 || position + 1 == utf8.count || utf8[position + 1] == byte
            {
              found.insert(.blank)
            }
            position += 1
          } else {
            if beginnings[Self.beginning(byte, utf8[position + 1])] {
              found.formUnion(Self.visibility(of: Self.scalar(in: utf8, at: position)))
            }
            position += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
          }
        }
      }
    }
    if MarkdownText.blockMarkPosition(utf8) != nil || utf8.last == UInt8(ascii: "!") {
      found.insert(.markdown)
    }
    self = found
  }

  private static let ascii = (UInt8.min..<0x80).map { of(Unicode.Scalar($0)) }

  /// Whether a character that is not ASCII and begins with these two bytes may be remarkable.
  private static let beginnings: [Bool] = {
    var table = [Bool](repeating: false, count: 1 << 13)
    // Between them stand Chinese and Korean characters and those of private use, which are all to be seen.
    for values in [0x80..<0x4000, 0xF000..<0x1_0000] as [Range<UInt32>] {
      for scalar in values.lazy.compactMap(Unicode.Scalar.init) where visibility(of: scalar) != [] {
        let bytes = Array(scalar.utf8)
        table[beginning(bytes[0], bytes[1])] = true
      }
    }
    // Beyond the basic plane hardly anything is written.
    for byte in UInt8(0xF0)...0xF4 {
      for second in UInt8(0x80)...0xBF { table[beginning(byte, second)] = true }
    }
    return table
  }()

  private static func beginning(_ first: UInt8, _ second: UInt8) -> Int {
    Int(first & 0x7F) << 6 | Int(second & 0x3F)
  }

  /// All that a character beyond ASCII can be: what the languages take for syntax is ASCII.
  private static func visibility(of scalar: Unicode.Scalar) -> Remarkable {
    var found: Remarkable = []
    if scalar != " ", VisibleText.isBlank(scalar) { found.insert(.blank) }
    if VisibleText.isInvisible(scalar) { found.insert(.invisible) }
    return found
  }

  private static func of(_ scalar: Unicode.Scalar) -> Remarkable {
    var found = visibility(of: scalar)
    if HTMLText.entity(scalar) != nil { found.insert(.html) }
    if MarkdownText.mayBeMarkup(scalar) { found.insert(.markdown) }
    if CSVText.isSyntax(scalar) { found.insert(.csv) }
    if JSONText.escape(scalar) != nil { found.insert(.json) }
    return found
  }

  private static func scalar(in utf8: UnsafeBufferPointer<UInt8>, at position: Int) -> Unicode.Scalar {
    var rest = utf8[position..<min(position + 4, utf8.count)].makeIterator()
    var decoder = UTF8()
    guard case .scalarValue(let scalar) = decoder.decode(&rest) else {
      preconditionFailure("a string is valid UTF-8")
    }
    return scalar
  }
}

extension TextBuffer {
  /// Appends the text as it is where it has nothing of this, else what is made of it.
  mutating func append(
    _ text: String, unless remarkable: Remarkable, _ appendOther: (inout TextBuffer) -> Void
  ) {
    var text = text
    let isPlain = text.withUTF8 { utf8 in
      guard Remarkable(in: utf8).isDisjoint(with: remarkable) else { return false }
      append(UnsafeRawBufferPointer(utf8))
      return true
    }
    if !isPlain { appendOther(&self) }
  }

  /// Appends a text with others in the place of some of its characters.
  mutating func append(_ text: String, replacing replacement: (Unicode.Scalar) -> String?) {
    for scalar in text.unicodeScalars {
      if let replacement = replacement(scalar) {
        append(verbatim: replacement)
      } else {
        append(scalar)
      }
    }
  }
}
