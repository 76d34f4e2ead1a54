import Foundation

/// A JSON document whose bytes depend on nothing but the value; members that are `nil` are left out.
enum JSON: Encodable, ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral,
  ExpressibleByDictionaryLiteral
{
  case string(String)
  case number(Int)
  case boolean(Bool)
  case list([JSON])
  case object([String: JSON])
  case value(any Encodable)

  init(stringLiteral text: String) { self = .string(text) }
  init(booleanLiteral flag: Bool) { self = .boolean(flag) }
  init(arrayLiteral elements: JSON...) { self = .list(elements) }

  init(dictionaryLiteral members: (String, JSON?)...) {
    self = .object(members.reduce(into: [:]) { object, member in object[member.0] = member.1 })
  }

  /// Whether it is an object without members.
  var isEmpty: Bool {
    if case .object(let members) = self { members.isEmpty } else { false }
  }

  static func strings(_ texts: [String]) -> JSON { .list(texts.map { .string($0) }) }

  func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let text): try text.encode(to: encoder)
    case .number(let number): try number.encode(to: encoder)
    case .boolean(let flag): try flag.encode(to: encoder)
    case .list(let elements): try elements.encode(to: encoder)
    case .object(let members): try members.encode(to: encoder)
    case .value(let value): try value.encode(to: encoder)
    }
  }

  /// The file, keys sorted.
  var data: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(self) + Data("\n".utf8)
    }
  }
}
