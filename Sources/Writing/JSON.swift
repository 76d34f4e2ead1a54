/// A JSON document whose bytes depend on nothing but the value; members that are `nil` are left out, the others stand in
/// the order of their names.
package enum JSON: Sendable, Hashable {
  case string(String)
  case number(Int)
  case boolean(Bool)
  case list([JSON])
  case object([Member])
  /// Written already, see `written(depth:)`.
  case text(TextBuffer)

  package struct Member: Sendable, Hashable {
    let name: String
    let value: JSON
  }

  /// Whether it is an object without members.
  package var isEmpty: Bool { self == .object([]) }

  package static func strings(_ texts: [String]) -> JSON { .list(texts.map { .string($0) }) }

  /// The file.
  package var utf8: TextBuffer {
    var text = TextBuffer()
    write(into: &text, indentation: 0)
    return text + "\n"
  }

  /// The same, for a place so many levels down: what many documents have alike is written once.
  package func written(depth: Int) -> JSON {
    var text = TextBuffer()
    write(into: &text, indentation: 2 * depth)
    return .text(text)
  }

  private func write(into text: inout TextBuffer, indentation: Int) {
    switch self {
    case .text(let written): text.append(written)
    case .string(let string): text.append(json: string)
    case .number(let number): text.append(number)
    case .boolean(let flag): text.append(verbatim: flag ? "true" : "false")
    case .list(let elements):
      Self.write(elements, "[", "]", into: &text, indentation) { $0.write(into: &$1, indentation: $2) }
    case .object(let members):
      Self.write(members, "{", "}", into: &text, indentation) { member, text, indentation in
        text.append(json: member.name)
        text.append(verbatim: " : ")
        member.value.write(into: &text, indentation: indentation)
      }
    }
  }

  private static func write<Element>(
    _ elements: [Element], _ opening: StaticString, _ closing: StaticString, into text: inout TextBuffer,
    _ indentation: Int, _ write: (Element, inout TextBuffer, Int) -> Void
  ) {
    text.append(verbatim: opening)
    for (position, element) in elements.enumerated() {
      text.append(verbatim: position > 0 ? ",\n" : "\n")
      text.append(UInt8(ascii: " "), count: indentation + 2)
      write(element, &text, indentation + 2)
    }
    text.append(verbatim: elements.isEmpty ? "\n\n" : "\n")
    text.append(UInt8(ascii: " "), count: indentation)
    text.append(verbatim: closing)
  }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  package init(stringLiteral text: String) { self = .string(text) }
  package init(booleanLiteral flag: Bool) { self = .boolean(flag) }
  package init(arrayLiteral elements: JSON...) { self = .list(elements) }

  package init(dictionaryLiteral members: (String, JSON?)...) {
    self = .object(
      members.compactMap { name, value in value.map { Member(name: name, value: $0) } }
        .sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
  }
}
