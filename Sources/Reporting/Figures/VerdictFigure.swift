import Evaluation
import PlanModel

/// Verdicts at a glance: one stacked bar for all, binding and expected indicators and text goals.
enum VerdictFigure {
  static func figure(_ result: IndicatorAttainmentResult, in context: EvaluationContext) -> ReportFigure? {
    let sets = VerdictSet.all(of: result)
    guard !sets.isEmpty else { return nil }
    let bars = sets.map { ($0.label, $0.counts) }
    let verdicts = VerdictSet.verdicts(sets, for: context.kind)
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
      source: "数据来源：本报告指标完成情况表和规划正文量化目标表。",
      anchor: result.listed.isEmpty ? "table-text-goals" : "table-indicators", drawing: drawing)
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
      let parts = verdicts.filter { counts[$0] > 0 }.map { $0.counted(counts[$0]) }
      return "\(label)\(counts.total)项：\(Phrases.enumeration(parts))。"
    }.joined()
  }
}
