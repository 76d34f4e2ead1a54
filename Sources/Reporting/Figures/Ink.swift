import PlanModel

/// What a mark in a figure is drawn with, by its sense; the palette says in which colour.
enum Ink: Sendable, Hashable {
  /// Words and axes.
  case text
  /// Secondary words and grid lines.
  case muted
  /// Lines that only guide the eye.
  case grid
  /// What lies under the figure.
  case paper
  /// A first and a second quantity.
  case first, second
  /// The target's and the schedule's lines.
  case target, schedule
  /// A verdict.
  case verdict(Verdict)

  /// CSS variable that a page may set, and the colour where it does not.
  fileprivate var variable: (name: String, colour: String) {
    switch self {
    case .text: ("--figure-text", "#1f2933")
    case .muted: ("--figure-muted", "#5f6b76")
    case .grid: ("--figure-missing", "#d9dee3")
    case .paper: ("--figure-paper", "#ffffff")
    case .first: ("--figure-first", "#1d6fa5")
    case .second: ("--figure-second", "#d08a1d")
    case .target: ("--figure-target", "#1f2933")
    case .schedule: ("--figure-schedule", "#7a4a9e")
    case .verdict(.achievedEarly), .verdict(.exceeded): ("--figure-achieved", "#1b7a4b")
    case .verdict(.onSchedule), .verdict(.completed): ("--figure-met", "#6cbf8e")
    case .verdict(.behind), .verdict(.notCompleted): ("--figure-behind", "#c8452f")
    case .verdict(.awaitingTarget): ("--figure-awaiting", "#e3b341")
    case .verdict(.noData): ("--figure-missing", "#d9dee3")
    case .verdict(.notComparable), .verdict(.notEvaluated): ("--figure-aside", "#9aa5b1")
    }
  }
}

/// Where a figure stands: in a page, whose colours it takes (light and dark), or alone in a file.
enum FigurePalette: Sendable {
  case page
  case file

  /// The colour as a value of a style property.
  func colour(_ ink: Ink) -> String {
    let (name, colour) = ink.variable
    switch self {
    case .file: return colour
    case .page:
      switch ink {
      case .text, .target: return "var(\(name),currentColor)"
      default: return "var(\(name),\(colour))"
      }
    }
  }
}
