import Evaluation
import PlanModel

/// Verdicts at a glance: one stacked bar for all, binding and expected indicators and text goals.
enum VerdictFigure {
  static func figure(_ result: IndicatorAttainmentResult, in context: EvaluationContext) -> ReportFigure? {
    let sets = VerdictSet.all(of: result)
    guard !sets.isEmpty else { return nil }
    let bars = sets.map { ($0.label, $0.counts) }
    let verdicts = VerdictSet.verdicts(sets, for: context.kind)
    return ReportFigure(
      name: "verdicts", title: "各类指标评价结论", description: description(bars, verdicts),
      source: "数据来源：本报告\(tables(result).joined(separator: "和"))。",
      anchor: result.listed.isEmpty ? "table-text-goals" : "table-indicators"
    ) { width in
      var drawing = Drawing(width: width)
      var top = 8.0
      for (label, counts) in bars { top += draw(label, counts, verdicts, at: top, in: &drawing) }
      top += drawing.legend(verdicts.map { (Fill($0), $0.title) }, x: 4, y: top + 4, width: width - 8)
      drawing.height = top + 8
      return drawing
    }
  }

  /// The tables that the bars count.
  private static func tables(_ result: IndicatorAttainmentResult) -> [String] {
    (result.listed.isEmpty ? [] : ["指标完成情况表"]) + (result.textGoals.isEmpty ? [] : ["规划正文量化目标表"])
  }

  /// A bar with its counts over it and its name beside it, or above it where the drawing is narrow; returns the
  /// height taken.
  private static func draw(
    _ label: String, _ counts: VerdictCounts, _ verdicts: [Verdict], at top: Double, in drawing: inout Drawing
  ) -> Double {
    let isNarrow = drawing.width < Drawing.wide
    let left = isNarrow ? 4 : 130.0
    let width = drawing.width - left - 4
    let bar = top + (isNarrow ? 38 : 18)
    drawing.text(label, x: 4, y: isNarrow ? top + 14 : top + 31, bold: true)
    if isNarrow {
      drawing.text("\(counts.total)项", x: drawing.width - 4, y: top + 14, size: 13, anchor: .end, ink: .muted)
    } else {
      drawing.text("\(counts.total)项", x: 4, y: top + 47, size: 12, ink: .muted)
    }
    var x = left
    var labels: [(text: String, middle: Double)] = []
    for verdict in verdicts where counts[verdict] > 0 {
      let part = width * Double(counts[verdict]) / Double(counts.total)
      drawing.box(x: x, y: bar, width: part, height: 26, fill: Fill(verdict))
      labels.append((String(counts[verdict]), x + part / 2))
      x += part
    }
    let places = LabelRow.spread(
      labels.map { ($0.middle, TextMeasure.width($0.text, size: 13)) }, from: left, to: drawing.width - 4)
    for (label, place) in zip(labels, places) {
      drawing.text(label.text, x: place, y: bar - 5, size: 13, anchor: .middle)
    }
    return isNarrow ? 76 : 56
  }

  private static func description(_ bars: [(String, VerdictCounts)], _ verdicts: [Verdict]) -> String {
    bars.map { label, counts in
      let parts = verdicts.filter { counts[$0] > 0 }.map { $0.counted(counts[$0]) }
      return "\(label)\(counts.total)项：\(Phrases.enumeration(parts))。"
    }.joined()
  }
}
