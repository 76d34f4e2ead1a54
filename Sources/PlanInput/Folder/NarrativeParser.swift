import Diagnostics
import PlanModel

/// Cuts people's text at its headings: sections, and what goes to an indicator, a task or a theme.
///
///     ## 存在问题及原因
///     ### 指标 pm25 细颗粒物浓度
///     原因：……
///     措施：……
struct NarrativeParser {
  private let file: String
  private var narrative = Narrative()
  private var titles: SectionTitles
  private var current: Narrative.Section?
  private var sectionIsFilled = false
  /// What is being read; what stands under a subject that is not known is dropped with its heading, which is an error.
  private var account: (value: Narrative.Account?, level: Int, title: String)?
  /// The question that is being answered, and those that were asked in the account, answered or not.
  private var question: Narrative.Question?
  private var asked: [Narrative.Question] = []

  private init(file: String) {
    self.file = file
    titles = SectionTitles(file: file)
  }

  static func parse(_ text: String, file: String, _ reading: inout InputReading) -> Narrative {
    let text = HeadedText(HeadedText.withoutComments(text))
    var headings = text.headings.drop { $0.level > 2 && subject($0.title) == nil }
    let start = headings.first?.index ?? text.lines.count
    NarrativeReader.checkBeginning(text.lines[..<start], file: file, into: &reading.log)
    var parser = NarrativeParser(file: file)
    for index in start..<text.lines.count {
      if let heading = headings.first, heading.index == index {
        headings.removeFirst()
        if parser.take(heading, &reading) { continue }
      }
      parser.take(text.lines[index], number: index + 1)
    }
    parser.closeSection(into: &reading.log)
    return parser.narrative
  }

  /// Begins what a heading heads; `false` where it is part of the text.
  private mutating func take(_ heading: HeadedText.Heading, _ reading: inout InputReading) -> Bool {
    if let account, heading.level <= account.level { closeAccount(into: &reading.log) }
    let line = heading.index + 1
    if let (kind, name) = Self.subject(heading.title) {
      if heading.level <= 2 { closeSection(into: &reading.log) }
      let subject = NarrativeSubjects.find(kind, name, at: SourceLocation(file, line: line), &reading)
      let value = subject.map { Narrative.Account(subject: $0, chapter: current?.chapter, line: line) }
      account = (value, heading.level, heading.title)
      return true
    }
    guard heading.level <= 2 else { return false }
    closeSection(into: &reading.log)
    let chapter =
      titles.check(heading, into: &reading.log) ? chapter(of: heading, into: &reading.log) : nil
    current = Narrative.Section(title: heading.title, chapter: chapter, line: line)
    return true
  }

  private mutating func take(_ text: String, number: Int) {
    guard account != nil else {
      current?.text.append(text, number: number)
      return
    }
    if let (asked, answer) = Self.answer(text) {
      question = asked
      self.asked.append(asked)
      account?.value?.answers[asked, default: Passage()].append(answer, number: number)
    } else if let question {
      account?.value?.answers[question, default: Passage()].append(text, number: number)
    } else {
      account?.value?.text.append(text, number: number)
    }
  }

  private mutating func closeAccount(into log: inout DiagnosticLog) {
    guard let (account, _, title) = account else { return }
    defer { (self.account, question, asked) = (nil, nil, []) }
    sectionIsFilled = true
    guard var value = account else { return }
    value.text = value.text.trimmed
    value.answers = value.answers.mapValues(\.trimmed).filter { !$0.value.isEmpty }
    let open = Narrative.Question.allCases.filter { asked.contains($0) && value.answers[$0] == nil }
    let place = SourceLocation(file, line: value.line)
    if !open.isEmpty { log.report(.unanswered(title: title, questions: open.map(\.rawValue)), at: place) }
    if asked.isEmpty, value.text.isEmpty { log.report(.emptySection(title: title), at: place) }
    if !value.text.isEmpty || !value.answers.isEmpty { narrative.accounts.append(value) }
  }

  private mutating func closeSection(into log: inout DiagnosticLog) {
    closeAccount(into: &log)
    defer { (current, sectionIsFilled) = (nil, false) }
    guard var section = current else { return }
    section.text = section.text.trimmed
    if section.text.isEmpty, !sectionIsFilled {
      log.report(.emptySection(title: section.title), at: SourceLocation(file, line: section.line))
    }
    // A chapter whose whole text went elsewhere is kept for the sections that follow it.
    if !section.text.isEmpty || sectionIsFilled && section.chapter != nil {
      narrative.sections.append(section)
    }
  }

  /// The chapter that a heading names, the first time; another heading of the same chapter keeps its own words.
  private func chapter(of heading: HeadedText.Heading, into log: inout DiagnosticLog) -> Narrative.Chapter? {
    let title = Self.withoutNumber(heading.title).filter { !$0.isWhitespace }
    if let chapter = Narrative.Chapter.allCases.first(where: { $0.titles.contains(title) }) {
      let isTaken = narrative.sections.contains { $0.chapter == chapter }
      return isTaken && chapter != .others ? nil : chapter
    }
    let known = Narrative.Chapter.allCases.flatMap(\.titles).filter { $0.count > 3 }
    if let near = Suggestion.nearest(to: title, among: known, within: 1) {
      log.report(
        .nearlyKnownHeading(title: heading.title, suggestion: near),
        at: SourceLocation(file, line: heading.index + 1))
    }
    return nil
  }

  /// `一、主要做法` and `（一）主要做法` are 主要做法: the report numbers its headings itself.
  private static func withoutNumber(_ title: String) -> Substring {
    let isBracketed = title.first == "（" || title.first == "("
    let text = title.dropFirst(isBracketed ? 1 : 0)
    let chinese = text.prefix { "一二三四五六七八九十".contains($0) }
    let number = chinese.isEmpty && !isBracketed ? text.prefix(while: \.isASCIIDigit) : chinese
    let marks = isBracketed ? "）)" : chinese.isEmpty ? ".．、" : "、"
    guard !number.isEmpty, let mark = text[number.endIndex...].first, marks.contains(mark) else {
      return title[...]
    }
    return text[number.endIndex...].dropFirst()
  }

  /// `指标 pm25 细颗粒物浓度` → an indicator, `pm25 细颗粒物浓度`.
  private static func subject(_ title: String) -> (kind: Narrative.Subject.Kind, name: String)? {
    for kind in Narrative.Subject.Kind.allCases where title.hasPrefix(kind.rawValue) {
      let rest = title.dropFirst(kind.rawValue.count)
      guard let mark = rest.first, mark.isWhitespace || mark == "：" || mark == ":" else { continue }
      let name = CellText.clean(String(rest.dropFirst())).text
      if !name.isEmpty { return (kind, name) }
    }
    return nil
  }

  /// `- 原因：臭氧上升。` → the question and what follows the colon.
  private static func answer(_ line: String) -> (question: Narrative.Question, answer: String)? {
    let text = line.drop { $0.isWhitespace || $0 == "-" }
    guard let colon = text.firstIndex(where: { $0 == "：" || $0 == ":" }) else { return nil }
    let label = text[..<colon].filter { !$0.isWhitespace && $0 != "*" }
    guard let question = Narrative.Question.allCases.first(where: { $0.labels.contains(label) }) else {
      return nil
    }
    let answer = text[text.index(after: colon)...].drop { $0.isWhitespace || $0 == "*" }
    return (question, String(answer))
  }
}
