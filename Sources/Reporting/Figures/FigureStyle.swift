import Writing

/// The styles of drawings: once in a page, once in each file. Classes say what a mark is and in which ink.
enum FigureStyle {
  static let lineWidths = [1, 1.5, 2, 3]
  /// Of texts, the usual one first.
  static let textSizes = [14.0, 13, 12]
  static let dotRadius = 3.5

  /// Rules for a page, whose colours the drawings take (light and dark).
  ///
  /// - Parameter scope: What is before the rules' own selectors.
  static func page(_ scope: TextBuffer) -> TextBuffer {
    css(scope) { "var(\(verbatim: $0.variable),\(verbatim: $0.followsText ? "currentColor" : $0.colour))" }
  }

  /// Rules for a file that stands alone.
  static let file = css("") { "\(verbatim: $0.colour)" }

  static func lineClass(_ width: Double) -> TextBuffer {
    width == lineWidths[0] ? "" : " w\(Int(width * 10))"
  }

  static func textClass(_ size: Double) -> TextBuffer { size == textSizes[0] ? "" : " s\(Int(size))" }

  private static func css(_ scope: TextBuffer, _ colour: (Ink) -> TextBuffer) -> TextBuffer {
    var css: TextBuffer = ""
    func rule(_ selector: TextBuffer, _ declarations: TextBuffer) {
      css += "\(scope)svg\(selector.isEmpty ? "" : " ")\(selector){\(declarations)}\n"
    }
    rule(
      "",
      "color:\(colour(.text));font:\(Int(textSizes[0]))px 'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',sans-serif"
    )
    for element in ["text", "path", "circle"] as [TextBuffer] { rule(element, "fill:currentColor") }
    // `SVGWriter` puts the outline under the letters, with a property that validators do not know in a style sheet.
    rule("text", "stroke:\(colour(.paper));stroke-width:3")
    for size in textSizes.dropFirst() { rule(".s\(Int(size))", "font-size:\(Int(size))px") }
    rule(".bold", "font-weight:600")
    for anchor in [Drawing.Anchor.middle, .end] {
      rule(".\(verbatim: anchor.rawValue)", "text-anchor:\(verbatim: anchor.rawValue)")
    }
    rule(".box", "stroke:\(colour(.text));stroke-width:.8")
    rule(".empty", "fill:none;stroke-dasharray:3 2")
    for lines in ["line", "dots", "hatch"] as [TextBuffer] {
      rule(".\(lines)", "fill:none;stroke:currentColor")
    }
    rule(".hatch", "stroke-width:1.4")
    rule(".dots", "stroke-width:\(Int(2 * dotRadius));stroke-linecap:round")
    for width in lineWidths.dropFirst() {
      rule(".w\(Int(width * 10))", "stroke-width:\(verbatim: "\(width)")")
    }
    rule(".dash", "stroke-dasharray:5 4")
    for ink in Ink.allCases { rule(".\(verbatim: ink.name)", "color:\(colour(ink))") }
    return css
  }
}
