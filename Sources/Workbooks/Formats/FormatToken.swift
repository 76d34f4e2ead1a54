/// A piece of a number format code (ECMA-376 part 1, 18.8.31).
enum FormatToken: Hashable {
  /// Printed as it stands: quoted, escaped, or a character without meaning.
  case literal(String)
  /// `0`, `#` or `?`.
  case digit(Character)
  case point
  case grouping
  case percent
  case exponent
  /// `General`.
  case general
  /// `@`.
  case text
  /// A run of one letter: y, m (month), n (minute), d, h, s, a (weekday), b, e, g (years of other calendars).
  case date(Character, count: Int)
  /// `[h]`, `[mm]`: a length of time.
  case elapsed
  /// `AM/PM`, `上午/下午`.
  case halfDay
  /// Something that is not rendered here: a condition, numerals of another script.
  case other
}

/// Cuts a format code into the tokens of its sections.
struct FormatScanner {
  private var rest: Substring

  private init(_ code: String) { rest = code[...] }

  /// The sections, at least one: for positive numbers, negative ones, zero, text.
  static func sections(of code: String) -> [[FormatToken]] {
    var scanner = FormatScanner(code)
    var sections: [[FormatToken]] = [[]]
    while let character = scanner.rest.first {
      if character == ";" {
        scanner.rest.removeFirst()
        sections.append([])
      } else if let token = scanner.next() {
        sections[sections.count - 1].append(token)
      }
    }
    return sections.map(minutesNamed)
  }

  private mutating func next() -> FormatToken? {
    if let word = takeWord() { return word }
    let character = rest.removeFirst()
    switch character {
    case "\"": return .literal(taken(upTo: "\""))
    case "\\": return rest.isEmpty ? nil : .literal(String(rest.removeFirst()))
    case "_", "*":
      // A blank as wide as the next character; a character that fills the column.
      rest = rest.dropFirst()
      return nil
    case "[": return bracketed(taken(upTo: "]"))
    case "0", "#", "?": return .digit(character)
    case ".": return .point
    case ",": return .grouping
    case "%": return .percent
    case "@": return .text
    default: break
    }
    let letter = Character(character.lowercased())
    if letter == "e", let sign = rest.first, "+-".contains(sign) {
      rest.removeFirst()
      return .exponent
    }
    guard "ymdhsabeg".contains(letter) else { return .literal(String(character)) }
    let run = rest.prefix { $0.lowercased() == character.lowercased() }
    rest = rest.dropFirst(run.count)
    return .date(letter, count: run.count + 1)
  }

  /// Chinese versions of Excel write “General” in their own words.
  private mutating func takeWord() -> FormatToken? {
    switch rest.first {
    case "G", "g": take("General") || take("G/通用格式") ? .general : nil
    case "A", "a", "上": take("AM/PM") || take("A/P") || take("上午/下午") ? .halfDay : nil
    default: nil
    }
  }

  private mutating func take(_ word: String) -> Bool {
    guard rest.prefix(word.count).lowercased() == word.lowercased() else { return false }
    rest = rest.dropFirst(word.count)
    return true
  }

  private mutating func taken(upTo end: Character) -> String {
    let text = rest.prefix { $0 != end }
    rest = rest.dropFirst(text.count + 1)
    return String(text)
  }

  /// `[h]`, `[Red]`, `[$¥-804]`, `[>=100]`, `[DBNum1]`.
  private func bracketed(_ text: String) -> FormatToken? {
    let lowercased = text.lowercased()
    if let letter = lowercased.first, "hms".contains(letter), lowercased.allSatisfy({ $0 == letter }) {
      return .elapsed
    }
    if text.first == "$" {
      let currency = text.dropFirst().prefix { $0 != "-" }
      return currency.isEmpty ? nil : .literal(String(currency))
    }
    let colours = ["black", "blue", "cyan", "green", "magenta", "red", "white", "yellow"]
    return colours.contains(lowercased) || lowercased.hasPrefix("color") ? nil : .other
  }

  /// `m` is the minute after an hour and before a second, and the month everywhere else.
  private static func minutesNamed(_ tokens: [FormatToken]) -> [FormatToken] {
    var tokens = tokens
    let places = tokens.indices.filter {
      switch tokens[$0] {
      case .date, .elapsed: true
      case .literal, .digit, .point, .grouping, .percent, .exponent, .general, .text, .halfDay, .other: false
      }
    }
    for (order, place) in places.enumerated() {
      guard case .date("m", let count) = tokens[place] else { continue }
      var isMinute = false
      if order > 0 {
        let before = tokens[places[order - 1]]
        if case .date("h", _) = before { isMinute = true }
        if case .elapsed = before { isMinute = true }
      }
      if order + 1 < places.count, case .date("s", _) = tokens[places[order + 1]] { isMinute = true }
      if isMinute { tokens[place] = .date("n", count: count) }
    }
    return tokens
  }
}
