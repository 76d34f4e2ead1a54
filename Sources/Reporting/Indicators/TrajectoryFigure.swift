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
      name: name, title: finding(shown), description: shown.map(\.description).joined(),
      source: legend(shown) + sources(shown, content), anchor: ReportTable.anchor(Tables.sources.name)
    ) { draw(shown, width: $0) }
  }

  /// `逐年数值与目标：细颗粒物（PM2.5）浓度、突发环境事件起数落后，排在最前`.
  private static func finding(_ shown: [Trajectory]) -> String {
    let laggards = shown.filter { $0.item.assessment.verdict.isLaggard }.map(\.item.fullName)
    let isJudged = shown.contains { $0.item.assessment.verdict.isJudged }
    guard !laggards.isEmpty else { return isJudged ? "逐年数值与目标：已评价的都不落后" : "逐年数值与目标：都未能评价" }
    let named = Phrases.enumeration(Array(laggards.prefix(3)))
    return "逐年数值与目标：\(named)\(laggards.count > 3 ? "等\(laggards.count)项" : "")落后，排在最前"
  }

  private static func legend(_ shown: [Trajectory]) -> String {
    func has(_ isOne: (Trajectory.Aim) -> Bool) -> Bool { shown.contains { $0.aim.map(isOne) ?? false } }
    let words = [
      ("虚线为基期到目标的路径，短横为目标", has { if case .path = $0 { true } else { false } }),
      ("竖框为“左右”的允许偏差", has { if case .path(_, _?) = $0 { true } else { false } }),
      ("横线为须逐年保持的限值", has { if case .limit = $0 { true } else { false } }),
      ("色带为目标范围", has { if case .band = $0 { true } else { false } }),
      ("路上的短横为年度目标", shown.contains { !$0.waypoints.isEmpty }),
    ]
    return words.filter(\.1).map { $0.0 + "；" }.joined() + "同一单位的小图纵向比例相同，缺数据的年份不连线。"
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
