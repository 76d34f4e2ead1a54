/// A tag with its place among the bytes of a part.
struct MarkupTag {
  enum Kind {
    case start, end, empty
  }

  /// Angle brackets included.
  let range: Range<Int>
  /// As written, with its prefix.
  let name: String
  let kind: Kind

  /// Without its prefix.
  var localName: Substring { name.split(separator: ":").last ?? "" }
  /// `x:` or nothing.
  var prefix: String { String(name.dropLast(localName.count)) }

  /// Where the value of an attribute stands, quotation marks left out.
  func value(of attribute: String, in bytes: [UInt8]) -> Range<Int>? {
    var index = range.lowerBound + 1 + name.utf8.count
    while index < range.upperBound {
      while index < range.upperBound, bytes[index] <= 0x20 { index += 1 }
      let start = index
      while index < range.upperBound, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "=") { index += 1 }
      let found = bytes[start..<index]
      while index < range.upperBound, !"\"'".utf8.contains(bytes[index]) { index += 1 }
      guard index < range.upperBound else { return nil }
      let quote = bytes[index]
      let first = index + 1
      index = first
      while index < range.upperBound, bytes[index] != quote { index += 1 }
      if found.elementsEqual(attribute.utf8) { return first..<index }
      index += 1
    }
    return nil
  }

  /// The value of an attribute that holds a number, a place or a word, in which nothing has to be escaped.
  func text(of attribute: String, in bytes: [UInt8]) -> String? {
    value(of: attribute, in: bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}

/// The tags of a part that the guard and the parser have let through, one after the other; comments, CDATA sections and
/// the declaration are passed over.
struct MarkupTags: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> MarkupTag? {
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if take("<!--") {
        skip(past: "-->")
      } else if take("<![CDATA[") {
        skip(past: "]]>")
      } else if take("<?") {
        skip(past: "?>")
      } else {
        return tag()
      }
    }
    return nil
  }

  private mutating func tag() -> MarkupTag {
    let start = index
    var quote: UInt8?
    while index < bytes.count, quote != nil || bytes[index] != UInt8(ascii: ">") {
      if quote == bytes[index] {
        quote = nil
      } else if quote == nil, "\"'".utf8.contains(bytes[index]) {
        quote = bytes[index]
      }
      index += 1
    }
    index = Swift.min(index + 1, bytes.count)
    let isEnd = bytes[start + 1] == UInt8(ascii: "/")
    let name = bytes[(start + (isEnd ? 2 : 1))..<index].prefix { $0 > 0x20 && !"/>".utf8.contains($0) }
    let isEmpty = bytes[index - 2] == UInt8(ascii: "/")
    return MarkupTag(
      range: start..<index, name: String(decoding: name, as: UTF8.self),
      kind: isEnd ? .end : isEmpty ? .empty : .start)
  }

  private mutating func skip(past mark: StaticString) {
    while index < bytes.count, !take(mark) { index += 1 }
  }

  private mutating func take(_ mark: StaticString) -> Bool {
    guard bytes.holds(mark, at: index) else { return false }
    index += mark.utf8CodeUnitCount
    return true
  }
}

/// Bytes in the place of others, everything else as it was.
struct ByteChanges {
  private var changes: [(place: Range<Int>, text: String)] = []

  mutating func put(_ text: String, at place: Range<Int>) { changes.append((place, text)) }

  mutating func insert(_ text: String, at place: Int) { put(text, at: place..<place) }

  /// What is put in at one place stands there in the order in which it was put.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var position = 0
    let ordered = changes.enumerated().sorted {
      ($0.element.place.lowerBound, $0.offset) < ($1.element.place.lowerBound, $1.offset)
    }
    for (_, change) in ordered {
      result += bytes[position..<change.place.lowerBound] + change.text.utf8
      position = change.place.upperBound
    }
    return result + bytes[position...]
  }
}
