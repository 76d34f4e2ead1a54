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
  /// Only the whole character tells.
  private static let undecided = Remarkable(rawValue: 64)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What the bytes of a text have in them.
  init(in utf8: UnsafeBufferPointer<UInt8>) {
    let table = Self.table
    var found: Remarkable = []
    for position in utf8.indices {
      let byte = utf8[position]
      let remark = table[Int(byte)]
      if remark == .undecided {
        found.formUnion(Self.of(Self.scalar(in: utf8, at: position)))
      } else {
        found.formUnion(remark)
        if byte == UInt8(ascii: " "),
          position == 0 || position + 1 == utf8.count || utf8[position + 1] == byte
        {
          found.insert(.blank)
        }
      }
    }
    if MarkdownText.blockMarkPosition(utf8) != nil || utf8.last == UInt8(ascii: "!") {
      found.insert(.markdown)
    }
    self = found
  }

  /// By the first byte of a character.
  private static let table = (UInt8.min...UInt8.max).map { byte -> Remarkable in
    switch byte {
    case 0..<0x80: return of(Unicode.Scalar(byte))
    // The first bytes of those that `VisibleText` names.
    case 0xC2, 0xCD, 0xD8, 0xE1...0xE3, 0xEF, 0xF0...0xF4: return undecided
    default: return []
    }
  }

  private static func of(_ scalar: Unicode.Scalar) -> Remarkable {
    var found: Remarkable = []
    if scalar != " ", VisibleText.isBlank(scalar) { found.insert(.blank) }
    if VisibleText.isInvisible(scalar) { found.insert(.invisible) }
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
