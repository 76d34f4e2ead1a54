/// A tag of a part: its place among the bytes, its name and its attributes. It is lent, because copies of all of them
/// would cost more than reading them.
struct MarkupTag: ~Copyable {
  /// Where a name stands, and where in it the part behind the prefix begins.
  struct Name {
    let range: Range<Int>
    let start: Int

    var local: Range<Int> { start..<range.upperBound }
    /// Without the colon.
    var prefix: Range<Int> { range.lowerBound..<max(range.lowerBound, start - 1) }
  }

  struct Attribute {
    let name: Name
    /// Quotation marks left out.
    let value: Range<Int>
    /// Its bytes stand for themselves.
    let isPlain: Bool
    /// Its place among those in scope.
    var namespace = MarkupNamespaces.none

    func isDeclaration(in bytes: [UInt8]) -> Bool {
      bytes.hold("xmlns", in: name.prefix.isEmpty ? name.range : name.prefix)
    }
  }

  /// Of the whole part.
  let bytes: [UInt8]
  /// Angle brackets included.
  var range = 0..<0
  var name = Name(range: 0..<0, start: 0)
  /// The tag is an element of its own.
  var isEmpty = false
  /// Without the declarations of namespaces.
  var attributes: [Attribute] = []
  var namespaces: MarkupNamespaces

  /// Whether this is its name, whatever the prefix.
  @inline(__always) func isNamed(_ name: StaticString) -> Bool { bytes.hold(name, in: self.name.local) }

  /// `x:` or nothing.
  var prefix: String { String(decoding: bytes[name.range.lowerBound..<name.start], as: UTF8.self) }

  /// Where the value of an attribute without prefix stands.
  func place(of name: StaticString) -> Range<Int>? { attribute(name)?.value }

  /// The value of an attribute without prefix.
  func value(of name: StaticString) -> ArraySlice<UInt8>? {
    guard let attribute = attribute(name) else { return nil }
    return value(of: attribute)
  }

  func text(of name: StaticString) -> String? {
    value(of: name).map { String(decoding: $0, as: UTF8.self) }
  }

  func number(of name: StaticString) -> Int? { text(of: name).flatMap { Int($0) } }

  func has(_ name: StaticString) -> Bool { attribute(name) != nil }

  private func attribute(_ name: StaticString) -> Attribute? {
    for index in 0..<attributes.count where bytes.hold(name, in: attributes[index].name.range) {
      return attributes[index]
    }
    return nil
  }

  /// The value of an attribute of one of the namespaces.
  func text(of name: StaticString, in known: Set<String>) -> String? {
    for attribute in attributes
    where bytes.hold(name, in: attribute.name.local)
      && known.contains(namespaces.address(of: attribute.namespace))
    {
      return String(decoding: value(of: attribute), as: UTF8.self)
    }
    return nil
  }

  /// References replaced, as XML 1.0 has it in section 3.3.3: white space is a blank, unless a reference stands for it.
  func value(of attribute: Attribute) -> ArraySlice<UInt8> {
    guard !attribute.isPlain else { return bytes[attribute.value] }
    var result: [UInt8] = []
    var index = attribute.value.lowerBound
    while index < attribute.value.upperBound {
      if let reference = bytes.reference(at: index) {
        result += UTF8.encode(reference.character) ?? UTF8.encodedReplacementCharacter
        index = reference.end
      } else {
        let isSpace = bytes[index] < 0x20
        // A line end is one blank.
        index += bytes.holds("\r\n", at: index) ? 2 : 1
        result.append(isSpace ? UInt8(ascii: " ") : bytes[index - 1])
      }
    }
    return result[...]
  }
}
