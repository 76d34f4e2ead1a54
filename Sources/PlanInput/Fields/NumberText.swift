import Diagnostics
import PlanModel

/// Reads the number of a cell: plain digits, an optional minus and point. What can mean nothing else is read and noted,
/// everything else is named.
enum NumberText {
  /// Why a text is not a number here, and what it most likely should be.
  struct Mistake: Error, Equatable {
    var problem: Problem
    var fixed: String?
  }

  /// A number, and what was read otherwise than it is written.
  struct Reading: Equatable {
    var number: Decimal
    /// The number alone, with the places that it is written with.
    var text: String
    var note: Problem?
  }

  /// - Parameters:
  ///   - unit: The unit that the number has anyway; the same one behind the number says nothing new.
  ///   - isNeeded: Whether the row is nothing without the number.
  static func read(
    _ text: String, unit: String? = nil, isNeeded: Bool = false
  ) -> Result<Reading, Mistake> {
    if let number = Decimal(plain: text) { return .success(Reading(number: number, text: text)) }
    if missingMarks.contains(text) {
      return .failure(Mistake(problem: .markForMissing(text, isNeeded: isNeeded)))
    }
    if errorValues.contains(where: text.hasPrefix) { return .failure(Mistake(problem: .errorValue(text))) }
    if text.hasPrefix("=") || text.hasPrefix("＝") { return .failure(Mistake(problem: .formula(text))) }
    if looksLikeDate(text) { return .failure(Mistake(problem: .dateForNumber(text))) }
    var repair = NumberRepair(text, unit: unit)
    return repair.reading()
  }

  /// `-1,234.5` without its commas, if they stand where they belong: three digits behind each, none in vain.
  static func withoutSeparators(_ text: some StringProtocol) -> String? {
    // Making a regular expression costs more than most texts.
    !text.utf8.contains(UInt8(ascii: ","))
      || String(text).wholeMatch(of: #/-?[1-9][0-9]{0,2}(,[0-9]{3})+(\.[0-9]+)?/#) == nil
      ? nil : String(text.filter { $0 != "," })
  }

  private static let errorValues = ["#REF", "#VALUE", "#DIV", "#NAME", "#NUM", "#NULL", "#####"]

  private static let missingMarks: Set<String> = [
    "-", "—", "——", "–", "－", "/", "／", "无", "暂无", "缺", "未知", "空", "N/A", "n/a", "NA", "NULL", "#N/A", "缺失",
    "不详",
  ]

  /// `2020/1/3`, `8月10日`, `10-Aug`: what spreadsheets make of `1/3/20` or `8/10`.
  static func looksLikeDate(_ text: String) -> Bool {
    // A digit is written as 9, a letter as A or a.
    let form = text.utf8.map { byte in
      switch Unicode.Scalar(byte) {
      case "0"..."9": UInt8(ascii: "9")
      case "A"..."Z": UInt8(ascii: "A")
      case "a"..."z": UInt8(ascii: "a")
      default: byte
      }
    }
    if dateForms.contains(form) { return true }
    let separator = UInt8(ascii: form.contains(UInt8(ascii: "/")) ? "/" : "-")
    let fields = form.split(separator: separator, omittingEmptySubsequences: false)
    return fields.count == 3 && fields[0].count == 4
      && fields.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0 == UInt8(ascii: "9") } }
  }

  private static let dateForms: Set<[UInt8]> = {
    let days = ["", "9日", "99日"].flatMap { day in ["9月", "99月"].map { $0 + day } }
    let named = ["9", "99"].flatMap { [$0 + "-Aaa", "Aaa-" + $0] }
    return Set((days + days.map { "9999年" + $0 } + named).map { Array($0.utf8) })
  }()
}

/// Takes one mistake after the other out of a text until it is a number.
private struct NumberRepair {
  private let original: String
  private let unit: String?
  private var text: String
  /// The first mistake that was found is the one that is named, a doubtful one before all others.
  private var doubtful: MakeProblem?
  private var certain: MakeProblem?

  /// A problem of the catalogue, from the text as it was written and as it should be.
  typealias MakeProblem = (_ text: String, _ fixed: String) -> Problem

  init(_ text: String, unit: String?) {
    original = text
    self.unit = unit
    self.text = text
  }

  mutating func reading() -> Result<NumberText.Reading, NumberText.Mistake> {
    makeHalfWidth()
    removeBlanks()
    mendSign()
    mendScientific()
    removeUnit()
    mendLetters()
    mendSeparators()
    guard let number = Decimal(plain: text), let problem = doubtful ?? certain else {
      return .failure(NumberText.Mistake(problem: .noNumber(original)))
    }
    let words = problem(original, text)
    return doubtful == nil
      ? .success(NumberText.Reading(number: number, text: text, note: words))
      : .failure(NumberText.Mistake(problem: words, fixed: text))
  }

  private mutating func replace(with new: String, noting problem: @escaping MakeProblem) {
    guard new != text else { return }
    text = new
    certain = certain ?? problem
  }

  private mutating func replace(with new: String, because problem: @escaping MakeProblem) {
    guard new != text else { return }
    text = new
    doubtful = doubtful ?? problem
  }

  private mutating func makeHalfWidth() {
    // A full-width comma between two digits may be a point that was typed so.
    replace(with: String(text.map { $0 == "，" ? $0 : $0.halfWidth }), noting: Problem.readFullWidth)
  }

  private mutating func removeBlanks() {
    // Blanks that keep a number together, as some programs set them between thousands.
    let joined = text.replacing(#/[\u{A0}\u{202F}\u{2009}]/#, with: ",")
    if joined != text, let plain = NumberText.withoutSeparators(joined) {
      replace(with: plain, noting: Problem.readSeparators)
    }
    if let end = text.lastIndex(where: \.isASCIIDigit) {
      // What a blank divides from the number is a unit, which has its own message.
      text = String(text[...end]) + text[text.index(after: end)...].drop(while: \.isWhitespace)
    }
    replace(with: String(text.filter { !$0.isWhitespace }), because: Problem.numberWithBlanks)
  }

  private mutating func mendSign() {
    if let sign = text.first, "−﹣".contains(sign) {
      replace(with: "-" + text.dropFirst(), noting: Problem.readSign)
    } else if let sign = text.first, "–—".contains(sign) {
      replace(with: "-" + text.dropFirst(), because: Problem.numberWithOtherMinus)
    } else if text.hasPrefix("+") || text.hasPrefix("'") {
      replace(with: String(text.dropFirst()), noting: Problem.readSign)
    }
  }

  private mutating func mendScientific() {
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let mantissa = Decimal(plain: String(parts[0])),
      let exponent = Int(parts[1]), abs(exponent) < 20
    else { return }
    let value = mantissa * Decimal(1, exponent: exponent)
    replace(with: value.plainText(), because: Problem.numberInScientificNotation)
  }

  private mutating func removeUnit() {
    if let number = text.prefixMatch(of: #/[+-]?[0-9][0-9.,]*/#), let known = self.unit,
      UnitName.isSame(known, String(text[number.range.upperBound...]))
    {
      return replace(with: String(number.0), noting: Problem.readUnit)
    }
    guard let end = text.lastIndex(where: \.isASCIIDigit) else { return }
    let unit = String(text[text.index(after: end)...].drop { "OoＯ.,，、。·〇".contains($0) })
    guard !unit.isEmpty else { return }
    let bare = String(text.dropLast(unit.count))
    if unit == "%" {
      replace(with: bare, because: Problem.numberWithPercentSign)
    } else {
      let expected = self.unit
      replace(with: bare, because: { .numberWithUnit($0, unit: unit, expected: expected, fixed: $1) })
    }
  }

  private mutating func mendLetters() {
    let letters: [Character: Character] = ["O": "0", "o": "0", "〇": "0", "l": "1", "I": "1"]
    replace(with: String(text.map { letters[$0] ?? $0 }), because: Problem.numberWithLetters)
  }

  private mutating func mendSeparators() {
    if let plain = NumberText.withoutSeparators(text) { replace(with: plain, noting: Problem.readSeparators) }
    let half = text.replacing("，", with: ",")
    if let plain = NumberText.withoutSeparators(half) {
      replace(with: plain, because: Problem.numberWithSeparators)
    }
    replace(
      with: String(text.map { ",、，。．·".contains($0) ? "." : $0 }), because: Problem.numberWithOtherPoint)
    replace(with: text.replacing("..", with: "."), because: Problem.numberWithBarePoint)
    if text.hasPrefix(".") { replace(with: "0" + text, because: Problem.numberWithBarePoint) }
    if text.hasSuffix(".") { replace(with: String(text.dropLast()), because: Problem.numberWithBarePoint) }
  }
}

extension Character {
  var isASCIIDigit: Bool { isASCII && isNumber }
}
