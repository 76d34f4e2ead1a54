import Evaluation
import PlanModel

/// Indicators over the years: one small panel each, values at their points, the target as a line.
/// Years without a value stay empty; nothing is interpolated.
enum SeriesFigure {
  static func figure(_ content: ReportContent, name: String) -> ReportFigure? {
    let panels = content.indicators.compactMap(Panel.init)
    guard !panels.isEmpty else { return nil }
    return ReportFigure(
      name: name, title: "有多年数据的指标逐年变化", description: panels.map(\.description).joined(),
      source: "虚线为目标值，缺数据的年份不连线。数据来源：见逐年数值表的表注。",
      anchor: ReportTable.anchor(Tables.seriesBlock)
    ) { draw(panels, width: $0) }
  }

  /// Two panels beside each other, one where the drawing is narrow.
  private static func draw(_ panels: [Panel], width: Double) -> Drawing {
    let columns = width < Drawing.wide ? 1 : 2
    let panelWidth = (width + 16) / Double(columns) - 16
    var drawing = Drawing(width: width)
    drawing.columns = (0..<columns).map { column in
      let left = Double(column) * (panelWidth + 16)
      return left...(left + panelWidth)
    }
    var top = 6.0
    for start in stride(from: 0, to: panels.count, by: columns) {
      let row = panels[start..<min(start + columns, panels.count)]
      var height = 0.0
      for (column, panel) in row.enumerated() {
        let left = Double(column) * (panelWidth + 16)
        height = max(height, panel.draw(x: left, y: top, width: panelWidth, in: &drawing))
      }
      top += height + 18
      drawing.allowBreak(at: top)
    }
    drawing.height = top
    return drawing
  }

  /// Whether the indicator has a panel: a number for two years at least.
  static func isDrawn(_ item: IndicatorItem) -> Bool { Panel(item) != nil }

  private struct Panel {
    let item: IndicatorItem
    let points: [(year: Int, value: Decimal, printed: String)]
    let target: Decimal?

    /// `nil` where there are fewer than two yearly numbers.
    init?(_ item: IndicatorItem) {
      let format = item.wording.format
      self.item = item
      points = item.assessment.series.compactMap { observation in
        observation.value.number.map { (observation.year, $0, format.value(observation.value)) }
      }
      guard points.count > 1 else { return nil }
      if case .limit(let limit)? = item.assessment.target?.meaning {
        target = limit.value
      } else {
        target = nil
      }
    }

    var description: String {
      let values = points.map { "\($0.year)年\($0.printed)" }
      let target = item.targetLabel.map { "，" + $0 } ?? ""
      return "\(item.fullName)：\(Phrases.enumeration(values))\(target)。"
    }

    func draw(x: Double, y: Double, width: Double, in drawing: inout Drawing) -> Double {
      let unit = item.indicator.unit.map { "（\($0)）" } ?? ""
      let lines = drawing.paragraph(
        item.fullName + unit, x: x + 4, y: y + 14, width: width - 8, bold: true)
      let top = y + Double(lines) * 19 + 26
      let bottom = top + 86
      let place = scale(x: x, width: width, top: top, bottom: bottom)
      drawing.line(from: (x + 4, bottom + 20), to: (x + width, bottom + 20), .muted)
      if let target, let text = item.targetLabel {
        let height = place(points[0].year, target).y
        drawing.line(from: (x + 4, height), to: (x + width - 92, height), .schedule, width: 1.5, dash: true)
        drawing.paragraph(
          text, x: x + width - 88, y: height + 4, width: 86, size: 12, ink: .schedule)
      }
      for (index, point) in points.enumerated() {
        let here = place(point.year, point.value)
        if index > 0, points[index - 1].year == point.year - 1 {
          drawing.line(
            from: place(points[index - 1].year, points[index - 1].value), to: here, .first, width: 2)
        }
        drawing.dot(x: here.x, y: here.y, .first)
      }
      let spots = points.map { place($0.year, $0.value) }
      label(spots, points.map(\.printed), in: &drawing) { spot, isBelow in spot.y + (isBelow ? 17 : -9) }
      label(spots, points.map { String($0.year) }, ink: .muted, in: &drawing) { _, _ in bottom + 34 }
      return bottom + 38 - y
    }

    /// Writes as many labels as there is room for, the last and the first before the others; the table beside the
    /// figure has all of them.
    ///
    /// - Parameter line: Where a label's line stands, given whether it goes below its point.
    private func label(
      _ spots: [(x: Double, y: Double)], _ texts: [String], ink: Ink = .text, in drawing: inout Drawing,
      line: ((x: Double, y: Double), Bool) -> Double
    ) {
      let size = 12.0
      var taken: [(x: Double, y: Double, width: Double)] = []
      for index in ([spots.count - 1, 0] + Array(1..<max(1, spots.count - 1))).uniqued() {
        let spot = spots[index]
        let width = TextMeasure.width(texts[index], size: size) + 4
        let free = [line(spot, false), line(spot, true)].first { y in
          taken.allSatisfy { abs($0.x - spot.x) >= ($0.width + width) / 2 || abs($0.y - y) >= size * 1.1 }
        }
        guard let free else { continue }
        taken.append((spot.x, free, width))
        drawing.text(texts[index], x: spot.x, y: free, size: size, anchor: .middle, ink: ink)
      }
    }

    private func scale(
      x: Double, width: Double, top: Double, bottom: Double
    ) -> (Int, Decimal) -> (x: Double, y: Double) {
      let values = (points.map(\.value) + [target].compactMap { $0 }).map(\.coordinate)
      let (low, high) = (values.min() ?? 0, values.max() ?? 1)
      let first = points[0].year
      let years = max(1, points[points.count - 1].year - first)
      return { year, value in
        let share = high > low ? (value.coordinate - low) / (high - low) : 0.5
        return (
          x + 24 + Double(year - first) / Double(years) * (width - 140), bottom - share * (bottom - top)
        )
      }
    }
  }
}
