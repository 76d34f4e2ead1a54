internal import CommonMark
internal import Diagnostics
internal import Writing

/// A Mustache tag of a template.
///
/// Templates use a part of Mustache that staff can learn in an hour: `{{name}}`, `{{#name}}`, `{{^name}}`,
/// `{{/name}}`, `{{> partial}}`, `{{! comment}}`. Everything else is an error with an explanation.
struct TemplateTag: Sendable, Hashable {
  enum Kind: Sendable, Hashable {
    case variable, section, inverted, closing, partial, comment
  }

  let kind: Kind
  /// What stands between the braces, without mark and blanks.
  let name: String
  let line: Int
  /// How many bytes of its line stand before the name.
  let offset: Int

  /// Whether the tag asks for the position in a list: `{{^last()}}、{{/last()}}`.
  var asksForPosition: Bool { name == "first()" || name == "last()" }

  /// Letters, digits, hyphens and the dots of a group; what stands in a folder may be written for a partial.
  ///
  /// - Parameter isOfSentence: Whether it may be Chinese, as the values of sentences are.
  func hasGoodName(isOfSentence: Bool) -> Bool {
    if asksForPosition { return kind != .partial && kind != .variable }
    if name == "." { return kind == .variable }
    let scalars = name.unicodeScalars
    return scalars.first != "." && scalars.last != "." && !name.contains(utf8: "..")
      && scalars.allSatisfy { scalar in
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_", ".": true
        case "/": kind == .partial
        case "\u{4E00}"..."\u{9FFF}": isOfSentence
        default:
          isOfSentence && !scalar.isASCII
            && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
        }
      }
  }
}

/// A part of a template as it was read, whatever the facts.
indirect enum TemplateNode: Sendable {
  case text(TextBuffer)
  case variable(TemplateTag)
  /// `{{#name}}` or `{{^name}}`, whichever the tag is.
  case section(TemplateTag, [TemplateNode])
  /// The blanks before a partial that has its line to itself go before each of the partial's lines.
  case partial(TemplateTag, indentation: String)
}

/// A template that was read, with what is wrong with it whatever the facts.
struct ParsedTemplate: Sendable {
  enum Language: Sendable {
    case markdown, html
    /// A sentence: escaped where it is printed.
    case plain
  }

  let source: TemplateSource
  let language: Language
  private(set) var nodes: [TemplateNode]

  init(_ source: TemplateSource, language: Language, into log: inout DiagnosticLog) {
    self.source = source
    self.language = language
    let (nodes, skeleton) = TemplateParser.parse(source, into: &log)
    self.nodes = nodes
    if language == .markdown { Self.checkMarkdown(skeleton, of: source, into: &log) }
  }

  func indented(by blanks: String) -> ParsedTemplate {
    guard !blanks.isEmpty else { return self }
    var indented = self
    var known = DiagnosticLog()
    indented.nodes = TemplateParser.parse(source, indentation: blanks, into: &known).nodes
    return indented
  }

  /// Emphasis that CommonMark does not recognise, and raw HTML, which it leaves out.
  private static func checkMarkdown(
    _ skeleton: TextBuffer, of source: TemplateSource, into log: inout DiagnosticLog
  ) {
    for stray in StrayEmphasis.find(in: skeleton) {
      source.report(
        .strayEmphasis(stray.run), line: stray.line,
        offset: source.lines[stray.line - 1].offset(of: stray.run), into: &log)
    }
    for line in MarkdownDocument(parsing: skeleton).linesWithRawHTML {
      source.report(.rawHTML, line: line, into: &log)
    }
  }
}

extension String {
  /// How many bytes stand before the first run of these marks that stands beside Chinese punctuation, or before the
  /// first run.
  fileprivate func offset(of run: String) -> Int? {
    let text = Array(self)
    let mark = Array(run)
    let starts = text.indices.filter { start in
      start + mark.count <= text.count && Array(text[start..<(start + mark.count)]) == mark
    }
    func isWidePunctuation(_ index: Int) -> Bool {
      text.indices.contains(index) && text[index].isPunctuation && !text[index].isASCII
    }
    let beside = starts.first { isWidePunctuation($0 - 1) || isWidePunctuation($0 + mark.count) }
    return (beside ?? starts.first).map { String(text[..<$0]).utf8.count }
  }
}
