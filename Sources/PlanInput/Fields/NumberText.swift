import Diagnostics
import Foundation
import PlanModel

/// Reads the number of a cell: plain digits, an optional minus and point; everything else is named.
enum NumberText {
  /// Why a text is not a number here, and what it most likely should be.
  struct Mistake: Error, Equatable {
    var kind: NumberMistake
    var fixed: String?
  }

  /// Reads a number.
  static func read(_ text: String) -> Result<Decimal, Mistake> {
    if let number = Decimal(plain: text) { return .success(number) }
    if missingMarks.contains(text) { return .failure(Mistake(kind: .missingMark, fixed: nil)) }
    if looksLikeDate(text) { return .failure(Mistake(kind: .date, fixed: nil)) }
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
    private var text: String
    private var first: NumberMistake?

    init(_ text: String) { self.text = text }

    mutating func mistake() -> Mistake {
      makeHalfWidth()
      removeBlanks()
      mendSign()
      mendScientific()
      removeUnit()
      mendLetters()
      mendSeparators()
      guard let first, Decimal(plain: text) != nil else { return Mistake(kind: .notANumber, fixed: nil) }
      return Mistake(kind: first, fixed: text)
    }

    private mutating func replace(with new: String, because mistake: NumberMistake) {
      guard new != text else { return }
      text = new
      first = first ?? mistake
    }

    private mutating func makeHalfWidth() {
      let half = String(text.map(\.halfWidth))
      if text.contains(where: \.isFullWidthDigit) { replace(with: half, because: .fullWidthDigits) }
      text = half
    }

    private mutating func removeBlanks() {
      replace(with: String(text.filter { !$0.isWhitespace }), because: .blanks)
    }

    private mutating func mendSign() {
      if let sign = text.first, "−–—﹣".contains(sign) {
        replace(with: "-" + text.dropFirst(), because: .minusSign)
      } else if text.hasPrefix("+") {
        replace(with: String(text.dropFirst()), because: .plusSign)
      } else if text.hasPrefix("'") {
        replace(with: String(text.dropFirst()), because: .apostrophe)
      }
    }

    private mutating func mendScientific() {
      let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
      guard parts.count == 2, Decimal(plain: String(parts[0])) != nil,
        let exponent = Int(parts[1]), abs(exponent) < 20,
        let value = Decimal(string: text.uppercased(), locale: nil)
      else { return }
      replace(with: value.plainText(), because: .scientific)
    }

    private mutating func removeUnit() {
      if text.hasSuffix("%") {
        replace(with: String(text.dropLast()), because: .percentSign)
      } else if let end = text.lastIndex(where: { "0123456789".contains($0) }) {
        let unit = String(text[text.index(after: end)...].drop { "OoＯ.,，、。·〇".contains($0) })
        if !unit.isEmpty { replace(with: String(text.dropLast(unit.count)), because: .unit(unit)) }
      }
    }

    private mutating func mendLetters() {
      let letters: [Character: Character] = ["O": "0", "o": "0", "〇": "0", "l": "1", "I": "1"]
      replace(with: String(text.map { letters[$0] ?? $0 }), because: .letters)
    }

    private mutating func mendSeparators() {
      let groups = text.split(separator: ",", omittingEmptySubsequences: false)
      if groups.count > 1, (1...3).contains(groups[0].drop { $0 == "-" }.count),
        groups.dropFirst().allSatisfy({ $0.prefix { $0 != "." }.count == 3 })
      {
        replace(with: groups.joined(), because: .thousandsSeparators)
      }
      replace(with: String(text.map { ",、，。．·".contains($0) ? "." : $0 }), because: .decimalPoint)
      if text.hasPrefix(".") { replace(with: "0" + text, because: .barePoint) }
      if text.hasSuffix(".") { replace(with: String(text.dropLast()), because: .barePoint) }
    }
  }
}
