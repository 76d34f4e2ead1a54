import Diagnostics
import PlanModel

/// Targets that are numbers: limits, ranges, changes since a year, and what is about a number.
extension TargetTextParser {
  mutating func quantity() throws(TargetTextFailure) -> TargetReading {
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
      throw notUnderstood("正数：减少、提高的幅度不写负号", at: numberStart)
    }
    let isOpen = before == nil || TargetWords.controlled.contains(before?.word ?? "")
    if !usesBrackets, isOpen, !isAbout, let range = try range(from: number.value) { return range }
    try takeUnit()
    if usesBrackets {
      guard cursor.take(["〕"]) != nil else { throw notUnderstood("“〕”") }
      try takeUnit()
    }
    try skipRemark()
    if cursor.take(TargetWords.about) != nil { isAbout = true }
    let end = cursor
    let after = isAbout ? nil : cursor.take(TargetWords.suffixes)
    let relation = try reconcile(before ?? inner, after, at: end)
    try skipSteadyClause()
    try skipRemark()
    try expectEnd()
    if isAbout {
      if let before, !isOpen {
        throw failure(.contradiction(text: cursor.text, first: before.word, second: "左右"))
      }
      return TargetReading(
        meaning: .about(number.value), usesBrackets: usesBrackets, change: change, aboutSince: since)
    }
    var limit = Limit(value: number.value, relation: relation, places: number.places, sinceYear: since)
    limit.isKept = isKept
    return TargetReading(meaning: .limit(limit), usesBrackets: usesBrackets, change: change)
  }

  /// 较2015年
  private mutating func sinceYear() throws(TargetTextFailure) -> Int? {
    guard cursor.take(["较", "比"]) != nil else { return nil }
    let digits = cursor.takeWhile(\.isASCIIDigit)
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

  /// 不低于, 控制在, 稳定控制在; words like 达到 leave it to the direction.
  private mutating func relationBefore() throws(TargetTextFailure) -> WordedRelation? {
    var found: WordedRelation?
    skipShare()
    while true {
      if let next = cursor.take(TargetWords.relations) {
        _ = try reconcile(found, next, at: cursor)
        found = next
        note(next.word)
      } else if let word = cursor.take(TargetWords.reaching) {
        note(word)
        skipShare()
      } else {
        return found
      }
    }
  }

  /// 市域面积的75%, 占陆域国土面积18%以上: of what the number is a share.
  private mutating func skipShare() {
    let start = cursor
    let words = cursor.takeWhile { $0.isLetter }
    let isShare =
      words.hasPrefix(TargetWords.shareMarks.before) || words.hasSuffix(TargetWords.shareMarks.after)
    let others =
      TargetWords.relations.map(\.word) + TargetWords.changes + TargetWords.reaching + TargetWords.noShares
    if !isShare || others.contains(where: words.contains) { cursor = start }
  }

  private func reconcile(
    _ before: WordedRelation?, _ after: WordedRelation?, at place: TargetCursor
  ) throws(TargetTextFailure) -> Limit.Relation {
    if let before, let after, before.relation != after.relation {
      throw failure(.contradiction(text: cursor.text, first: before.word, second: after.word), at: place)
    }
    return (before ?? after)?.relation ?? .byDirection
  }

  private mutating func takeNumber() throws(TargetTextFailure) -> (value: Decimal, places: Int) {
    let start = cursor
    let sign = cursor.take(["-", "−"]) == nil ? "" : "-"
    let digits = cursor.takeWhile { $0.isASCIIDigit || $0 == "." }
    guard let value = Decimal(plain: sign + digits) else {
      throw notUnderstood("数字", at: start)
    }
    return (value, MeasuredValue.printedPlaces(of: digits))
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
    try skipRemark()
    try expectEnd()
    if high < low { throw failure(.rangeReversed(text: cursor.text), at: TargetCursor(cursor.text)) }
    return TargetReading(meaning: .range(low, high))
  }

  /// Everything up to the next known word must be the indicator's unit.
  private mutating func takeUnit() throws(TargetTextFailure) {
    let start = cursor
    let isInBrackets = unit?.contains { "（(".contains($0) } ?? false
    let word = cursor.takeUntil(TargetWords.unitEnds + (isInBrackets ? [] : ["("]))
    guard !word.isEmpty else { return }
    guard let first = word.first, first.isLetter || first == "%" || first == "‰" || first == "℃" else {
      throw notUnderstood("单位、“以上”“以下”“以内”“左右”或结尾", at: start)
    }
    // 不低于2020年水平: a year, and no number in the unit 年水平.
    if word.hasPrefix("年"), word.hasSuffix("水平") {
      throw notUnderstood("数字；不差于基期的写作“不降低”或“不增加”", at: start)
    }
    guard UnitName.isSame(word, unit) else {
      throw failure(.otherUnit(text: cursor.text, unit: word, indicatorUnit: unit), at: start)
    }
  }

  /// `109023（减少6.7%）`, `70（扣除上游来水影响）`: the plan's own remark, which is printed with the number. It may restate the
  /// change that the number means or say in words what is counted; another limit would be another target.
  private mutating func skipRemark() throws(TargetTextFailure) {
    let start = cursor
    guard cursor.take(["("]) != nil else { return }
    var remark = cursor.takeUntil([")"])[...]
    guard cursor.take([")"]) != nil else { throw notUnderstood("“）”") }
    let isChange: Bool
    if let word = TargetWords.changes.first(where: { remark.hasPrefix($0) }) {
      remark = remark.dropFirst(word.count)
      isChange = remark.wholeMatch(of: #/约?[0-9]+(\.[0-9]+)?\D{0,8}/#) != nil
    } else {
      isChange = false
    }
    let isWords = !remark.isEmpty && !remark.contains { $0.isNumber }
    let limits = TargetWords.relations.map(\.word) + TargetWords.suffixes.map(\.word) + TargetWords.about
    guard isChange || isWords, !limits.contains(where: { remark.contains($0) }) else {
      throw notUnderstood("结尾，或括号中的说明（如“（减少6.7%）”“（扣除上游来水影响）”）", at: start)
    }
  }

  /// `0，保持稳定`
  private mutating func skipSteadyClause() throws(TargetTextFailure) {
    let start = cursor
    guard cursor.take([",", "，", "、", ";"]) != nil else { return }
    guard TargetWords.holdSteady.contains(cursor.rest) else { throw notUnderstood("“，保持稳定”或结尾", at: start) }
    isKept = true
    cursor.skip(cursor.rest.count)
  }
}
