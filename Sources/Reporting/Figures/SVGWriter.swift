import PlanModel
import Writing

struct SVGWriter {
  let figure: ReportFigure
  let palette: FigurePalette
  /// Sets the identifiers of a second drawing of the figure on one page apart.
  var variant = ""

  private var id: TextBuffer { "figure-\(verbatim: figure.name)\(verbatim: variant)" }

  func text(_ drawing: Drawing) -> TextBuffer { element(drawing, showing: 0...drawing.height) }

  /// The drawing as elements under each other, between which a page may end; the first one speaks for all.
  func slices(_ drawing: Drawing) -> TextBuffer {
    drawing.slices.map { element(drawing, showing: $0) }.joined()
  }

  private func element(_ drawing: Drawing, showing slice: ClosedRange<Double>) -> TextBuffer {
    let height = slice.upperBound - slice.lowerBound
    var svg: TextBuffer = "<svg xmlns=\"http://www.w3.org/2000/svg\" "
    svg +=
      "viewBox=\"0 \(slice.lowerBound) \(drawing.width) \(height)\" width=\"\(drawing.width)\" height=\"\(height)\""
    if !variant.isEmpty { svg += " class=\"narrow\"" }
    let isFirst = slice.lowerBound == 0
    svg += isFirst ? " role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\"" : " aria-hidden=\"true\""
    svg +=
      " font-family=\"'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif\">\n"
    if isFirst { svg += head(drawing, height) }
    for mark in drawing.marks where mark.extent.overlaps(slice) { svg += element(mark) }
    return svg + "</svg>\n"
  }

  /// What an element begins with: its name and description, the patterns of the whole drawing, and in a file of
  /// its own the ground.
  private func head(_ drawing: Drawing, _ height: Double) -> TextBuffer {
    var svg: TextBuffer = "<title id=\"\(id)-title\">\(html: figure.title)</title>\n"
    svg += "<desc id=\"\(id)-desc\">\(html: figure.description)</desc>\n"
    svg += patterns(of: drawing)
    if palette == .file {
      svg +=
        "<rect width=\"\(drawing.width)\" height=\"\(height)\" style=\"fill:\(palette.colour(.paper))\"/>\n"
    }
    return svg
  }

  private func patterns(of drawing: Drawing) -> TextBuffer {
    var fills: [Fill] = []
    for case .box(_, _, _, _, let fill) in drawing.marks where !fills.contains(fill) { fills.append(fill) }
    let patterns = fills.compactMap { palette.pattern($0, id: patternID($0)) }
    return patterns.isEmpty ? "" : "<defs>\n\(patterns.joined(separator: "\n"))\n</defs>\n"
  }

  private func element(_ mark: Drawing.Mark) -> TextBuffer {
    switch mark {
    case .box(let x, let y, let width, let height, let fill):
      let paint = palette.paint(fill, pattern: patternID(fill))
      let dash: TextBuffer = fill.hatch == .empty ? ";stroke-dasharray:3 2" : ""
      return "<rect x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
        + " style=\"fill:\(paint);stroke:\(palette.colour(.text));stroke-width:.8\(dash)\"/>\n"
    case .line(let x1, let y1, let x2, let y2, let ink, let width, let dash):
      let dashes: TextBuffer = dash ? ";stroke-dasharray:5 4" : ""
      return "<line x1=\"\(x1)\" y1=\"\(y1)\" x2=\"\(x2)\" y2=\"\(y2)\""
        + " style=\"stroke:\(palette.colour(ink));stroke-width:\(width)\(dashes)\"/>\n"
    case .dot(let x, let y, let radius, let ink):
      return "<circle cx=\"\(x)\" cy=\"\(y)\" r=\"\(radius)\" style=\"fill:\(palette.colour(ink))\"/>\n"
    case .text(let text, let x, let y, let size, let anchor, let ink, let bold):
      let weight: TextBuffer = bold ? " font-weight=\"600\"" : ""
      let place: TextBuffer = anchor == .start ? "" : " text-anchor=\"\(verbatim: anchor.rawValue)\""
      return "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\"\(place)\(weight)"
        + " style=\"fill:\(palette.colour(ink));stroke:\(palette.colour(.paper));stroke-width:3;paint-order:stroke\">"
        + "\(html: text)</text>\n"
    }
  }

  private func patternID(_ fill: Fill) -> TextBuffer {
    "\(id)-\(verbatim: fill.ink.name)-\(verbatim: fill.hatch.rawValue)"
  }
}

extension TextBuffer.StringInterpolation {
  /// A coordinate with at most one decimal place, independent of any locale.
  fileprivate mutating func appendInterpolation(_ coordinate: Double) {
    guard coordinate.isFinite else { return appendInterpolation(0) }
    let tenths = Int((coordinate * 10).rounded())
    if tenths < 0 { appendLiteral("-") }
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    appendInterpolation(Int(whole))
    if rest != 0 { appendInterpolation(".\(Int(rest))" as TextBuffer) }
  }
}
