import Evaluation
import Foundation
import PlanModel

/// Indicators over the years: one small panel each, values at their points, the target as a line.
/// Years without a value stay empty; nothing is interpolated.
enum SeriesFigure {
  static func figure(_ items: [IndicatorItem], in context: EvaluationContext) -> ReportFigure? {
    let panels = items.compactMap(Panel.init)
    guard !panels.isEmpty else { return nil }
    var drawing = Drawing()
    var top = 6.0
    for start in stride(from: 0, to: panels.count, by: 2) {
      let row = panels[start..<min(start + 2, panels.count)]
      var height = 0.0
      for (column, panel) in row.enumerated() {
        height = max(height, panel.draw(x: Double(column) * 364, y: top, width: 352, in: &drawing))
      }
      top += height + 18
    }
    drawing.height = top
    return ReportFigure(
      name: "series", title: "有多年数据的指标逐年变化", description: panels.map(\.description).joined(),
      source: "虚线为目标值，缺数据的年份不连线。数据来源：见逐年数值表的表注。",
      anchor: "table-series", drawing: drawing)
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
      let target = item.assessment.target.map { "，目标\($0.text)" } ?? ""
      return "\(item.fullName)：\(Phrases.enumeration(values))\(target)。"
    }

    func draw(x: Double, y: Double, width: Double, in drawing: inout Drawing) -> Double {
      let unit = item.indicator.unit.map { "（\($0)）" } ?? ""
      let lines = drawing.paragraph(
        item.fullName + unit, x: x + 4, y: y + 14, width: width - 8, bold: true)
      let top = y + Double(lines) * 19 + 26
      let bottom = top + 86
      let place = scale(x: x, width: width, top: top, bottom: bottom)
      drawing.line(from: (x + 4, bottom + 10), to: (x + width, bottom + 10), .muted)
      if let target, let text = item.assessment.target?.text {
        let height = place(points[0].year, target).y
        drawing.line(from: (x + 4, height), to: (x + width - 92, height), .schedule, width: 1.5, dash: true)
        drawing.paragraph(
          "目标\(text)", x: x + width - 88, y: height + 4, width: 86, size: 12, ink: .schedule)
      }
      for (index, point) in points.enumerated() {
        let here = place(point.year, point.value)
        if index > 0, points[index - 1].year == point.year - 1 {
          drawing.line(
            from: place(points[index - 1].year, points[index - 1].value), to: here, .first, width: 2)
        }
        drawing.dot(x: here.x, y: here.y, radius: 3.5, .first)
        drawing.text(point.printed, x: here.x, y: here.y - 9, size: 12, anchor: .middle)
        drawing.text(
          String(point.year), x: here.x, y: bottom + 26, size: 12, anchor: .middle, ink: .muted)
      }
      return bottom + 30 - y
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
