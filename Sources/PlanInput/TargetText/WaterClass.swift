import PlanModel

/// Water-quality classes of GB 3838-2002: Ⅰ…Ⅴ and 劣Ⅴ count 1…6, lower is better.
enum WaterClass {
  /// The class that a text begins with, and how many characters it takes (`Ⅲ类`, `III类`, `劣V`).
  static func prefix(of text: some Collection<Character>) -> (number: Int, length: Int)? {
    var rest = Array(text)
    let isWorse = rest.first == "劣"
    if isWorse { rest.removeFirst() }
    for (numeral, number) in numerals where rest.starts(with: numeral) {
      if isWorse, number != 5 { return nil }
      let hasSuffix = rest.dropFirst(numeral.count).first == "类"
      // A lone letter V or I that goes on is another word.
      if !hasSuffix, let next = rest.dropFirst(numeral.count).first, next.isASCII { continue }
      return (isWorse ? 6 : number, (isWorse ? 1 : 0) + numeral.count + (hasSuffix ? 1 : 0))
    }
    return nil
  }

  /// The class that a whole text names.
  static func number(of text: String) -> Int? {
    guard let (number, length) = prefix(of: text), length == text.count else { return nil }
    return number
  }

  private static let numerals: [(String, Int)] = [
    ("Ⅰ", 1), ("Ⅱ", 2), ("Ⅲ", 3), ("Ⅳ", 4), ("Ⅴ", 5), ("III", 3), ("II", 2), ("IV", 4), ("I", 1), ("V", 5),
  ]
}
