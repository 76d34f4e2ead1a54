import Writing

enum Phrases {
  /// `甲、乙、丙`; where an item has such a comma itself, `建设、修复缓冲带；新增湿地`.
  static func enumeration(_ items: [String]) -> String {
    items.joined(separator: items.count > 1 && items.contains { $0.contains(utf8: "、") } ? "；" : "、")
  }

  /// More names than these are not read in a sentence; a table has them all.
  static let few = 6

  /// All names where they are few; otherwise the first three: `甲、乙、丙等`.
  static func several(_ names: [String], most: Int = few) -> String {
    names.count > most ? enumeration(Array(names.prefix(3))) + "等" : enumeration(names)
  }

  /// A sentence with its full stop, whether or not the text brings one.
  static func sentence(_ text: String) -> String {
    guard let last = text.last else { return "" }
    return "。！？…".contains(last) ? text : text + "。"
  }

  /// The text without a full stop or semicolon at its end, to be continued.
  static func clause(_ text: String) -> String {
    var clause = Substring(text)
    while let last = clause.last, "。；;.".contains(last) { clause = clause.dropLast() }
    return String(clause)
  }

  /// `《名称》`; titles inside it get the inner marks 〈〉 (GB/T 15834-2011, 4.15.3.3).
  static func title(_ text: String) -> String {
    var name = Substring(text)
    if text.hasPrefix("《"), text.hasSuffix("》"), !text.dropFirst().dropLast().contains(utf8: "》") {
      name = name.dropFirst().dropLast()
    }
    let inner = name.replacing(utf8: "《", with: "〈").replacing(utf8: "》", with: "〉")
    return "《\(inner)》"
  }

  /// `“名称”`, without doubling quotes that are there; quotes inside it get the inner marks ‘’
  /// (GB/T 15834-2011, 4.8.3.4).
  static func quoted(_ text: String) -> String {
    if text.hasPrefix("“"), text.hasSuffix("”"), !text.dropFirst().dropLast().contains(utf8: "”") {
      return text
    }
    return "“\(text.replacing(utf8: "“", with: "‘").replacing(utf8: "”", with: "’"))”"
  }
}
