/// Colours of a person's terminal; a file, a pipe and whoever sets NO_COLOR get none.
package enum TerminalColour: String, Sendable {
  case red = "31"
  case green = "32"
  case yellow = "33"
  case cyan = "36"

  func painted(_ text: String) -> String { "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" }
}

/// A line for the terminal, of pieces that may be coloured. What inputs brought into it moves no cursor.
package struct TerminalLine: Sendable {
  private var pieces: [(text: String, colour: TerminalColour?)]

  package init(_ text: String, _ colour: TerminalColour? = nil) {
    pieces = [(TerminalText.line(text), colour)]
  }

  package static func + (left: TerminalLine, right: TerminalLine) -> TerminalLine {
    var line = left
    line.pieces += right.pieces
    return line
  }

  package func text(isColoured: Bool) -> String {
    pieces.map { isColoured ? $0.colour?.painted($0.text) ?? $0.text : $0.text }.joined()
  }

  /// Columns that a terminal sets it in.
  package var width: Int { pieces.reduce(0) { $0 + TerminalText.width(of: $1.text) } }
}
