import Diagnostics
import PlanModel
import Yams

/// How a field is read; `nil` where it is empty or the log says what is wrong with it.
struct FieldParser<Row, Value>: Sendable {
  var below: [FieldDescription] = []
  /// Whether they stand in each item of a list.
  var isList = false
  /// The only words that the field may hold.
  var choices: [String] = []
  /// The table whose identifiers the field holds.
  var referred: InputFile?
  let read: @Sendable (Field, inout Draft<Row>, inout InputReading) -> Value?
}

extension FieldParser {
  init(_ read: @escaping @Sendable (String, Field, inout Draft<Row>, inout InputReading) -> Value?) {
    self.init { field, row, reading in
      if let text = field.text { return read(text, field, &row, &reading) }
      if let value = field.value, !value.isText {
        value.report(.wrongType(key: value.path, expected: "一段文字"), &reading)
      }
      return nil
    }
  }

  static func group(_ record: InputRecord<Value>) -> Self {
    Self(below: record.descriptions) { field, _, reading in
      field.value?.read(record, &reading)?.complete
    }
  }

  /// A list whose items each hold the keys of a level.
  static func list<Item>(
    of record: InputRecord<Item>,
    check: @escaping @Sendable (inout [Draft<Item>], YAMLValue, inout InputReading) -> Void = { _, _, _ in }
  ) -> Self where Value == [Item] {
    Self(below: record.descriptions, isList: true) { field, _, reading in
      guard let list = field.value, let items = list.items(&reading) else { return nil }
      var drafts = items.compactMap { $0.read(record, &reading) }.filter { $0.complete != nil }
      check(&drafts, list, &reading)
      return drafts.compactMap(\.complete)
    }
  }
}

extension FieldParser where Value == String {
  static var text: Self { Self { text, _, _, _ in text } }

  static func reference(_ file: InputFile) -> Self {
    var parser = Self { id, field, row, reading in
      let known = reading[file]
      if known.contains(id) {
        if known.isRepeated(id) { reading.faulty.insert(row.origin) }
        return id
      }
      if let same = known.withoutLeadingZeros(id) {
        reading.log.report(.readIdentifier(id, as: same), at: field.location)
        return same
      }
      // Where that table could not be read, one message about it is enough.
      if known.isComplete { known.miss(id, of: field.title, at: field.location) }
      return nil
    }
    parser.referred = file
    return parser
  }
}

extension FieldParser where Value == [String] {
  /// Names of departments: 市生态环境局、市水利局.
  static var names: Self {
    Self { text, field, _, reading in
      let marked = NameList.betweenMarks(text)
      let names = marked.flatMap(NameList.betweenBlanks)
      if names.count > marked.count {
        reading.log.report(.readNames(text, as: names.joined(separator: "、")), at: field.location)
      }
      return names
    }
  }

  static var texts: Self {
    Self(read: { field, _, reading in
      field.value?.items(&reading)?.compactMap { item in
        if case .scalar(let scalar) = item.node { return scalar.string }
        item.report(.wrongType(key: item.path, expected: "一段文字"), &reading)
        return nil
      }
    })
  }
}

extension FieldParser where Value == Decimal {
  static var number: Self { Self { _, field, _, reading in field.number(&reading) } }

  static var amount: Self {
    Self { text, field, _, reading in
      guard let number = field.number(&reading) else { return nil }
      if number >= 0 { return number }
      reading.log.report(.negative(title: field.title, text: text), at: field.location)
      return nil
    }
  }
}

extension FieldParser where Value == Int {
  /// A whole number in a range, in a cell.
  static func integer(_ range: ClosedRange<Int>) -> Self {
    Self { text, field, _, reading in
      guard let number = field.number(&reading) else { return nil }
      if let integer = Int(number.plainText()), range.contains(integer) { return integer }
      reading.log.report(
        Problem.outOfRange(
          title: field.title, text: text, lowest: range.lowerBound, highest: range.upperBound),
        at: field.location)
      return nil
    }
  }

  /// A number of things, in `plan.yaml`.
  static var count: Self {
    Self { text, field, _, reading in
      if let number = Decimal(plain: text), let integer = Int(number.plainText()), integer >= 0 {
        return integer
      }
      // 20项
      let digits = text.wholeMatch(of: #/([0-9]+)[^0-9.,，]{1,4}/#).map { String($0.1) }
      reading.log.report(
        .notAnInteger(key: field.title, text: text, suggestion: digits), at: field.location)
      return nil
    }
  }

  static var year: Self {
    Self { text, field, row, reading in
      // Plain digits are nearly all years; the way over Decimal is for the others.
      if text.utf8.count == 4, let year = Int(text), Limits.years.contains(year) { return year }
      if let year = YearText.read(text), Limits.years.contains(year) {
        reading.log.report(.readYear(text, as: String(year)), at: field.location)
        return year
      }
      if field.value == nil { return integer(Limits.years).read(field, &row, &reading) }
      guard let year = count.read(field, &row, &reading) else { return nil }
      if Limits.years.contains(year) { return year }
      reading.log.report(.yearOutOfRange(key: field.title, year: year), at: field.location)
      return nil
    }
  }
}

extension FieldParser where Value == CalendarDate {
  static var date: Self {
    Self { text, field, _, reading in
      if let date = CalendarDate(text) { return date }
      if let same = DateText.same(as: text), let date = CalendarDate(same) {
        reading.log.report(.readDate(text, as: same), at: field.location)
        return date
      }
      if let year = DateText.yearOfTwoMonths(text) {
        reading.log.report(.dateOfTwoMonths(text: text, year: year), at: field.location)
        return nil
      }
      let suggestion = DateText.suggestion(for: text)
      field.report(
        cell: .badDate(text: text, suggestion: suggestion),
        key: .badDate(key: field.title, text: text, suggestion: suggestion), &reading)
      return nil
    }
  }
}

extension FieldParser where Value: Word {
  static var word: Self {
    var parser = Self { _, field, _, reading in field.word(&reading) }
    parser.choices = Value.words
    return parser
  }
}

extension FieldParser where Value == Bool {
  static var yesNo: Self { truth(YesNo.yes) }

  /// true or false, or 是 or 否.
  static var truth: Self { truth(Truth.true, .yes) }

  private static func truth<Answer: Word & Equatable>(_ yes: Answer...) -> Self {
    var parser = Self { _, field, _, reading in
      let answer: Answer? = field.word(&reading)
      return answer.map(yes.contains)
    }
    parser.choices = Answer.words
    return parser
  }
}

private enum YesNo: String, CaseIterable {
  case yes = "是"
  case no = "否"
}

private enum Truth: String, CaseIterable {
  case `true`, `false`
  case yes = "是"
  case no = "否"
}

/// Words that a field may hold; the enumeration's raw values are the one list of them.
typealias Word = RawRepresentable<String> & CaseIterable & Sendable

extension CaseIterable where Self: RawRepresentable<String> {
  static var words: [String] { allCases.map(\.rawValue) }

  /// An English word with its meaning: midterm（中期）.
  static var explained: [String] {
    words.map { word in Synonyms.names[word].map { "\(word)（\($0)）" } ?? word }
  }

  /// The words as a sentence names them: 约束性或预期性; 申报、初核或核定.
  static var listed: String {
    explained.dropLast().joined(separator: "、") + "或" + explained.suffix(1).joined()
  }
}

extension Field {
  func number(_ reading: inout InputReading) -> Decimal? { numberText(&reading)?.number }

  /// - Parameters:
  ///   - unit: The unit that the number has anyway.
  ///   - isNeeded: Whether the row is nothing without the number.
  func numberText(
    unit: String? = nil, isNeeded: Bool = false, _ reading: inout InputReading
  ) -> NumberText.Reading? {
    guard let text else { return nil }
    switch NumberText.read(text, unit: unit, isNeeded: isNeeded || isRequired) {
    case .success(let result):
      if let note = result.note { reading.log.report(note, at: location) }
      return result
    case .failure(let mistake):
      report(
        cell: mistake.problem,
        key: .notANumber(key: title, text: text, fixed: mistake.fixed), &reading)
      return nil
    }
  }

  /// The word that stands there, or that is meant beyond doubt, which is noted.
  func certainWord<Value: Word>(_ reading: inout InputReading) -> Value? {
    guard let text else { return nil }
    if let value = Value(rawValue: text) { return value }
    guard let same = Synonyms.same(as: text, among: Value.words), let value = Value(rawValue: same) else {
      return nil
    }
    reading.log.report(.readWord(text, as: same), at: location)
    return value
  }

  func word<Value: Word>(_ reading: inout InputReading) -> Value? {
    guard let text else { return nil }
    if let value: Value = certainWord(&reading) { return value }
    let suggestion = Synonyms.nearest(text, among: Value.words)
    report(
      cell: .unknownChoice(title: title, text: text, words: Value.words, suggestion: suggestion),
      key: .unknownWord(key: title, text: text, words: Value.explained, suggestion: suggestion), &reading)
    return nil
  }
}
