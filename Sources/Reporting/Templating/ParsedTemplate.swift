internal import CommonMark
internal import Diagnostics

/// A template that was read, with what is wrong with it whatever the facts.
struct ParsedTemplate: Sendable {
  /// What a template's text is.
  enum Language: Sendable {
    case markdown, html

    /// Text of a value, so that nothing in it is interpreted.
    func escaped(_ text: String) -> String {
      switch self {
      case .markdown: MarkdownText.escaped(text)
      case .html: HTMLText.escaped(text)
      }
    }
  }

  let source: TemplateSource
  let language: Language
  let nodes: [TemplateNode]

  init(_ source: TemplateSource, language: Language, into log: inout DiagnosticLog) {
    self.source = source
    self.language = language
    let (nodes, skeleton) = TemplateParser.parse(source, into: &log)
    self.nodes = nodes
    if language == .markdown { Self.checkMarkdown(skeleton, of: source, into: &log) }
  }

  /// Emphasis that CommonMark does not recognise, and raw HTML, which it leaves out.
  private static func checkMarkdown(
    _ skeleton: String, of source: TemplateSource, into log: inout DiagnosticLog
  ) {
    for stray in StrayEmphasis.find(in: skeleton) {
      source.report(
        .strayEmphasis(stray.run), line: stray.line,
        character: source.lines[stray.line - 1].caret(under: stray.run), into: &log)
    }
    for line in MarkdownDocument(parsing: skeleton).linesWithRawHTML {
      source.report(.rawHTML, line: line, into: &log)
    }
  }
}

extension String {
  /// Position (from 1) of the first run of these marks that stands beside Chinese punctuation, or of the
  /// first run.
  fileprivate func caret(under run: String) -> Int? {
    let text = Array(self)
    let mark = Array(run)
    let starts = text.indices.filter { start in
      start + mark.count <= text.count && Array(text[start..<(start + mark.count)]) == mark
    }
    func isWidePunctuation(_ index: Int) -> Bool {
      text.indices.contains(index) && text[index].isPunctuation && !text[index].isASCII
    }
    let beside = starts.first { isWidePunctuation($0 - 1) || isWidePunctuation($0 + mark.count) }
    return (beside ?? starts.first).map { $0 + 1 }
  }
}
