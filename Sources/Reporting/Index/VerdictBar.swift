import Evaluation
import PlanModel

/// Verdict counts of one report as a small stacked bar with its words, for tables that set plans side by side.
enum VerdictBar {
  private static let width = 240
  private static let height = 14

  /// The patterns that the bars of a page refer to; stands once on the page.
  static let patterns: String = {
    let fills = Verdict.allCases.map { Fill($0) }.filter { $0.hatch != .solid && $0.hatch != .empty }
    let named = fills.map { (patternID($0), $0) }
    let tiles = named.map(\.0).uniqued().compactMap { id in named.first { $0.0 == id } }.map { id, fill in
      "<pattern id=\"\(id)\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\">"
        + "<rect width=\"8\" height=\"8\" style=\"fill:\(palette.colour(fill.ink))\"/>"
        + fill.hatch.tile(line: palette.colour(.text)) + "</pattern>"
    }
    return "<svg class=\"verdict-patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"
      + tiles.joined() + "</defs></svg>\n"
  }()

  /// The bar and a list of the counts, each with its swatch; the words say all that the bar shows.
  static func html(_ label: String, _ counts: PlanSummary.Counts) -> String {
    guard counts.total > 0 else { return "" }
    var html = "<div class=\"verdict-counts\"><p>\(HTMLText.escaped(label))\(counts.total)项</p>"
    html += "<svg class=\"verdict-bar\" viewBox=\"-1 -1 \(width + 2) \(height + 2)\" aria-hidden=\"true\">"
    var passed = 0
    for count in counts.verdicts {
      let left = width * passed / counts.total
      passed += count.count
      html += box(Fill(count.verdict), x: left, width: width * passed / counts.total - left, height: height)
    }
    html += "</svg><ul>"
    for count in counts.verdicts {
      html += "<li><svg viewBox=\"-1 -1 18 14\" aria-hidden=\"true\">"
      html += box(Fill(count.verdict), x: 0, width: 16, height: 12)
      html += "</svg>\(HTMLText.escaped(count.verdict.counted(count.count)))</li>"
    }
    return html + "</ul></div>"
  }

  private static let palette = FigurePalette.page

  private static func box(_ fill: Fill, x: Int, width: Int, height: Int) -> String {
    "<rect x=\"\(x)\" y=\"0\" width=\"\(width)\" height=\"\(height)\" style=\"fill:\(paint(fill));"
      + "stroke:\(palette.colour(.text));stroke-width:1\"/>"
  }

  private static func paint(_ fill: Fill) -> String {
    switch fill.hatch {
    case .solid: palette.colour(fill.ink)
    case .empty: "none"
    default: "url(#\(patternID(fill)))"
    }
  }

  /// Verdicts that look alike share a pattern.
  private static func patternID(_ fill: Fill) -> String {
    let verdict = Verdict.allCases.first {
      Fill($0).hatch == fill.hatch && palette.colour(Fill($0).ink) == palette.colour(fill.ink)
    }
    return "verdict-\(verdict?.code ?? fill.hatch.rawValue)"
  }
}
