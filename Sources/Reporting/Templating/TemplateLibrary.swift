internal import CommonMark
package import Diagnostics
internal import Mustache

/// The templates that staff may edit, read once and checked; a plan may put its own files in the place of
/// single ones.
///
/// `midterm.md.mustache` is the template `midterm`; `partials/summary.md.mustache` is the partial that
/// `{{> summary}}` sets in.
package struct TemplateLibrary: Sendable {
  private var templates: [String: ParsedTemplate] = [:]
  private var partials: [String: ParsedTemplate] = [:]
  private var mustachePartials = MustacheLibrary()
  /// Text of `page.html.mustache` and `report.css`.
  private(set) var page: TemplateSource?
  private(set) var styles: TemplateSource?

  /// Reads a folder. What is wrong with its files goes into the log; the library is usable for what is right.
  package init(_ folder: TemplateFolder, log: inout DiagnosticLog) {
    guard folder.exists else {
      log.report(TemplateProblem.missingTemplateFolder, at: SourceLocation(folder.displayPath))
      return
    }
    read(folder, into: &log)
  }

  /// The library with a plan's own files in the place of those of the same name; the library itself where the
  /// plan has no such folder.
  package func overridden(by folder: TemplateFolder, log: inout DiagnosticLog) -> TemplateLibrary {
    guard folder.exists else { return self }
    var library = self
    library.read(folder, into: &log)
    return library
  }

  /// Names of the report templates, sorted.
  package var names: [String] { templates.keys.sorted() }

  /// Renders a report template over facts, after checking every name in it and in its partials, entered or
  /// not in this run.
  ///
  /// - Parameters:
  ///   - name: `midterm`, `final`, `annual`.
  ///   - facts: Names are looked up inside out: an item's own first.
  ///   - otherKinds: Facts (or shapes) of the other report kinds with the kind's title, for a better message.
  ///   - log: Takes every problem found; a warning does not stop the rendering.
  /// - Returns: Markdown, with directives unreplaced; `nil` where something is wrong.
  package func render(
    _ name: String, facts: FactGroup, otherKinds: [(title: String, facts: FactGroup)] = [],
    log: inout DiagnosticLog
  ) -> String? {
    guard let template = templates[name] else {
      log.report(
        TemplateProblem.missingTemplate(name, suggestion: Suggestion.nearest(to: name, among: names)),
        at: nil)
      return nil
    }
    var found = DiagnosticLog()
    found.merge(
      TemplateChecker.check(template, partials: partials, facts: facts, otherKinds: otherKinds))
    for list in facts.unevenLists() {
      found.report(TemplateProblem.unevenList(list), at: SourceLocation(template.source.file))
    }
    log.merge(found.diagnostics)
    let isWhole = partials.values.allSatisfy { $0.template != nil }
    guard !found.hasErrors, isWhole, let compiled = template.template else { return nil }
    let values = MustacheFacts(facts, language: .markdown)
    let rendered = compiled.render(values.root, library: mustachePartials)
    let markdown = NarrativeSplice.apply(
      values.narratives, to: NarrativeSplice.withoutSpareBlankLines(rendered))
    reportStrayEmphasis(in: markdown, of: template, into: &log)
    return markdown
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

  /// A value or people's own text can end in the punctuation that keeps emphasis from closing.
  private func reportStrayEmphasis(
    in markdown: String, of template: ParsedTemplate, into log: inout DiagnosticLog
  ) {
    let stray = StrayEmphasis.find(in: markdown)
    guard !stray.isEmpty else { return }
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    for run in stray where lines.indices.contains(run.line - 1) {
      log.report(
        TemplateProblem.strayEmphasisInText(run.run), at: SourceLocation(template.source.file),
        excerpt: lines[run.line - 1])
    }
  }

  private mutating func read(_ folder: TemplateFolder, into log: inout DiagnosticLog) {
    for (name, path) in folder.templates() {
      guard let source = folder.source(path, into: &log) else { continue }
      templates[name] = ParsedTemplate(source, language: .markdown, into: &log)
    }
    for (name, path) in folder.templates(in: "partials") {
      guard let source = folder.source(path, into: &log) else { continue }
      let partial = ParsedTemplate(source, language: .markdown, into: &log)
      partials[name] = partial
      if let template = partial.template { mustachePartials.register(template, named: name) }
    }
    page = folder.source("page.html.mustache", into: &log) ?? page
    styles = folder.source("report.css", into: &log) ?? styles
  }
}
