import Evaluation
import PlanModel

/// The drawing of one indicator's way. Labels keep to places where no line, point or other label is.
struct TrajectoryPanel {
  private typealias Place = (x: Double, y: Double)

  private let trajectory: Trajectory
  private let x, y, width: Double
  /// The area of the lines.
  private let left, right, top, bottom: Double
  private let titleLines: Int
  private let unitsPerPixel: Double
  private let middle: Double

  private static let height = 64.0
  private static let size = 12.0
  /// Free of lines above and below, so that a label always finds a place.
  private static let strip = 19.0
  /// Widest target text beside the line.
  private static let widestLabel = 104.0

  /// - Parameter span: Of the values of all panels of the unit, which share a scale.
  init(_ trajectory: Trajectory, span: Decimal, x: Double, y: Double, width: Double) {
    self.trajectory = trajectory
    (self.x, self.y, self.width) = (x, y, width)
    titleLines =
      TextMeasure.lines(Self.title(trajectory), width: width - 8, size: 14).count
    let base = trajectory.base.map { TextMeasure.width($0.printed, size: Self.size) } ?? 0
    let target = trajectory.item.targetLabel.map {
      min(Self.widestLabel, TextMeasure.width($0, size: Self.size))
    }
    left = x + 14 + base
    right = x + width - 22 - (target ?? 0)
    top = y + Double(titleLines) * 19 + 20 + Self.strip
    bottom = top + Self.height
    unitsPerPixel = span.coordinate / Self.height
    let numbers = trajectory.numbers.map(\.coordinate)
    middle = ((numbers.min() ?? 0) + (numbers.max() ?? 0)) / 2
  }

  private static func title(_ trajectory: Trajectory) -> String {
    trajectory.item.fullName + (trajectory.item.indicator.unit.map { "（\($0)）" } ?? "")
  }

  private func place(_ year: Int, _ value: Decimal) -> Place {
    let years = trajectory.years
    let share =
      years.count > 1 ? Double(year - years.lowerBound) / Double(years.count - 1) : 0.5
    let offset = unitsPerPixel > 0 ? (value.coordinate - middle) / unitsPerPixel : 0
    return (left + share * (right - left), (top + bottom) / 2 - offset)
  }

  /// Returns the height taken.
  func draw(in drawing: inout Drawing) -> Double {
    let ink = trajectory.item.assessment.verdict.standing.look.ink
    drawing.paragraph(Self.title(trajectory), x: x + 4, y: y + 14, width: width - 8, bold: true)
    let line = y + Double(titleLines) * 19 + 12
    drawing.dot(x: x + 9, y: line - 4, ink == .grid ? .aside : ink)
    drawing.text(trajectory.standing, x: x + 18, y: line, size: Self.size)
    var obstacles = Obstacles()
    drawAim(in: &drawing, &obstacles)
    drawValues(ink == .grid ? .aside : ink, in: &drawing, &obstacles)
    label(in: &drawing, &obstacles)
    return bottom + Self.strip + 18 - y
  }

  private func drawAim(in drawing: inout Drawing, _ obstacles: inout Obstacles) {
    let (first, last) = (trajectory.years.lowerBound, trajectory.targetYear)
    func line(_ start: Place, _ end: Place, _ ink: Ink, _ width: Double, dash: Bool = false) {
      drawing.line(from: start, to: end, ink, width: width, dash: dash)
      obstacles.add(start, end)
    }
    func tick(_ year: Int, _ value: Decimal, _ half: Double) {
      let here = place(year, value)
      line((here.x - half, here.y), (here.x + half, here.y), .target, half > 5 ? 3 : 2)
    }
    switch trajectory.aim {
    case .path(let end, let tolerated):
      let path = trajectory.path.map { place($0.year, $0.value) }
      for (start, next) in zip(path, path.dropFirst()) { line(start, next, .muted, 1.5, dash: true) }
      if let tolerated {
        let (near, far) = (place(last, end), place(last, tolerated))
        let (upper, lower) = (min(near.y, far.y), max(near.y, far.y))
        drawing.box(
          x: near.x - 5, y: upper, width: 10, height: max(lower - upper, 2), fill: Fill(.grid, .plain))
        obstacles.add((near.x, upper), (near.x, lower))
      }
      tick(last, end, 8)
    case .limit(let value): line(place(first, value), place(last, value), .target, 1.5)
    case .band(let low, let high):
      let (from, to) = (place(first, high), place(last, low))
      drawing.box(
        x: from.x, y: from.y, width: to.x - from.x, height: max(to.y - from.y, 2), fill: Fill(.grid, .plain))
      obstacles.add((from.x, from.y), (to.x, from.y))
      obstacles.add((from.x, to.y), (to.x, to.y))
    case nil: break
    }
    for waypoint in trajectory.waypoints { tick(waypoint.year, waypoint.value, 5) }
  }

  private func drawValues(_ ink: Ink, in drawing: inout Drawing, _ obstacles: inout Obstacles) {
    let points = trajectory.points
    let start = trajectory.item.indicator.isBaseMean ? [] : [trajectory.base].compactMap { $0 }
    let joined = start + points
    for (point, next) in zip(joined, joined.dropFirst()) where next.year == point.year + 1 {
      let (start, end) = (place(point.year, point.value), place(next.year, next.value))
      drawing.line(from: start, to: end, ink, width: 2)
      obstacles.add(start, end)
    }
    for point in points {
      let here = place(point.year, point.value)
      drawing.dot(x: here.x, y: here.y, ink)
      obstacles.add(here)
    }
    if let base = trajectory.base {
      let here = place(base.year, base.value)
      drawing.dot(x: here.x, y: here.y, .muted)
      obstacles.add(here)
    }
  }

  private func label(in drawing: inout Drawing, _ obstacles: inout Obstacles) {
    let size = Self.size
    func write(_ text: String, _ box: Box, _ anchor: Drawing.Anchor, _ at: Place, bold: Bool = false) {
      drawing.text(text, x: at.x, y: at.y, size: size, anchor: anchor, bold: bold)
      obstacles.add(box)
    }
    if let base = trajectory.base {
      let here = place(base.year, base.value)
      let at: Place = (here.x - 8, here.y + 4)
      write(base.printed, Box(base.printed, endingAt: at, size: size), .end, at)
    }
    if let text = trajectory.item.targetLabel {
      let lines = TextMeasure.lines(text, width: Self.widestLabel, size: size)
      let height = Double(lines.count) * size * 1.35
      let value: Decimal? =
        switch trajectory.aim {
        case .path(let end, _): end
        case .limit(let value): value
        case .band(let low, let high): (low + high) / 2
        case nil: nil
        }
      let middle = value.map { place(trajectory.targetYear, $0).y } ?? (top + bottom) / 2
      let start = min(max(middle - height / 2, top - Self.strip + 4), bottom + Self.strip - 4 - height)
      for (index, line) in lines.enumerated() {
        let at: Place = (right + 14, start + size + Double(index) * size * 1.35)
        drawing.text(line, x: at.x, y: at.y, size: size, ink: .muted)
        obstacles.add(Box(left: at.x, right: x + width, top: at.y - size, bottom: at.y + 3))
      }
    }
    labelValues(in: &drawing, &obstacles)
    labelYears(in: &drawing)
  }

  /// The latest value always, the others where there is room beside their points; the description has all of them.
  private func labelValues(in drawing: inout Drawing, _ obstacles: inout Obstacles) {
    let last = trajectory.points.count - 1
    for (index, point) in trajectory.points.enumerated().reversed() {
      let here = place(point.year, point.value)
      let distances: [Double] = index == last ? Array(stride(from: 9, through: 90, by: 4)) : [9]
      let baselines: [Double] = distances.flatMap { [here.y - $0, here.y + $0 + 9] }
      let room = (top - Self.strip + Self.size)...(bottom + Self.strip - 3)
      for baseline in baselines where room.contains(baseline) {
        let half = TextMeasure.width(point.printed, size: Self.size) / 2
        let middle = min(max(here.x, x + half + 2), x + width - half - 2)
        let box = Box(
          left: middle - half - 2, right: middle + half + 2, top: baseline - Self.size + 1,
          bottom: baseline + 3)
        guard obstacles.leave(box) else { continue }
        drawing.text(
          point.printed, x: middle, y: baseline, size: Self.size, anchor: .middle, bold: index == last)
        obstacles.add(box)
        break
      }
    }
  }

  private func labelYears(in drawing: inout Drawing) {
    let years = trajectory.years
    var taken: [Double] = []
    let wanted = [trajectory.points.last?.year, years.lowerBound, years.upperBound].compactMap { $0 }
    for year in wanted.uniqued() {
      let middle = place(year, 0).x
      guard taken.allSatisfy({ abs($0 - middle) > 34 }) else { continue }
      taken.append(middle)
      drawing.text(
        String(year), x: middle, y: bottom + Self.strip + 11, size: Self.size, anchor: .middle, ink: .muted)
    }
  }
}
