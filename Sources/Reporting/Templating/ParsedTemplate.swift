internal import CommonMark
internal import Diagnostics
internal import Mustache

/// A template that was read: its tags for the checks, and swift-mustache's template for rendering.
struct ParsedTemplate: Sendable {
  /// What a template's text is.
  enum Language {
    case markdown, html
  }

  /// swift-mustache escapes for HTML unless each template, each partial too, says otherwise; facts escape
  /// themselves instead. The line is a standalone tag, so that it leaves no line in the output.
  private static let pragma = "{{% CONTENT_TYPE: TEXT}}\n"

  let source: TemplateSource
  let nodes: [TemplateNode]
  /// `nil` where the template has errors.
  let template: MustacheTemplate?

  /// Reads a template; what is wrong with it whatever the facts goes into the log.
  init(_ source: TemplateSource, language: Language, into log: inout DiagnosticLog) {
    self.source = source
    var found = DiagnosticLog()
    let (tags, skeleton) = TemplateScanner.scan(source, into: &found)
    nodes = TemplateTree.build(tags, of: source, into: &found)
    if language == .markdown { Self.checkMarkdown(skeleton, of: source, into: &found) }
    if found.hasErrors {
      template = nil
    } else {
      template = Self.compile(source, into: &found)
    }
    log.merge(found.diagnostics)
  }

  private static func compile(
    _ source: TemplateSource, into log: inout DiagnosticLog
  ) -> MustacheTemplate? {
    do {
      return try MustacheTemplate(string: pragma + source.text)
    } catch let error as MustacheTemplate.ParserError {
      source.report(.refused, line: max(1, error.context.lineNumber - 1), into: &log)
    } catch {
      source.report(.refused, line: 1, into: &log)
    }
    return nil
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
  func caret(under run: String) -> Int? {
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
