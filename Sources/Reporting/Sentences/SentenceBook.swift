internal import Diagnostics
internal import Writing

/// The sentences of a run, read, checked and compiled once; a plan may put single ones of its own in their place.
package struct SentenceBook: Sendable {
  /// Told every sentence that is said, with its file and name: for the guide, and for whoever reads them all.
  var heard: (@Sendable (_ file: String, _ name: String, _ text: String) -> Void)?
  /// By file and name.
  private var sentences: [String: [String: CompiledTemplate]] = [:]

  /// What the chosen sentence says of a subject.
  func callAsFunction<Case: SentenceCase>(_ sentence: Case, _ subject: Case.Value.Subject) -> String {
    guard let compiled = sentences[Case.file]?[sentence.rawValue] else {
      preconditionFailure("a book that was checked has every sentence: \(Case.file) \(sentence.rawValue)")
    }
    let given = sentence.gives
    let values = FactValues(count: given.count, place: ListPlace(index: 0, count: 1)) {
      .text(given[$0].text(of: subject))
    }
    do throws(CompiledTemplate.TooLarge) {
      let text = try compiled.render(values).text.text
      heard?(Case.file, sentence.rawValue, text)
      return text
    } catch {
      preconditionFailure("a sentence has no lists that multiply")
    }
  }

  /// What the chosen sentences say of a subject, one behind the other.
  func callAsFunction<Case: SentenceCase>(_ chosen: [Case], _ subject: Case.Value.Subject) -> String {
    chosen.map { self($0, subject) }.joined()
  }

  /// Reads the files of a folder. A plan's own files need not have every sentence.
  mutating func read(_ folder: TemplateFolder, into log: inout DiagnosticLog) {
    let families = SentenceFamily.all
    for path in folder.sentenceFiles(into: &log) {
      guard let source = folder.source(path, into: &log) else { continue }
      guard let family = families.first(where: { $0.path == path }) else {
        let suggestion = Suggestion.nearest(to: path, among: families.map(\.path))
        log.report(.unknownSentenceFile(path, suggestion: suggestion), at: SourceLocation(source.file))
        continue
      }
      sentences[family.file, default: [:]].merge(SentenceFile(source, of: family, into: &log).compiled) { $1 }
    }
  }

  /// Reports what is missing from the common files.
  func checkWhole(of folder: String, into log: inout DiagnosticLog) {
    for family in SentenceFamily.all {
      let place = SourceLocation("\(folder)/\(family.path)")
      guard let known = sentences[family.file] else {
        log.report(.missingSentenceFile(family.path), at: place)
        continue
      }
      for sentence in family.cases where known[sentence.name] == nil {
        log.report(.missingSentence(sentence.name, values: sentence.values.map(\.name)), at: place)
      }
    }
  }
}

/// A file of sentences: `名称 = 句子`, one a line.
struct SentenceFile {
  private(set) var compiled: [String: CompiledTemplate] = [:]

  init(_ source: TemplateSource, of family: SentenceFamily, into log: inout DiagnosticLog) {
    var lines: [String: Int] = [:]
    let cases = Dictionary(uniqueKeysWithValues: family.cases.map { (TextBytes($0.name), $0) })
    for (index, line) in source.lines.enumerated() {
      let start = line.drop(while: \.isWhitespace)
      if start.isEmpty || start.first == "#" { continue }
      guard let equals = line.firstIndex(where: { $0 == "=" || $0 == "＝" }),
        let name = Self.trimmed(line[..<equals])
      else {
        source.report(.sentenceWithoutName, line: index + 1, into: &log)
        continue
      }
      guard let declared = cases[TextBytes(name)] else {
        let suggestion = Suggestion.nearest(to: name, among: family.cases.map(\.name))
        source.report(.unknownSentence(name, suggestion: suggestion), line: index + 1, into: &log)
        continue
      }
      if let earlier = lines[name] {
        source.report(.repeatedSentence(name, line: earlier), line: index + 1, into: &log)
        continue
      }
      lines[name] = index + 1
      compiled[name] = Self.compiled(
        TemplateSource(in: source, line: line, number: index + 1, behind: equals), declared, into: &log)
    }
  }

  private static func trimmed(_ text: Substring) -> String? {
    let text = text.trimmingPrefix(while: \.isWhitespace)
    let end = text.lastIndex { !$0.isWhitespace }
    return end.map { String(text[...$0]) }
  }

  private static func compiled(
    _ source: TemplateSource, _ declared: SentenceFamily.Declared, into log: inout DiagnosticLog
  ) -> CompiledTemplate {
    let parsed = ParsedTemplate(source, language: .plain, into: &log)
    let values = declared.values.map(\.name)
    var isGood = true
    for node in parsed.nodes {
      switch node {
      case .text: break
      case .variable(let tag):
        guard !values.contains(tag.name) else { continue }
        isGood = false
        source.report(
          .unknownSentenceValue(
            tag.name, sentence: declared.name, values: values,
            suggestion: Suggestion.nearest(to: tag.name, among: values)), at: tag, into: &log)
      case .section(let tag, _), .partial(let tag, _):
        isGood = false
        source.report(.sentenceWithCondition, at: tag, into: &log)
      }
    }
    guard isGood else { return CompiledTemplate(source: source, language: .plain, nodes: []) }
    return TemplateCompiler.compile(parsed, names: declared.values, into: &log)
  }
}
