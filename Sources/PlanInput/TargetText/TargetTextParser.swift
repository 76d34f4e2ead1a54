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
  /// The year from which a change counts that is about a number; a limit knows its own.
  var aboutSince: Int?
  /// The hold's word: 不增加 says more than 保持稳定.
  var hold: String?
  /// What was read otherwise than it is written.
  var notes: [Problem] = []
}

/// Why a text cannot be read, and at which character (from 1).
struct TargetTextFailure: Error {
  let problem: Problem
  let character: Int
  /// Whether the words are not known, as opposed to known ones that contradict something.
  var isNotUnderstood = false
}

/// Reads a target text as the plan prints it; the grammar stands in `docs/inputs.md`.
struct TargetTextParser {
  var cursor: TargetCursor
  let unit: String?
  /// Whether words of keeping were read: 稳定在100%.
  var isKept = false
  private var isClass: Bool { Indicator.isWaterClass(unit: unit) }

  /// Reads a text for an indicator with the given unit.
  static func parse(_ text: String, unit: String?) throws(TargetTextFailure) -> TargetReading {
    var parser = TargetTextParser(cursor: TargetCursor(text), unit: unit)
    try parser.checkCharacters()
    var reading = try parser.target()
    reading.notes = parser.cursor.notes
    return reading
  }

  private mutating func target() throws(TargetTextFailure) -> TargetReading {
    let whole = cursor.rest
    if cursor.characters.contains(where: \.isASCIIDigit) {
      if isTwofold(whole) { return TargetReading(meaning: .qualitative) }
    } else {
      if TargetWords.noTarget.contains(whole) { return TargetReading(meaning: .none) }
      if TargetWords.done.contains(whole) { return TargetReading(meaning: .milestone) }
      if TargetWords.hold.contains(whole) { return TargetReading(meaning: .hold, hold: whole) }
      if isAssigned(whole) { return TargetReading(meaning: .assigned) }
      if isQualitative(whole) { return TargetReading(meaning: .qualitative) }
    }
    if let parts = MeasuredValue.parts(of: whole) {
      let limits = parts.map { Limit(value: $0.number, relation: .byDirection, places: $0.places) }
      return TargetReading(meaning: .parts(limits))
    }
    if let reading = try waterClass() { return reading }
    return try quantity()
  }

  /// 逐步好转, 持续改善, 达到广东省水功能区划标准要求: what a person has to judge. The standard of an examination (考核标准) is
  /// assigned by whoever examines, every other standard stands in a document of its own.
  private func isQualitative(_ text: String) -> Bool {
    if isTwofold(text) { return true }
    guard text.count <= 24 else { return false }
    if TargetWords.requirements.contains(text) { return true }
    if text.hasSuffix(TargetWords.averages),
      TargetWords.relations.contains(where: { text.hasPrefix($0.word) })
    {
      return true
    }
    if text.hasPrefix("达到"), TargetWords.standards.contains(where: text.hasSuffix) { return true }
    return TargetWords.qualitativeBeginnings.contains(where: text.hasPrefix)
      && TargetWords.qualitativeEnds.contains(where: text.hasSuffix)
  }

  /// ≥55且不降低: a target that can be read, and a condition in words, which no number can fulfil.
  private func isTwofold(_ text: String) -> Bool {
    guard text.count <= 40, let mark = text.firstIndex(of: TargetWords.and) else { return false }
    let condition = text[text.index(after: mark)...]
    let first = text[..<mark].trimmingCharacters(in: [",", "，", " "])
    return !first.isEmpty && !condition.isEmpty && !condition.contains(where: \.isASCIIDigit)
      && (try? Self.parse(first, unit: unit)) != nil
  }

  /// 完成省下达指标, 完成上级下达目标, 达到国家要求, 达到国家和省考核标准, 控制在省目标考核范围内, 实现国家下达的目标, 完成目标, 以省下达目标为准, 待省下达,
  /// 国家下达目标.
  private func isAssigned(_ text: String) -> Bool {
    guard text.count <= 40 else { return false }
    func middle(_ beginning: String, _ end: String) -> Substring? {
      guard text.hasPrefix(beginning), text.hasSuffix(end), text.count >= beginning.count + end.count
      else { return nil }
      return text.dropFirst(beginning.count).dropLast(end.count)
    }
    if TargetWords.assignedFrames.contains(where: { middle($0, $1).map(namesAssignerInFrame) ?? false }) {
      return true
    }
    // 国家下达目标, 上级下达, 按省下达任务
    if let end = TargetWords.assignedAlone.first(where: text.hasSuffix) {
      let named = text.dropLast(end.count).drop { "按由待".contains($0) }
      if !named.isEmpty, named.count <= 8, TargetWords.assigners.contains(where: named.contains) {
        return true
      }
    }
    if let named = middle("实现", "目标") { return TargetWords.assigning.contains { named.contains($0) } }
    let isStandard = TargetWords.standards.contains(where: text.hasSuffix)
    guard !isStandard || text.contains("考核"),
      let beginning = TargetWords.assignedBeginnings.first(where: text.hasPrefix),
      let end = TargetWords.assignedEnds.first(where: text.hasSuffix), let middle = middle(beginning, end)
    else { return false }
    return middle.isEmpty || TargetWords.assigners.contains { middle.contains($0) }
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

  /// Ⅲ类, 达到Ⅲ类, 达到或优于Ⅲ类, 优于Ⅲ类, Ⅲ类及以上. A better class is a smaller number.
  private mutating func waterClass() throws(TargetTextFailure) -> TargetReading? {
    let start = cursor
    var relation = Limit.Relation.byDirection
    if cursor.take(["达到或优于", "达到并优于", "达到或好于", "不低于", "不劣于"]) != nil {
      relation = .atMost
    } else if cursor.take(["优于", "好于"]) != nil {
      relation = .lessThan
    } else {
      note(cursor.take(["稳定达到", "达到", "保持在", "保持", "稳定在"]))
    }
    guard let (waterClass, length) = WaterClass.prefix(of: cursor.characters) else {
      if isClass { throw failure(.numberForClass(text: cursor.text), at: start) }
      cursor = start
      return nil
    }
    guard isClass else {
      throw failure(.classWithoutUnit(text: cursor.text, indicatorUnit: unit), at: start)
    }
    cursor.skip(length)
    _ = cursor.take(["水质", "标准"])
    if relation == .byDirection, cursor.take(["及以上", "以上", "或以上"]) != nil { relation = .atMost }
    try expectEnd()
    var limit = Limit(value: waterClass.number, relation: relation, places: 0)
    limit.isKept = isKept
    return TargetReading(meaning: .limit(limit))
  }

  mutating func note(_ word: String?) {
    if let word, TargetWords.keeping.contains(where: word.contains) { isKept = true }
  }

  func expectEnd() throws(TargetTextFailure) {
    if !cursor.rest.isEmpty { throw notUnderstood("结尾") }
  }

  func notUnderstood(_ expected: String, at place: TargetCursor? = nil) -> TargetTextFailure {
    let place = place ?? cursor
    return TargetTextFailure(
      problem: .notUnderstood(
        text: place.text, understood: place.understood, rest: place.rest, expected: expected),
      character: place.character, isNotUnderstood: true)
  }

  func failure(_ problem: Problem, at place: TargetCursor? = nil) -> TargetTextFailure {
    TargetTextFailure(problem: problem, character: (place ?? cursor).character)
  }
}
