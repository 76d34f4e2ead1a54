/// How a sheet shows the numbers of a cell, and so what they are: a date is a number with a date's format.
struct NumberFormat {
  let meaning: Meaning
  private let sections: [[FormatToken]]
  private let layouts: [NumberLayout?]

  enum Meaning: Hashable {
    case number, percent
    /// A time of the day, or a length of time that goes on after 24 hours.
    case time, duration
    case date(WorkbookDate.Precision)
  }

  static let general = NumberFormat(code: "General")

  init(code: String) {
    sections = FormatScanner.sections(of: code)
    layouts = sections.map { NumberLayout($0) }
    meaning = Self.meaning(of: sections.first ?? [])
  }

  private static func meaning(of tokens: [FormatToken]) -> Meaning {
    var letters: Set<Character> = []
    var isElapsed = false
    for token in tokens {
      switch token {
      case .date(let letter, _): letters.insert(letter)
      case .elapsed: isElapsed = true
      case .percent: return .percent
      case .literal, .digit, .point, .grouping, .exponent, .general, .text, .halfDay, .other: break
      }
    }
    guard isElapsed || !letters.isEmpty else { return .number }
    let hasTime = isElapsed || !letters.isDisjoint(with: "hns")
    if letters.isDisjoint(with: "yebgmda") { return isElapsed ? .duration : .time }
    // A weekday alone says neither year nor day.
    guard !letters.isDisjoint(with: "yebg") else { return .date(.withoutYear) }
    if hasTime { return .date(.second) }
    if letters.contains("d") { return .date(.day) }
    return .date(letters.contains("m") ? .month : .year)
  }
}

// What is shown. Everything that is not rendered here gives `nil`.
extension NumberFormat {
  /// - Parameter number: Plain digits.
  func shown(number: String) -> String? {
    let isNegative = number.first == "-"
    let index = isNegative && layouts.count > 1 ? 1 : (number == "0" && layouts.count > 2 ? 2 : 0)
    guard let text = layouts[index]?.text(for: isNegative ? String(number.dropFirst()) : number) else {
      return nil
    }
    // A section of its own for negative numbers says itself how they are marked.
    return (isNegative && index == 0 ? "-" : "") + text
  }

  func shown(date: WorkbookDay, secondOfDay: Int) -> String? {
    var text = ""
    for token in sections.first ?? [] {
      switch token {
      case .literal(let literal): text += literal
      case .date("y", let count):
        text += count <= 2 ? padded(date.year % 100, to: 2) : padded(date.year, to: 4)
      case .date("m", let count) where count <= 2: text += padded(date.month, to: count)
      case .date("d", let count) where count <= 2: text += padded(date.day, to: count)
      case .date("h", let count) where count <= 2: text += padded(secondOfDay / 3600, to: count)
      case .date("n", let count) where count <= 2: text += padded(secondOfDay / 60 % 60, to: count)
      case .date("s", let count) where count <= 2: text += padded(secondOfDay % 60, to: count)
      case .date, .digit, .point, .grouping, .percent, .exponent, .general, .text, .elapsed, .halfDay, .other:
        return nil
      }
    }
    return text
  }
}

/// The section of a format that prints one number: words, digits, words.
private struct NumberLayout {
  private var before = ""
  private var after = ""
  private var wholeDigits = 0
  private var fewestDecimals = 0
  private var mostDecimals = 0
  private var isGrouped = false
  private var isPercent = false
  private var isGeneral = false
  private var hasDigits: Bool { isGeneral || hasPlaceholders }
  private var hasPlaceholders = false

  /// `nil` for layouts that are not rendered here: fractions, exponents, thousands, digits with words between them.
  init?(_ tokens: [FormatToken]) {
    var hasPoint = false
    var endsInComma = false
    for token in tokens {
      switch token {
      case .literal(let text):
        if hasDigits { after += text } else { before += text }
      case .percent:
        isPercent = true
        if hasDigits { after += "%" } else { before += "%" }
      case .digit(let placeholder):
        guard after.isEmpty, !isGeneral else { return nil }
        hasPlaceholders = true
        if endsInComma { isGrouped = true }
        endsInComma = false
        if hasPoint { mostDecimals += 1 }
        if placeholder == "0" {
          if hasPoint { fewestDecimals = mostDecimals } else { wholeDigits += 1 }
        }
      case .point:
        guard !hasPoint, !isGeneral, after.isEmpty else { return nil }
        hasPoint = true
        hasPlaceholders = true
      case .grouping:
        guard hasPlaceholders, !hasPoint else { return nil }
        endsInComma = true
      case .general:
        guard !hasDigits else { return nil }
        isGeneral = true
      case .text, .exponent, .date, .elapsed, .halfDay, .other: return nil
      }
    }
    guard !endsInComma else { return nil }
  }

  /// - Parameter magnitude: Plain digits without a sign.
  func text(for magnitude: String) -> String {
    let magnitude = isPercent ? DecimalText.shifted(magnitude, by: 2) : magnitude
    if isGeneral { return before + magnitude + after }
    guard hasPlaceholders else { return before }
    var (whole, fraction) = DecimalText.rounded(magnitude, decimals: mostDecimals)
    whole = String(repeating: "0", count: max(0, wholeDigits - whole.count)) + whole
    if isGrouped { whole = grouped(whole) }
    fraction += String(repeating: "0", count: max(0, fewestDecimals - fraction.count))
    return before + whole + (fraction.isEmpty ? "" : "." + fraction) + after
  }

  private func grouped(_ digits: String) -> String {
    var text = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { text.append(",") }
      text.append(digit)
    }
    return text
  }
}
