/// A figure of a report: drawn once, printed in the page (in the page's colours) and as a file of its own.
public struct ReportFigure: DocumentBlock {
  /// Name of the file and of the fenced block.
  public let name: String
  /// Title, printed under the figure.
  public let title: String
  /// What a reader sees in it, for those who cannot: complete sentences with the values.
  public let description: String
  /// Where the values come from.
  public let source: String
  let drawing: Drawing

  init(name: String, title: String, description: String, source: String, drawing: Drawing) {
    self.name = name
    self.title = title
    self.description = description
    self.source = source
    self.drawing = drawing
  }

  /// Figures are numbered as figures.
  public var kind: DocumentBlockKind { .figure }

  /// The SVG file: stands alone, with colours of its own.
  public var svg: String { writer(.file).text(drawing) }

  /// An image link with the text that says the same; where that is long, the tables say it.
  public func markdown() -> String {
    let words = description.count > 400 ? "图中数值见相应的表。" : description
    return "![\(MarkdownText.escaped(title))](figures/\(name).svg)\n\n"
      + MarkdownText.escaped("图：\(title)。\(words)\(source)")
  }

  /// The figure with its title below.
  public func html(number: Int) -> String {
    let caption = "图\(number)　\(title)"
    return "<figure class=\"figure-block\" id=\"figure-\(name)\">\n"
      + "<div class=\"figure-wrap\" role=\"region\" tabindex=\"0\" aria-label=\"\(HTMLText.escaped(caption))\">\n"
      + writer(.page).text(drawing) + "</div>\n<figcaption>\(HTMLText.escaped(caption))"
      + "<span class=\"figure-source\">\(HTMLText.escaped(source))</span></figcaption>\n</figure>\n"
  }

  private func writer(_ palette: FigurePalette) -> SVGWriter {
    SVGWriter(name: name, title: title, description: description, palette: palette)
  }
}
