import Evaluation
import PlanModel

/// 重点工程 on a timeline, with their stage where somebody reported it.
enum TimelineFigure {
  static func figure(
    _ result: ProjectInvestmentResult, in context: EvaluationContext, source: String
  ) -> ReportFigure? {
    let shown = result.projects.filter { $0.project.start != nil && $0.project.end != nil }
    guard shown.count > 1, let first = shown.compactMap(\.project.start).min(),
      let last = shown.compactMap(\.project.end).max(), last - first < 40, last >= first
    else { return nil }
    let yearWidth = (Drawing.width - 8) / Double(last - first + 1)
    func x(_ year: Int) -> Double { 4 + Double(year - first) * yearWidth }
    var rows = Drawing()
    var top = 34.0
    for project in shown {
      guard let start = project.project.start, let end = project.project.end, end >= start else { continue }
      let words =
        "\(project.project.name)（\(start == end ? "\(start)" : "\(start)—\(end)")年，\(stage(project))）"
      let lines = rows.paragraph(words, x: 6, y: top + 14, width: Drawing.width - 14, size: 13)
      top += Double(lines) * 17.5 + 4
      rows.box(
        x: x(start), y: top, width: Double(end - start + 1) * yearWidth, height: 11, fill: fill(project))
      top += 20
    }
    var drawing = Drawing()
    let step = yearWidth < 46 ? 2 : 1
    for year in first...last {
      drawing.line(from: (x(year), 24), to: (x(year), top), .muted, width: 0.5)
      guard (year - first) % step == 0 else { continue }
      drawing.text(String(year), x: x(year) + yearWidth / 2, y: 16, size: 12, anchor: .middle, ink: .muted)
    }
    drawing.line(from: (x(last + 1), 24), to: (x(last + 1), top), .muted, width: 0.5)
    drawing.append(rows)
    drawing.height = top + 6
    return ReportFigure(
      name: "timeline", title: "重点工程建设时间安排与\(context.dataYear)年阶段",
      description: "共\(shown.count)个项目标明起止年份，起止年份和阶段见重点工程清单。", source: source, anchor: "table-projects",
      drawing: drawing)
  }

  private static func stage(_ project: ProjectAssessment) -> String {
    project.record?.stage.rawValue ?? "未填报"
  }

  private static func fill(_ project: ProjectAssessment) -> Fill {
    switch project.record?.stage {
    case .completed: Fill(.verdict(.completed), .solid)
    case .commissioning: Fill(.verdict(.onSchedule), .horizontal)
    case .construction: Fill(.first, .solid)
    case .preparation: Fill(.verdict(.awaitingTarget), .dots)
    case .notStarted: Fill(.verdict(.notEvaluated), .vertical)
    case .terminated: Fill(.verdict(.notComparable), .cross)
    case nil: Fill(.verdict(.noData), .empty)
    }
  }
}
