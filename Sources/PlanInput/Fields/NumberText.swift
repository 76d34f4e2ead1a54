import Diagnostics
import PlanModel

/// Reads the number of a cell: plain digits, an optional minus and point; everything else is named.
enum NumberText {
  /// Why a text is not a number here, and what it most likely should be.
  struct Mistake: Error, Equatable {
    var problem: Problem
    var fixed: String?
  }

  static func read(_ text: String) -> Result<Decimal, Mistake> {
    if let number = Decimal(plain: text) { return .success(number) }
    if missingMarks.contains(text) { return .failure(Mistake(problem: .markForMissing(text))) }
    if looksLikeDate(text) { return .failure(Mistake(problem: .dateForNumber(text))) }
    var repair = Repair(text)
    return .failure(repair.mistake())
  }

  private static let missingMarks: Set<String> = [
    "-", "—", "——", "–", "－", "/", "／", "无", "暂无", "缺", "未知", "空", "N/A", "n/a", "NA", "NULL", "#N/A",
  ]

  /// `2020/1/3`: what spreadsheets make of `1/3/20`.
  static func looksLikeDate(_ text: String) -> Bool {
    let separator: Character = text.contains("/") ? "/" : "-"
    let fields = text.split(separator: separator, omittingEmptySubsequences: false)
    return fields.count == 3 && fields[0].count == 4
      && fields.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
  }

  /// Takes one mistake after the other out of a text until it is a number.
  private struct Repair {
    private let original: String
    private var text: String
    /// The first mistake that was found is the one that is named.
    private var first: MakeProblem?

    /// A problem of the catalogue, from the text as it was written and as it should be.
    typealias MakeProblem = (_ text: String, _ fixed: String) -> Problem

    init(_ text: String) {
      original = text
      self.text = text
    }

    mutating func mistake() -> Mistake {
      makeHalfWidth()
      removeBlanks()
      mendSign()
      mendScientific()
      removeUnit()
      mendLetters()
      mendSeparators()
      guard let first, Decimal(plain: text) != nil else { return Mistake(problem: .noNumber(original)) }
      return Mistake(problem: first(original, text), fixed: text)
    }

    private mutating func replace(with new: String, because problem: @escaping MakeProblem) {
      guard new != text else { return }
      text = new
      first = first ?? problem
    }

    private mutating func makeHalfWidth() {
      let half = String(text.map(\.halfWidth))
      if text.contains(where: \.isFullWidthDigit) { replace(with: half, because: Problem.numberInFullWidth) }
      text = half
    }

    private mutating func removeBlanks() {
      replace(with: String(text.filter { !$0.isWhitespace }), because: Problem.numberWithBlanks)
    }

    private mutating func mendSign() {
      if let sign = text.first, "−–—﹣".contains(sign) {
        replace(with: "-" + text.dropFirst(), because: Problem.numberWithOtherMinus)
      } else if text.hasPrefix("+") {
        replace(with: String(text.dropFirst()), because: Problem.numberWithPlus)
      } else if text.hasPrefix("'") {
        replace(with: String(text.dropFirst()), because: Problem.numberAfterApostrophe)
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
      if text.hasSuffix("%") {
        replace(with: String(text.dropLast()), because: Problem.numberWithPercentSign)
      } else if let end = text.lastIndex(where: { "0123456789".contains($0) }) {
        let unit = String(text[text.index(after: end)...].drop { "OoＯ.,，、。·〇".contains($0) })
        if !unit.isEmpty {
          replace(with: String(text.dropLast(unit.count))) { .numberWithUnit($0, unit: unit, fixed: $1) }
        }
      }
    }

    private mutating func mendLetters() {
      let letters: [Character: Character] = ["O": "0", "o": "0", "〇": "0", "l": "1", "I": "1"]
      replace(with: String(text.map { letters[$0] ?? $0 }), because: Problem.numberWithLetters)
    }

    private mutating func mendSeparators() {
      let groups = text.split(separator: ",", omittingEmptySubsequences: false)
      if groups.count > 1, (1...3).contains(groups[0].drop { $0 == "-" }.count),
        groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 })
      {
        replace(with: groups.joined(), because: Problem.numberWithSeparators)
      }
      replace(
        with: String(text.map { ",、，。．·".contains($0) ? "." : $0 }), because: Problem.numberWithOtherPoint)
      if text.hasPrefix(".") { replace(with: "0" + text, because: Problem.numberWithBarePoint) }
      if text.hasSuffix(".") { replace(with: String(text.dropLast()), because: Problem.numberWithBarePoint) }
    }
  }
}
