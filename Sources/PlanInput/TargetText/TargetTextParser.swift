import Diagnostics
import Foundation
import PlanModel

/// How a target text was read, with what only the check against the indicator needs.
struct TargetReading: Equatable {
  var meaning: TargetMeaning
  /// 〔18〕
  var usesBrackets = false
  /// 较2015年减少23%
  var change: String?
  /// The hold's word: 不增加 says more than 保持稳定.
  var hold: String?
}

/// Why a text cannot be read, and at which character (from 1).
struct TargetTextFailure: Error {
  var problem: Problem
  var character: Int
  /// Whether the text is of the grammar, though it has a mistake.
  var isUnderstood = true
}

/// Reads a target text as the plan prints it; the grammar stands in `docs/inputs.md`.
struct TargetTextParser {
  var cursor: TargetCursor
  let unit: String?
  private var isClass: Bool { Indicator.isWaterClass(unit: unit) }

  /// Reads a text for an indicator with the given unit.
  static func parse(_ text: String, unit: String?) throws(TargetTextFailure) -> TargetReading {
    var parser = TargetTextParser(cursor: TargetCursor(text), unit: unit)
    try parser.checkCharacters()
    return try parser.target()
  }

  private mutating func target() throws(TargetTextFailure) -> TargetReading {
    let whole = cursor.rest
    if TargetWords.noTarget.contains(whole) { return TargetReading(meaning: .none) }
    if TargetWords.done.contains(whole) { return TargetReading(meaning: .milestone) }
    if TargetWords.hold.contains(whole) { return TargetReading(meaning: .hold, hold: whole) }
    if isAssigned(whole) { return TargetReading(meaning: .assigned) }
    if let parts = parts(whole) { return TargetReading(meaning: .parts(parts)) }
    if let reading = try waterClass() { return reading }
    return try quantity()
  }

  /// 完成省下达指标, 完成上级下达目标, 达到国家要求, 完成目标, 以省下达目标为准, 待省下达.
  private func isAssigned(_ text: String) -> Bool {
    guard text.count <= 24, !text.contains(where: { $0.isASCII && $0.isNumber }) else { return false }
    func middle(_ beginning: String, _ end: String) -> Substring? {
      guard text.hasPrefix(beginning), text.hasSuffix(end), text.count >= beginning.count + end.count
      else { return nil }
      return text.dropFirst(beginning.count).dropLast(end.count)
    }
    func namesWhoAssigns(_ text: Substring) -> Bool {
      TargetWords.assigners.contains { text.contains($0) }
    }
    if TargetWords.assignedFrames.contains(where: { middle($0, $1).map(namesAssignerInFrame) ?? false }) {
      return true
    }
    guard let beginning = TargetWords.assignedBeginnings.first(where: text.hasPrefix),
      let end = TargetWords.assignedEnds.first(where: text.hasSuffix), let middle = middle(beginning, end)
    else { return false }
    return middle.isEmpty || namesWhoAssigns(middle)
  }

  /// Between the words of a frame one character is a name only as such: 以省级规划为准, but not 以市场为准.
  private func namesAssignerInFrame(_ text: Substring) -> Bool {
    TargetWords.assigners.contains { assigner in
      text.ranges(of: assigner).contains { place in
        let rest = text[place.upperBound...]
        return assigner.count > 1 || rest.isEmpty || TargetWords.afterAssigner.contains(where: rest.hasPrefix)
      }
    }
  }

  /// 1/10/100
  private func parts(_ text: String) -> [Limit]? {
    let fields = text.split(separator: "/", omittingEmptySubsequences: false)
    guard fields.count > 1 else { return nil }
    var limits: [Limit] = []
    for field in fields {
      guard let value = Decimal(plain: String(field)) else { return nil }
      limits.append(Limit(value: value, relation: .byDirection, places: Self.places(of: field)))
    }
    return limits
  }

  /// Ⅲ类, 达到Ⅲ类, 达到或优于Ⅲ类, 优于Ⅲ类, Ⅲ类及以上. A better class is a smaller number.
  private mutating func waterClass() throws(TargetTextFailure) -> TargetReading? {
    let start = cursor
    var relation = Limit.Relation.byDirection
    if cursor.take(["达到或优于", "达到并优于", "达到或好于", "不低于", "不劣于"]) != nil {
      relation = .atMost
    } else if cursor.take(["优于", "好于"]) != nil {
      relation = .lessThan
    } else {
      _ = cursor.take(["稳定达到", "达到", "保持在", "保持", "稳定在"])
    }
    guard let (number, length) = WaterClass.prefix(of: cursor.characters) else {
      cursor = start
      guard isClass else { return nil }
      throw failure(.numberForClass(text: cursor.text), at: start)
    }
    guard isClass else {
      throw failure(.classWithoutUnit(text: cursor.text, indicatorUnit: unit), at: start)
    }
    cursor.skip(length)
    _ = cursor.take(["水质", "标准"])
    if relation == .byDirection, cursor.take(["及以上", "以上", "或以上"]) != nil { relation = .atMost }
    try expectEnd()
    return TargetReading(meaning: .limit(Limit(value: Decimal(number), relation: relation, places: 0)))
  }

  // MARK: - Quantities

  private mutating func quantity() throws(TargetTextFailure) -> TargetReading {
    let since = try sinceYear()
    let change = takeChange()
    if since != nil, change == nil { throw notUnderstood("“减少”“下降”“提高”等变化的说法") }
    var isAbout = cursor.take(["约", "大约"]) != nil
    let before = try relationBefore()
    let usesBrackets = cursor.take(["〔"]) != nil
    let inner = usesBrackets && before == nil ? try relationBefore() : nil
    let numberStart = cursor
    let number = try takeNumber()
    if change != nil, number.value < 0 {
      cursor = numberStart
      throw notUnderstood("正数：减少、提高的幅度不写负号")
    }
    let isOpen = before == nil || TargetWords.controlled.contains(before?.word ?? "")
    if !usesBrackets, isOpen, !isAbout, let range = try range(from: number.value) { return range }
    try takeUnit()
    if usesBrackets {
      guard cursor.take(["〕"]) != nil else { throw notUnderstood("“〕”") }
      try takeUnit()
    }
    if cursor.take(TargetWords.about) != nil { isAbout = true }
    let end = cursor
    let after = isAbout ? nil : takeSuffix()
    let relation = try reconcile(before ?? inner, after, at: end)
    try skipSteadyClause()
    try expectEnd()
    if isAbout {
      if let before, !isOpen {
        throw failure(.contradiction(text: cursor.text, first: before.word, second: "左右"))
      }
      return TargetReading(meaning: .about(number.value), usesBrackets: usesBrackets, change: change)
    }
    let limit = Limit(value: number.value, relation: relation, places: number.places, sinceYear: since)
    return TargetReading(meaning: .limit(limit), usesBrackets: usesBrackets, change: change)
  }

  /// 较2015年
  private mutating func sinceYear() throws(TargetTextFailure) -> Int? {
    guard cursor.take(["较", "比"]) != nil else { return nil }
    let digits = cursor.takeWhile { $0.isASCII && $0.isNumber }
    guard digits.count == 4, let year = Int(digits), cursor.take(["年底", "年末", "年"]) != nil else {
      throw notUnderstood("年份，如“较2015年”")
    }
    _ = cursor.take(["相比", "同期"])
    return year
  }

  private mutating func takeChange() -> String? {
    // 下降到 names the level that is reached, not the fall.
    let start = cursor
    guard let word = cursor.take(TargetWords.changes) else { return nil }
    if cursor.characters.first.map({ "到至".contains($0) }) ?? false {
      cursor = start
      return nil
    }
    return word
  }

  private typealias WordedRelation = (word: String, relation: Limit.Relation)

  /// 不低于, 控制在, 稳定控制在; words like 达到 leave it to the direction.
  private mutating func relationBefore() throws(TargetTextFailure) -> WordedRelation? {
    var found: WordedRelation?
    while true {
      if let word = cursor.take(TargetWords.relations.map(\.word)),
        let relation = TargetWords.relations.first(where: { $0.word == word })
      {
        if let found {
          guard found.relation == relation.relation else {
            throw failure(.contradiction(text: cursor.text, first: found.word, second: word))
          }
        }
        found = relation
      } else if cursor.take(TargetWords.reaching) == nil {
        return found
      }
    }
  }

  private mutating func takeSuffix() -> WordedRelation? {
    guard let word = cursor.take(TargetWords.suffixes.map(\.word)) else { return nil }
    return TargetWords.suffixes.first { $0.word == word }
  }

  private func reconcile(
    _ before: WordedRelation?, _ after: WordedRelation?, at place: TargetCursor
  ) throws(TargetTextFailure) -> Limit.Relation {
    guard let before, let after else { return (before ?? after)?.relation ?? .byDirection }
    guard before.relation == after.relation else {
      throw failure(.contradiction(text: cursor.text, first: before.word, second: after.word), at: place)
    }
    return before.relation
  }

  private mutating func takeNumber() throws(TargetTextFailure) -> (value: Decimal, places: Int) {
    let start = cursor
    let sign = cursor.take(["-", "−"]) == nil ? "" : "-"
    let digits = cursor.takeWhile { $0.isASCII && ($0.isNumber || $0 == ".") }
    guard let value = Decimal(plain: sign + digits) else {
      cursor = start
      throw notUnderstood("数字")
    }
    return (value, Self.places(of: digits))
  }

  /// 8~10, 8%~10%
  private mutating func range(from low: Decimal) throws(TargetTextFailure) -> TargetReading? {
    let start = cursor
    try takeUnit()
    guard cursor.take(TargetWords.rangeSigns) != nil else {
      cursor = start
      return nil
    }
    let high = try takeNumber().value
    try takeUnit()
    _ = cursor.take(TargetWords.rangeEnds)
    try expectEnd()
    if high < low { throw failure(.rangeReversed(text: cursor.text), at: TargetCursor(cursor.text)) }
    return TargetReading(meaning: .range(low, high))
  }

  /// Everything up to the next known word must be the indicator's unit.
  private mutating func takeUnit() throws(TargetTextFailure) {
    let start = cursor
    let word = cursor.takeUntil(TargetWords.unitEnds)
    guard !word.isEmpty else { return }
    guard let first = word.first, first.isLetter || first == "%" || first == "‰" || first == "℃" else {
      cursor = start
      throw notUnderstood("单位、“以上”“以下”“以内”“左右”或结尾")
    }
    // 不低于2020年水平: a year, and no number in the unit 年水平.
    if word.hasPrefix("年"), word.hasSuffix("水平") {
      cursor = start
      throw notUnderstood("数字；不差于基期的写作“不降低”或“不增加”")
    }
    guard UnitName.isSame(word, unit) else {
      throw failure(.otherUnit(text: cursor.text, unit: word, indicatorUnit: unit), at: start)
    }
  }

  /// `0，保持稳定`
  private mutating func skipSteadyClause() throws(TargetTextFailure) {
    let start = cursor
    guard cursor.take([",", "，", "、", ";"]) != nil else { return }
    if !TargetWords.holdSteady.contains(cursor.rest) {
      cursor = start
      throw notUnderstood("“，保持稳定”或结尾")
    }
    cursor.skip(cursor.rest.count)
  }

  // MARK: - Helpers

  static func places(of digits: some StringProtocol) -> Int {
    digits.split(separator: ".", omittingEmptySubsequences: false).dropFirst().first?.count ?? 0
  }

  private func expectEnd() throws(TargetTextFailure) {
    if !cursor.rest.isEmpty { throw notUnderstood("结尾") }
  }

  private func notUnderstood(_ expected: String) -> TargetTextFailure {
    let problem = Problem.notUnderstood(
      text: cursor.text, understood: cursor.understood, rest: cursor.rest, expected: expected)
    return TargetTextFailure(problem: problem, character: cursor.character, isUnderstood: false)
  }

  private func failure(_ problem: TargetTextProblem, at place: TargetCursor? = nil) -> TargetTextFailure {
    TargetTextFailure(problem: problem, character: (place ?? cursor).character)
  }
}
