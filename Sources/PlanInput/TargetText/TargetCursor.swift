import Diagnostics

/// A place in a target text: the text without blanks and thousands separators and with half-width signs, and where each
/// character came from.
struct TargetCursor {
  let text: String
  private var signs: [Character]
  private var origins: [Int]
  private var index = 0

  /// What was read otherwise than it is written, and is worth a note.
  private(set) var notes: [Problem] = []
  /// Whether separators between thousands were taken out.
  private(set) var hadSeparators = false

  init(_ text: String) {
    self.text = text
    var signs: [Character] = []
    var origins: [Int] = []
    for (index, character) in text.enumerated() where !character.isWhitespace {
      // ％ ＜ ＞ ～ ／ and so on.
      signs.append(character.halfWidth)
      origins.append(index)
    }
    self.signs = signs
    self.origins = origins
    if text.contains(where: { $0.isFullWidthDigit || $0 == "．" }) {
      notes.append(.readFullWidth(text, as: String(signs)))
    }
    removeSeparators()
    mendBrackets()
  }

  /// 1,234,567: three digits behind each comma and no more.
  private mutating func removeSeparators() {
    guard signs.contains(",") else { return }
    let plain = String(signs)
    var removed: Set<Int> = []
    for match in plain.matches(of: #/[0-9]+(?:[,.][0-9]+)*/#)
    where NumberText.withoutSeparators(match.0) != nil {
      let start = plain.distance(from: plain.startIndex, to: match.range.lowerBound)
      for (index, character) in match.0.enumerated() where character == "," { removed.insert(start + index) }
    }
    // A full-width comma between digits may be a point that was typed so.
    let original = Array(text)
    guard !removed.isEmpty, removed.allSatisfy({ original[origins[$0]] == "," }) else { return }
    let kept = signs.indices.filter { !removed.contains($0) }
    (signs, origins) = (kept.map { signs[$0] }, kept.map { origins[$0] })
    hadSeparators = true
    notes.append(.readSeparators(text, as: String(signs)))
  }

  /// [18] and 【18】 for 〔18〕.
  private mutating func mendBrackets() {
    for (open, close) in [("[", "]"), ("【", "】"), ("﹝", "﹞")] as [(Character, Character)] {
      guard let start = signs.firstIndex(of: open), let end = signs.firstIndex(of: close), start < end,
        signs[start + 1].isASCIIDigit
      else { continue }
      (signs[start], signs[end]) = ("〔", "〕")
      notes.append(.readBrackets(text, as: String(signs)))
    }
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
  /// Where blanks or line breaks stand between two digits, beside a point or a comma that digits surround, or behind a
  /// minus at the beginning. Whether `2025 25` or `3, 767` is one number or two, nobody can tell.
  private func blankInNumber(_ characters: [Character]) -> Int? {
    func isPart(_ character: Character) -> Bool { character.isASCIIDigit || character == "." }
    let written = characters.indices.filter { !characters[$0].isWhitespace }
    for (position, (left, right)) in zip(written, written.dropFirst()).enumerated() where left + 1 < right {
      let (before, after) = (characters[left], characters[right])
      let isSignAlone = "-−".contains(before) && !characters[..<left].contains(where: isPart)
      if isPart(after), isPart(before) || isSignAlone { return left + 1 }
      let comma = before == "," ? position : after == "," ? position + 1 : nil
      if let comma, comma > 0, comma + 1 < written.count,
        [comma - 1, comma + 1].allSatisfy({ characters[written[$0]].isASCIIDigit })
      {
        return left + 1
      }
    }
    return nil
  }

  /// What may be one number or two, a point or a comma, a sum or a remark, each with its own message.
  func checkCharacters() throws(TargetTextFailure) {
    let text = cursor.text
    let written = Array(text)
    let characters = written.map(\.halfWidth)
    if let place = blankInNumber(characters) {
      throw TargetTextFailure(problem: .blankInNumber(text: text), character: place + 1)
    }
    for (index, character) in characters.enumerated().dropFirst() where character == "," {
      let after = characters[(index + 1)...].prefix(while: \.isASCIIDigit)
      // What fits was taken out of the cursor's text.
      if characters[index - 1].isASCIIDigit, after.count == 3, !cursor.hadSeparators {
        let fixed = String(written[..<index] + written[(index + 1)...])
        throw TargetTextFailure(problem: .thousandsSeparators(text: text, fixed: fixed), character: index + 1)
      }
    }
    if let first = cursor.characters.first, first == "(", cursor.characters.last == ")" {
      let fixed = "〔" + cursor.rest.dropFirst().dropLast() + "〕"
      throw TargetTextFailure(problem: .squareBrackets(text: text, fixed: fixed), character: 1)
    }
  }
}
