import Evaluation
import PlanModel

/// Verdicts at a glance: one stacked bar for all, binding and expected indicators and text goals.
enum VerdictFigure {
  static func figure(_ content: ReportContent, name: String) -> ReportFigure? {
    let result = content.evaluation.indicators
    let sets = VerdictSet.all(of: result)
    // Bars of what is missing show nothing.
    guard sets.contains(where: { $0.counts.judged > 0 }) else { return nil }
    let standings = Standing.allCases.filter { standing in
      sets.contains { set in set.counts.verdicts.contains { $0.verdict.standing == standing } }
    }
    return ReportFigure(
      name: name, title: finding(sets, content), description: description(sets),
      source: "数据来源：本报告\(tables(result).joined(separator: "和"))。",
      anchor: ReportTable.anchor(result.listed.isEmpty ? Tables.textGoals : Tables.listed)
    ) { width in
      var drawing = Drawing(width: width)
      var top = 8.0
      for set in sets { top += draw(set, at: top, in: &drawing) }
      top += drawing.legend(standings.map { ($0.look, $0.title) }, x: 4, y: top + 4, width: width - 8)
      drawing.height = top + 8
      return drawing
    }
  }

  /// `25项指标：达标14项，滞后7项，未能评价4项`.
  private static func finding(_ sets: [VerdictSet], _ content: ReportContent) -> String {
    sets.compactMap { set in
      guard let whole = set.whole else { return nil }
      let tally = Tally(set.counts)
      let parts = [
        ("达标", tally.met), (Tally.behindTitle([tally]), tally.behind), ("未能评价", tally.unjudged),
      ].filter { $0.1 > 0 }
      return content.caption(
        .verdicts,
        [
          .total: String(set.counts.total), .subject: whole,
          .numbers: parts.map { "\($0.0)\($0.1)项" }.joined(separator: "，"),
        ])
    }.joined(separator: "；")
  }

  private static func tables(_ result: IndicatorAttainmentResult) -> [String] {
    (result.listed.isEmpty ? [] : ["指标完成情况表"]) + (result.textGoals.isEmpty ? [] : ["规划正文量化目标表"])
  }

  /// A bar with its counts over it and its name beside it, or above it where the drawing is narrow; returns the
  /// height taken.
  private static func draw(_ set: VerdictSet, at top: Double, in drawing: inout Drawing) -> Double {
    let counts = set.counts
    let isNarrow = drawing.width < Drawing.wide
    let left = isNarrow ? 4 : 130.0
    let width = drawing.width - left - 4
    let bar = top + (isNarrow ? 38 : 18)
    drawing.text(set.label, x: 4, y: isNarrow ? top + 14 : top + 31, bold: true)
    if isNarrow {
      drawing.text("\(counts.total)项", x: drawing.width - 4, y: top + 14, size: 13, anchor: .end, ink: .muted)
    } else {
      drawing.text("\(counts.total)项", x: 4, y: top + 47, size: 12, ink: .muted)
    }
    var x = left
    var labels: [(text: String, middle: Double)] = []
    for given in Tally(counts).standings {
      let part = width * Double(given.count) / Double(counts.total)
      drawing.box(x: x, y: bar, width: part, height: 26, fill: given.standing.look)
      labels.append((String(given.count), x + part / 2))
      x += part
    }
    let places = LabelRow.spread(
      labels.map { ($0.middle, TextMeasure.width($0.text, size: 13)) }, from: left, to: drawing.width - 4)
    for (label, place) in zip(labels, places) {
      drawing.text(label.text, x: place, y: bar - 5, size: 13, anchor: .middle)
    }
    return isNarrow ? 76 : 56
  }

  private static func description(_ sets: [VerdictSet]) -> String {
    sets.map { "\($0.label)\($0.counts.total)项：\($0.counts.printed)。" }.joined()
  }
}

extension Tables {
  /// Counts by verdict of every set of indicators: says what the figure of the verdicts shows.
  static func verdicts(_ content: ReportContent) -> ReportTable {
    let sets = VerdictSet.all(of: content.evaluation.indicators)
    return Table<VerdictSet>(
      name: verdictBlock, title: "各类指标评价结论（单位：项）", header: .label, empty: .verdicts,
      columns: [
        Column(.label, "类别", .text) { .text($0.label) },
        Column("total", Sums.total, .integer) { .integer($0.counts.total) },
      ]
        + VerdictSet.verdicts(in: sets).map { verdict in
          Column(ColumnKey(verdict.code), verdict.enumerated, .integer) { .integer($0.counts[verdict]) }
        }
    ).filled(sets).page(content.sentences)
  }
}

struct VerdictSet {
  let label: String
  let counts: VerdictCounts
  /// What is counted, of a set that is no part of another.
  var whole: String?

  /// All, binding and expected indicators and the text's goals, where there are any.
  static func all(of result: IndicatorAttainmentResult) -> [VerdictSet] {
    [
      VerdictSet(label: "全部指标", counts: result.counts, whole: "指标"),
      VerdictSet(label: "约束性指标", counts: result.counts(.binding)),
      VerdictSet(label: "预期性指标", counts: result.counts(.expected)),
      VerdictSet(label: "正文量化目标", counts: result.textGoalCounts, whole: "正文量化目标"),
    ].filter { $0.counts.total > 0 }
  }

  /// The verdicts that occur in any of the sets, in the order in which they are enumerated.
  static func verdicts(in sets: [VerdictSet]) -> [Verdict] {
    Verdict.allCases.filter { verdict in sets.contains { $0.counts[verdict] > 0 } }
  }
}
