import PlanModel

/// A figure as marks on a plane; coordinates in pixels from the upper left, places on the page only, never
/// printed figures.
struct Drawing: Sendable {
  enum Anchor: String, Sendable {
    case start, middle, end
  }

  enum Mark: Sendable {
    case box(x: Double, y: Double, width: Double, height: Double, fill: Fill)
    case line(x1: Double, y1: Double, x2: Double, y2: Double, ink: Ink, width: Double, dash: Bool)
    case dot(x: Double, y: Double, ink: Ink)
    case text(String, x: Double, y: Double, size: Double, anchor: Anchor, ink: Ink, bold: Bool)

    /// Where it stands in the width of the drawing.
    var left: Double {
      switch self {
      case .box(let x, _, _, _, _), .dot(let x, _, _), .text(_, let x, _, _, _, _, _): x
      case .line(let x1, _, let x2, _, _, _, _): min(x1, x2)
      }
    }

    /// From where to where it reaches down the drawing.
    var extent: ClosedRange<Double> {
      switch self {
      case .box(_, let y, _, let height, _): y...(y + height)
      case .line(_, let y1, _, let y2, _, _, _): min(y1, y2)...max(y1, y2)
      case .dot(_, let y, _): (y - FigureStyle.dotRadius)...(y + FigureStyle.dotRadius)
      case .text(_, _, let y, let size, _, _, _): (y - size * 0.85)...(y + size * 0.15)
      }
    }
  }

  /// Width of a figure in print, on a desktop and in its own file.
  static let wide = 720.0
  /// Width of a figure on a phone, where the smallest label is to stay readable.
  static let narrow = 320.0

  let width: Double
  var height = 0.0
  private(set) var marks: [Mark] = []
  /// Heights at which a page may end, because nothing is cut there.
  private(set) var breaks: [Double] = []
  /// From where to where each column of panels reaches; a phone shows them under each other.
  var columns: [ClosedRange<Double>]?
  /// After how many slices a page folds the rest, and what it calls it.
  var fold: (slices: Int, title: String)?

  init(width: Double) { self.width = width }

  mutating func allowBreak(at height: Double) { breaks.append(height) }

  /// Parts from top to bottom, each short enough to fill up a printed page with: between them a page may end.
  var slices: [ClosedRange<Double>] {
    // Panels stand under each other on a phone, row by row.
    let shortest = columns == nil ? Self.shortestSlice : 1
    var slices: [ClosedRange<Double>] = []
    var top = 0.0
    for place in breaks where place - top >= shortest && height - place >= shortest {
      slices.append(top...place)
      top = place
    }
    return slices + [top...max(height, top)]
  }

  private static let shortestSlice = 160.0

  mutating func append(_ other: Drawing) {
    marks += other.marks
    breaks += other.breaks
  }

  mutating func box(x: Double, y: Double, width: Double, height: Double, fill: Fill) {
    guard width > 0, height > 0 else { return }
    marks.append(.box(x: x, y: y, width: width, height: height, fill: fill))
  }

  mutating func line(
    from start: (x: Double, y: Double), to end: (x: Double, y: Double), _ ink: Ink, width: Double = 1,
    dash: Bool = false
  ) {
    marks.append(.line(x1: start.x, y1: start.y, x2: end.x, y2: end.y, ink: ink, width: width, dash: dash))
  }

  mutating func dot(x: Double, y: Double, _ ink: Ink) {
    marks.append(.dot(x: x, y: y, ink: ink))
  }

  mutating func text(
    _ text: String, x: Double, y: Double, size: Double = 14, anchor: Anchor = .start, ink: Ink = .text,
    bold: Bool = false
  ) {
    marks.append(.text(text, x: x, y: y, size: size, anchor: anchor, ink: ink, bold: bold))
  }

  /// Writes a text in as many lines as it needs and returns how many there were.
  @discardableResult
  mutating func paragraph(
    _ text: String, x: Double, y: Double, width: Double, size: Double = 14, ink: Ink = .text,
    bold: Bool = false
  ) -> Int {
    let lines = TextMeasure.lines(text, width: width, size: size)
    for (index, line) in lines.enumerated() {
      self.text(line, x: x, y: y + Double(index) * size * 1.35, size: size, ink: ink, bold: bold)
    }
    return lines.count
  }

  /// Swatches with their words, wrapping; returns the height taken.
  mutating func legend(_ entries: [(fill: Fill, label: String)], x: Double, y: Double, width: Double)
    -> Double
  {
    var (left, top) = (x, y)
    for entry in entries {
      let entryWidth = 24 + TextMeasure.width(entry.label, size: 13) + 18
      if left > x, left + entryWidth > x + width { (left, top) = (x, top + 24) }
      box(x: left, y: top, width: 18, height: 14, fill: entry.fill)
      text(entry.label, x: left + 24, y: top + 12, size: 13)
      left += entryWidth
    }
    return top - y + 24
  }
}

extension Decimal {
  /// The number as a place on the page; never printed.
  var coordinate: Double { Double(self) }
}
