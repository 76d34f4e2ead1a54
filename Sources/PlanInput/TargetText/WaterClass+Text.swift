import PlanModel

/// Classes as texts write them: `Ⅲ类`, `III类`, `劣V`.
extension WaterClass {
  /// The class that a text begins with, and how many characters it takes.
  static func prefix(of text: some Collection<Character>) -> (waterClass: WaterClass, length: Int)? {
    var rest = Array(text)
    let isWorse = rest.first == "劣"
    if isWorse { rest.removeFirst() }
    for (numeral, waterClass) in numerals where rest.starts(with: numeral) {
      if isWorse, waterClass != .five { return nil }
      let hasSuffix = rest.dropFirst(numeral.count).first == "类"
      // A lone letter V or I that goes on is another word.
      if !hasSuffix, let next = rest.dropFirst(numeral.count).first, next.isASCII { continue }
      let length = (isWorse ? 1 : 0) + numeral.count + (hasSuffix ? 1 : 0)
      return (isWorse ? .worseThanFive : waterClass, length)
    }
    return nil
  }

  init?(_ text: String) {
    guard let (waterClass, length) = Self.prefix(of: text), length == text.count else { return nil }
    self = waterClass
  }

  /// Roman numerals, and Latin letters in their place, longer ones first.
  private static let numerals: [(String, WaterClass)] =
    allCases.dropLast().map { (String($0.name.dropLast()), $0) }
    + [("III", .three), ("II", .two), ("IV", .four), ("I", .one), ("V", .five)]
}
