import Evaluation
import Foundation
import PlanModel

/// Each indicator's baseline, schedule, actual and target on one scale: 0 is the baseline, 100 the target.
enum AttainmentFigure {
  static func figure(_ content: ReportContent, name: String) -> ReportFigure? {
    let context = content.context
    let drawable = content.indicators.filter { $0.assessment.progress != nil }
    let listed = drawable.filter(\.isListed)
    let shown = listed.isEmpty ? drawable : listed
    guard !shown.isEmpty else { return nil }
    let scale = Scale(shown.compactMap { $0.assessment.progress.map(\.coordinate) }, width: Drawing.wide)
    let isCut = shown.contains { $0.assessment.progress.map { scale.cuts($0.coordinate) } ?? false }
    return ReportFigure(
      name: name, title: "各指标完成进度\(context.isPeriodOver ? "" : "与序时进度")（\(context.dataYear)年）",
      description: shown.map { "\($0.fullName)：\(values($0))，完成进度\(progress($0))。" }.joined(),
      source:
        "横轴0为基期、100为目标\(isCut ? "，双斜线表示条形未按比例画全" : "")。数据来源：本报告\(listed.isEmpty ? "规划正文量化目标" : "指标")完成情况表。",
      anchor: ReportTable.anchor(listed.isEmpty ? Tables.textGoals : Tables.listed)
    ) { draw(shown, context, width: $0) }
  }

  private static func draw(_ shown: [IndicatorItem], _ context: EvaluationContext, width: Double) -> Drawing {
    let scale = Scale(shown.compactMap { $0.assessment.progress.map(\.coordinate) }, width: width)
    var drawing = Drawing(width: width)
    var top = head(&drawing, scale, context)
    for item in shown {
      top += draw(item, at: top, scale, in: &drawing)
      drawing.allowBreak(at: top)
    }
    let verdicts = Verdict.allCases.filter { verdict in shown.contains { $0.assessment.verdict == verdict } }
    top += drawing.legend(verdicts.map { ($0.look, $0.title) }, x: 4, y: top + 8, width: width - 8)
    drawing.height = top + 12
    return drawing
  }

  /// Percent to pixels; what lies outside −50 … 200 is drawn at the edge, its number says how far.
  private struct Scale {
    let low: Double
    let high: Double
    private let left = 4.0
    private let right: Double

    init(_ values: [Double], width: Double) {
      low = max(-50, min(0, values.min() ?? 0))
      high = min(200, max(100, values.max() ?? 100))
      right = width - 84
    }

    /// Whether a value lies outside and its bar ends at the edge.
    func cuts(_ percent: Double) -> Bool { percent < low || percent > high }

    func x(_ percent: Double) -> Double {
      left + (min(max(percent, low), high) - low) / (high - low) * (right - left)
    }
  }

  /// What the marks in every row stand for, over their places; returns the height taken. The schedule has a line
  /// of its own, so that its label never meets the others.
  private static func head(
    _ drawing: inout Drawing, _ scale: Scale, _ context: EvaluationContext
  ) -> Double {
    let share = scheduleShare(context)
    let bottom = share == nil ? 24.0 : 42.0
    for (percent, label) in [(0.0, "基期"), (100.0, "目标")] {
      let x = scale.x(percent)
      drawing.line(from: (x, bottom), to: (x, bottom + 14), percent == 0 ? .muted : .target, width: 2)
      drawing.text(label, x: max(x, 18), y: bottom - 6, size: 13, anchor: .middle, ink: .muted)
    }
    guard let share else { return bottom + 18 }
    let x = scale.x(share)
    let label = "序时进度" + NumberFormat.percent(context.schedule.percent)
    let half = TextMeasure.width(label, size: 13) / 2
    drawing.line(from: (x, 22), to: (x, bottom + 14), .schedule, width: 2, dash: true)
    drawing.text(
      label, x: max(half + 4, min(x, drawing.width - half - 4)), y: 16, size: 13, anchor: .middle,
      ink: .schedule)
    return bottom + 18
  }

  /// Where the schedule's mark stands; none at the end of the period, where it is the target's.
  private static func scheduleShare(_ context: EvaluationContext) -> Double? {
    let share = context.schedule.percent.coordinate
    return share > 0 && share < 100 ? share : nil
  }

  private static func draw(
    _ item: IndicatorItem, at top: Double, _ scale: Scale, in drawing: inout Drawing
  ) -> Double {
    let name = item.fullName + (item.indicator.unit.map { "（\($0)）" } ?? "")
    let values = values(item)
    let nameLines = drawing.paragraph(name, x: 10, y: top + 16, width: drawing.width - 20, bold: true)
    var y = top + 16 + Double(nameLines) * 19
    let valueLines = drawing.paragraph(
      values, x: 10, y: y - 2, width: drawing.width - 20, size: 13, ink: .muted)
    y += Double(valueLines) * 17.5 - 8
    let progress = item.assessment.progress.map(\.coordinate) ?? 0
    let (zero, end) = (scale.x(0), scale.x(progress))
    drawing.box(
      x: min(zero, end), y: y, width: max(abs(end - zero), 1.5), height: 14,
      fill: item.assessment.verdict.look)
    if scale.cuts(progress) { drawing.breakMark(at: end + (end < zero ? 14 : -14), y: y, height: 14) }
    drawing.line(from: (zero, y - 4), to: (zero, y + 18), .muted, width: 2)
    // A goal that is due before the plan's end has a schedule of its own.
    if let share = item.assessment.schedule?.coordinate, share > 0, share < 100 {
      drawing.line(
        from: (scale.x(share), y - 4), to: (scale.x(share), y + 18), .schedule, width: 2, dash: true)
    }
    drawing.line(from: (scale.x(100), y - 4), to: (scale.x(100), y + 18), .target, width: 2)
    drawing.text(
      Self.progress(item), x: drawing.width - 4, y: y + 12, size: 14, anchor: .end, bold: true)
    return y + 30 - top
  }

  /// `基期36，实际29，序时应达31.6，目标25以下`
  private static func values(_ item: IndicatorItem) -> String {
    let format = item.wording.format
    let parts = [
      item.indicator.baseValue.map { "基期\(format.value($0))" },
      item.assessment.observation.map { "实际\(format.value($0.value))" },
      (format.isClass ? nil : item.assessment.scheduleValue).map { "序时应达\(format.line($0))" },
      item.targetLabel,
    ].compactMap { $0 }
    return parts.joined(separator: "，")
  }

  private static func progress(_ item: IndicatorItem) -> String {
    item.assessment.progress.map { item.wording.format.share($0) + "%" } ?? "—"
  }
}
