/// Numbers of headings in the official manner: 一、 （一） 1. （1） for the levels 2 to 5 (GB/T 9704-2012, 7.3.3).
///
/// The document numbers its headings, templates do not: a section that is left out leaves no gap.
struct HeadingNumbering {
  private var counters = [Int](repeating: 0, count: 5)

  /// The number of the next heading of a level, and its anchor (`sec-1-2`): plain letters and digits, which
  /// survive being pasted into any website's editor.
  ///
  /// - Parameter level: 2 to 6; level 6 carries no number but an anchor.
  mutating func next(_ level: Int) -> (number: String, anchor: String) {
    let position = min(max(level, 2), 6) - 2
    counters[position] += 1
    for deeper in (position + 1)..<max(counters.count, position + 1) { counters[deeper] = 0 }
    let anchor = "sec-" + counters[...position].map(String.init).joined(separator: "-")
    return (Self.number(counters[position], level: position + 2), anchor)
  }

  private static func number(_ count: Int, level: Int) -> String {
    switch level {
    case 2: chinese(count) + "、"
    case 3: "（" + chinese(count) + "）"
    case 4: "\(count). "
    case 5: "（\(count)）"
    default: ""
    }
  }

  /// 一 to 九十九; larger numbers in digits.
  static func chinese(_ number: Int) -> String {
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    guard (1...99).contains(number) else { return String(number) }
    let tens = number / 10
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[number % 10]
  }

  /// A heading without the number that somebody wrote in front of it by hand (一、 （一） 1. 1． 1、 （1）):
  /// the document puts its own there. `2.5亿元` and `2023年` are not numbers of a heading.
  static func withoutHandWrittenNumber(_ heading: String) -> String {
    // Making a regular expression costs more than a whole heading, and few headings begin so.
    guard let first = heading.unicodeScalars.first, firstScalars.contains(first),
      let match = heading.prefixMatch(
        of: /[一二三四五六七八九十百]+、|[（(](?:[一二三四五六七八九十百]+|[0-9]+)\\?[）)]|[0-9]+\\?[.．、](?![0-9])/)
    else { return heading }
    let rest = heading[match.range.upperBound...].drop(while: \.isWhitespace)
    return rest.isEmpty ? heading : String(rest)
  }

  private static let firstScalars = Set("一二三四五六七八九十百（(0123456789".unicodeScalars)
}
