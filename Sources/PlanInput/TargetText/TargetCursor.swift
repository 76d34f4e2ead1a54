import Diagnostics

/// A place in a target text: the text without blanks and with half-width signs, and where each character came
/// from.
struct TargetCursor {
  let text: String
  private let signs: [Character]
  private let origins: [Int]
  private var index = 0

  init(_ text: String) {
    self.text = text
    var signs: [Character] = []
    var origins: [Int] = []
    for (index, character) in text.enumerated() where !character.isWhitespace {
      // ％ ＜ ＞ ～ ／ and so on; full-width digits are an error.
      signs.append(character.isFullWidthDigit ? character : character.halfWidth)
      origins.append(index)
    }
    self.signs = signs
    self.origins = origins
  }

  var characters: ArraySlice<Character> { signs[index...] }
  var rest: String { String(characters) }

  /// What was read, as entered.
  var understood: String { String(text.prefix(offset)) }

  /// Character of the text at which the cursor stands, from 1.
  var character: Int { offset + 1 }

  private var offset: Int { index < origins.count ? origins[index] : text.count }

  /// Takes the first of the words that stands here.
  mutating func take(_ words: [String]) -> String? {
    guard let word = words.first(where: { stands($0, at: index) }) else { return nil }
    index += word.count
    return word
  }

  mutating func take(_ words: [WordedRelation]) -> WordedRelation? {
    take(words.map(\.word)).flatMap { word in words.first { $0.word == word } }
  }

  mutating func takeWhile(_ belongs: (Character) -> Bool) -> String {
    let taken = String(characters.prefix(while: belongs))
    index += taken.count
    return taken
  }

  /// Takes everything before the first of the words.
  mutating func takeUntil(_ words: [String]) -> String {
    let start = index
    while index < signs.count, !words.contains(where: { stands($0, at: index) }) { index += 1 }
    return String(signs[start..<index])
  }

  /// Most words are told apart by their first scalar, without cutting them into characters.
  private func stands(_ word: String, at index: Int) -> Bool {
    index < signs.count && signs[index].unicodeScalars.first == word.unicodeScalars.first
      && signs[index...].starts(with: word)
  }

  mutating func skip(_ count: Int) { index = min(signs.count, index + count) }
}

extension TargetTextParser {
  /// Where blanks or line breaks stand between two digits, beside a point, or behind a minus at the beginning. Whether
  /// `2025 25` is one number or two, nobody can tell.
  private func blankInNumber(_ characters: [Character]) -> Int? {
    func isPart(_ character: Character) -> Bool {
      character.isASCII && (character.isNumber || character == ".")
    }
    var before: Character?
    var blank: Int?
    for (index, character) in characters.enumerated() {
      if character.isWhitespace {
        if blank == nil { blank = index }
        continue
      }
      let isSign = before.map { "-−".contains($0) } ?? false
      let isSignAlone = isSign && !characters[..<index].contains(where: isPart)
      if let blank, isPart(character), before.map({ isPart($0) || isSignAlone }) ?? false { return blank }
      (before, blank) = (character, nil)
    }
    return nil
  }

  /// Full-width digits, thousands separators and other brackets, each with its own message.
  func checkCharacters() throws(TargetTextFailure) {
    let text = cursor.text
    let characters = Array(text)
    func isFullWidth(_ character: Character) -> Bool { character.isFullWidthDigit || character == "．" }
    if let place = characters.firstIndex(where: isFullWidth) {
      let fixed = String(text.map { isFullWidth($0) ? $0.halfWidth : $0 })
      throw TargetTextFailure(problem: .fullWidthDigits(text: text, fixed: fixed), character: place + 1)
    }
    if let place = blankInNumber(characters) {
      throw TargetTextFailure(problem: .blankInNumber(text: text), character: place + 1)
    }
    for (index, character) in characters.enumerated() where character == "," || character == "，" {
      let after = characters[(index + 1)...].prefix { $0.isASCII && $0.isNumber }
      if index > 0, characters[index - 1].isASCII, characters[index - 1].isNumber, after.count == 3 {
        let fixed = String(characters[..<index] + characters[(index + 1)...])
        throw TargetTextFailure(problem: .thousandsSeparators(text: text, fixed: fixed), character: index + 1)
      }
    }
    let pairs: [(Character, Character)] = [
      ("[", "]"), ("【", "】"), ("［", "］"), ("(", ")"), ("（", "）"), ("﹝", "﹞"),
    ]
    for (open, close) in pairs {
      guard let place = characters.firstIndex(of: open), characters.contains(close),
        characters[(place + 1)...].first.map({ $0.isASCII && $0.isNumber }) ?? false
      else { continue }
      let fixed = String(characters.map { $0 == open ? "〔" : $0 == close ? "〕" : $0 })
      throw TargetTextFailure(problem: .squareBrackets(text: text, fixed: fixed), character: place + 1)
    }
  }
}
