import Evaluation
import PlanModel

/// One small panel an indicator: its base, the way to the target, the target in its year and the values in the colour
/// of the verdict; the worst first. Years without a value stay empty, nothing is interpolated.
enum TrajectoryFigure {
  static let name = "trajectories"
  private static let gap = 16.0
  /// What a page shows before the fold, where fewer are behind.
  private static let leastRows = 4

  static func figure(_ content: ReportContent, name: String) -> ReportFigure? {
    let shown = Trajectory.worstFirst(content.indicators.compactMap(Trajectory.init))
    guard !shown.isEmpty else { return nil }
    return ReportFigure(
      name: name, title: finding(shown, content), description: shown.map(\.description).joined(),
      source: legend(shown, content) + sources(shown, content),
      anchor: ReportTable.anchor(Tables.sources.name)
    ) { draw(shown, width: $0) }
  }

  private static func finding(_ shown: [Trajectory], _ content: ReportContent) -> String {
    let laggards = shown.filter { $0.item.assessment.verdict.isLaggard }.map(\.item.fullName)
    guard !laggards.isEmpty else {
      let isJudged = shown.contains { $0.item.assessment.verdict.isJudged }
      return content.caption(isJudged ? .coursesNone : .coursesUnjudged)
    }
    return content.caption(
      laggards.count > 3 ? .coursesMany : .courses,
      [.names: Phrases.enumeration(Array(laggards.prefix(3))), .number: String(laggards.count)])
  }

  private static func legend(_ shown: [Trajectory], _ content: ReportContent) -> String {
    func has(_ isOne: (Trajectory.Aim) -> Bool) -> Bool { shown.contains { $0.aim.map(isOne) ?? false } }
    let notes: [(CaptionSentence, Bool)] = [
      (.path, has { if case .path = $0 { true } else { false } }),
      (.tolerance, has { if case .path(_, _?) = $0 { true } else { false } }),
      (.limit, has { if case .limit = $0 { true } else { false } }),
      (.band, has { if case .band = $0 { true } else { false } }),
      (.waypoints, shown.contains { !$0.waypoints.isEmpty }), (.scale, true),
    ]
    return notes.filter(\.1).map { content.caption($0.0) }.joined()
  }

  private static func sources(_ shown: [Trajectory], _ content: ReportContent) -> String {
    let values = shown.flatMap { $0.item.assessment.series.map(\.source) }
    let titles = content.sources.references(values + [content.plan.source]).map { Phrases.title($0.title) }
    return titles.isEmpty ? "" : "数据来源：\(titles.joined())。"
  }

  /// Two panels beside each other, one where the drawing is narrow.
  private static func draw(_ shown: [Trajectory], width: Double) -> Drawing {
    let columns = width < Drawing.wide ? 1 : 2
    let panelWidth = (width + gap) / Double(columns) - gap
    let spans = shown.reduce(into: [String: Decimal]()) { spans, trajectory in
      let unit = trajectory.item.indicator.unit ?? ""
      spans[unit] = max(spans[unit] ?? 0, trajectory.span)
    }
    var drawing = Drawing(width: width)
    drawing.columns = (0..<columns).map { column in
      let left = Double(column) * (panelWidth + gap)
      return left...(left + panelWidth)
    }
    let laggards = shown.count { $0.item.assessment.verdict.isLaggard }
    let rows = max(leastRows, (laggards + columns - 1) / columns)
    if shown.count > (rows + 1) * columns {
      drawing.fold = (rows, "其余\(shown.count - rows * columns)项")
    }
    var top = 6.0
    for start in stride(from: 0, to: shown.count, by: columns) {
      let row = shown[start..<min(start + columns, shown.count)]
      var height = 0.0
      for (column, trajectory) in row.enumerated() {
        let panel = TrajectoryPanel(
          trajectory, span: spans[trajectory.item.indicator.unit ?? ""] ?? 0,
          x: Double(column) * (panelWidth + gap), y: top, width: panelWidth)
        height = max(height, panel.draw(in: &drawing))
      }
      top += height + 14
      drawing.allowBreak(at: top)
    }
    drawing.height = top
    return drawing
  }
}
