import Writing

/// Writes drawings as SVG, layer by layer: lines that guide the eye, areas, lines, points, words. Marks that look alike
/// are one element, or stand in one.
struct SVGWriter {
  let figure: ReportFigure
  private let id: TextBuffer
  /// The fills of the figure that need a pattern.
  private let hatched: [Fill]

  init(_ figure: ReportFigure, _ drawing: Drawing) {
    self.figure = figure
    id = "figure-\(verbatim: figure.name)"
    hatched = drawing.marks.reduce(into: []) { fills, mark in
      if case .box(_, _, _, _, let fill) = mark, fill.hatch.tile != nil, !fills.contains(fill) {
        fills.append(fill)
      }
    }
  }

  /// A file that stands alone.
  func file(_ drawing: Drawing) -> TextBuffer {
    let (width, height) = (Coordinate(drawing.width), Coordinate(drawing.height))
    var svg: TextBuffer = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) \(height)\""
    svg +=
      " width=\"\(width)\" height=\"\(height)\"\(role)>\n<style>\n\(FigureStyle.file)</style>\n\(words)\(patterns)"
    svg += "<path class=\"paper\" d=\"M0 0H\(width)V\(height)H0Z\"/>\n"
    return svg + marks(drawing, 0...drawing.height, 0...drawing.width) + "</svg>\n"
  }

  /// The drawings for a page: in parts, between which a printed page may end and of which the first speaks for all, and
  /// the narrow one for phones, which has the same name and description. Panels that stand beside each other are parts
  /// themselves, and need none.
  func page(_ drawing: Drawing, narrow: @autoclosure () -> Drawing) -> TextBuffer {
    var svg = TextBuffer()
    let columns = drawing.columns ?? [0...drawing.width]
    let look: TextBuffer = drawing.columns == nil ? "" : " class=\"panel\""
    for (position, slice) in drawing.slices.enumerated() {
      if let fold = drawing.fold, fold.slices == position {
        svg += "<details class=\"fold\">\n<summary>\(html: fold.title)</summary>\n"
      }
      for column in columns {
        let marks = marks(drawing, slice, column)
        if marks.isEmpty { continue }
        let isFirst = svg.isEmpty
        svg += "\(opening(column, slice))\(look)\(isFirst ? role : " aria-hidden=\"true\"")>\n"
        if isFirst { svg += words }
        svg += "\(marks)</svg>\n"
      }
    }
    guard drawing.columns == nil else { return drawing.fold == nil ? svg : svg + "</details>\n" }
    let narrow = narrow()
    svg += "\(opening(0...narrow.width, 0...narrow.height)) class=\"narrow\"\(role)>\n"
    return svg + "\(marks(narrow, 0...narrow.height, 0...narrow.width))</svg>\n"
  }

  /// What the drawings of a page refer to, beside them, so that it is there whichever is shown.
  var pagePatterns: TextBuffer {
    hatched.isEmpty
      ? "" : "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\">\(patterns)</svg>\n"
  }

  private func opening(_ column: ClosedRange<Double>, _ slice: ClosedRange<Double>) -> TextBuffer {
    let (left, top) = (Coordinate(column.lowerBound), Coordinate(slice.lowerBound))
    let width = Coordinate(column.upperBound - column.lowerBound)
    return "<svg viewBox=\"\(left) \(top) \(width) \(Coordinate(slice.upperBound - slice.lowerBound))\""
  }

  private var role: TextBuffer { " role=\"img\" aria-labelledby=\"\(id)-title \(id)-desc\"" }

  private var words: TextBuffer {
    "<title id=\"\(id)-title\">\(html: figure.title)</title>\n<desc id=\"\(id)-desc\">\(html: figure.description)</desc>\n"
  }

  private var patterns: TextBuffer {
    let patterns = hatched.compactMap { $0.pattern(id: patternID($0)) }
    return patterns.isEmpty ? "" : "<defs>\(patterns.joined())</defs>\n"
  }

  private func patternID(_ fill: Fill) -> TextBuffer { "\(id)-\((hatched.firstIndex(of: fill) ?? 0) + 1)" }

  private func marks(
    _ drawing: Drawing, _ slice: ClosedRange<Double>, _ column: ClosedRange<Double>
  ) -> TextBuffer {
    var layers = Array(repeating: Layer(), count: Layer.count)
    for mark in drawing.marks where mark.extent.overlaps(slice) && column.contains(mark.left) {
      add(mark, to: &layers)
    }
    let texts = svg(layers.removeLast())
    return layers.map(svg).joined()
      + (texts.isEmpty ? "" : "<g style=\"paint-order:stroke\">\(texts)</g>\n")
  }

  private func add(_ mark: Drawing.Mark, to layers: inout [Layer]) {
    switch mark {
    case .box(let x, let y, let width, let height, let fill):
      let (left, top) = (Int(x.rounded()), Int(y.rounded()))
      let (right, bottom) = (max(left + 1, Int((x + width).rounded())), Int((y + height).rounded()))
      layers[1][.box(fill.hatch == .empty ? Fill(.text, .empty) : fill)] +=
        "M\(left) \(top)H\(right)V\(bottom)H\(left)Z"
    case .line(let x1, let y1, let x2, let y2, let ink, let width, let dash):
      let (x1, y1, x2, y2) = (Int(x1.rounded()), Int(y1.rounded()), Int(x2.rounded()), Int(y2.rounded()))
      let look = Layer.Look.line(ink, width: width, dash: dash)
      let layer = ink == .grid ? 0 : 2
      if x1 == x2 {
        layers[layer][look] += "M\(x1) \(y1)V\(y2)"
      } else if y1 == y2 {
        layers[layer][look] += "M\(x1) \(y1)H\(x2)"
      } else {
        layers[layer][look] += "M\(x1) \(y1)L\(x2) \(y2)"
      }
    case .dot(let x, let y, let ink):
      // A line of no length would not be drawn by every program.
      layers[3][.dot(ink)] += "M\(Int(x.rounded())) \(Int(y.rounded()))h.01"
    case .text(let text, let x, let y, let size, let anchor, let ink, let bold):
      layers[4][.text(ink, size: size, anchor: anchor, bold: bold)] +=
        "<text x=\"\(Int(x.rounded()))\" y=\"\(Int(y.rounded()))\">\(html: text)</text>"
    }
  }

  private func svg(_ layer: Layer) -> TextBuffer {
    var svg = TextBuffer()
    for (look, content) in layer.elements {
      let attributes = attributes(look)
      switch look {
      case .box, .line, .dot: svg += "<path \(attributes) d=\"\(content)\"/>\n"
      case .text: svg += "<g\(attributes.isEmpty ? "" : " ")\(attributes)>\(content)</g>\n"
      }
    }
    return svg
  }

  private func attributes(_ look: Layer.Look) -> TextBuffer {
    switch look {
    case .box(let fill): return fill.attributes(pattern: patternID(fill))
    case .line(let ink, let width, let dash):
      return "class=\"line \(verbatim: ink.name)\(FigureStyle.lineClass(width))\(dash ? " dash" : "")\""
    case .dot(let ink): return "class=\"dots \(verbatim: ink.name)\""
    case .text(let ink, let size, let anchor, let bold):
      let place: TextBuffer = anchor == .start ? "" : " \(verbatim: anchor.rawValue)"
      let hue: TextBuffer = ink == .text ? "" : " \(verbatim: ink.name)"
      let classes: TextBuffer = "\(hue)\(FigureStyle.textClass(size))\(place)\(bold ? " bold" : "")"
      return classes.isEmpty ? "" : "class=\"\(TextBuffer(classes.bytes.dropFirst()))\""
    }
  }
}

/// Marks of one kind, those that look alike together, in the order in which their looks first appear.
private struct Layer {
  enum Look: Equatable {
    case box(Fill)
    case line(Ink, width: Double, dash: Bool)
    case dot(Ink)
    case text(Ink, size: Double, anchor: Drawing.Anchor, bold: Bool)
  }

  static let count = 5

  private(set) var elements: [(look: Look, content: TextBuffer)] = []

  /// What the marks of a look have in their element.
  subscript(look: Look) -> TextBuffer {
    get { elements.first { $0.look == look }?.content ?? TextBuffer() }
    _modify {
      let known = elements.firstIndex { $0.look == look }
      if known == nil { elements.append((look, TextBuffer())) }
      yield &elements[known ?? elements.count - 1].content
    }
  }
}

/// A length with at most one decimal place, independent of any locale.
private struct Coordinate {
  let tenths: Int

  init(_ value: Double) { tenths = Int((value * 10).rounded()) }
}

extension TextBuffer.StringInterpolation {
  fileprivate mutating func appendInterpolation(_ coordinate: Coordinate) {
    let (whole, rest) = coordinate.tenths.quotientAndRemainder(dividingBy: 10)
    appendInterpolation(whole)
    if rest != 0 { appendInterpolation(".\(rest)" as TextBuffer) }
  }
}
