import Evaluation
import PlanModel

/// Verdicts at a glance: one stacked bar for all, binding and expected indicators and text goals.
enum VerdictFigure {
  static func figure(_ result: IndicatorAttainmentResult, in context: EvaluationContext) -> ReportFigure? {
    let bars = [
      ("全部指标", result.counts), ("约束性指标", result.binding), ("预期性指标", result.expected),
      ("正文量化目标", result.textGoalCounts),
    ].filter { $0.1.total > 0 }
    guard !bars.isEmpty else { return nil }
    let occurring = bars.map { Verdict.occurring(in: $0.1, for: context.kind) }
    let verdicts = (Verdict.enumeration(for: context.kind) + occurring.joined()).uniqued()
      .filter { verdict in occurring.contains { $0.contains(verdict) } }
    var drawing = Drawing()
    var top = 8.0
    for (label, counts) in bars {
      draw(label, counts, verdicts, at: top, in: &drawing)
      top += 56
    }
    top += drawing.legend(verdicts.map { (Fill($0), $0.title) }, x: 4, y: top + 4, width: Drawing.width - 8)
    drawing.height = top + 8
    return ReportFigure(
      name: "verdicts", title: "各类指标评价结论", description: description(bars, verdicts),
      source: "数据来源：本报告指标完成情况表。", drawing: drawing)
  }

  private static func draw(
    _ label: String, _ counts: VerdictCounts, _ verdicts: [Verdict], at top: Double, in drawing: inout Drawing
  ) {
    let (left, width) = (130.0, Drawing.width - 134)
    drawing.text(label, x: 4, y: top + 31, bold: true)
    drawing.text("\(counts.total)项", x: 4, y: top + 47, size: 12, ink: .muted)
    var x = left
    for verdict in verdicts where counts[verdict] > 0 {
      let part = width * Double(counts[verdict]) / Double(counts.total)
      drawing.box(x: x, y: top + 18, width: part, height: 26, fill: Fill(verdict))
      drawing.text(String(counts[verdict]), x: x + part / 2, y: top + 13, size: 13, anchor: .middle)
      x += part
    }
  }

  private static func description(_ bars: [(String, VerdictCounts)], _ verdicts: [Verdict]) -> String {
    bars.map { label, counts in
      let parts = verdicts.filter { counts[$0] > 0 }.map { "\($0.enumerated)\(counts[$0])项" }
      return "\(label)\(counts.total)项：\(Phrases.enumeration(parts))。"
    }.joined()
  }
}
