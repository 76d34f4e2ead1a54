/// A rectangle that a label takes.
struct Box {
  let left, right, top, bottom: Double

  init(left: Double, right: Double, top: Double, bottom: Double) {
    (self.left, self.right, self.top, self.bottom) = (left, right, top, bottom)
  }

  /// The box of a line of text that ends at a place.
  init(_ text: String, endingAt place: (x: Double, y: Double), size: Double) {
    self.init(
      left: place.x - TextMeasure.width(text, size: size), right: place.x, top: place.y - size,
      bottom: place.y + size * 0.25)
  }

  func overlaps(_ other: Box) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// Whether a straight stroke passes through (Liang and Barsky, 1984: what is left of it between the four sides).
  func isCrossed(from start: (x: Double, y: Double), to end: (x: Double, y: Double)) -> Bool {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    var (enters, leaves) = (0.0, 1.0)
    for (step, room) in [
      (-dx, start.x - left), (dx, right - start.x), (-dy, start.y - top), (dy, bottom - start.y),
    ] {
      if step == 0 {
        if room < 0 { return false }
        continue
      }
      let share = room / step
      if step < 0 { enters = max(enters, share) } else { leaves = min(leaves, share) }
    }
    return enters <= leaves
  }
}

/// What labels must not lie on.
struct Obstacles {
  private var boxes: [Box] = []
  private var strokes: [(start: (x: Double, y: Double), end: (x: Double, y: Double))] = []

  mutating func add(_ box: Box) { boxes.append(box) }

  mutating func add(_ start: (x: Double, y: Double), _ end: (x: Double, y: Double)) {
    strokes.append((start, end))
  }

  mutating func add(_ dot: (x: Double, y: Double)) {
    let radius = FigureStyle.dotRadius
    boxes.append(
      Box(left: dot.x - radius, right: dot.x + radius, top: dot.y - radius, bottom: dot.y + radius))
  }

  /// Whether a place is free.
  func leave(_ box: Box) -> Bool {
    !boxes.contains(where: box.overlaps)
      && !strokes.contains { box.isCrossed(from: $0.start, to: $0.end) }
  }
}
