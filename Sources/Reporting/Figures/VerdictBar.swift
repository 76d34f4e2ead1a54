import PlanModel
import Writing

/// Verdict counts as a stacked bar: the three standings that matter, and a pale rest. Its words say all that it shows.
enum VerdictBar {
  private static let width = 480
  private static let height = 14

  /// The patterns that the bars of a page refer to; stands once on the page.
  static let patterns: TextBuffer = {
    let tiles = Standing.allCases.compactMap { $0.look.pattern(id: patternID($0)) }
    return "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\"><defs>"
      + tiles.joined() + "</defs></svg>\n"
  }()

  static func bar(_ counts: VerdictCounts) -> TextBuffer {
    var html: TextBuffer =
      "<svg class=\"verdict-bar\" viewBox=\"-1 -1 \(width + 2) \(height + 2)\" preserveAspectRatio=\"none\" aria-hidden=\"true\">"
    var passed = 0
    for (standing, count) in Tally(counts).standings {
      let left = width * passed / counts.total
      passed += count
      html += box(standing, x: left, width: width * passed / counts.total - left, height: height)
    }
    return html + "</svg>\n"
  }

  /// The bar with its counts in words, for tables that set plans side by side.
  static func html(_ label: String, _ counts: VerdictCounts) -> TextBuffer {
    guard counts.total > 0 else { return "" }
    var html: TextBuffer =
      "<div class=\"verdict-counts\"><p>\(html: label)\(counts.total)项</p>\(bar(counts))<ul>"
    for count in counts.verdicts {
      html += "<li><svg viewBox=\"-1 -1 18 14\" aria-hidden=\"true\">"
      html += box(count.verdict.standing, x: 0, width: 16, height: 12)
      html += "</svg>\(html: count.verdict.counted(count.count))</li>"
    }
    return html + "</ul></div>"
  }

  private static func box(_ standing: Standing, x: Int, width: Int, height: Int) -> TextBuffer {
    "<path \(standing.look.attributes(pattern: patternID(standing))) d=\"M\(x) 0H\(x + width)V\(height)H\(x)Z\"/>"
  }

  private static func patternID(_ standing: Standing) -> TextBuffer { "standing-\(standing.code)" }
}

extension Standing {
  fileprivate var code: TextBuffer {
    switch self {
    case .reached: "reached"
    case .onCourse: "on-course"
    case .behind: "behind"
    case .unjudged: "unjudged"
    }
  }
}
