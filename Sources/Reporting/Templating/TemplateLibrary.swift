internal import CommonMark
package import Diagnostics
internal import Foundation
internal import PlanModel
internal import Writing

/// The templates that staff may edit, read, checked and compiled once; a plan may put its own files in the place of
/// single ones.
///
/// `midterm.md.mustache` is the template of mid-term reports; `partials/summary.md.mustache` is the partial that
/// `{{> summary}}` sets in.
package struct TemplateLibrary: Sendable {
  /// 一图读懂, of every kind of report; a folder may do without.
  private static let summary = "summary"

  private let names: [FactName]
  private let displayPath: String
  private var templates: [String: ParsedTemplate] = [:]
  private var partials: [String: ParsedTemplate] = [:]
  private var compiled: [EvaluationKind: CompiledTemplate] = [:]
  private var summaries: [EvaluationKind: CompiledTemplate] = [:]
  package internal(set) var sentences = SentenceBook()
  /// Where the output folder is published, as `base-url.txt` says it.
  package private(set) var site: SiteAddress?
  /// What may be shown.
  private(set) var pictures = PictureLibrary()
  /// Text of `page.html.mustache` and `report.css`.
  private(set) var page: TemplateSource?
  private(set) var styles: TemplateSource?

  /// Reads a folder. What is wrong with its files, unknown names among it, goes into the log; the library can be used
  /// where that is nothing.
  package init(_ folder: TemplateFolder, log: inout DiagnosticLog) {
    self.init(folder, names: Subjects.facts.names, log: &log)
  }

  init(_ folder: TemplateFolder, names: [FactName], log: inout DiagnosticLog) {
    self.names = names
    displayPath = folder.displayPath
    guard folder.exists else {
      log.report(.missingTemplateFolder, at: SourceLocation(folder.displayPath))
      return
    }
    read(folder, into: &log)
  }

  /// Reports every sentence that a report may need and that the folder has not.
  package func checkSentences(log: inout DiagnosticLog) {
    sentences.checkWhole(of: displayPath, into: &log)
  }

  /// The library with a plan's own files in the place of those of the same name; the library itself where the
  /// plan has no such folder.
  package func overridden(by folder: TemplateFolder, log: inout DiagnosticLog) -> TemplateLibrary {
    guard folder.exists else { return self }
    var library = self
    library.read(folder, into: &log)
    return library
  }

  /// The library with more pictures, which go before those of the same name.
  package func illustrated(by own: PictureLibrary) -> TemplateLibrary {
    var library = self
    library.pictures = pictures.overridden(by: own)
    return library
  }

  /// Renders the template of a kind of report.
  ///
  /// - Parameter log: Takes every problem found; a warning does not stop the rendering.
  /// - Returns: The document, with directives unreplaced, and people's texts in it; `nil` where something is wrong.
  func render(
    _ kind: EvaluationKind, _ values: FactValues, log: inout DiagnosticLog
  ) -> (document: MarkdownDocument, narratives: [String])? {
    guard let template = compiled[kind] else {
      let suggestion = Suggestion.nearest(to: kind.rawValue, among: templates.keys.sorted())
      log.report(.missingTemplate(kind.rawValue, suggestion: suggestion), at: nil)
      return nil
    }
    return render(template, values, log: &log)
  }

  var hasSummary: Bool { templates[Self.summary] != nil }

  /// Renders 一图读懂; `nil` where the folder has no template of it, or something is wrong, which is in the log.
  func renderSummary(
    _ kind: EvaluationKind, _ values: FactValues, log: inout DiagnosticLog
  ) -> MarkdownDocument? {
    summaries[kind].flatMap { render($0, values, log: &log)?.document }
  }

  private func render(
    _ template: CompiledTemplate, _ values: FactValues, log: inout DiagnosticLog
  ) -> (document: MarkdownDocument, narratives: [String])? {
    do throws(CompiledTemplate.TooLarge) {
      let (text, narratives) = try template.render(values)
      let markdown = NarrativeSplice.apply(
        narratives, to: NarrativeSplice.withoutSpareBlankLines(text), keeping: pictures.paths)
      let document = MarkdownDocument(
        parsing: markdown, directiveKinds: DocumentBlockKind.infoStrings, pictures: pictures.paths)
      reportStrayPictures(of: document, into: &log)
      if document.showsEmphasisRuns { reportStrayEmphasis(in: markdown, of: template.source, into: &log) }
      return (document, narratives)
    } catch {
      log.report(.tooLarge, at: SourceLocation(template.source.file))
      return nil
    }
  }

  /// Where a line of rendered Markdown that holds no values (a directive's name, a heading) stands in the
  /// templates: the first file, report templates before partials, that has it.
  package func place(ofLine line: String) -> SourceLocation? {
    let wanted = line.filter { !$0.isWhitespace }
    for files in [templates, partials] {
      for name in files.keys.sorted() {
        guard let source = files[name]?.source else { continue }
        if let index = source.lines.firstIndex(where: { $0.filter { !$0.isWhitespace } == wanted }) {
          return SourceLocation(source.file, line: index + 1)
        }
      }
    }
    return nil
  }

  private func reportStrayPictures(of document: MarkdownDocument, into log: inout DiagnosticLog) {
    guard !document.strayPictures.isEmpty else { return }
    let lines = SourceLines(document.source)
    for (address, line) in document.strayPictures {
      let text = lines.text(line)
      log.report(pictures.problem(with: address), at: place(ofLine: text), excerpt: text)
    }
  }

  /// A value or people's own text can end in the punctuation that keeps emphasis from closing.
  private func reportStrayEmphasis(
    in markdown: TextBuffer, of source: TemplateSource, into log: inout DiagnosticLog
  ) {
    let lines = SourceLines(markdown)
    for run in StrayEmphasis.find(in: markdown) where run.line <= lines.count {
      log.report(
        .strayEmphasisInText(run.run), at: SourceLocation(source.file), excerpt: lines.text(run.line))
    }
  }

  /// Reads what the folder has and compiles all templates with it.
  private mutating func read(_ folder: TemplateFolder, into log: inout DiagnosticLog) {
    for (name, path) in folder.templates(into: &log) {
      guard let source = folder.source(path, into: &log) else { continue }
      templates[name] = ParsedTemplate(source, language: .markdown, into: &log)
    }
    for (name, path) in folder.templates(in: TemplateFolder.partials, into: &log) {
      guard let source = folder.source(path, into: &log) else { continue }
      partials[name] = ParsedTemplate(source, language: .markdown, into: &log)
    }
    sentences.read(folder, into: &log)
    for kind in EvaluationKind.allCases {
      compiled[kind] = templates[kind.rawValue].map {
        TemplateCompiler.compile($0, partials: partials, names: names, for: kind, into: &log)
      }
      summaries[kind] = templates[Self.summary].map {
        TemplateCompiler.compile($0, partials: partials, names: names, for: kind, into: &log)
      }
    }
    if let address = folder.source(TemplateFolder.site, into: &log) { read(address, into: &log) }
    page = folder.source(TemplateFolder.page, into: &log) ?? page
    styles = folder.source(TemplateFolder.styles, into: &log) ?? styles
  }

  private mutating func read(_ address: TemplateSource, into log: inout DiagnosticLog) {
    let text = address.text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !text.isEmpty else { return }
    site = SiteAddress(text)
    if site == nil { address.report(.badSiteAddress(text), line: 1, into: &log) }
  }
}
