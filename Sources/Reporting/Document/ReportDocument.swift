internal import CommonMark
internal import Diagnostics

/// A report's text with its tables and figures set in: one source for the Markdown file and for the page, so
/// that both have the same headings, numbers and tables in the same order.
struct ReportDocument: Sendable {
  /// The Markdown file: headings numbered, directives replaced by pipe tables and image links.
  let markdownOutput: String
  /// The page's body: headings from level 2 on, numbered and with anchors; tables and figures as HTML.
  let bodyHTML: String
  let tableOfContents: [TOCEntry]

  /// Numbers the headings and sets tables and figures in.
  ///
  /// - Parameters:
  ///   - place: Where in the templates a line stands (`TemplateLibrary.place(ofLine:)`), for messages.
  ///   - log: Takes what is wrong; the document is whole only if that is nothing.
  init(
    markdown: String, blocks: [any DocumentBlock],
    place: @escaping (String) -> SourceLocation? = { _ in nil }, log: inout DiagnosticLog
  ) {
    let (numbered, document, found) = Self.read(markdown, blocks, place, &log)
    tableOfContents = zip(document.headings, numbered.anchors).compactMap { heading, anchor in
      guard let anchor, heading.level <= 3 else { return nil }
      return TOCEntry(level: heading.level, text: heading.text, anchor: anchor)
    }
    bodyHTML = document.html(
      replacing: found.map { $0?.html }, anchors: numbered.anchors)
    markdownOutput = DocumentSource(numbered.markdown).replacing(
      zip(document.directives, found).compactMap { directive, block in
        block.map { (directive.lines, $0.markdown) }
      })
  }

  /// Everything that is wrong with a document, without making it; the parameters are those of `init`.
  static func check(
    markdown: String, blocks: [any DocumentBlock], place: @escaping (String) -> SourceLocation?,
    log: inout DiagnosticLog
  ) {
    _ = read(markdown, blocks, place, &log)
  }

  /// The text with its headings numbered, its parts, and the block of each directive.
  private static func read(
    _ markdown: String, _ blocks: [any DocumentBlock], _ place: @escaping (String) -> SourceLocation?,
    _ log: inout DiagnosticLog
  ) -> (
    numbered: (markdown: String, anchors: [String?]), document: MarkdownDocument,
    blocks: [DirectiveReader.Placed?]
  ) {
    let numbered = DocumentSource(markdown).numberingHeadings(place: place, into: &log)
    let document = MarkdownDocument(
      parsing: numbered.markdown, directiveKinds: Set(DocumentBlockKind.allCases.map(\.rawValue)))
    var reader = DirectiveReader(blocks: blocks, place: place)
    return (numbered, document, document.directives.map { reader.block(for: $0, into: &log) })
  }
}
