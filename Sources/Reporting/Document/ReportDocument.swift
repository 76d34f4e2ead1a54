internal import CommonMark
internal import Diagnostics
internal import PlanModel
internal import Writing

/// A report's text with its tables and figures set in: one parse for the Markdown file and for the page, so that both
/// have the same headings, numbers and tables in the same order.
struct ReportDocument: Sendable {
  /// The Markdown file: headings numbered, directives replaced by pipe tables and image links.
  let markdown: TextBuffer
  /// The page's body: headings from level 2 on, numbered and with anchors; tables and figures as HTML.
  let bodyHTML: TextBuffer
  let tableOfContents: [TOCEntry]
  /// Paths of the pictures that it shows.
  let pictures: [String]

  /// Numbers the headings and sets tables and figures in.
  ///
  /// - Parameters:
  ///   - place: Where in the templates a line stands (`TemplateLibrary.place(ofLine:)`), for messages.
  ///   - log: Takes what is wrong; the document is whole only if that is nothing.
  init(
    _ document: MarkdownDocument, blocks: [any DocumentBlock], pictures: PictureLibrary = PictureLibrary(),
    place: @escaping (String) -> SourceLocation? = { _ in nil }, log: inout DiagnosticLog
  ) {
    let names = blocks.map { BlockName(name: $0.name, kind: $0.kind) }
    let (headings, placed) = Self.read(document, names, place, &log)
    tableOfContents = headings.compactMap(\.tocEntry)
    var html = TextBuffer()
    var folds = AnnexFolds()
    var shown: [String] = []
    var replacements: [(lines: ClosedRange<Int>, text: TextBuffer)] = []
    for block in document.blocks {
      switch block.kind {
      case .other:
        html += folds.opening
        html += block.html
      case .picture(let path, let title):
        html += folds.opening
        html += pictures[path]?.html(title: title) ?? block.html
        shown.append(path)
      case .heading(let position):
        html += folds.closing(before: headings[position])
        html += headings[position].html(block.html)
        replacements.append((document.headings[position].lines, headings[position].markdown))
      case .directive(let position):
        guard let placed = placed[position] else {
          html.append(block.html)
          continue
        }
        let block = blocks[placed.index]
        html += folds.opening
        html += block.html(number: placed.number)
        replacements.append((document.directives[position].lines, block.markdown()))
      }
    }
    self.pictures = shown.uniqued()
    bodyHTML = html + folds.end
    markdown = SourceLines(document.source).replacing(replacements)
  }

  /// Annexes are looked up, not read: what stands under a heading of theirs is folded on a screen.
  private struct AnnexFolds {
    private var isAnnex = false
    private var isOpen = false
    private var title = ""

    /// What begins the fold of a section, before its first block.
    var opening: TextBuffer {
      mutating get {
        guard isAnnex, !isOpen else { return "" }
        isOpen = true
        return "<details class=\"fold\">\n<summary>展开：\(html: title)</summary>\n"
      }
    }

    mutating func closing(before heading: NumberedHeading) -> TextBuffer {
      defer {
        isOpen = false
        title = heading.title
        if heading.isChapter { isAnnex = heading.opensAnnex }
      }
      return end
    }

    var end: TextBuffer { isOpen ? "</details>\n" : "" }
  }

  /// Everything that is wrong with a document, without making it: of the blocks the names are enough.
  static func check(
    _ document: MarkdownDocument, blocks: [BlockName], place: @escaping (String) -> SourceLocation?,
    log: inout DiagnosticLog
  ) {
    _ = read(document, blocks, place, &log)
  }

  private static func read(
    _ document: MarkdownDocument, _ blocks: [BlockName],
    _ place: @escaping (String) -> SourceLocation?,
    _ log: inout DiagnosticLog
  ) -> (headings: [NumberedHeading], blocks: [DirectiveReader.Placed?]) {
    let headings = NumberedHeading.all(of: document, place, into: &log)
    var reader = DirectiveReader(blocks: blocks, place: place)
    return (headings, document.directives.map { reader.block(for: $0, into: &log) })
  }
}
