import Evaluation
import PlanModel

/// Verdict counts of one report as a small stacked bar with its words, for tables that set plans side by side.
enum VerdictBar {
  private static let width = 240
  private static let height = 14

  /// The patterns that the bars of a page refer to; stands once on the page.
  static let patterns: String = {
    let tiles = Verdict.allCases.compactMap { palette.pattern($0.look, id: patternID($0)) }.uniqued()
    return "<svg class=\"verdict-patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"
      + tiles.joined() + "</defs></svg>\n"
  }()

  /// The bar and a list of the counts, each with its swatch; the words say all that the bar shows.
  static func html(_ label: String, _ counts: VerdictCounts) -> String {
    guard counts.total > 0 else { return "" }
    var html = "<div class=\"verdict-counts\"><p>\(HTMLText.escaped(label))\(counts.total)项</p>"
    html += "<svg class=\"verdict-bar\" viewBox=\"-1 -1 \(width + 2) \(height + 2)\" aria-hidden=\"true\">"
    var passed = 0
    for count in counts.verdicts {
      let left = width * passed / counts.total
      passed += count.count
      html += box(count.verdict, x: left, width: width * passed / counts.total - left, height: height)
    }
    html += "</svg><ul>"
    for count in counts.verdicts {
      html += "<li><svg viewBox=\"-1 -1 18 14\" aria-hidden=\"true\">"
      html += box(count.verdict, x: 0, width: 16, height: 12)
      html += "</svg>\(HTMLText.escaped(count.verdict.counted(count.count)))</li>"
    }
    return html + "</ul></div>"
  }

  private static let palette = FigurePalette.page

  private static func box(_ verdict: Verdict, x: Int, width: Int, height: Int) -> String {
    let paint = palette.paint(verdict.look, pattern: patternID(verdict))
    return "<rect x=\"\(x)\" y=\"0\" width=\"\(width)\" height=\"\(height)\" style=\"fill:\(paint);"
      + "stroke:\(palette.colour(.text));stroke-width:1\"/>"
  }

  /// Verdicts that look alike share the pattern of the first of them.
  private static func patternID(_ verdict: Verdict) -> String {
    let alike = Verdict.allCases.first {
      $0.look.hatch == verdict.look.hatch && $0.look.ink.colour == verdict.look.ink.colour
    }
    return "verdict-\((alike ?? verdict).code)"
  }
}
