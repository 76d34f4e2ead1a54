package import Writing

/// A figure of a report, printed in the page (in the page's colours) and as a file of its own.
package struct ReportFigure: DocumentBlock {
  /// Name of the file and of the fenced block.
  package let name: String
  private let words: @Sendable () -> Words
  /// `id` of the element of the page that holds the values: a table, or a row of the table of sources.
  let anchor: String?
  /// What stands in the Markdown for a description that is too long to be read there.
  var briefly = ""
  /// Draws the figure as wide as it is told.
  let draw: @Sendable (Double) -> Drawing
  /// The drawing that page and file have in common, and its words, once they are made.
  private var made: (drawing: Drawing, words: Words)?

  private struct Words {
    let title: String
    let description: String
    let source: String
  }

  init(
    name: String, title: @autoclosure @escaping @Sendable () -> String,
    description: @autoclosure @escaping @Sendable () -> String,
    source: @autoclosure @escaping @Sendable () -> String, anchor: String?,
    draw: @escaping @Sendable (Double) -> Drawing
  ) {
    self.name = name
    words = { Words(title: title(), description: description(), source: source()) }
    self.anchor = anchor
    self.draw = draw
  }

  private var said: Words { made?.words ?? words() }
  package var title: String { said.title }
  /// What a reader sees in it, for those who cannot: complete sentences with the values.
  package var description: String { said.description }
  package var source: String { said.source }

  /// The figure for wide pages and for its file.
  var drawing: Drawing { made?.drawing ?? draw(Drawing.wide) }
  /// The same laid out anew for a phone.
  var narrow: Drawing { draw(Drawing.narrow) }

  /// The figure with its drawing and its words.
  var drawn: ReportFigure {
    var figure = self
    figure.made = (drawing, said)
    return figure
  }

  package var kind: DocumentBlockKind { .figure }

  /// The SVG file: stands alone, with colours of its own.
  package var file: TextBuffer { SVGWriter(self, drawing).file(drawing) }

  /// An image link with the text that says the same; where that is long, the tables say it.
  package func markdown() -> TextBuffer {
    let words = description.count > 400 ? briefly : description
    return
      "![\(markdown: title)](figures/\(verbatim: name).svg)\n\n\(markdown: "图：\(title)。\(words)\(source)")"
  }

  /// The figure with its title below, drawn twice; the styles show the one that fits the page.
  package func html(number: Int) -> TextBuffer {
    let caption = "图\(number)　\(title)"
    let drawing = drawing
    let writer = SVGWriter(self, drawing)
    var html = writer.pagePatterns
    html += "<figure class=\"figure-block\" id=\"figure-\(verbatim: name)\">\n"
    html += "<div class=\"figure-wrap\" role=\"region\" tabindex=\"0\" aria-label=\"\(html: caption)\">\n"
    html += writer.page(drawing, narrow: narrow)
    html += "</div>\n<figcaption>\(html: caption)<span class=\"figure-source\">"
    html += anchor.map { "<a href=\"#\(verbatim: $0)\">\(html: source)</a>" } ?? "\(html: source)"
    return html + "</span></figcaption>\n</figure>\n"
  }
}

struct Figures: ReportSubject {
  let content: ReportContent

  static let facts: Facts<ReportContent> = [
    .group("figures", "本报告能够绘制的图", of: drawn) { Set(Subjects($0).figures.map(\.name)) }
  ]
  private static let drawn = Facts<Set<String>>(
    Subjects.figures.map { figure in
      .flag(figure.name, "是否有图：\(figure.title)") { $0.contains(figure.name) }
    })
}
