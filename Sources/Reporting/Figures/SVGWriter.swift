import PlanModel

struct SVGWriter {
  let figure: ReportFigure
  let palette: FigurePalette
  /// Sets the identifiers of a second drawing of the figure on one page apart.
  var variant = ""

  private var id: String { "figure-\(figure.name)\(variant)" }

  func text(_ drawing: Drawing) -> String { element(drawing, showing: 0...drawing.height) }

  /// The drawing as elements under each other, between which a page may end; the first one speaks for all.
  func slices(_ drawing: Drawing) -> String {
    drawing.slices.map { element(drawing, showing: $0) }.joined()
  }

  private func element(_ drawing: Drawing, showing slice: ClosedRange<Double>) -> String {
    let top = number(slice.lowerBound)
    let (width, height) = (number(drawing.width), number(slice.upperBound - slice.lowerBound))
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 \(top) \(width) \(height)\""
    svg += " width=\"\(width)\" height=\"\(height)\""
    if !variant.isEmpty { svg += " class=\"narrow\"" }
    let isFirst = slice.lowerBound == 0
    svg += isFirst ? " role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\"" : " aria-hidden=\"true\""
    svg +=
      " font-family=\"'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif\">\n"
    if isFirst { svg += head(drawing, width, height) }
    for mark in drawing.marks where mark.extent.overlaps(slice) { svg += element(mark) + "\n" }
    return svg + "</svg>\n"
  }

  /// What an element begins with: its name and description, the patterns of the whole drawing, and in a file of
  /// its own the ground.
  private func head(_ drawing: Drawing, _ width: String, _ height: String) -> String {
    var svg = ""
    svg += "<title id=\"\(id)-title\">\(HTMLText.escaped(figure.title))</title>\n"
    svg += "<desc id=\"\(id)-desc\">\(HTMLText.escaped(figure.description))</desc>\n"
    svg += patterns(of: drawing)
    if palette == .file {
      svg += "<rect width=\"\(width)\" height=\"\(height)\" style=\"fill:\(palette.colour(.paper))\"/>\n"
    }
    return svg
  }

  private func patterns(of drawing: Drawing) -> String {
    var fills: [Fill] = []
    for case .box(_, _, _, _, let fill) in drawing.marks where !fills.contains(fill) { fills.append(fill) }
    let patterns = fills.compactMap { palette.pattern($0, id: patternID($0)) }
    return patterns.isEmpty ? "" : "<defs>\n" + patterns.map { $0 + "\n" }.joined() + "</defs>\n"
  }

  private func element(_ mark: Drawing.Mark) -> String {
    switch mark {
    case .box(let x, let y, let width, let height, let fill):
      let dash = fill.hatch == .empty ? ";stroke-dasharray:3 2" : ""
      return
        "<rect x=\"\(number(x))\" y=\"\(number(y))\" width=\"\(number(width))\" height=\"\(number(height))\""
        + " style=\"fill:\(palette.paint(fill, pattern: patternID(fill)));stroke:\(palette.colour(.text));stroke-width:.8\(dash)\"/>"
    case .line(let x1, let y1, let x2, let y2, let ink, let width, let dash):
      let dashes = dash ? ";stroke-dasharray:5 4" : ""
      return "<line x1=\"\(number(x1))\" y1=\"\(number(y1))\" x2=\"\(number(x2))\" y2=\"\(number(y2))\""
        + " style=\"stroke:\(palette.colour(ink));stroke-width:\(number(width))\(dashes)\"/>"
    case .dot(let x, let y, let radius, let ink):
      return "<circle cx=\"\(number(x))\" cy=\"\(number(y))\" r=\"\(number(radius))\""
        + " style=\"fill:\(palette.colour(ink))\"/>"
    case .text(let text, let x, let y, let size, let anchor, let ink, let bold):
      let weight = bold ? " font-weight=\"600\"" : ""
      let place = anchor == .start ? "" : " text-anchor=\"\(anchor.rawValue)\""
      return "<text x=\"\(number(x))\" y=\"\(number(y))\" font-size=\"\(number(size))\"\(place)\(weight)"
        + " style=\"fill:\(palette.colour(ink));stroke:\(palette.colour(.paper));stroke-width:3;paint-order:stroke\">"
        + HTMLText.escaped(text) + "</text>"
    }
  }

  private func patternID(_ fill: Fill) -> String { "\(id)-\(fill.ink.name)-\(fill.hatch.rawValue)" }

  /// A coordinate with at most one decimal place, independent of any locale.
  private func number(_ value: Double) -> String {
    guard value.isFinite else { return "0" }
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = tenths.magnitude.quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole).\(rest)"
  }
}
